"""Messages that are shown again after what they speak of has changed."""

from typing import Any, cast

from handlers import refresh
from handlers.turn import Turn
from models.database import patience
from models.notifications.sent import SentMessage


class Watched:
    """A turn whose database notes how long it would wait."""

    def __init__(self) -> None:
        self.db = self
        self.waited: list[float | None] = []

    async def read(self, fn: Any) -> list[SentMessage]:
        self.waited.append(patience.seconds())
        return []


async def test_what_is_shown_again_after_the_answer_waits_for_no_deadline() -> None:
    turn = Watched()
    patience.begin()
    await refresh.refresh_record(cast(Turn, turn), 1)
    patience.begin()
    await refresh.refresh_elsewhere(cast(Turn, turn), {})
    assert turn.waited == [None, None]
