"""Write the safety screen's verdict on the message."""

from __future__ import annotations

from pathlib import Path

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message

from closer.safety.alarm import FILES
from closer.safety.screen import Screen
from components.encoder import READING
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

    def process(self, messages: list[Message]) -> list[Message]:
        """Screen each message; labels and tier go into the output, reasons (which quote the person) do not."""
        for message in messages:
            verdict = self._screen.read(message.get(READING))
            message.set(VERDICT, verdict)
            message.set(SAFETY, {"labels": list(verdict.labels), "tier": verdict.tier, "imminent": verdict.imminent}, add_to_output=True)
        return messages
