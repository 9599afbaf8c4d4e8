"""What somebody has open that they speak of without pressing a button."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlmodel import Session, col, func, select
from sqlmodel.sql.expression import SelectOfScalar

from models.commitments import todo_lists
from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.deal import Deal
from models.commitments.due import as_read
from models.commitments.future import require_future_day
from models.commitments.issue import Issue
from models.commitments.strategy_action import StrategyAction
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.deals import access
from models.followups.followup import FollowUp
from models.followups.note import CaptureNote, NoteState
from models.home.home import Recorded, Row, rows_of
from models.notifications.loaders.todo import todo_details
from models.notifications.subjects import TodoDetails
from models.people.permission import represented
from models.people.person import Person
from models.rules import fitting

MOST = 3
Noun = Todo | Appointment | CaptureNote | FollowUp | Issue | Deal | StrategyAction
TABLES: dict[str, type[Any]] = {
    "t": Todo,
    "a": Appointment,
    "n": CaptureNote,
    "r": FollowUp,
    "i": Issue,
    "d": Deal,
    "s": StrategyAction,
}
# What a planned contact is called, whatever it is.
_CONTACT = "appointment call catch-up contact demo follow-up meeting visit 拜访 会议 见面 联系 跟进"


DONE, OPEN, DROP = DEEDS = ("done", "open", "drop")


@dataclass(frozen=True)
class Ref:
    """One of these, as a message keeps it: "t12"."""

    kind: str
    id: int

    def __str__(self) -> str:
        return f"{self.kind}{self.id}"


@dataclass(frozen=True)
class Meant:
    """What a message shows of what fits. `to`: the day, or the instant, to which it is to be moved.
    `more` fit, too, and are not in it. `deed`: what is told of it, one of DEEDS, "now" of what was
    put right, "asked" of what may have been meant to be, "off" of what was called off, or the Slack
    id of whom it is to be given to."""

    refs: list[Ref]
    to: date | datetime | None = None
    more: int = 0
    deed: str = ""

    def __str__(self) -> str:
        """As the message keeps it."""
        refs = ",".join(map(str, self.refs))
        return f"{refs}/{self.to.isoformat() if self.to else ''}/{self.more}/{self.deed}"

    @property
    def is_of_drafts(self) -> bool:
        return any(one.kind == "n" for one in self.refs)


def fitting_words(
    session: Session,
    me: Person,
    said: str,
    now: datetime,
    *,
    least: float = fitting.LEAST,
    to: date | datetime | None = None,
) -> Meant:
    """Those of their to-dos, planned contacts and actions that the words fit best. `least`: of the
    words, how many they must have. What is on the day `to` is left out, unless all of it is."""
    nouns: list[Todo | Appointment | StrategyAction] = [
        *todo_lists.open_of(session, me),
        *Appointment.planned_of(session, me),
        *StrategyAction.open_of(session, me),
    ]
    local = now.astimezone(me.tz)
    ids = {one.customer_id for one in nouns if one.customer_id is not None}
    names = {one.id: one.name for one in Customer.of_ids(session, ids).values()}
    texts = [_said_of(one, names) for one in nouns]
    found = fitting.best_of_all(said, texts, local, least)
    found = [at for at in found if _day_of(nouns[at]) != to] or found
    refs = [ref_of(nouns[at]) for at in found]
    return Meant(refs[:MOST], to, more=max(0, len(refs) - MOST))


def of_record(session: Session, me: Person, said: str, followup_id: int, now: datetime) -> Meant:
    """Those of their to-dos that were promised in a record, or are open with its customer, which
    the words fit; without words, which then only told that it is done, the only one of the
    record."""
    customer = session.get_one(FollowUp, followup_id).customer_id
    mine = [one for one in todo_lists.open_of(session, me) if one.customer_id == customer]
    asked = fitting.parts(said, now.astimezone(me.tz))
    found = [mine[at] for at in fitting.best([fitting.share(asked, one.text) for one in mine])]
    of_it = [one for one in mine if one.followup_id == followup_id]
    if not said and len(of_it) == 1:
        found = of_it
    return Meant([Ref("t", one.id) for one in found[:MOST]], more=max(0, len(found) - MOST))


def open_drafts(session: Session, me: Person) -> Meant:
    """The latest first."""
    mine = _drafts(select(CaptureNote.id), me)
    newest = mine.order_by(col(CaptureNote.written_at).desc(), col(CaptureNote.id).desc())
    return Meant([Ref("n", id) for id in session.exec(newest.limit(MOST))])


def not_shown(session: Session, me: Person, meant: Meant) -> int:
    """How many fit, too; of drafts those that are open now."""
    if not meant.is_of_drafts:
        return meant.more
    shown = [one.id for one in meant.refs]
    others = _drafts(select(func.count(col(CaptureNote.id))), me)
    return session.exec(others.where(col(CaptureNote.id).not_in(shown))).one()


def move(session: Session, ref: Ref, to: date | datetime, by: Person, now: datetime) -> None:
    """Move it to the day that was said; without an hour it keeps its own. Raises
    errors.DateInPast, errors.TimePassed."""
    local = to.astimezone(by.tz) if isinstance(to, datetime) else None
    on, at = (local.date(), local.time()) if local else (to, None)
    if ref.kind == "a":
        appointment = Appointment.get(session, ref.id, by, lock=True)
        appointment.move(session, on, at or appointment.starts, by, now)
        return
    if ref.kind == "s":
        StrategyAction.get(session, ref.id, by, lock=True).move(session, on, by, now)
        return
    todo = Todo.get(session, ref.id, by)
    require_future_day(on, by, now, "due")
    owner = session.get_one(Person, todo.owner_id)
    at = at or as_read(todo.due, todo.due_time, owner, by)[1]
    if todo.snoozed_until and todo.snoozed_until.astimezone(by.tz).date() > on:
        todo.snoozed_until = None
    todo.move(session, on, by, now, at)


def rows(session: Session, me: Person, refs: list[Ref]) -> list[Row]:
    """Those that are open still and theirs, or of somebody in whose place they are."""
    owners = {me.id, *(one.id for one in represented(session, me))}
    shown: list[Row] = []
    for ref in refs:
        one = noun_of(session, ref)
        if one is None:
            continue
        # Held while it is asked who may read the record, which looks at the customer, too.
        customer = session.get_one(Customer, one.customer_id) if isinstance(one, FollowUp) else None
        if not _may_be_shown(session, one, me, owners):
            continue
        if not isinstance(one, FollowUp):
            shown += rows_of(session, me, [one])
        elif customer is not None:
            shown.append(Recorded(one, customer, one.may_be_deleted_by(session, me)))
    return shown


def settled(session: Session, me: Person, refs: list[Ref]) -> list[TodoDetails]:
    """Those to-dos that are done, or somebody else's by now, as far as they may be taken back."""
    found = [noun_of(session, one) for one in refs]
    todos = [one for one in found if isinstance(one, Todo) and one.cancelled_at is None]
    mine = [one for one in todos if one.done_at or one.owner_id != me.id]
    return [todo_details(session, one) for one in mine if one.may_be_settled_by(session, me)]


def noun_of(session: Session, ref: Ref) -> Noun | None:
    found: Noun | None = session.get(TABLES[ref.kind], ref.id)
    return found


def ref_of(one: Noun) -> Ref:
    return Ref(next(kind for kind, table in TABLES.items() if isinstance(one, table)), one.id)


def ref_if_shown(one: Any) -> Ref | None:
    """None for what no message shows by itself, such as a meeting that is off."""
    if isinstance(one, Appointment) and one.state is not AppointmentState.PLANNED:
        return None
    kind = next((kind for kind, table in TABLES.items() if isinstance(one, table)), None)
    return Ref(kind, one.id) if kind is not None else None


def restore(session: Session, me: Person, ids: list[int], now: datetime) -> list[Row]:
    """Drafts of theirs that were discarded by a word are open again."""
    for id in ids:
        if (note := session.get(CaptureNote, id)) is not None:
            note.restore(session, me, now)
    return rows(session, me, [Ref("n", id) for id in ids])


def _may_be_shown(session: Session, one: Noun, me: Person, owners: Collection[int]) -> bool:
    match one:
        case FollowUp():
            return one.is_live and one.may_be_read_by(session, me)
        case Deal():
            return one.deleted_at is None and access.may_change(session, one, me)
        case StrategyAction():  # one that was done just now may be undone
            return one.owner_id in owners and (one.is_open or one.done_at is not None)
    return is_open_of(one, owners)


def is_open_of(one: Noun, owners: Collection[int]) -> bool:
    """Whether it is open, and one of these people's; what they have recorded is never open."""
    match one:
        case Todo() | Issue() | StrategyAction():
            return one.owner_id in owners and one.is_open
        case Appointment():
            return one.owner_id in owners and one.state is AppointmentState.PLANNED
        case CaptureNote():
            return one.author_id in owners and one.state is NoteState.OPEN
    return False


def _day_of(one: Todo | Appointment | StrategyAction) -> date | None:
    return one.on if isinstance(one, Appointment) else one.due


def _drafts(chosen: SelectOfScalar[int], me: Person) -> SelectOfScalar[int]:
    return chosen.where(CaptureNote.author_id == me.id, CaptureNote.state == NoteState.OPEN)


def _said_of(one: Todo | Appointment | StrategyAction, names: dict[int, str]) -> str:
    name = names.get(one.customer_id or 0, "")
    if isinstance(one, Appointment):
        return f"{name} {one.place} {_CONTACT}"
    return f"{one.text} {name}"
