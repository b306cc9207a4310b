"""One action a family: questions, worries, steps, tools, small talk, danger, and what was not understood."""

from __future__ import annotations

from actions.turn import CoachAction

__all__ = ["AnswerQuestion", "AskAgain", "HearWorry", "KeepSafe", "NotMyField", "SmallTalk", "TeachStep", "UseTool"]


class AnswerQuestion(CoachAction):
    """A question about closeness."""

    family = "question"

    def name(self) -> str:
        """Rasa's name for it."""
        return "action_answer_question"


class HearWorry(CoachAction):
    """A roadblock or another worry."""

    family = "worry"

    def name(self) -> str:
        """Rasa's name for it."""
        return "action_hear_worry"


class TeachStep(CoachAction):
    """One of the eight steps."""

    family = "step"

    def name(self) -> str:
        """Rasa's name for it."""
        return "action_teach_step"


class UseTool(CoachAction):
    """Next, done, skip, back, where am I, and the other tools."""

    family = "tool"

    def name(self) -> str:
        """Rasa's name for it."""
        return "action_use_tool"


class SmallTalk(CoachAction):
    """Greetings, yes and no, talk about the talk."""

    family = "talk"

    def name(self) -> str:
        """Rasa's name for it."""
        return "action_small_talk"


class KeepSafe(CoachAction):
    """The second bubble after a safety answer."""

    family = "danger"

    def name(self) -> str:
        """Rasa's name for it."""
        return "action_keep_safe"


class NotMyField(CoachAction):
    """Out of scope."""

    family = "out_of_scope"

    def name(self) -> str:
        """Rasa's name for it."""
        return "action_not_my_field"


class AskAgain(CoachAction):
    """Not understood."""

    family = "unclear"

    def name(self) -> str:
        """Rasa's name for it."""
        return "action_ask_again"
