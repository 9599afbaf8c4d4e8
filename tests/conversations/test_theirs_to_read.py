"""What a customer reads holds not a word of ours that is not theirs to read."""

from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import Table
from sqlmodel import Session, SQLModel, select
from sqlmodel.sql.sqltypes import AutoString

from bot.localslack.world.workspace import TEAM
from models import Customer, Person, Todo
from models.commitments.action_occurrence import ActionOccurrence, OccurrenceState
from models.commitments.strategy_action import StrategyAction
from models.customers.standing import Level, Segment
from models.news.item import NewsItem, NewsKind
from models.reviews.frozen import FrozenReview
from models.reviews.plan import PlanItem
from models.rules.deadlines import Urgency
from models.support.request import SupportRequest
from models.support.terms import SupportKind
from tests import papers
from tests.conversations.business_reviews import form_of, log, made
from tests.conversations.deals import enter
from tests.conversations.profiles import add
from tests.conversations.test_strategy import begun
from tests.office import Office

SECRET = "INTERNAL"
THEIRS = {"customer.name", "customer.goals", "todo.text", "issue.question"}
KEYS = {"customer.name_key", "customer.search_key"}
OF_THE_MACHINE = {"person", "workspace", "delivery", "reminder", "frozenreview", "calendarfeed"}
MUST_BE_FILLED = set(
    """
    actionoccurrence.reason appointment.materials appointment.place comment.text contact.concern
    customer.demands customer.history customer.industry customer.pains customer.size deal.lost_why
    deal.title followup.content followup.feedback frozenfigure.cause frozenrow.what
    issue.waiting_for newsitem.text strategy.expected_effect strategy.goal strategyaction.text
    supportrequest.answer_text supportrequest.question supportrequest.what
    """.split()
)
WHOLE = """
Business review
Acme
Q2 2026 · Apr 1, 2026 – Jun 30, 2026
Your goals
What we promised
0 of 1 promise done.
What you asked
What comes next
Next contact: Wed, May 20
Goal | Status
Grow | Under way
What we promised | Responsible | Promised for | Status
send prices by May 7 | Alice Ames | May 7, 2026 | Open
Your question | Asked | Answered
Is A faster? | May 6, 2026 | not yet
What we promised | Responsible | Promised for
send prices by May 7 | Alice Ames | May 7, 2026
"""


async def everything(office: Office) -> None:
    """Whatever can be written down about Acme."""
    alice = office.alice
    await alice.types("/todo")
    profile = {one: f"its {one}" for one in ("industry", "size", "pains", "demands", "history")}
    await add(
        office, alice, "Acme", goals="Grow", chain="Li Wei (CTO, cost)", shared=["UBOB"], **profile
    )
    await log(office, alice, feedback="too expensive, says Li", satisfaction="2")
    promised = {"todo_1_text": "send prices by May 7", "next_contact": "2026-05-20"}
    await log(office, alice, **promised, issue="complex", issue_question="Is A faster?")
    confirmation = [one for one in alice.dm.messages if "Recorded" in one.text][-1]
    await alice.says("They bluff", thread_ts=confirmation.place.ts)
    await office.settle()
    action = {"action_1_text": "Dine their CEO", "action_1_timing": "every last Friday"}
    await begun(office, alice, expected_effect="satisfaction 90%", **action)
    await enter(office, alice, "Acme lost CNY 500k upsell, price", reason="price")
    await alice.types("/review Q2")
    await office.skip(days=4)


def write_the_rest(session: Session, now: datetime) -> None:
    """What takes somebody else, or a long way, to be written; with a measure of an improvement
    plan that stands with the customer."""
    alice = session.exec(select(Person).where(Person.user_id == "UALICE")).one()
    [acme] = session.exec(select(Customer)).all()
    acme.segment, acme.urgency = Segment.KEY_EXPANSION, Level.HIGH
    ids: dict[str, Any] = {"customer_id": acme.id, "team_id": TEAM}
    asked = SupportRequest(
        **ids,
        kind=SupportKind.DISCOUNT,
        what="ten off",
        urgency=Urgency.COMPLEX,
        asker_id=alice.id,
        owner_id=alice.id,
        asked_at=now,
        received_at=now,
        deadline=now,
    )
    occurrence = ActionOccurrence(
        **ids,
        action_id=session.exec(select(StrategyAction.id)).one(),
        state=OccurrenceState.SKIPPED,
        settled_at=now,
    )
    offer = NewsItem(
        team_id=TEAM, kind=NewsKind.OFFER, title="10% off", by_id=alice.id, created_at=now
    )
    session.add_all([acme, asked, occurrence, offer])
    todo = Todo.create(
        session, f"{SECRET} plan", owner=alice, by=alice, now=now, customer_id=acme.id
    )
    review = session.exec(select(FrozenReview)).one()
    session.add(PlanItem(team_id=TEAM, review_id=review.id, todo_id=todo.id))
    session.flush()


def fill_with_secrets(session: Session) -> set[str]:
    """Mark every text that people type, in every table, but for what is theirs to read; the names
    of the columns that had rows."""
    marked = set()
    for table in SQLModel.metadata.sorted_tables:
        for name in () if table.name in OF_THE_MACHINE else texts_of(table):
            mark = {name: f"{SECRET} {table.name}.{name}"}
            if session.connection().execute(table.update().values(mark)).rowcount:
                marked.add(f"{table.name}.{name}")
    return marked


def texts_of(table: Table) -> list[str]:
    """Free texts have no limit in the database; keys and choices do."""
    return [
        column.name
        for column in table.columns
        if isinstance(column.type, AutoString)
        and column.type.length is None
        and f"{table.name}.{column.name}" not in THEIRS | KEYS
    ]


@pytest.mark.both_databases
async def test_nothing_that_is_not_theirs_to_read_is_in_it(office: Office) -> None:
    await everything(office)

    def fill(session: Session) -> set[str]:
        write_the_rest(session, office.clock.now())
        return fill_with_secrets(session)

    marked = await office.bot.database.write(fill, TEAM)
    assert marked >= MUST_BE_FILLED
    form = await form_of(office.alice)
    await form.fill(period="Q2")
    content = await made(office, office.alice, form)
    assert SECRET not in papers.whole(content)
    lines = papers.text_of(papers.word(content)).splitlines()
    assert "\n".join(filter(None, lines)) == WHOLE.strip()
