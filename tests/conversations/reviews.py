"""A manager's team, and the lines of its review."""

from sqlmodel import Session

from bot.localslack.people.surfaces import SeenMessage
from models import Person
from tests.office import Office


async def meis_team(office: Office) -> None:
    """Alice and Bob answer to Mei."""

    def name_manager(session: Session) -> None:
        mei = Person.get_or_create(session, "UMEI")
        for user in ("UALICE", "UBOB"):
            Person.get_or_create(session, user).set_manager(session, mei)

    for person in (office.alice, office.bob, office.mei):
        await person.types("/todo")  # so that the bot knows them
    await office.bot.database.write(name_manager, "TKEPT")


def line(message: SeenMessage, figure: str) -> str:
    """What is said of a figure."""
    return next(line for line in message.text.splitlines() if line.startswith(figure))
