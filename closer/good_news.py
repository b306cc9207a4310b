"""Good news is heard only where it is told: "that is good to hear" hurts where it is not."""

from __future__ import annotations

from dataclasses import replace

from closer.cues.glad import glad_in
from closer.cues.hurt import hurt_in, quarrel_in
from closer.cues.named import names_only_somebody
from closer.language.meaning import Meaning
from closer.taxonomy import GOOD_NEWS, WORRIES
from closer.weighing import A_LONG_STORY, AS_A_WORRY, NO_TIME, SURE_OF_GOOD_NEWS, WORN_THIN

__all__ = ["good_news_for_sure", "no_good_news_in_a_hurt", "no_good_news_without_a_glad_word"]


def no_good_news_in_a_hurt(meanings: list[Meaning], text: str) -> list[Meaning]:
    """An anniversary that was forgotten is no good news: the next likely worry comes first, where none is likely the talk has worn thin."""
    if meanings[0].label != GOOD_NEWS or len(text.split()) > A_LONG_STORY or not hurt_in(text):
        return meanings
    likely = _likely_instead(meanings)
    label = likely.label if likely and not quarrel_in(text) else WORN_THIN
    others = [meaning for meaning in meanings[1:] if meaning.label != label]
    return [replace(meanings[0], label=label), *others, replace(meanings[0], confidence=0.0)]


def no_good_news_without_a_glad_word(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Where nothing glad is told, nobody hears that it is good to hear, nor is asked whether it was good news: "she falls asleep at nine"."""
    if len(text.split()) > A_LONG_STORY or glad_in(text):
        return meanings
    glad = [replace(meaning, confidence=0.0) for meaning in meanings if meaning.label == GOOD_NEWS]
    others = [meaning for meaning in meanings if meaning.label != GOOD_NEWS]
    likely = _likely_instead(meanings) if meanings[0].label == GOOD_NEWS else None
    first = [likely] if likely else []
    return [*first, *(meaning for meaning in others if meaning is not likely), *glad]


def _likely_instead(meanings: list[Meaning]) -> Meaning | None:
    """The worry that is heard in the place of good news: lack of time is told along with much, and is not meant by it."""
    return next((one for one in meanings[1:] if one.label.startswith(WORRIES) and one.label != NO_TIME and one.confidence >= AS_A_WORRY), None)


def good_news_for_sure(meanings: list[Meaning], text: str) -> list[Meaning]:
    """No good news on a hunch: "that is good to hear" hurts where it is not."""
    hunch = meanings[0].label == GOOD_NEWS and (meanings[0].confidence < SURE_OF_GOOD_NEWS or names_only_somebody(text))
    return [*meanings[1:], meanings[0]] if hunch else meanings
