"""The lists of deals that a person may ask for."""

from datetime import timedelta

from sqlmodel import Session, col

from handlers.turn import Turn, person
from handlers.views.blocks import Block
from handlers.views.lists import deal as views
from handlers.views.lists.deal import Listed
from handlers.views.lists.which import Which
from handlers.views.wording.look import Look
from models import Customer, Deal
from models.deals.details import deals_details
from models.reviews.scope import Scope
from models.rules.deals import DealState

# The words after the command that list something else than one's own open deals.
WORDS = {
    "won": "won",
    "赢单": "won",
    "贏單": "won",
    "已赢": "won",
    "已贏": "won",
    "lost": "lost",
    "丢单": "lost",
    "丟單": "lost",
    "输单": "lost",
    "輸單": "lost",
    "overdue": "overdue",
    "late": "overdue",
    "逾期": "overdue",
    "已逾期": "overdue",
    "team": "team",
    "团队": "team",
    "團隊": "team",
}
CLOSED_SINCE = timedelta(days=90)


async def listing(turn: Turn, which: Which, page: int = 0) -> tuple[str, list[Block]]:
    listed = await turn.db.read(lambda session: _listed(session, which, turn))
    return views.listing(listed, page, Look(turn.text, turn.me.tz, turn.now))


def _listed(session: Session, which: Which, turn: Turn) -> Listed:
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
    return Listed(which, deals_details(session, deals, by), names)
