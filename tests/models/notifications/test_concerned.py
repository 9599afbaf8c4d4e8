"""The messages that speak of what has changed, however much that is."""

from sqlmodel import Session

from models import Todo
from models.database.changes import Change, Changes
from models.notifications import sent
from tests.firm import open_firm

MANY = 5000


async def test_an_import_may_change_thousands_of_rows(database_url: str) -> None:
    changes: Changes = {
        (Todo, id): Change(Todo, id, False, {"customer_id": id, "followup_id": id})
        for id in range(1, MANY)
    }

    def read(session: Session) -> list[sent.SentMessage]:
        return sent.messages_about(session, changes)

    async with open_firm(database_url) as firm:
        assert await firm.db.read(read) == []
