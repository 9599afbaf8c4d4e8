"""What a person may see, as the rows of the standard's tables."""

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlmodel import Session, col, or_, select

from models.commitments import todo_lists
from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.deal import Deal
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.database.chunks import chunks
from models.followups import parts
from models.followups.commitments import told_todos_of
from models.followups.followup import FollowUp
from models.people.person import Person
from models.people.workspace import Workspace
from models.rules import dates
from models.rules.names.decision_chain import Link
from models.rules.time.periods import Period
from models.rules.workbook import as_written
from models.rules.workbook.names.joined_plans import NO_TIME
from models.rules.workbook.rows import (
    At,
    CustomerRow,
    DealRow,
    FollowUpRow,
    InstalmentCell,
    StrategyRow,
)
from models.strategies.strategy import Strategy
from models.workbook import chain, contacts_ahead, due, todos_told
from models.workbook.deals import instalments_of

HERE = At("", 0)  # rows that stand in no file yet
MAX_CUSTOMERS = 10_000


def customers(session: Session, by: Person, only: Customer | None = None) -> list[Customer]:
    """Those `by` may see, ended ones too, in the order of their names; or `only` one of them."""
    if only is not None:
        return [only]
    seen = Customer.visible_to(session, by).order_by(col(Customer.name_key), col(Customer.id))
    return list(session.exec(seen.limit(MAX_CUSTOMERS)))


def profiles(session: Session, found: Sequence[Customer]) -> list[CustomerRow]:
    return [
        CustomerRow(
            HERE,
            one.name,
            id=_id(session, "customer", one.id),
            industry=one.industry or None,
            size=one.size or None,
            chain=tuple(map(chain.link_of, one.contacts(session))) or None,
            stage=one.stage.value if one.stage else None,
            segment=one.segment.value if one.segment else None,
            pains=one.pains or None,
            goals=one.goals or None,
            demands=one.demands or None,
            history=one.history or None,
            notes=one.notes or None,
            contract_ends_on=one.contract_ends_on,
            owner=session.get_one(Person, one.owner_id).name,
            ended=f"{one.ending}: {one.ended_why}" if one.ending and one.ended_at else None,
        )
        for one in found
    ]


def strategies(session: Session, found: Sequence[Customer]) -> list[StrategyRow]:
    """The current ones."""
    named = {one.id: one for one in found}
    rows = []
    for strategy in Strategy.current_of(session, list(named)):
        customer = named[strategy.customer_id]
        actions = [one for one in strategy.actions(session) if one.is_open]
        owners = [session.get_one(Person, one.owner_id).name for one in actions]
        rows.append(
            StrategyRow(
                HERE,
                customer.name,
                id=_id(session, "strategy", strategy.id),
                segment=customer.segment.value if customer.segment else None,
                goal=strategy.goal,
                actions=tuple(one.text for one in actions),
                owners=tuple(owners if len(set(owners)) > 1 else owners[:1]),
                times=tuple(one.timing or NO_TIME for one in actions),
                effect=strategy.expected_effect or None,
            )
        )
    return rows


def deals(session: Session, found: Sequence[Customer]) -> list[DealRow]:
    """Open ones and closed ones, the earliest first."""
    named = {one.id: one for one in found}
    rows = []
    for chunk in chunks(named):
        theirs = col(Deal.customer_id).in_(chunk), col(Deal.deleted_at).is_(None)
        ordered = select(Deal).where(*theirs).order_by(col(Deal.opened_on), col(Deal.id))
        found_here = session.exec(ordered).all()
        instalments = instalments_of(session, [one.id for one in found_here])
        rows += [
            _deal(session, one, named[one.customer_id], tuple(instalments.get(one.id, ())))
            for one in found_here
        ]
    return rows


def _deal(
    session: Session, one: Deal, customer: Customer, instalments: tuple[InstalmentCell, ...]
) -> DealRow:
    return DealRow(
        HERE,
        customer.name,
        id=_id(session, "deal", one.id),
        title=one.title,
        kind=one.kind.value,
        cents=one.cents,
        currency=one.currency,
        state=one.state.value,
        stage=one.stage.value if one.stage else None,
        opened=one.opened_on,
        expected=one.expected_on,
        closed=one.closed_on,
        reason=one.lost_reason.value if one.lost_reason else None,
        why=one.lost_why,
        instalments=instalments,
        owner=session.get_one(Person, one.owner_id).name,
    )


def followups(
    session: Session,
    found: Sequence[Customer],
    by: Person,
    now: datetime,
    period: Period | None = None,
) -> list[FollowUpRow]:
    """The earliest first, then contacts that are planned in none. Days are those of each record's
    owner."""
    named = {one.id: one for one in found}
    records = select(FollowUp).where(col(FollowUp.customer_id).in_(named), FollowUp.live())
    if period is not None:
        bounds = period.start(by.tz).astimezone(UTC), period.end(by.tz).astimezone(UTC)
        records = records.where(
            col(FollowUp.occurred_at) >= bounds[0], col(FollowUp.occurred_at) < bounds[1]
        )
    ordered = records.order_by(col(FollowUp.occurred_at), col(FollowUp.id))
    rows = [
        _followup(session, one, named[one.customer_id], now)
        for one in session.exec(ordered)
        if one.may_be_read_by(session, by)
    ]
    return rows if period is not None else rows + contacts_ahead.gathered(session, found)


def todos(
    session: Session, found: Sequence[Customer], by: Person, now: datetime
) -> list[FollowUpRow]:
    """Those of no record, a row each: open ones and done ones, what is due first is first."""
    named = {one.id: one for one in found}
    rows = []
    for chunk in chunks(named):
        theirs = col(Todo.customer_id).in_(chunk), col(Todo.followup_id).is_(None)
        is_kept = or_(col(Todo.cancelled_at).is_(None), col(Todo.is_unsaid))
        ordered = select(Todo).where(*theirs, is_kept).order_by(*todo_lists.in_order())
        rows += [
            _owed(session, one, named[one.customer_id], now)
            for one in session.exec(ordered)
            if one.customer_id is not None and one.may_be_settled_by(session, by)
        ]
    return rows


def own_todos(session: Session, by: Person, now: datetime) -> list[FollowUpRow]:
    """Those of theirs that belong to no customer."""
    return [_owed(session, one, None, now) for one in session.exec(todo_lists.of_no_customer(by))]


def _owed(session: Session, todo: Todo, customer: Customer | None, now: datetime) -> FollowUpRow:
    owner = session.get_one(Person, todo.owner_id)
    return FollowUpRow(
        HERE,
        customer.name if customer else "",
        id=_id(session, "todo", todo.id),
        todos=(todo.text,),
        owner=owner.name,
        due=due.of(todo),
        states=(todos_told.state_of(todo, owner, now),),
        repeats=_rules([todo]),
    )


def _id(session: Session, kind: str, id: int) -> str:
    return as_written.id_of(kind, id, Workspace.key(session))


def _rules(todos: Sequence[Todo]) -> tuple[str | None, ...]:
    """By which each comes again, as it is stored: what is done does so no more."""
    found = tuple(one.rule if one.is_open else None for one in todos)
    return found if any(found) else ()


def _followup(session: Session, one: FollowUp, customer: Customer, now: datetime) -> FollowUpRow:
    owner = session.get_one(Person, one.owner_id)
    people = [Link(c.name, c.title) for c in parts.theirs(session, [one.id])[one.id]]
    people += [Link(p.name) for p in parts.ours(session, [one.id])[one.id]]
    planned = select(Appointment).where(
        Appointment.planned_in_id == one.id, Appointment.state != AppointmentState.CANCELLED
    )
    then = session.exec(planned.order_by(col(Appointment.id).desc())).first()
    local = one.occurred_at.astimezone(owner.tz)
    todos = told_todos_of(session, one)
    whose = [session.get_one(Person, todo.owner_id) for todo in todos]
    is_apart = any(person.id != owner.id for person in whose)
    each = zip(todos, whose, strict=True)
    return FollowUpRow(
        HERE,
        customer.name,
        id=_id(session, "followup", one.id),
        date=local.date(),
        method=one.method.value if one.method else None,
        people=tuple(people) or None,
        content=one.content or None,
        feedback=one.feedback or None,
        todos=tuple(_todo(todo, local, owner) for todo in todos) or None,
        owner=owner.name,
        next=contacts_ahead.when(then) if then else None,
        states=tuple(todos_told.state_of(todo, who, now) for todo, who in each),
        todo_owners=tuple(person.name for person in whose) if is_apart else (),
        repeats=_rules(todos),
    )


def _todo(todo: Todo, then: datetime, owner: Person) -> str:
    """With its day and hour, unless the words say them already."""
    found = dates.find(todo.text, then, "future", owner.locale)
    said = found.value if found else None
    said = said.replace(tzinfo=None) if isinstance(said, datetime) else said
    when = due.of(todo)
    return todo.text if when is None or when == said else f"{todo.text} ({due.written(when)})"
