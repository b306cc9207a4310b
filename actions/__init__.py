"""Thin rasa-sdk actions: read the turn, ask the coach, say what came back."""
