"""What the coach says is data: a counsellor edits the YAML under `content/`, and the models here check it."""

from closer.content.library import OTHERS, Content, ContentError
from closer.content.topics import Entry, Question, Roadblock, SafetyAnswer, Scene, Step, Talk, Tool, Worry
from closer.content.wording import LONGEST_BUBBLE, Bond, StrictModel, Wording, words_in

__all__ = [
    "LONGEST_BUBBLE",
    "OTHERS",
    "Bond",
    "Content",
    "ContentError",
    "Entry",
    "Question",
    "Roadblock",
    "SafetyAnswer",
    "Scene",
    "Step",
    "StrictModel",
    "Talk",
    "Tool",
    "Wording",
    "Worry",
    "words_in",
]
