"""The review that a customer reads: goals, promises, questions, what comes next, and not a word of
ours that is not theirs to read."""

from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import Table
from sqlmodel import Session, SQLModel, select
from sqlmodel.sql.sqltypes import AutoString

from bot.localslack.people.people import Person as Sandboxed
from bot.localslack.people.surfaces import Modal
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
from tests.conversations.deals import enter
from tests.conversations.profiles import add, save, shown
from tests.conversations.records import CONTENT
from tests.conversations.test_strategy import begun, save_anyway
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


async def form_of(person: Sandboxed, name: str = "Acme") -> Modal:
    card = await shown(person, name)
    form: Modal = await card.select("customer:1", "business-review")
    return form


async def made(office: Office, person: Sandboxed, form: Modal) -> bytes:
    await save(office, form)
    return papers.files_of(person, person.dm.last())["docx"]


async def log(office: Office, person: Sandboxed, **answers: Any) -> None:
    form = await person.types("/followup Acme")
    await form.fill({"content": CONTENT} | answers)
    await save_anyway(office, form)


@pytest.fixture
async def firm(office: Office) -> Office:
    """Acme has goals, a promise that was kept, one that was not, and a question."""
    goals = "1. Open 3 shops by June\n2. Save 10% on energy"
    await add(office, office.alice, "Acme", goals=goals)
    await log(office, office.alice, todo_1_text="send prices & terms by May 7")
    await log(office, office.alice, todo_1_text="book the <visit> by May 8")
    await log(office, office.alice, issue="complex", issue_question="Is A faster than B?")
    await office.skip(hours=3)
    await (await office.alice.types("/issue")).click("Answered")
    await office.settle()
    listed = await office.alice.types("/todo")
    await listed.click("Done", near="send prices")
    await office.settle()
    return office


@pytest.mark.both_databases
async def test_a_customer_reads_goals_promises_questions_and_what_comes_next(firm: Office) -> None:
    await firm.skip(days=5)
    form = await form_of(firm.alice)
    reached = next(b for b in form.blocks if b.get("block_id") == "reached")
    first = reached["element"]["options"][0]["value"]
    await form.fill(period="this quarter", reached=[first])
    content = await made(firm, firm.alice, form)
    document = papers.word(content)
    text = papers.text_of(document)

    assert text.startswith("Business review\nAcme\nQ2 2026 · Apr 1, 2026 – Jun 30, 2026")
    assert papers.rows_of(document, "Open 3 shops by June") == ["Open 3 shops by June", "Reached"]
    assert papers.rows_of(document, "Save 10% on energy")[1] == "Under way"
    sent, booked = "send prices & terms by May 7", "book the <visit> by May 8"
    assert papers.rows_of(document, sent)[1:] == ["Alice Ames", "May 7, 2026", "Done May 6, 2026"]
    assert papers.rows_of(document, booked)[1:] == ["Alice Ames", "May 8, 2026", "Open"]
    assert "1 of 2 promises done." in text
    asked = papers.rows_of(document, "Is A faster than B?")
    assert asked[1:] == ["May 6, 2026", "after 3 h"]
    assert [row[0] for row in tables_of(document)[-1]] == ["What we promised", booked]
    assert "read it before you pass it on" in firm.alice.dm.last().text


def tables_of(document: Any) -> list[list[list[str]]]:
    return [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables]


async def test_it_is_of_the_last_quarter_unless_another_period_is_asked(firm: Office) -> None:
    document = papers.word(await made(firm, firm.alice, await form_of(firm.alice)))
    text = papers.text_of(document)
    assert "Q1 2026 · Jan 1, 2026 – Mar 31, 2026" in text
    assert "Nothing was due in this period." in text
    assert "You asked nothing in this period." in text


async def test_what_is_no_period_is_told_under_its_field(firm: Office) -> None:
    form = await form_of(firm.alice)
    await form.fill(period="soonish")
    assert "which period “soonish” is" in (await form.submit()).errors["period"]
    await form.fill(period="Q2")
    assert "Q2 2026" in papers.text_of(papers.word(await made(firm, firm.alice, form)))


async def test_it_may_be_in_the_customers_own_language(firm: Office) -> None:
    form = await form_of(firm.alice)
    await form.fill(period="Q2", language="zh-TW")
    document = papers.word(await made(firm, firm.alice, form))
    text = papers.text_of(document)
    for said in ("業務回顧", "2026年第二季", "我們的承諾", "2026年5月7日", "3 小時"):
        assert said in text
    assert papers.languages(document) == {("en-US", "zh-TW")}
    assert papers.chinese_fonts(document) == {"Microsoft JhengHei"}


async def test_what_they_should_not_read_is_left_out(firm: Office) -> None:
    form = await form_of(firm.alice)
    out = next(b for b in form.blocks if b.get("block_id") == "out")
    chosen = [
        one["value"]
        for one in out["element"]["options"]
        if one["text"]["text"].startswith(("book", "Is A"))
    ]
    await form.fill(period="Q2", out=chosen)
    content = papers.whole(await made(firm, firm.alice, form))
    assert "send prices" in content
    assert "visit" not in content
    assert "faster" not in content


async def test_a_form_that_slack_hands_over_twice_brings_one_document(firm: Office) -> None:
    form = await form_of(firm.alice)
    firm.slack.deliver_twice("view_submission")
    await save(firm, form)
    assert len([one for one in firm.alice.dm.messages if one.files]) == 1


async def test_who_may_no_longer_see_the_customer_gets_nothing(office: Office) -> None:
    await add(office, office.alice, "Acme", shared=["UBOB"])
    form = await form_of(office.bob)
    edit = await (await shown(office.alice, "Acme")).click("Edit")
    await edit.fill(shared=[])
    await save(office, edit)
    assert list((await form.submit()).errors) == ["period"]
    await office.settle()
    assert not any(one.files for one in office.bob.dm.messages)


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
