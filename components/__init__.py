"""Thin Rasa graph components around the coach's own language understanding, and the importer that hands `content/` to Rasa."""
