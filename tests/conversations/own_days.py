"""A day of alice's, and what is kept of what she sent."""

from sqlmodel import Session, col, select

from models.summaries.sent import SentSummary, SummaryReply
from tests.conversations.reviews import meis_team, record
from tests.office import Office

FEEDBACK = "likes plan A, finds it dear"


async def kept(office: Office) -> tuple[list[SentSummary], list[SummaryReply]]:
    def read(session: Session) -> tuple[list[SentSummary], list[SummaryReply]]:
        sent = select(SentSummary).order_by(col(SentSummary.id))
        replies = select(SummaryReply).order_by(col(SummaryReply.id))
        return list(session.exec(sent)), list(session.exec(replies))

    return await office.bot.database.read(read, "TKEPT")


async def a_day_of_alices(office: Office) -> None:
    """Mei manages her; she met Acme, promised a deck for tomorrow and has kept another promise."""
    await meis_team(office)
    await record(office, office.alice, "Acme", feedback=FEEDBACK, method="phone")
    await office.alice.types("/todo send the deck to Acme by tomorrow")
    listed = await office.alice.types("/todo call Ann today")
    await listed.click("Done")
    await office.settle()
