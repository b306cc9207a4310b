"""Closer's understanding beside Rasa's default pipeline, trained on the same examples and asked the same messages: `make compare`.

On all examples it takes some hours on two cores, nearly all of them for DIET; `--sample 25` takes well under one and says so on the page. With
fewer `--epochs` than Rasa's own it is only a trial: the result then goes to `reports/` and leaves `docs/understanding.md` alone.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path

from benchmarks.comparison.cost import Cost, run
from benchmarks.comparison.page import fill
from benchmarks.comparison.projects import EPOCHS, sample, write_coach_project, write_data, write_stock_project
from benchmarks.comparison.tables import OURS, RASA_OURS, STOCK, Sets, Side, agreement, costs, machine, paired_differences, rates_side_by_side
from closer.settings import PROJECT, settings
from closer.training.data import TrainingData
from closer.training.weights import ensure
from tests.nlu.evaluate import measure
from tests.nlu.measure.outcomes import Answer
from tests.nlu.measure.pictures import draw_reliability
from tests.nlu.measure.report import Report, as_values, sections
from tests.nlu.measure.sets import development_set, several, stories

DOCS, REPORTS = PROJECT / "docs", PROJECT / "reports"
PAGE, PICTURE = DOCS / "understanding.md", DOCS / "reliability.png"
LEAST_SAMPLE = 10  # fewer leave a fold of the heads' training without a label
NOT_YET = "Not measured yet: `make compare` fills this in."


def trained(folder: Path, data: TrainingData, epochs: int) -> dict[str, tuple[str, Path, Cost]]:
    """Train all sides one after the other.

    Args:
        folder: an empty folder for everything that is written.
        data: what all sides learn from.
        epochs: of Rasa's DIETClassifier.

    Returns: for each side how it is asked, its model, and what training cost.

    """
    write_data(data, folder / "data")
    models = folder / "models"
    cost = _timed(["-m", "benchmarks.comparison.train", str(folder / "data"), str(models)], folder, "closer")
    weights = next((models / "closer").iterdir())
    write_coach_project(data, folder / "coach")
    write_stock_project(data, epochs, folder / "stock")
    found = {OURS: ("reader", weights, cost)}
    for name, project in ((RASA_OURS, folder / "coach"), (STOCK, folder / "stock")):
        command = ["-m", "rasa", "train", "nlu", "--config", "config.yml", "--nlu", "nlu.yml", "--out", "models", "--fixed-model-name", "model"]
        found[name] = ("rasa", project / "models" / "model.tar.gz", _timed(command, folder, project.name, project))
    return found


def asked(how: str, model: Path, cost: Cost, texts: Sequence[str], folder: Path) -> Side:
    """Ask one side all texts, in a process of its own."""
    questions, answers = folder / "texts.json", folder / f"answers-{how}-{model.parent.parent.name}.json"
    questions.write_text(json.dumps(list(texts)), encoding="utf-8")
    _timed(["-m", "benchmarks.comparison.ask", how, str(model), str(questions), str(answers)], folder, answers.stem)
    said = json.loads(answers.read_text(encoding="utf-8"))
    found = [Answer(one["label"], tuple(one["meanings"]), one["gently"]) for one in said["answers"]]
    return Side(found, cost, said["load_seconds"], said["milliseconds"], said["memory"])


def _timed(arguments: Sequence[str], folder: Path, name: str, inside: Path | None = None) -> Cost:
    print(f"{name}: {' '.join(arguments[:4])} ...", flush=True)
    environment = {
        "PYTHONPATH": str(PROJECT),
        "CLOSER_MODELS": str(folder / "models"),
        "RASA_CACHE_DIRECTORY": str(folder / "cache"),  # a cached training would cost nothing
        "RASA_TELEMETRY_ENABLED": "false",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "PYTHONWARNINGS": "ignore",
    }
    cost = run([sys.executable, *arguments], environment, inside or folder, folder / f"{name}.log")
    print(f"  {cost.wall:.0f} s, {cost.processor:.0f} s of processor time, {cost.memory:.0f} MiB", flush=True)
    return cost


def page_parts(setting: str, sets: Sets, sides: dict[str, Side], report: Report) -> dict[str, str]:
    """The measured parts of the page, by name."""
    own = re.sub(r"^## ", "### ", "\n\n".join(sections(report)), flags=re.MULTILINE)
    return {
        "setting": setting,
        "own figures": f"{own}\n\n![How often the classifier is right against how sure it is]({PICTURE.name})",
        "comparison": "\n\n".join([rates_side_by_side(sets, sides), paired_differences(sets, sides)]),
        "costs": "\n\n".join([costs(sides), agreement(sides)]),
    }


def main() -> int:
    """Train, ask, compare, write."""
    parser = argparse.ArgumentParser(description="Compare Closer's understanding with Rasa's default pipeline.")
    parser.add_argument("--epochs", type=int, default=EPOCHS, help="of Rasa's DIETClassifier; less than %(default)s is a trial")
    parser.add_argument("--sample", type=int, help=f"both sides learn from so many examples of each label, {LEAST_SAMPLE} or more")
    arguments = parser.parse_args()
    if arguments.sample is not None and arguments.sample < LEAST_SAMPLE:
        parser.error(f"--sample must be {LEAST_SAMPLE} or more")
    trial = arguments.epochs != EPOCHS
    page = PAGE.read_text(encoding="utf-8")
    fill(page, dict.fromkeys(("setting", "own figures", "comparison", "costs"), NOT_YET))  # a page without a place for the result is found now, not in hours

    whole = TrainingData.load(settings().data)
    examples = sample(whole.examples, lambda example: example[1], arguments.sample)
    data = whole.with_examples(examples)
    sets = Sets(development_set(), stories(), several())
    if trial:
        sets = Sets(sample(sets.items, lambda item: item.label, arguments.sample), sets.stories, sets.several)
    with tempfile.TemporaryDirectory(prefix="closer-compare-") as name:
        folder = Path(name)
        models = trained(folder, data, arguments.epochs)
        sides = {side: asked(how, model, cost, sets.texts(), folder) for side, (how, model, cost) in models.items()}
        report = measure(ensure(whole, settings().models), sets.items, sets.stories, sets.several)
    drawn = f", drawn at random from {len(whole.examples)}," if arguments.sample else ""
    setting = (
        f"{'A TRIAL, no result. ' if trial else ''}Measured on {date.today():%d %B %Y}. Both sides learnt from {len(data.examples)} examples{drawn} of "
        f"{len({label for _, label in data.examples})} labels; {arguments.epochs} epochs of DIET; one training of each side. Closer's own figures "
        f"are those of the model as it ships, which learns from all {len(whole.examples)}. {machine()}."
    )
    parts = page_parts(setting, sets, sides, report)
    REPORTS.mkdir(exist_ok=True)
    values = {"setting": setting, "own": as_values(report), "sides": {side: asdict(one) for side, one in sides.items()}}
    kept = REPORTS / ("comparison-trial.json" if trial else "comparison.json")
    kept.write_text(json.dumps(values, ensure_ascii=False, indent=1), encoding="utf-8")
    target = kept.with_suffix(".md") if trial else PAGE
    target.write_text(fill(page, parts), encoding="utf-8")
    if not trial:
        draw_reliability(report.calibration, report.calibration_error, PICTURE)
    print(*parts.values(), f"Written: {target}", sep="\n\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
