"""Choose a response that was not said lately (Rasa's own generator draws at random and repeats itself)."""

from __future__ import annotations

from typing import Any

from rasa.core.nlg.response import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from closer.safety.responses import IMMINENT

__all__ = ["RotatingResponses"]

LOOK_BACK = 4  # turns, the present one among them: the same help is not repeated word for word within three


class RotatingResponses(TemplatedNaturalLanguageGenerator):
    """Says the variants of a response in turn."""

    def __init__(self, endpoint_config: EndpointConfig | None, domain: Domain) -> None:
        super().__init__(domain.responses)

    async def generate(self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any) -> dict[str, Any] | None:
        """The first variant for the person's country that was not said in the last three turns."""
        slots = tracker.current_slot_values()
        fitting = [variant for variant in self.responses.get(utter_action, []) if _fits(variant, slots)]
        own = [variant for variant in fitting if variant.get("condition")] or fitting
        urgent = _imminent(tracker)
        own = [variant for variant in own if bool((variant.get("metadata") or {}).get(IMMINENT)) == urgent] or own
        if not own:
            return None
        said = _said_lately(tracker)
        fresh = [variant for variant in own if variant.get("text") not in said]
        return self._fill_response({**(fresh or own)[0]}, slots, **kwargs)


def _imminent(tracker: DialogueStateTracker) -> bool:
    """Whether the screen found that it is happening now."""
    understood = (tracker.latest_message.parse_data if tracker.latest_message else None) or {}
    return bool((understood.get("safety") or {}).get("imminent"))


def _said_lately(tracker: DialogueStateTracker) -> set[str | None]:
    said: set[str | None] = set()
    turns = 0
    for event in reversed(tracker.events):
        turns += isinstance(event, UserUttered)
        if turns == LOOK_BACK:
            break
        if isinstance(event, BotUttered):
            said.add(event.text)
    return said


def _fits(variant: dict[str, Any], slots: dict[str, Any]) -> bool:
    return all(slots.get(condition["name"]) == condition["value"] for condition in variant.get("condition") or [])
