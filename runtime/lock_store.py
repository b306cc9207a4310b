"""Locks in memory that are looked at every 20 ms (Rasa waits a full second, core/lock_store.py:94)."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from rasa.core.lock import TicketLock
from rasa.core.lock_store import LOCK_LIFETIME, InMemoryLockStore

__all__ = ["QuickLockStore"]


class QuickLockStore(InMemoryLockStore):
    """Rasa's lock store for one process, with a shorter wait."""

    def __init__(self, *_: Any, **__: Any) -> None:
        super().__init__()

    @asynccontextmanager
    async def lock(self, conversation_id: str, lock_lifetime: float = LOCK_LIFETIME, wait_time_in_seconds: float = 0.02) -> AsyncGenerator[TicketLock, None]:
        """Hold the conversation's lock."""
        async with super().lock(conversation_id, lock_lifetime, wait_time_in_seconds) as ticket:
            yield ticket
