"""Hand `content/` to Rasa as responses, so that Rasa knows an answer for every label even when actions are down."""

from __future__ import annotations

from typing import Any

from rasa.shared.core.domain import Domain
from rasa.shared.core.training_data.structures import StoryGraph
from rasa.shared.importers.importer import TrainingDataImporter
from rasa.shared.nlu.training_data.training_data import TrainingData

from closer.content import Content, Entry
from closer.safety.helplines import Helplines
from closer.safety.responses import safety_responses
from closer.settings import settings

__all__ = ["ContentImporter"]

LEADING_PART = ("answers", "heard", "how")
ANYONE = {"other": "the other person", "Other": "The other person"}


class ContentImporter(TrainingDataImporter):
    """Adds responses to what Rasa's own importer reads from the project's files."""

    def __init__(self, config_file: str | None = None, domain_path: str | None = None, training_data_paths: Any = None, **kwargs: Any) -> None:
        self._content = Content.load(settings().content)
        self._helplines = Helplines.load(settings().content / "helplines.yml")

    def get_domain(self) -> Domain:
        """Responses for the retrieval labels and the safety texts."""
        responses: dict[str, Any] = {f"utter_{label}": _plain(entry) for label, entry in self._content.entries.items() if "/" in label}
        responses.update(safety_responses(self._content, self._helplines))
        return Domain.from_dict({"responses": responses})

    def get_stories(self, exclusion_percentage: int | None = None) -> StoryGraph:
        """None: rules stand in `data/rules/`."""
        return StoryGraph([])

    def get_conversation_tests(self) -> StoryGraph:
        """None: conversations stand in `tests/conversation/`."""
        return StoryGraph([])

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        """None: examples stand in `data/nlu/`."""
        return TrainingData()

    def get_config(self) -> dict[str, Any]:
        """None: the configuration is `config.yml`."""
        return {}

    def get_config_file_for_auto_config(self) -> str | None:
        """None: the configuration is `config.yml`."""
        return None


def _plain(entry: Entry) -> list[dict[str, Any]]:
    part = next(variants for name, variants in entry.wordings() if name in LEADING_PART)
    return [{"text": wording.any.format(**ANYONE)} for wording in part]
