"""Trains the heads of meaning and screen once; chat and shell share the weights."""

from closer.training.weights import ensure

__all__ = ["ensure"]
