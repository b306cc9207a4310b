"""The names of what a message can mean, and their order of urgency."""

from __future__ import annotations

__all__ = ["FAMILIES_WITH_SUBLABELS", "SAFETY_BY_URGENCY", "family_of"]

SAFETY_BY_URGENCY = ("minor_at_risk", "self_harm", "abuse", "harm_to_others", "third_party_risk", "medical_or_legal")
FAMILIES_WITH_SUBLABELS = ("faq", "roadblock", "step", "worry")


def family_of(label: str) -> str:
    """`roadblock/past_hurt` belongs to `roadblock`; a flat name is its own family."""
    return label.partition("/")[0]
