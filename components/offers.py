"""The chips under the coach's last bubbles: they tell what a text may answer."""

from __future__ import annotations

from rasa.shared.core.trackers import DialogueStateTracker

from closer.understanding import Offer

__all__ = ["offers_in"]


def offers_in(tracker: DialogueStateTracker | None) -> list[Offer]:
    """What was offered last: what each chip says and what it means."""
    offers: list[Offer] = []
    for event in reversed(tracker.events if tracker else []):
        if event.type_name == "user":
            break
        if event.type_name == "bot":
            offers += [Offer(button["title"], button["payload"]) for button in (event.data or {}).get("buttons") or []]
    return offers
