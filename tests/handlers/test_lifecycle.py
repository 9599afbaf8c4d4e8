"""What is done once, when the bot starts."""

from datetime import UTC, datetime

from structlog.testing import capture_logs

from handlers import lifecycle
from tests.firm import open_firm


async def test_the_log_says_once_which_make_up_workdays_are_unknown(sqlite_url: str) -> None:
    async with open_firm(sqlite_url) as firm:
        with capture_logs() as said:
            await lifecycle.note_provisional_holidays(
                firm.database, datetime(2034, 5, 6, tzinfo=UTC)
            )
    unknown = [(line["event"], line["country"], line["year"]) for line in said]
    assert unknown == [
        ("make_up_workdays_unpublished", "CN", 2034),
        ("make_up_workdays_unpublished", "CN", 2035),
    ]
