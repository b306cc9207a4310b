"""What the three graph components share: training through the one door, and copying the weights into Rasa's model."""

from __future__ import annotations

import shutil
from abc import ABC, abstractmethod
from pathlib import Path
from typing import Any, ClassVar

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_RESPONSE_KEY, TEXT
from rasa.shared.nlu.training_data.training_data import TrainingData as RasaTrainingData

from closer.settings import settings
from closer.training import ensure
from closer.training.data import TrainingData
from closer.training.weights import fingerprint

__all__ = ["WeightsComponent"]


class WeightsComponent(GraphComponent, ABC):
    """A component whose weights come from `closer.training.ensure` and travel inside Rasa's model."""

    files: ClassVar[tuple[str, ...]] = ()

    def __init__(self, storage: ModelStorage, resource: Resource) -> None:
        self._storage = storage
        self._resource = resource

    @classmethod
    def create(cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext) -> WeightsComponent:
        """Make an untrained component."""
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext, **kwargs: Any
    ) -> WeightsComponent:
        """Make a component with the weights of a trained model."""
        component = cls(model_storage, resource)
        with model_storage.read_from(resource) as folder:
            component.read_weights(folder)
        return component

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:
        """Rasa's own fingerprint covers only this class's source (engine/training/fingerprinting.py:47)."""
        return fingerprint(TrainingData.load(settings().data))

    def train(self, training_data: RasaTrainingData) -> Resource:
        """Train, or find what is trained, and copy this component's files into Rasa's model."""
        examples = [(message.get(TEXT), message.get(INTENT_RESPONSE_KEY) or message.get(INTENT)) for message in training_data.intent_examples]
        trained = ensure(TrainingData.load(settings().data).with_examples(examples), settings().models)
        with self._storage.write_to(self._resource) as target:
            for name in self.files:
                shutil.copy(trained / name, target)
        self.read_weights(trained)
        return self._resource

    @abstractmethod
    def read_weights(self, folder: Path) -> None:
        """Load this component's files from `folder`."""
