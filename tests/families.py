"""Which kind of answer the rules choose for a label, read from `data/rules/` and the actions themselves."""

from __future__ import annotations

from functools import lru_cache

import yaml

import actions.coaching
from actions.turn import CoachAction
from closer.settings import PROJECT


@lru_cache(maxsize=1)
def _families() -> dict[str, str]:
    kinds = [kind for name in actions.coaching.__all__ if issubclass(kind := getattr(actions.coaching, name), CoachAction)]
    family_of_action = {kind().name(): kind.family for kind in kinds}
    rules = [rule for path in (PROJECT / "data/rules").glob("*.yml") for rule in yaml.safe_load(path.read_text(encoding="utf-8"))["rules"]]
    return {rule["steps"][0]["intent"]: family_of_action[rule["steps"][-1]["action"]] for rule in rules}


def family(label: str) -> str:
    """`faq/why_important` -> `question`."""
    return _families()[label.partition("/")[0]]
