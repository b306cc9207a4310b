"""Which country a person is in: the one they named to the coach, else the one that their browser or terminal speaks for."""

from __future__ import annotations

import asyncio
import logging
from functools import lru_cache

from closer.journey.store import JourneyStore
from closer.settings import settings

__all__ = ["country_of"]

logger = logging.getLogger(__name__)
PATIENCE = 0.05  # seconds; a safety answer waits for nothing (SAFETY S7)


@lru_cache(maxsize=1)
def _store() -> JourneyStore:
    return JourneyStore(settings().database_url)


async def country_of(person: str, locale: str | None) -> str | None:
    """The country whose numbers fit.

    Args:
        person: the conversation's id.
        locale: the country of the browser or terminal, used where the person named none or the database doesn't answer at once.

    """
    try:
        return await asyncio.wait_for(asyncio.to_thread(_store().country, person), PATIENCE) or locale
    except Exception as error:  # whatever is wrong with the database, the message must get through
        logger.info("The country of the locale is used (%s)", type(error).__name__)
        return locale
