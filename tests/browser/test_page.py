"""The page in a real browser: say something, read the answer, tap a chip, reload, come back."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.server.support import coach, free_port

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
NEUTRAL_SITE = "https://www.bbc.com/"  # where leaving leads; the test answers in its place
PATIENCE = 15_000  # milliseconds

if CHROMIUM is None and not os.environ.get("CLOSER_REQUIRE_BROWSER"):
    pytest.skip("no Chromium on this machine", allow_module_level=True)


@pytest.fixture(scope="module")
def state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("browser")


@pytest.fixture(scope="module")
def address(state: Path) -> Iterator[str]:
    with coach(state, free_port()) as visitor:
        yield visitor.base


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """A newcomer at the page; anything asked of another host, and any complaint of the console, is a failure."""
    context = browser.new_context(locale="en-GB", viewport={"width": 420, "height": 800})
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    asked, complaints = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(address)
    expect(page.locator(".bubble.coach")).to_have_count(1, timeout=PATIENCE)
    yield page
    context.close()
    assert [url for url in asked if not url.startswith((address, "data:", NEUTRAL_SITE))] == []
    assert complaints == []


def say(page: Page, text: str) -> None:
    answers = page.locator(".bubble.coach").count()
    page.get_by_label("Your message").fill(text)
    page.get_by_role("button", name="Send").click()
    expect(page.locator(".bubble.coach").nth(answers)).to_be_visible(timeout=PATIENCE)
    page.wait_for_timeout(300)


def test_a_worry_is_answered_with_bubbles_and_chips(page: Page) -> None:
    say(page, "my husband scrolls at dinner and i just sit there like a chair")
    assert "phone" in page.locator("#log").inner_text()
    assert page.locator("#chips button").count() >= 2


def test_a_chip_can_be_tapped_with_the_keyboard_and_goes_away(page: Page) -> None:
    page.get_by_role("button", name="What can you do?").press("Enter")
    expect(page.locator(".bubble.person")).to_have_text("You: What can you do?")
    expect(page.locator("#log")).to_contain_text("worry", timeout=PATIENCE)


def test_the_talk_is_there_after_a_reload(page: Page) -> None:
    say(page, "is there such a thing as sharing too much?")
    before = page.locator(".bubble").all_inner_texts()
    page.reload()
    expect(page.locator(".bubble")).to_have_count(len(before) - 1, timeout=PATIENCE)  # the welcome is shown only before the first message
    assert page.locator(".bubble").all_inner_texts() == before[1:]
    assert page.locator("#chips button").count() >= 1


def test_markup_is_shown_as_text(page: Page) -> None:
    say(page, "<img src=x onerror=alert(1)> <b>he ignores me</b>")
    expect(page.locator(".bubble.person")).to_contain_text("<img src=x onerror=alert(1)>")
    assert page.locator("#log img, #log b").count() == 0


def test_help_is_one_tap_away(page: Page) -> None:
    page.locator("#help").click()
    expect(page.locator("#log")).to_contain_text("Samaritans", timeout=PATIENCE)


def test_an_empty_message_gets_a_word_and_nothing_is_sent(page: Page) -> None:
    page.get_by_label("Your message").fill("   ")
    page.get_by_role("button", name="Send").click()
    expect(page.locator("#status")).to_have_text("Write a few words first.")
    assert page.locator(".bubble.person").count() == 0


def test_remember_me_is_off_until_it_is_ticked(page: Page) -> None:
    box = page.get_by_label("Remember me on this device")
    expect(box).not_to_be_checked()
    assert all(cookie["expires"] == -1 for cookie in page.context.cookies())
    with page.expect_response("**/chat/remember"):
        box.check()
    assert any(cookie["expires"] > 0 for cookie in page.context.cookies())
    page.reload()
    expect(page.get_by_label("Remember me on this device")).to_be_checked()


def test_the_talk_goes_on_in_a_second_tab(page: Page, address: str) -> None:
    say(page, "hello")
    other = page.context.new_page()
    other.goto(address)
    expect(other.locator("#log")).to_contain_text("hello", timeout=PATIENCE)
    say(page, "where am I?")
    expect(other.locator("#log")).to_contain_text("of 8", timeout=PATIENCE)


def test_shift_three_times_covers_the_page_and_leaves_nothing_under_back(page: Page) -> None:
    page.route(f"{NEUTRAL_SITE}**", lambda route: route.fulfill(body="sunny", content_type="text/html"))
    say(page, "my sister and I fell out over the house")
    for _ in range(3):
        page.keyboard.press("Shift")
    expect(page.locator("body")).to_have_text("sunny")
    assert "closer" not in {cookie["name"] for cookie in page.context.cookies()}
    page.go_back()
    expect(page.get_by_text("fell out over the house")).to_have_count(0)


def test_the_safety_card_can_be_read_without_javascript(browser: Browser, address: str) -> None:
    context = browser.new_context(locale="en-NZ", java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/chat/safety")
    expect(page.get_by_role("heading", level=2).first).to_have_text("New Zealand: emergency 111")
    context.close()
