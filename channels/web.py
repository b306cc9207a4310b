"""The page's channel: a cookie says who it is, POST brings a message, server-sent events bring bubbles.

The client never names the conversation: a random id comes from the server in an HttpOnly cookie. Rasa's own REST and socket channels
trust the client's sender (core/channels/rest.py).
"""

from __future__ import annotations

import asyncio
import json
import logging
import re
import secrets
from collections import defaultdict
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import InputChannel, OutputChannel, UserMessage
from rasa.shared.core.events import BotUttered, UserUttered
from sanic import Blueprint, Sanic, response
from sanic.request import Request
from sanic.response import HTTPResponse

from channels.card import as_html
from channels.country import country_of
from channels.text import LONGEST_MESSAGE, as_shown, as_text
from closer.content import Content
from closer.safety.card import safety_card
from closer.safety.helplines import Helplines
from closer.settings import PROJECT, settings

__all__ = ["WebChat"]

logger = logging.getLogger(__name__)

COOKIE = "closer"
NINETY_DAYS = 90 * 24 * 3600
HEARTBEAT = 15.0  # seconds
KEPT = "closer_kept"
ID = re.compile(r"[0-9a-f]{32}")
PAGE = PROJECT / "web"
STATIC = ("chat.js", "style.css")
SECURITY_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}

Bubble = dict[str, Any]


class Hub:
    """Open pages by conversation; each gets every bubble."""

    def __init__(self) -> None:
        self._pages: dict[str, set[asyncio.Queue[Bubble]]] = defaultdict(set)

    def join(self, person: str) -> asyncio.Queue[Bubble]:
        """A page opens."""
        queue: asyncio.Queue[Bubble] = asyncio.Queue()
        self._pages[person].add(queue)
        return queue

    def leave(self, person: str, queue: asyncio.Queue[Bubble]) -> None:
        """A page closes."""
        self._pages[person].discard(queue)
        if not self._pages[person]:
            del self._pages[person]

    def send(self, person: str, bubble: Bubble) -> None:
        """A bubble for all open pages of a conversation."""
        for queue in self._pages.get(person, ()):
            queue.put_nowait(bubble)


class PageOutput(OutputChannel):
    """Sends each response as one bubble, at once."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self.sent = 0

    @classmethod
    def name(cls) -> str:
        """Rasa's name for it."""
        return "web"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Text and chips stay together in one bubble."""
        self.sent += 1
        self._hub.send(recipient_id, _coach_bubble(message.get("text") or "", message.get("buttons")))


def _coach_bubble(text: str, buttons: list[dict[str, str]] | None) -> Bubble:
    return {"from": "coach", "text": text, "chips": [button["title"] for button in buttons or []]}


class WebChat(InputChannel):
    """Serves the page under /chat/ and redirects / to it."""

    def __init__(self) -> None:
        self._hub = Hub()
        self._content = Content.load(settings().content)
        self._helplines = Helplines.load(settings().content / "helplines.yml")

    @classmethod
    def name(cls) -> str:
        """Rasa's name for it."""
        return "web"

    def url_prefix(self) -> str:
        """Absolute, so that Rasa's urljoin leaves /webhooks/ out (core/channels/channel.py)."""
        return "/chat"

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """Routes of the page."""
        page = _PageBlueprint("closer_page")
        for name in STATIC:  # Sanic answers the bare address of a static folder with status 500
            page.static(f"/static/{name}", str(PAGE / name), name=name)

        @page.middleware("response")
        async def headers(_: Request, answer: HTTPResponse) -> None:
            answer.headers.update(SECURITY_HEADERS)

        @page.get("/")
        async def index(request: Request) -> HTTPResponse:
            answer = await response.file(str(PAGE / "index.html"))
            _give_cookie(answer, _person(request) or secrets.token_hex(16), remember=KEPT in request.cookies)
            return answer

        @page.get("/health")
        async def health(request: Request) -> HTTPResponse:
            ready = request.app.ctx.agent is not None and request.app.ctx.agent.is_ready()
            return response.json({"ready": ready}, status=200 if ready else 503)

        @page.get("/safety")
        async def safety(request: Request) -> HTTPResponse:
            named = str(request.args.get("country", "")).upper()
            country = named if named in self._helplines.countries else _country(request, self._helplines)
            return response.html(as_html(safety_card(self._content, self._helplines, country)))

        @page.post("/leave")
        async def leave(request: Request) -> HTTPResponse:
            refusal = _refuse(request, _person(request), text=False)
            answer = refusal or response.json({"ok": True})
            for name in (COOKIE, KEPT):
                answer.cookies[name] = ""
                answer.cookies[name].update({"max-age": 0, "path": "/chat"})
            return answer

        @page.get("/history")
        async def history(request: Request) -> HTTPResponse:
            person = _person(request)
            bubbles = await _history(request.app, person) if person else []
            return response.json({"bubbles": bubbles or [self._welcome()], "remembered": KEPT in request.cookies})

        @page.get("/events")
        async def events(request: Request) -> None:
            person = _person(request)
            stream = await request.respond(content_type="text/event-stream", headers={"X-Accel-Buffering": "no"})
            if person is None:
                await stream.send("event: nobody\ndata: {}\n\n")
                return
            queue = self._hub.join(person)
            try:
                await stream.send("retry: 2000\n\n")
                while True:
                    try:
                        bubble = await asyncio.wait_for(queue.get(), HEARTBEAT)
                        await stream.send(f"data: {json.dumps(bubble)}\n\n")
                    except asyncio.TimeoutError:
                        await stream.send(": still here\n\n")
            finally:
                self._hub.leave(person, queue)

        @page.post("/message")
        async def message(request: Request) -> HTTPResponse:
            person = _person(request)
            refusal = _refuse(request, person)
            if refusal or person is None:
                return refusal or _error(401, "Please reload the page.")
            typed = request.json["text"]
            if len(typed) > LONGEST_MESSAGE:
                return _error(413, f"That is longer than I can read at once ({len(typed)} characters). Please send it in parts of up to {LONGEST_MESSAGE}.")
            await self._take(on_new_message, person, typed, request)
            return response.json({"ok": True})

        @page.post("/remember")
        async def remember(request: Request) -> HTTPResponse:
            person = _person(request)
            refusal = _refuse(request, person, text=False)
            if refusal or person is None:
                return refusal or _error(401, "Please reload the page.")
            answer = response.json({"ok": True})
            _give_cookie(answer, person, remember=bool(request.json.get("remember")))
            return answer

        return page

    async def _take(self, on_new_message: Callable[[UserMessage], Awaitable[Any]], person: str, typed: str, request: Request) -> None:
        """Hand a message to Rasa; when anything fails, or nothing is said, the person still gets an answer with a help line.

        Rasa swallows what an action or its server raises, and says nothing (core/processor.py:996).
        """
        metadata = {"country": await country_of(person, _country(request, self._helplines))}
        output = PageOutput(self._hub)
        try:
            await on_new_message(UserMessage(as_text(typed), output, person, input_channel=self.name(), metadata=metadata))
        except Exception:
            logger.exception("A message could not be answered")
        if not output.sent:
            apology = request.app.ctx.agent.domain.responses["utter_default"][0]["text"]
            self._hub.send(person, _coach_bubble(apology, None))

    def _welcome(self) -> Bubble:
        """Shown before anything was said; it says that this is a program."""
        text = self._content.tools["program"].phrases["welcome"][0].any
        titles = [self._content.title(label) for label in ("help", "where_am_i", "get_support")]
        return {"from": "coach", "text": text, "chips": titles}


class _PageBlueprint(Blueprint):
    """Also sends people who open the bare address to the page; Rasa owns "/" (core/run.py `add_root_route`)."""

    def register(self, app: Sanic, options: dict[str, Any]) -> Any:
        """Register the routes and the redirect."""

        @app.middleware("request")
        async def to_the_page(request: Request) -> HTTPResponse | None:
            return response.redirect("/chat/") if request.path == "/" else None

        return super().register(app, options)


def _person(request: Request) -> str | None:
    value = request.cookies.get(COOKIE)
    return value if value and ID.fullmatch(value) else None


def _give_cookie(answer: HTTPResponse, person: str, remember: bool = False) -> None:
    """For this visit, or for ninety days from now."""
    names = {COOKIE: person, KEPT: "1"} if remember else {COOKIE: person}
    for name, value in names.items():
        answer.cookies[name] = value
        answer.cookies[name].update({"httponly": True, "samesite": "Strict", "path": "/chat"})
        if remember:
            answer.cookies[name]["max-age"] = NINETY_DAYS
    if not remember:
        answer.cookies[KEPT] = ""
        answer.cookies[KEPT].update({"max-age": 0, "path": "/chat"})


def _refuse(request: Request, person: str | None, text: bool = True) -> HTTPResponse | None:
    """Another site's form cannot send JSON; its script is told apart by Origin."""
    origin = request.headers.get("origin")
    if origin and origin.partition("://")[2] != request.host:
        return _error(403, "This page can only be used from its own address.")
    if person is None:
        return _error(401, "Please reload the page.")
    if request.content_type.partition(";")[0].strip() != "application/json":
        return _error(415, "Please send JSON.")
    try:
        body = request.json
    except Exception:  # Sanic raises its own error for every kind of broken JSON
        return _error(400, "That message arrived broken. Please send it again.")
    if not isinstance(body, dict) or (text and not isinstance(body.get("text"), str)):
        return _error(400, "That message arrived broken. Please send it again.")
    return None


def _error(status: int, words: str) -> HTTPResponse:
    return response.json({"error": words}, status=status)


def _country(request: Request, helplines: Helplines) -> str | None:
    """The region of the browser's first language that names one we have lines for ("en-GB" -> "GB")."""
    regions = re.findall(r"[a-z]{2,3}-([A-Z]{2})\b", request.headers.get("accept-language", ""))
    return next((region for region in regions if region in helplines.countries), None)


async def _history(app: Sanic, person: str) -> list[Bubble]:
    tracker = await app.ctx.agent.tracker_store.retrieve_full_tracker(person)
    bubbles: list[Bubble] = []
    for event in tracker.events if tracker else []:
        if isinstance(event, UserUttered) and event.text:
            bubbles.append({"from": "person", "text": as_shown(event.text), "chips": []})
        elif isinstance(event, BotUttered) and event.text:
            bubbles.append(_coach_bubble(event.text, (event.data or {}).get("buttons")))
    return bubbles
