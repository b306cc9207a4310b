"""Say what a message means, in Rasa's own fields."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, INTENT_RANKING_KEY, PREDICTED_CONFIDENCE_KEY
from rasa.shared.nlu.training_data.message import Message

from closer.language.meaning import Meaning, MeaningClassifier
from closer.safety.circumstance import FILE, Circumstances
from closer.safety.responses import CIRCUMSTANCE
from closer.taxonomy import FAMILIES_WITH_SUBLABELS, family_of
from closer.understanding import UNCLEAR, understand
from components.encoder import READING
from components.offers import offers_in
from components.screen import VERDICT
from components.weights import WeightsComponent

__all__ = ["CoachClassifier"]

FALLBACK = "nlu_fallback"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class CoachClassifier(WeightsComponent):
    """Predicts the full label at once and fills `intent`, `intent_ranking`, `response_selector` and `meanings`."""

    files = ("meaning.npz", FILE)

    def read_weights(self, folder: Path) -> None:
        """Load the head of meaning, and that of the circumstances of a danger."""
        self._meanings, self._circumstances = MeaningClassifier(folder), Circumstances(folder)

    def process(self, messages: list[Message], tracker: DialogueStateTracker | None = None) -> list[Message]:
        """Classify each message in the light of what was offered last; the screen's verdict wins."""
        offers = offers_in(tracker)
        for message in messages:
            understood = understand(message.get(READING), message.get(VERDICT), self._meanings, offers)
            name = FALLBACK if understood.label == UNCLEAR else family_of(understood.label)
            ranking = _ranking(understood.meanings)
            if name == FALLBACK:
                ranking.insert(0, {INTENT_NAME_KEY: FALLBACK, PREDICTED_CONFIDENCE_KEY: 1.0 - understood.meanings[0].confidence})
            message.set(INTENT, next(entry for entry in ranking if entry[INTENT_NAME_KEY] == name), add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
            message.set("response_selector", _selector(understood.meanings), add_to_output=True)
            message.set("meanings", [vars(meaning) for meaning in understood.meanings], add_to_output=True)
            message.set("chosen", understood.chosen, add_to_output=True)
            message.set("kind", understood.kind, add_to_output=True)
            message.set("gently", list(understood.gently), add_to_output=True)
            message.set(CIRCUMSTANCE, self._circumstances.of(message.get(READING), (understood.label, *understood.gently)), add_to_output=True)
        return messages


def _ranking(meanings: list[Meaning]) -> list[dict[str, Any]]:
    best: dict[str, float] = {}
    for meaning in meanings:
        best.setdefault(family_of(meaning.label), meaning.confidence)
    return [{INTENT_NAME_KEY: name, PREDICTED_CONFIDENCE_KEY: confidence} for name, confidence in best.items()]


def _selector(meanings: list[Meaning]) -> dict[str, Any]:
    selector: dict[str, Any] = {"all_retrieval_intents": list(FAMILIES_WITH_SUBLABELS)}
    for family in FAMILIES_WITH_SUBLABELS:
        ranking = [meaning for meaning in meanings if family_of(meaning.label) == family]
        if ranking:
            best = ranking[0]
            selector[family] = {
                "response": {
                    "responses": [],
                    "confidence": best.confidence,
                    "intent_response_key": best.label,
                    "utter_action": f"utter_{best.label}",
                },
                "ranking": [{"confidence": meaning.confidence, "intent_response_key": meaning.label} for meaning in ranking],
            }
    return selector
