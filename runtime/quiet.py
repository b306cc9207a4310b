"""Keep telemetry off and start-up noise out of sight; must run before Rasa or TensorFlow is imported."""

from __future__ import annotations

import os
import warnings

__all__ = ["quiet"]


def quiet() -> None:
    """Set what TensorFlow, SQLAlchemy and Rasa read from the environment."""
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    os.environ.setdefault("LOG_LEVEL_LIBRARIES", "ERROR")
    for category in (DeprecationWarning, FutureWarning, UserWarning, PendingDeprecationWarning):
        warnings.filterwarnings("ignore", category=category)
