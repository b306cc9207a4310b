"""How well the coach understands: the sets of messages, the figures, the report and its pictures."""
