"""`python -m benchmarks.comparison.train DATA MODELS`: train the coach's heads, in a process of its own so that its cost can be measured."""

from __future__ import annotations

import sys
from pathlib import Path

from closer.training import ensure
from closer.training.data import TrainingData

if __name__ == "__main__":
    print(ensure(TrainingData.load(Path(sys.argv[1])), Path(sys.argv[2])))
