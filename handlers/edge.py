"""The first middleware: cleans the text of every request and starts the clock of how long somebody
has been waiting."""

from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.context.async_context import AsyncBoltContext

from models.database import patience
from models.rules.clean import clean, clean_all


async def receive(
    context: AsyncBoltContext,
    body: dict[str, Any],
    next: Callable[[], Awaitable[None]],  # Bolt hands it over under this name
) -> None:
    """Middleware. Changes the body in place: listeners are handed parts of it."""
    patience.begin()
    cleaned = clean_all(body)
    body.clear()
    body.update(cleaned)
    for name, value in list(context.items()):
        if isinstance(value, str):
            context[name] = clean(value)
    await next()
