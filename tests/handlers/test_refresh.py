"""Messages that are shown again after what they speak of has changed."""

from types import SimpleNamespace
from typing import Any, cast

from handlers import refresh
from handlers.turn import Turn
from models.database import patience
from models.notifications.sent import SentMessage


async def test_what_is_shown_again_after_the_answer_waits_for_no_deadline() -> None:
    waited: list[float | None] = []

    async def read(fn: Any) -> list[SentMessage]:
        waited.append(patience.seconds())
        return []

    db = SimpleNamespace(changes={"todo": {1}}, read=read)
    patience.begin()
    await refresh.catch_up(cast(Turn, SimpleNamespace(db=db, shown=set())))
    assert waited == [None]
