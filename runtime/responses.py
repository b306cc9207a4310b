"""Choose a response that was not said lately (Rasa's own generator draws at random and repeats itself)."""

from __future__ import annotations

from typing import Any

from rasa.core.nlg.response import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from closer.safety.responses import CIRCUMSTANCE, IMMINENT

__all__ = ["RotatingResponses"]

NEVER = -1


class RotatingResponses(TemplatedNaturalLanguageGenerator):
    """Says the variants of a response in turn."""

    def __init__(self, endpoint_config: EndpointConfig | None, domain: Domain) -> None:
        super().__init__(domain.responses)

    async def generate(self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any) -> dict[str, Any] | None:
        """The variant for the person's country that was not said yet, or else longest ago."""
        slots = tracker.current_slot_values()
        fitting = [variant for variant in self.responses.get(utter_action, []) if _fits(variant, slots)]
        own = [variant for variant in fitting if variant.get("condition")] or fitting
        told = _told(tracker) | kwargs
        own = [variant for variant in own if bool(_metadata(variant).get(IMMINENT)) == bool(told.get(IMMINENT))] or own
        own = [variant for variant in own if _metadata(variant).get(CIRCUMSTANCE) == told.get(CIRCUMSTANCE)] or [
            variant for variant in own if CIRCUMSTANCE not in _metadata(variant)
        ]
        if not own:
            return None
        last_said = _last_said(tracker)
        chosen = min(own, key=lambda variant: last_said.get(variant.get("text"), NEVER))
        return self._fill_response({**chosen}, slots, **kwargs)


def _told(tracker: DialogueStateTracker) -> dict[str, Any]:
    """Whether it is happening now, and in which circumstance, as the latest message tells."""
    understood = (tracker.latest_message.parse_data if tracker.latest_message else None) or {}
    return {IMMINENT: (understood.get("safety") or {}).get(IMMINENT), CIRCUMSTANCE: understood.get(CIRCUMSTANCE)}


def _metadata(variant: dict[str, Any]) -> dict[str, Any]:
    return variant.get("metadata") or {}


def _last_said(tracker: DialogueStateTracker) -> dict[str | None, int]:
    """The place of the last time that each text was said in this talk."""
    return {event.text: place for place, event in enumerate(tracker.events) if isinstance(event, BotUttered)}


def _fits(variant: dict[str, Any], slots: dict[str, Any]) -> bool:
    return all(slots.get(condition["name"]) == condition["value"] for condition in variant.get("condition") or [])
