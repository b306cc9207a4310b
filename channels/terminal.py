"""Talk to the coach in the terminal: the same model and actions, in this process."""

from __future__ import annotations

from runtime.quiet import quiet

quiet()

import argparse  # noqa: E402
import asyncio  # noqa: E402
import os  # noqa: E402
import re  # noqa: E402
import secrets  # noqa: E402
import sys  # noqa: E402
import textwrap  # noqa: E402
from pathlib import Path  # noqa: E402
from typing import Any  # noqa: E402

from rasa.core.channels.channel import OutputChannel, UserMessage  # noqa: E402

from channels.card import as_lines  # noqa: E402
from channels.country import country_of  # noqa: E402
from channels.text import as_text  # noqa: E402
from closer.content import Content  # noqa: E402
from closer.safety.card import safety_card  # noqa: E402
from closer.safety.helplines import Helplines  # noqa: E402
from closer.settings import PROJECT, settings  # noqa: E402
from runtime.launcher import load  # noqa: E402

__all__ = ["main", "own_id"]

WIDTH = 78
LEAVE = {"quit", "exit", ":q"}
CARD = {"card", "safety card", "safety"}


class TerminalOutput(OutputChannel):
    """Prints bubbles; numbers choose among the chips under the last ones."""

    def __init__(self) -> None:
        self.chips: list[str] = []
        self.sent = 0

    @classmethod
    def name(cls) -> str:
        """Rasa's name for it."""
        return "terminal"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Print one bubble."""
        self.sent += 1
        show(message.get("text") or "")
        for button in message.get("buttons") or []:
            if button["title"] not in self.chips:
                self.chips.append(button["title"])

    def show_chips(self) -> None:
        """Print the numbered chips of this turn."""
        if self.chips:
            print("   " + "   ".join(f"[{number}] {title}" for number, title in enumerate(self.chips, 1)))
        print(flush=True)


def show(text: str) -> None:
    """Print a bubble, wrapped."""
    for line in text.splitlines() or [""]:
        print(textwrap.fill(line, WIDTH, initial_indent="   ", subsequent_indent="   "))
    print()


def show_card() -> None:
    """Print the safety card; it needs neither model nor database."""
    helplines = Helplines.load(settings().content / "helplines.yml")
    for line in as_lines(safety_card(Content.load(settings().content), helplines, _country())):
        show(line)


def own_id(path: Path, new: bool) -> str:
    """The conversation's id, kept in a file that only its owner can read.

    Args:
        path: the file.
        new: start afresh even when there is one.

    """
    if path.exists() and not new:
        return path.read_text(encoding="utf-8").strip()
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    path.unlink(missing_ok=True)
    person = secrets.token_hex(16)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(person)
    return person


def chosen(typed: str, chips: list[str]) -> str:
    """A chip's title for its number, else what was typed."""
    return chips[int(typed) - 1] if typed.isdigit() and 0 < int(typed) <= len(chips) and chips[int(typed) - 1] not in map(str, range(11)) else typed


def _country() -> str | None:
    """The region of the terminal's locale ("en_GB.UTF-8" -> "GB"); lines for one we don't know fall back to the directory."""
    found = re.match(r"[a-z]{2,3}_([A-Z]{2})\b", os.environ.get("LC_ALL") or os.environ.get("LANG") or "")
    return found.group(1) if found else None


async def _talk(person: str) -> None:
    agent = await load()
    show(Content.load(settings().content).tools["program"].phrases["welcome"][0].any)
    print('   (a number picks a suggestion, "card" shows people who help, "quit" leaves)\n', flush=True)
    chips: list[str] = []
    while True:
        try:
            typed = (await asyncio.to_thread(input, "you> ")).strip()
        except EOFError:
            return
        if typed.lower() in LEAVE:
            return
        print()
        if typed.lower() in CARD:
            show_card()
            continue
        output = TerminalOutput()
        message = UserMessage(
            as_text(chosen(typed, chips)), output, person, input_channel=output.name(), metadata={"country": await country_of(person, _country())}
        )
        await agent.handle_message(message)
        if not output.sent:
            show(agent.domain.responses["utter_default"][0]["text"])
        output.show_chips()
        chips = output.chips


def main() -> int:
    """`python -m channels.terminal [--new|--card]`."""
    parser = argparse.ArgumentParser(description="Talk to the coach in the terminal.")
    parser.add_argument("--new", action="store_true", help="start afresh instead of going on with the last talk")
    parser.add_argument("--card", action="store_true", help="print the safety card and leave")
    arguments = parser.parse_args()
    if arguments.card:
        show_card()
        return 0
    state = Path(os.environ.get("CLOSER_STATE", PROJECT / ".state"))
    print("Waking up, about ten seconds ...", flush=True)
    try:
        asyncio.run(_talk(own_id(state / "terminal.id", arguments.new)))
    except (KeyboardInterrupt, FileNotFoundError) as stop:
        print(f"\n{stop}" if str(stop) else "\nSee you.")
        return 1 if isinstance(stop, FileNotFoundError) else 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
