"""Which of what was shown is put right or taken back. It is the last of it, unless what is said of
it fits something earlier alone: "a call, not a visit" is about what is a visit."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session

from handlers.turn import Turn, person
from models.customers import search
from models.followups import parts, put_right
from models.followups.followup import FollowUp
from models.followups.note import CaptureNote
from models.home import last_shown
from models.home.last_shown import Key, Shown
from models.people.person import Person
from models.rules import corrections
from models.rules.corrections import Correction, Kind, Part
from models.rules.names import people
from models.rules.names.decision_chain import Link

_TABLES: dict[Kind, type[FollowUp | CaptureNote]] = {
    Kind.RECORD: FollowUp,
    Kind.DRAFT: CaptureNote,
}


@dataclass(frozen=True)
class _Told:
    """What a draft or a record says by now; `met` are names."""

    customer_id: int | None
    method: str | None
    met: Sequence[str]
    text: str


def of_correction(
    session: Session, said: Correction, shown: list[Shown], earlier: Sequence[Key], turn: Turn
) -> list[Shown]:
    """The last, where nothing is said of what it was, or where that fits nothing else."""
    if not said.was or not shown:
        return shown
    by = person(session, turn)
    if any(_fits(session, said, one, by) is not False for one in shown):
        return shown
    told = last_shown.rows(session, earlier)
    fitting = (one for one in told if _fits(session, said, one, by))
    return next(([one] for one in fitting), shown)


def of_taken_back(
    session: Session, said: Correction, shown: list[Shown], earlier: Sequence[Key]
) -> list[Shown]:
    """With what is called so, where nothing that was shown last is."""
    table = _TABLES.get(said.kind)
    if table is None or any(isinstance(one, table) for one in shown):
        return shown
    told = last_shown.rows(session, earlier)
    called = next((one for one in told if isinstance(one, table)), None)
    return [called, *shown] if called is not None else shown


def _fits(session: Session, said: Correction, shown: Shown, by: Person) -> bool | None:
    """Whether it was what it is said to have been; None where that can't be told."""
    match shown:
        case CaptureNote():
            there = _of_note(session, shown, by)
        case FollowUp():
            there = _of_record(session, shown)
        case _:
            return None
    match said.part:
        case Part.METHOD:
            return there.method == corrections.method(said.was)
        case Part.AMOUNT:
            return put_right.with_amount(there.text, said.words, said.was) is not None
        case Part.CUSTOMER | Part.UNKNOWN:
            return _is_called(session, said.was, there, by)
    return None


def _is_called(session: Session, was: str, there: _Told, by: Person) -> bool | None:
    """By the name of its customer, or of somebody who was met."""
    named = [one.customer.id for one in search.named_in(session, was, by)]
    if named:
        return there.customer_id in named
    return bool(people.meant(was, [Link(one, "") for one in there.met]))


def _of_note(session: Session, note: CaptureNote, by: Person) -> _Told:
    read = put_right.read(session, note, by)
    met = tuple(name for name, _ in read.line.theirs)
    customer = read.customer.id if read.customer else None
    return _Told(customer, read.line.method, met, note.typed)


def _of_record(session: Session, record: FollowUp) -> _Told:
    met = parts.theirs(session, [record.id]).get(record.id, [])
    text = f"{record.content}\n{record.feedback}"
    return _Told(record.customer_id, record.method, tuple(one.name for one in met), text)
