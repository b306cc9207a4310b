"""How people reach the coach: the page and the terminal."""
