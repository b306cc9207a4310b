"""How well the coach keeps people safe: the parts of `make safety`."""
