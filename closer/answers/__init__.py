"""What the coach answers: one module a family of meanings, one conversation turn in, bubbles and chips out."""
