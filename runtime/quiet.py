"""Keep telemetry off and start-up noise out of sight; must run before Rasa or TensorFlow is imported."""

from __future__ import annotations

import os
import warnings

__all__ = ["quiet"]


def quiet() -> None:
    """Set what TensorFlow, SQLAlchemy and Rasa read from the environment, and show no warnings of libraries.

    Filters are not enough: some of them set their own while they are imported.
    """
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    os.environ.setdefault("LOG_LEVEL_LIBRARIES", "ERROR")
    os.environ.setdefault("LOG_LEVEL", "ERROR")  # Rasa asks this before it draws progress bars (shared/utils/io.py, is_logging_disabled)
    warnings.showwarning = lambda *_, **__: None
