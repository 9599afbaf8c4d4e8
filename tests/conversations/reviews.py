"""A manager's team, what they record, and the lines of its review."""

from datetime import timedelta

from sqlmodel import Session

from bot.localslack.people.people import Person as Sandboxed
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


async def record(
    office: Office, who: Sandboxed, customer: str, hours_ago: int = 1, **more: str
) -> None:
    """Log a contact of some hours ago."""
    modal = await who.types(f"/followup {customer}")
    occurred_at = int((office.clock.now() - timedelta(hours=hours_ago)).timestamp())
    await modal.fill(occurred_at=occurred_at, content="Showed plan A", **more)
    await modal.submit()
    await office.settle()


async def post_review(person: Sandboxed, typed: str, channel: str = "#sales") -> SeenMessage:
    """What a channel reads once this person has looked at the preview and pressed Post."""
    preview = await person.types(typed, channel)
    await preview.click(preview.buttons[-4])  # Post: before the plan, all of it and the report
    return read_by(person, channel)


def read_by(person: Sandboxed, channel: str = "#sales") -> SeenMessage:
    """The last message of a channel that everybody there sees."""
    return next(one for one in reversed(person.channel(channel).messages) if not one.place.to)


def line(message: SeenMessage, figure: str) -> str:
    """What is said of a figure, in words: a chart says "figure: 50"."""
    lines = message.text.splitlines()
    return next(
        one for one in lines if one.startswith(figure) and not one.startswith(f"{figure}: ")
    )
