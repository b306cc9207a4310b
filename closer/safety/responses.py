"""The first words in danger, with the country's numbers filled in: plain texts that wait for nothing."""

from __future__ import annotations

from typing import Any

from closer.content import Content, SafetyAnswer
from closer.safety.helplines import Audience, Helplines
from closer.taxonomy import SAFETY_BY_URGENCY

__all__ = ["IMMINENT", "NOT_MEANT", "safety_responses"]

IMMINENT = "imminent"  # in a response's metadata: said where it is happening now
NOT_MEANT = {"title": "That is not what I meant", "payload": "deny#not_what_i_meant"}


def safety_responses(content: Content, helplines: Helplines) -> dict[str, list[dict[str, Any]]]:
    """Rasa responses `utter_<label>`: every variant for an unknown country, and for each country on condition of the slot."""
    return {f"utter_{label}": _variants(answer, helplines) for label, answer in content.safety.items()}


def _variants(answer: SafetyAnswer, helplines: Helplines) -> list[dict[str, Any]]:
    places: list[str | None] = [None, *helplines.countries]
    variants = [_response(answer, text, place, helplines) for place in places for text in (answer.first if place else answer.first_anywhere or answer.first)]
    urgent = [_response(answer, text, place, helplines) | {"metadata": {IMMINENT: True}} for place in places for text in answer.first_imminent]
    return variants + urgent


def _response(answer: SafetyAnswer, text: str, place: str | None, helplines: Helplines) -> dict[str, Any]:
    audience: Audience = "crisis" if answer.audience == "advice" else answer.audience
    lines = {name: helplines.first(place, kind) for name, kind in (("line", audience), ("violence", "violence"), ("child", "child"))}
    response: dict[str, Any] = {"text": text.format(emergency=helplines.emergency(place), **lines)}
    if answer.label in SAFETY_BY_URGENCY:
        response["buttons"] = [dict(NOT_MEANT)]
    if place:
        response["condition"] = [{"type": "slot", "name": "country", "value": place}]
    return response
