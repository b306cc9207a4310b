"""Alembic migrations of the journey's tables."""
