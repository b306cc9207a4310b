"""Write the safety screen's verdict on the message."""

from __future__ import annotations

from pathlib import Path

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.training_data.message import Message

from closer.safety.alarm import FILES
from closer.safety.screen import TURNS_BEFORE, Screen
from closer.understanding import asks_about_danger
from components.encoder import READING
from components.offers import offers_in
from components.weights import WeightsComponent

__all__ = ["SAFETY", "VERDICT", "SafetyScreen"]

VERDICT = "verdict"
SAFETY = "safety"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class SafetyScreen(WeightsComponent):
    """Screens every text before anything else uses it."""

    files = FILES

    def read_weights(self, folder: Path) -> None:
        """Load the screen's head."""
        self._screen = Screen(folder)

    def process(self, messages: list[Message], tracker: DialogueStateTracker | None = None) -> list[Message]:
        """Screen each message, with the last turns of the talk; labels and tier go into the output, reasons (which quote the person) do not."""
        earlier, asked = _earlier(tracker), asks_about_danger(offers_in(tracker))
        for message in messages:
            verdict = self._screen.read_answer(message.get(READING)) if asked else None
            verdict = self._screen.read_with(message.get(READING), earlier) if verdict is None else verdict
            message.set(VERDICT, verdict)
            message.set(
                SAFETY, {"labels": list(verdict.labels), "tier": verdict.tier, "imminent": verdict.imminent, "faint": verdict.faint}, add_to_output=True
            )
        return messages


def _earlier(tracker: DialogueStateTracker | None) -> list[str]:
    """What the person wrote since the last alarm or tapped chip, oldest first."""
    texts: list[str] = []
    for event in reversed(tracker.events if tracker else []):
        if event.type_name != "user":
            continue
        understood = event.parse_data or {}
        if understood.get("chosen") or (understood.get(SAFETY) or {}).get("tier") or len(texts) == TURNS_BEFORE:
            break
        texts.append(event.text or "")
    return texts[::-1]
