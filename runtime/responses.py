"""Choose a response that was not said lately (Rasa's own generator draws at random and repeats itself)."""

from __future__ import annotations

from typing import Any

from rasa.core.nlg.response import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

__all__ = ["RotatingResponses"]

LOOK_BACK = 6  # bubbles: three turns of two


class RotatingResponses(TemplatedNaturalLanguageGenerator):
    """Says the variants of a response in turn."""

    def __init__(self, endpoint_config: EndpointConfig | None, domain: Domain) -> None:
        super().__init__(domain.responses)

    async def generate(self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any) -> dict[str, Any] | None:
        """The first variant for the person's country that was not said in the last three turns."""
        slots = tracker.current_slot_values()
        fitting = [variant for variant in self.responses.get(utter_action, []) if _fits(variant, slots)]
        own = [variant for variant in fitting if variant.get("condition")] or fitting
        if not own:
            return None
        said = [event.text for event in tracker.events if isinstance(event, BotUttered)][-LOOK_BACK:]
        fresh = [variant for variant in own if variant.get("text") not in said]
        return self._fill_response({**(fresh or own)[0]}, slots, **kwargs)


def _fits(variant: dict[str, Any], slots: dict[str, Any]) -> bool:
    return all(slots.get(condition["name"]) == condition["value"] for condition in variant.get("condition") or [])
