"""What somebody has open that they speak of without pressing a button."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.followups.note import CaptureNote, NoteState
from models.home.home import Row, rows_of
from models.people.person import Person
from models.rules import fitting

MOST = 3
Noun = Todo | Appointment | CaptureNote
KINDS = "tan"  # to-do, appointment, note


@dataclass(frozen=True)
class Ref:
    """One of these, as a message keeps it: "t12"."""

    kind: str
    id: int

    def __str__(self) -> str:
        return f"{self.kind}{self.id}"


def fitting_words(session: Session, me: Person, said: str, now: datetime) -> list[Ref]:
    """Those of their to-dos and planned contacts that the words fit best."""
    todos = Todo.open_of(session, me)
    planned = session.exec(
        select(Appointment).where(
            Appointment.owner_id == me.id, Appointment.state == AppointmentState.PLANNED
        )
    )
    nouns: list[Todo | Appointment] = [*todos, *planned]
    asked = fitting.parts(said, now.astimezone(me.tz))
    ids = {one.customer_id for one in nouns if one.customer_id is not None}
    names = {one.id: one.name for one in Customer.of_ids(session, ids).values()}
    shares = [fitting.share(asked, _said_of(one, names)) for one in nouns]
    found = (nouns[place] for place in fitting.best(shares, MOST))
    return [Ref("t" if isinstance(one, Todo) else "a", one.id) for one in found]


def open_drafts(session: Session, me: Person) -> list[Ref]:
    """The latest first."""
    mine = select(CaptureNote.id).where(
        CaptureNote.author_id == me.id, CaptureNote.state == NoteState.OPEN
    )
    newest = mine.order_by(col(CaptureNote.written_at).desc(), col(CaptureNote.id).desc())
    return [Ref("n", id) for id in session.exec(newest.limit(MOST))]


def rows(session: Session, me: Person, refs: list[Ref]) -> list[Row]:
    """Those that are open still and theirs."""
    found = (_of(session, one) for one in refs)
    return rows_of(session, me, [one for one in found if one is not None and _is_open(one, me)])


def _of(session: Session, ref: Ref) -> Noun | None:
    match ref.kind:
        case "t":
            return session.get(Todo, ref.id)
        case "a":
            return session.get(Appointment, ref.id)
        case _:
            return session.get(CaptureNote, ref.id)


def _is_open(one: Noun, me: Person) -> bool:
    match one:
        case Todo():
            return one.owner_id == me.id and one.done_at is None and one.cancelled_at is None
        case Appointment():
            return one.owner_id == me.id and one.state is AppointmentState.PLANNED
        case CaptureNote():
            return one.author_id == me.id and one.state is NoteState.OPEN


def _said_of(one: Todo | Appointment, names: dict[int, str]) -> str:
    name = names.get(one.customer_id or 0, "")
    return f"{one.text} {name}" if isinstance(one, Todo) else f"{name} {one.place}"
