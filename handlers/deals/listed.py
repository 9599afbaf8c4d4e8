"""The lists of deals that a person may ask for."""

from datetime import date, timedelta

from sqlmodel import Session, col, select

from handlers.turn import Turn, person
from handlers.views.blocks import Block
from handlers.views.lists import deal as views
from handlers.views.lists.deal import Listed
from handlers.views.lists.which import Which
from models import Customer, Deal, Person
from models.commitments.instalment import Instalment
from models.deals.details import DealDetails, deals_details
from models.reviews.scope import Scope
from models.rules.deals import DealState

# The words after the command that list something else than one's own open deals.
WORDS = {
    "won": "won",
    "赢单": "won",
    "已赢": "won",
    "成交": "won",
    "已成交": "won",
    "成单": "won",
    "lost": "lost",
    "丢单": "lost",
    "输单": "lost",
    "掉单": "lost",
    "失单": "lost",
    "overdue": "overdue",
    "late": "overdue",
    "逾期": "overdue",
    "已逾期": "overdue",
    "过期": "overdue",
    "超期": "overdue",
    "team": "team",
    "团队": "team",
}
CLOSED_SINCE = timedelta(days=90)


async def listing(turn: Turn, which: Which, page: int = 0) -> tuple[str, list[Block]]:
    listed = await turn.db.read(lambda session: read(session, which, turn))
    return views.listing(listed, page, turn.look)


def read(session: Session, which: Which, turn: Turn) -> Listed:
    by, names = person(session, turn), list[str]()
    today = turn.now.astimezone(by.tz).date()
    if which.kind in ("won", "lost"):
        deals = Deal.owned_by(by, DealState(which.kind))
        deals = deals.where(col(Deal.closed_on) >= today - CLOSED_SINCE)
    elif which.kind == "of":
        names = [Customer.get(session, id, by).name for id in which.customers]
        deals = Deal.of_customers(which.customers)
    elif which.kind == "team":
        deals = Deal.live(DealState.OPEN).where(Scope.of(by).holds(col(Deal.owner_id)))
    else:
        deals = Deal.owned_by(by, DealState.OPEN)
    if which.kind == "overdue":
        deals = deals.where(col(Deal.expected_on) < today)
    found = deals_details(session, deals, by)
    return Listed(which, found, names, _owed(session, which, by, today))


def _owed(session: Session, which: Which, by: Person, today: date) -> list[DealDetails]:
    """Those that were won, and of which money is still to come; the first to be paid first. They
    are listed for whoever collects the money, who need not be the one who won the deal."""
    open_ones = select(Instalment.deal_id).where(col(Instalment.received_on).is_(None))
    won = Deal.live(DealState.WON)
    if which.kind == "of":
        won = won.where(col(Deal.customer_id).in_(which.customers))
    elif which.kind == "team":
        open_ones = open_ones.where(Scope.of(by).holds(col(Instalment.owner_id)))
    elif which.kind in ("open", "overdue"):
        open_ones = open_ones.where(Instalment.owner_id == by.id)
    else:
        return []
    if which.kind == "overdue":
        open_ones = open_ones.where(Instalment.due_on < today)
    found = deals_details(session, won.where(col(Deal.id).in_(open_ones)), by)
    return sorted(found, key=lambda one: one.next_payment.due_on if one.next_payment else today)
