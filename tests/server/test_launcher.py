"""The running coach: restarts, locked databases, bad requests, and who may read what."""

from __future__ import annotations

import sqlite3
import time
import urllib.error
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from closer.journey.store import JourneyStore
from tests.server.support import Visitor, coach, free_port, text_of

LOCKED = 30  # seconds (SAFETY S7)


@pytest.fixture(scope="module")
def state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("state")


@pytest.fixture(scope="module")
def visitor(state: Path) -> Iterator[Visitor]:
    with coach(state) as visitor:
        yield visitor


def newcomer(visitor: Visitor) -> Visitor:
    return Visitor(visitor.base)


def test_progress_and_talk_survive_a_killed_process(tmp_path: Path) -> None:
    port = free_port()
    with coach(tmp_path, port) as visitor:
        visitor.say("what's next?")
        visitor.say("I did it")
        before = visitor.history()
        cookies = visitor.cookies
    with coach(tmp_path, port) as _:
        again = Visitor(f"http://127.0.0.1:{port}", cookies)
        assert again.history() == before
        assert "1 of 8" in text_of(again.say("where am I?"))


def test_nobody_reads_anothers_talk(visitor: Visitor) -> None:
    mine, other = newcomer(visitor), newcomer(visitor)
    mine.say("my sister and I fell out over the house")
    assert "house" not in str(other.history())
    status, _ = other.post("/chat/message", {"text": "hi", "sender": "someone", "sender_id": "someone"})
    assert status == 200
    assert not any("house" in bubble["text"] for bubble in other.history())


def test_what_is_typed_comes_back_as_text(visitor: Visitor) -> None:
    person = newcomer(visitor)
    for typed in (
        "<script>alert(1)</script> he ignores me",
        "'; DROP TABLE people; --",
        "/restart",
        "  /session_start",
        "a\x00b\x07c",
        "😀😀😀",
        "Ich bin so traurig wegen meinem Bruder",
    ):
        assert person.say(typed), typed
    shown = [bubble["text"] for bubble in person.history() if bubble["from"] == "person"]
    assert "<script>alert(1)</script> he ignores me" in shown
    assert "/restart" in shown
    coach_said = text_of([bubble for bubble in person.history() if bubble["from"] == "coach"])
    assert "<script>" not in coach_said


def test_ten_thousand_characters_are_read(visitor: Visitor) -> None:
    story = ("We moved two years ago and since then it has been quiet between us. " * 160)[:10_000]
    assert newcomer(visitor).say(story)


def test_more_than_can_be_read_is_said_so_kindly(visitor: Visitor) -> None:
    status, body = newcomer(visitor).post("/chat/message", {"text": "x" * 30_000})
    assert status == 413
    assert "parts" in body["error"]


@pytest.mark.parametrize(("body", "headers", "status"), [
    (b"{broken", {}, 400), ({"text": 5}, {}, 400), ([], {}, 400), ({"text": "hi"}, {"Content-Type": "text/plain"}, 415),
    ({"text": "hi"}, {"Origin": "http://evil.example"}, 403),
])  # fmt: skip
def test_a_broken_or_foreign_request_is_refused_with_words(visitor: Visitor, body: object, headers: dict[str, str], status: int) -> None:
    answered, problem = newcomer(visitor).post("/chat/message", body, **headers)
    assert answered == status
    assert problem["error"]


def test_the_bare_address_leads_to_the_page(visitor: Visitor) -> None:
    assert b"<title>" in visitor.get("/")


def test_only_what_the_page_needs_is_served(visitor: Visitor) -> None:
    assert b"body" in visitor.get("/chat/static/style.css")
    for path in ("/chat/static/", "/chat/static", "/chat/static/index.html", "/chat/static/../web.py", "/chat/static/%2e%2e/credentials.yml"):
        with pytest.raises(urllib.error.HTTPError, match="404"):
            visitor.get(path)


def test_rasas_own_doors_are_shut(visitor: Visitor) -> None:
    for path in ("/conversations/default/tracker", "/model/parse", "/webhooks/rest/webhook", "/domain"):
        assert visitor.post(path, {})[0] in (404, 405), path


def test_remembering_keeps_the_cookie_ninety_days(visitor: Visitor) -> None:
    person = newcomer(visitor)
    assert all(cookie.discard for cookie in person.cookies)
    person.post("/chat/remember", {"remember": True})
    kept = {cookie.name: cookie for cookie in person.cookies}
    assert 89 * 86400 < (kept["closer"].expires or 0) - time.time() <= 90 * 86400 + 5
    assert kept["closer"].has_nonstandard_attr("HttpOnly")
    person.post("/chat/remember", {"remember": False})
    assert {cookie.name for cookie in person.cookies if not cookie.discard} == set()


def test_help_comes_while_both_databases_are_locked_and_is_stored_afterwards(visitor: Visitor, state: Path) -> None:
    person = newcomer(visitor)
    locks = [sqlite3.connect(state / name, isolation_level=None) for name in ("journey.db", "talk.db")]
    for lock in locks:
        lock.execute("BEGIN IMMEDIATE")
    seconds, bubble = person.first_bubble("he hit me last night")
    assert "Refuge" in bubble["text"]
    assert "999" in bubble["text"]
    assert seconds < 2
    time.sleep(LOCKED)
    assert "Refuge" in person.first_bubble("he hit me again")[1]["text"]
    for lock in locks:
        lock.execute("ROLLBACK")
        lock.close()
    time.sleep(3)
    assert any("Refuge" in bubble["text"] for bubble in person.history())
    assert "What" not in person.say("what's next?")[0]["text"][:4]
    people = sqlite3.connect(state / "journey.db")
    assert people.execute("select count(*) from disclosures where cleared_at is null").fetchone()[0] >= 1


def test_forget_me_leaves_no_byte_behind(visitor: Visitor, state: Path) -> None:
    person = newcomer(visitor)
    for year in range(12):
        person.say(f"my sister Zebracanary and I fell out {year} years ago, and since then it has been quiet between us")
    person.say("delete all my data")
    person.post("/chat/message", {"text": "Yes, delete everything"})
    time.sleep(1)
    assert not any(bubble["from"] == "person" for bubble in person.history())
    assert not [path.name for path in state.iterdir() if b"Zebracanary" in path.read_bytes()]


def test_who_was_idle_for_three_months_is_gone_after_a_start(tmp_path: Path) -> None:
    with JourneyStore(f"sqlite:///{tmp_path / 'journey.db'}").person("okapicanary", datetime.now(timezone.utc) - timedelta(days=91)):
        pass
    with coach(tmp_path):
        assert not [path.name for path in tmp_path.iterdir() if b"okapicanary" in path.read_bytes()]


def test_logs_hold_no_text_of_a_person(visitor: Visitor, state: Path) -> None:
    newcomer(visitor).say("my brother Quaggacanary borrowed money")
    assert "Quaggacanary" not in (state / "server.log").read_text()


def test_help_comes_when_the_state_of_a_person_cannot_be_read(tmp_path: Path) -> None:
    with coach(tmp_path) as visitor:
        visitor.say("hello")
        for file in tmp_path.glob("journey.db*"):
            file.write_bytes(b"this is no database" * 1000)
        bubbles = visitor.say("i want to die")
        assert "Samaritans" in bubbles[0]["text"]
        assert "notes" in text_of(visitor.say("how do I open up to my husband?")) or "memory" in text_of(visitor.history())


def test_the_coach_starts_on_a_broken_database_and_still_helps(tmp_path: Path) -> None:
    (tmp_path / "journey.db").write_bytes(b"this is no database" * 1000)
    with coach(tmp_path) as visitor:
        assert "Samaritans" in visitor.say("i want to die")[0]["text"]
        careful = text_of(visitor.say("how do I open up to my husband?"))
        assert "Help now" in careful
        assert "share" not in careful.lower()


def test_the_safety_card_needs_no_script_and_no_state(tmp_path: Path) -> None:
    (tmp_path / "journey.db").write_bytes(b"this is no database " * 100)
    with coach(tmp_path) as visitor:
        page = visitor.get("/chat/safety?country=IE").decode()
    assert "<script" not in page
    assert page.index("Ireland: emergency 112 or 999") < page.index("The United States: emergency 911")
    assert "116 123" in page


def test_leaving_takes_the_cookie_away(visitor: Visitor) -> None:
    person = newcomer(visitor)
    person.say("my brother and I share a car")
    person.post("/chat/leave", {})
    assert "closer" not in {cookie.name for cookie in person.cookies}
