"""The first words in danger, with the country's numbers filled in: plain texts that wait for nothing."""

from __future__ import annotations

from typing import Any

from closer.content import Content, SafetyAnswer
from closer.safety.helplines import Audience, Helplines
from closer.taxonomy import CIRCUMSTANCES, SAFETY_BY_URGENCY

__all__ = ["CIRCUMSTANCE", "IMMINENT", "NOT_MEANT", "safety_responses"]

IMMINENT, CIRCUMSTANCE = "imminent", "circumstance"  # in a response's metadata: said where it is happening now, or where this is plain
FOR_A_FRIEND = "third_party_risk"
NOT_MEANT = {"title": "That is not what I meant", "payload": "deny#not_what_i_meant"}


def safety_responses(content: Content, helplines: Helplines) -> dict[str, list[dict[str, Any]]]:
    """Rasa responses `utter_<label>`: every variant for an unknown country, and for each country on condition of the slot."""
    return {f"utter_{label}": _variants(answer, helplines) for label, answer in content.safety.items()}


def _variants(answer: SafetyAnswer, helplines: Helplines) -> list[dict[str, Any]]:
    """Every wording for every place and circumstance."""
    variants = []
    for place in (None, *helplines.countries):
        usual = answer.first if place else answer.first_anywhere or answer.first
        for circumstance in (None, *CIRCUMSTANCES.get(answer.label, ())):
            for wording, imminent in [*((wording, False) for wording in usual), *((wording, True) for wording in answer.first_imminent)]:
                response = _response(answer, wording.in_circumstance(circumstance), circumstance, place, helplines)
                told = {IMMINENT: imminent, CIRCUMSTANCE: circumstance}
                variants.append(response | {"metadata": {name: value for name, value in told.items() if value}})
    return variants


def _response(answer: SafetyAnswer, text: str, circumstance: str | None, place: str | None, helplines: Helplines) -> dict[str, Any]:
    own = answer.audience_in(circumstance)
    audience: Audience = "crisis" if own == "advice" else own
    lines = {
        name: helplines.first(place, kind, answer.label == FOR_A_FRIEND) for name, kind in (("line", audience), ("violence", "violence"), ("child", "child"))
    }
    response: dict[str, Any] = {"text": text.format(emergency=helplines.emergency(place), **lines)}
    if answer.label in SAFETY_BY_URGENCY:
        response["buttons"] = [dict(NOT_MEANT)]
    if place:
        response["condition"] = [{"type": "slot", "name": "country", "value": place}]
    return response
