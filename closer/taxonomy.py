"""The names of what a message can mean, and their order of urgency."""

from __future__ import annotations

__all__ = [
    "BREAK_UP",
    "CIRCUMSTANCES",
    "FAMILIES_WITH_SUBLABELS",
    "GOOD_NEWS",
    "HOW_IT_FEELS",
    "LABELS",
    "LOSS",
    "OUT_OF_SCOPE",
    "REST_COACHING",
    "SAFETY_BY_URGENCY",
    "WORRIES",
    "family_of",
]

SAFETY_BY_URGENCY = ("minor_at_risk", "self_harm", "abuse", "harm_to_others", "third_party_risk", "medical_or_legal")
REST_COACHING = frozenset({"abuse", "minor_at_risk"})  # told once, they put all advice about closeness aside (SAFETY S12)
GROWN_UP, CONFESSING = "grown_up", "confessing"  # who writes of a child: one who worries, or one who hurts it
HURT, DYING = "hurt", "dying"  # what threatens somebody else
CIRCUMSTANCES = {  # what is said depends on them where they are plain: who is in what danger, and who writes
    "third_party_risk": (HURT, DYING),
    "minor_at_risk": (GROWN_UP, CONFESSING),
    "harm_to_others": (CONFESSING,),
}
OUT_OF_SCOPE = "out_of_scope"
WORRIES = ("roadblock/", "worry/")  # what the label of a worry begins with
GOOD_NEWS, LOSS, BREAK_UP = "worry/good_news", "worry/loss", "worry/break_up"
HOW_IT_FEELS = frozenset({"worry/loneliness", "worry/low_mood"})  # beside what stands between two people no second subject

_SUBLABELS = {
    "faq": (
        "what_is_emotional_intimacy why_important ideal_intimacy emotional_vs_physical infrequent_contact too_much_intimacy how_do_i_know shy_or_introverted "
        "help_other_open_up key_components component_vulnerability component_empathy component_respect component_communication component_support "
        "component_shared_time in_friendship in_romance in_family"
    ),
    "roadblock": "fear_of_rejection past_hurt poor_communication lack_of_time unrealistic_expectations cultural_or_personal_beliefs",
    "step": "self_awareness active_listening vulnerability express_needs empathy_validation quality_time support_appreciation conflict",
    "worry": "break_up stay_or_go trust_and_jealousy loneliness loss boundaries low_mood good_news",
}
_TOOLS = "i_statement validate next_step where_am_i step_done skip_step go_back check_in remind_me export_my_data forget_me help get_support"
_TALK = "greet goodbye thanks affirm deny bot_challenge i_dont_know i_dont_understand wants_human"

FAMILIES_WITH_SUBLABELS = tuple(_SUBLABELS)
LABELS = (
    *(f"{family}/{name}" for family, names in _SUBLABELS.items() for name in names.split()),
    *_TOOLS.split(),
    *_TALK.split(),
    *SAFETY_BY_URGENCY,
    OUT_OF_SCOPE,
)


def family_of(label: str) -> str:
    """`roadblock/past_hurt` belongs to `roadblock`; a flat name is its own family."""
    return label.partition("/")[0]
