"""Encode a message once a turn, and note the country that the channel names."""

from __future__ import annotations

from pathlib import Path

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import ENTITIES, ENTITY_ATTRIBUTE_TYPE, ENTITY_ATTRIBUTE_VALUE, METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message

from closer.language.encoder import Encoder
from closer.language.reading import read
from components.weights import WeightsComponent

__all__ = ["READING", "SentenceEncoder"]

READING = "reading"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class SentenceEncoder(WeightsComponent):
    """Puts the reading (sentences and their vectors) on the message, never into its output."""

    files = ("encoder.onnx", "tuned.onnx", "tokenizer.json")

    def read_weights(self, folder: Path) -> None:
        """Load the encoder, and its tuned copy by listening once: Rasa takes the folder away behind this."""
        self._encoder = Encoder(folder)
        self._encoder.danger("hello")

    def process(self, messages: list[Message]) -> list[Message]:
        """Read each message; a country in its metadata becomes the entity that fills the only slot."""
        for message in messages:
            message.set(READING, read(message.get(TEXT) or "", self._encoder))
            country = (message.get(METADATA) or {}).get("country")
            if country:
                entity = {ENTITY_ATTRIBUTE_TYPE: "country", ENTITY_ATTRIBUTE_VALUE: str(country)}
                message.set(ENTITIES, [*message.get(ENTITIES, []), entity], add_to_output=True)
        return messages
