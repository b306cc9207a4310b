"""Train the Rasa model and keep the newest two."""

from __future__ import annotations

import sys

from runtime.quiet import quiet

quiet()

import logging  # noqa: E402
from pathlib import Path  # noqa: E402

import rasa  # noqa: E402
from rasa.utils.log_utils import configure_structlog  # noqa: E402

from closer.settings import PROJECT, settings  # noqa: E402

__all__ = ["main"]

KEEP = 2


def main() -> int:
    """`python -m runtime.training`: exit status 0 once a model stands in models/."""
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    logging.getLogger("closer").setLevel(logging.INFO)
    configure_structlog(logging.WARNING)
    models = settings().models
    draft = models / "draft"  # a model is moved into place whole, so that a coach that starts meanwhile never reads half of one
    result = rasa.train(
        domain=str(PROJECT / "domain.yml"), config=str(PROJECT / "config.yml"), training_files=[str(PROJECT / "data")], output=str(draft), force_training=False
    )
    if result.code or not result.model:
        return result.code or 1
    finished = Path(result.model)
    finished.rename(models / finished.name)
    for old in sorted(models.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime)[:-KEEP]:
        old.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
