"""What every action does: the tracker becomes a turn, the coach answers in a thread, the bubbles go out."""

from __future__ import annotations

import asyncio
import logging
from abc import ABC, abstractmethod
from datetime import datetime, timezone
from functools import lru_cache
from typing import Any, ClassVar

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from closer.coach import Coach
from closer.content import Content
from closer.conversation import Turn
from closer.cues.reporting import anothers_view_in
from closer.journey.store import JourneyStore
from closer.phrasing import phrasing
from closer.reply import Reply
from closer.safety.helplines import Helplines
from closer.safety.responses import CIRCUMSTANCE
from closer.settings import settings
from closer.taxonomy import REST_COACHING

__all__ = ["CoachAction", "coach"]

logger = logging.getLogger(__name__)

FEWEST_TOLD, A_SENTENCE, FARTHEST_BACK = 3, 30, 3  # words, words and turns; a whole story was answered with the "yes"


@lru_cache(maxsize=1)
def coach() -> Coach:
    """The one coach of this process, made at the first turn."""
    folder = settings().content
    return Coach(Content.load(folder), JourneyStore(settings().database_url), Helplines.load(folder / "helplines.yml"), phrasing)


def now() -> datetime:
    """The present moment; tests move it."""
    return datetime.now(timezone.utc)


class CoachAction(Action, ABC):
    """A family's action. A blocking database would stop everybody on the event loop, so the coach answers in a thread."""

    family: ClassVar[str]

    @abstractmethod
    def name(self) -> str:
        """Rasa's name for it; abstract, so that the SDK does not register this class (rasa-sdk issue 251)."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[dict[str, Any]]:
        """Answer the latest message."""
        try:
            say(dispatcher, await asyncio.to_thread(coach().answer, turn_from(tracker), self.family))
        except Exception:  # without this Rasa says nothing at all (core/processor.py:996)
            logger.exception("%s failed", self.name())
            dispatcher.utter_message(response="utter_default")
        return []


def turn_from(tracker: Tracker) -> Turn:
    """Read what was understood from the tracker."""
    message = tracker.latest_message
    meanings = tuple((meaning["label"], float(meaning["confidence"])) for meaning in message.get("meanings") or [])
    intent = message.get("intent") or {}
    chosen = message.get("chosen")
    safety = message.get("safety") or {}
    label = meanings[0][0] if meanings and (chosen or meanings[0][0].partition("/")[0] == intent.get("name")) else str(intent.get("name"))
    return Turn(
        person_id=tracker.sender_id,
        text=message.get("text") or "",
        label=label,
        now=now(),
        meanings=meanings,
        chosen=chosen,
        kind=message.get("kind"),
        soft=tuple(message.get("gently") or ()),
        told_of_abuse_at=_told_of_abuse_at(tracker),
        country=tracker.get_slot("country"),
        imminent=bool(safety.get("imminent")),
        alarmed=bool(safety.get("labels")),
        faint=bool(safety.get("faint")),
        circumstance=message.get("circumstance"),
        before=_said_before(tracker),
    )


def _said_before(tracker: Tracker) -> str | None:
    """What the person wrote just before, unless it raised an alarm or was a chip.

    A "yes" in between tells nothing, nor does "my husband says she means well" of the one it is about: the sentence before it is taken.
    """
    earlier = [event for event in tracker.events if event.get("event") == "user"][:-1]
    for event in reversed(earlier[-FARTHEST_BACK:]):
        understood, text = event.get("parse_data") or {}, event.get("text") or ""
        if understood.get("chosen") or understood.get("gently") or (understood.get("safety") or {}).get("labels"):
            return None
        if len(text.split()) >= FEWEST_TOLD and not anothers_view_in(text) and (event is earlier[-1] or len(text.split()) <= A_SENTENCE):
            return text
    return earlier[-1].get("text") if earlier else None


def _told_of_abuse_at(tracker: Tracker) -> datetime | None:
    """When this session's talk last held a disclosure, in case it could not be stored."""
    times = [event["timestamp"] for event in tracker.events if event.get("event") == "user" and _discloses(event.get("parse_data") or {})]
    return datetime.fromtimestamp(times[-1], timezone.utc) if times else None


def _discloses(understood: dict[str, Any]) -> bool:
    """Whether a message surely told of being hurt; a child who is hurt counts, whatever was more urgent in the message."""
    safety = understood.get("safety") or {}
    sure = set(safety.get("labels") or ()) if safety.get("tier") == "sure" else set()
    return bool(REST_COACHING & {(understood.get("intent") or {}).get("name"), *sure})


def say(dispatcher: CollectingDispatcher, reply: Reply) -> None:
    """Send a plain safety response where the reply names one, then the bubbles; a wish to be forgotten goes with the last."""
    if reply.response:
        dispatcher.utter_message(response=reply.response, **({CIRCUMSTANCE: reply.circumstance} if reply.circumstance else {}))
    for bubble in reply.bubbles:
        buttons = [{"title": chip.title, "payload": chip.payload} for chip in bubble.chips]
        last = bubble is reply.bubbles[-1]
        dispatcher.utter_message(text=bubble.text, buttons=buttons or None, json_message={"forget": True} if reply.forget and last else None)
