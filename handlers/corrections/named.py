"""A record or a draft that is named is taken back, 海岳那笔删掉, and what was put right to another
customer goes back, 改回安和: by the button that is shown, as if it were pressed."""

from datetime import timedelta

from sqlmodel import Session, col, select

from handlers.corrections import another_customer, heard, take_back
from handlers.message import Message
from handlers.turn import Turn, person
from handlers.views.lists import corrected_back
from handlers.views.lists.corrected import NONE, Outcome, unsure
from handlers.views.lists.corrected_back import Back
from models.customers import search
from models.customers.customer import Customer
from models.followups import parts, put_right
from models.followups.followup import FollowUp
from models.followups.note import CaptureNote
from models.home.meant import MOST, Ref
from models.people.person import Person
from models.rules.corrections import Correction, Part, names_alone, taken_from
from models.rules.corrections.taken_from import Named
from models.rules.names import people, said
from models.rules.names.decision_chain import Link

LATELY = timedelta(hours=24)  # since a record was saved that is called that one


async def hear_dropped(message: Message) -> bool:
    """False where it names none of the person's drafts or latest records."""
    turn, named = message.turn, taken_from.dropped(message.typed)
    if named is None or message.files or message.thread:
        return False
    done = await turn.db.write(lambda session: _dropped(session, named, turn))
    if not done.key:
        return False
    turn.wake()
    await message.answer(await heard.told(turn, done))
    return True


async def hear_back(message: Message) -> bool:
    """False where nothing that was said last leads back, or it leads to another customer."""
    turn, name = message.turn, taken_from.back(message.typed)
    if name is None or message.files or message.thread:
        return False
    last = next(iter(await message.said_last), None)
    held = corrected_back.shown_in(last.get("blocks") or []) if last else None
    if held is None:
        return False
    done = await turn.db.write(lambda session: _back(session, held, name, turn))
    if not done.key:
        return False
    turn.wake()
    await message.answer(await heard.told(turn, done))
    return True


def _dropped(session: Session, named: Named, turn: Turn) -> Outcome:
    by = person(session, turn)
    notes = [] if named.is_record else _notes(session, named.of, by)
    records = [] if named.is_draft else _records(session, named.of, by, turn)
    if len(notes) == 1 and not records:
        return take_back.apply(session, Correction(Part.WHOLE, is_surely=True), notes, turn)
    refs = [Ref("n", one.id) for one in notes] + [Ref("r", one.id) for one in records]
    return unsure(*refs[:MOST], key="take-back") if refs else NONE


def _notes(session: Session, called: str, by: Person) -> list[CaptureNote]:
    found = []
    for note in CaptureNote.all_open_of(session, by):
        read = put_right.read(session, note, by)
        chain = [Link(name, title) for name, title in read.line.theirs]
        name = read.customer.name if read.customer else read.line.customer
        if _is_called(session, called, name, chain, by):
            found.append(note)
    return found


def _records(session: Session, called: str, by: Person, turn: Turn) -> list[FollowUp]:
    """The latest first."""
    mine = select(FollowUp).where(
        FollowUp.author_id == by.id, FollowUp.live(), col(FollowUp.logged_at) >= turn.now - LATELY
    )
    records = list(session.exec(mine.order_by(col(FollowUp.logged_at).desc())))
    met = parts.theirs(session, [one.id for one in records]) if records else {}
    return [
        one
        for one in records
        if _is_called(
            session,
            called,
            session.get_one(Customer, one.customer_id).name,
            [Link(who.name, who.title) for who in met.get(one.id, [])],
            by,
        )
    ]


def _is_called(session: Session, called: str, name: str, met: list[Link], by: Person) -> bool:
    """By its customer, by who was met, or by both."""
    rest = called
    for one in search.named_in(session, called, by):
        if one.customer.name != name:
            return False
        rest = rest.replace(one.typed, "", 1).strip(" 的")
    is_customers = rest != called or called == name
    return len(people.meant(rest, met)) == 1 if rest and met else is_customers and not rest


def _back(session: Session, held: Back, name: str, turn: Turn) -> Outcome:
    if name and not _is_of(session, held, name, person(session, turn)):
        return NONE
    return another_customer.take_back(session, held, turn)


def _is_of(session: Session, held: Back, name: str, by: Person) -> bool:
    """Whether the name, and nothing else, is that of the customer it was of."""
    if held.kind == "r":
        before = session.get(Customer, held.customer_id)
        called = said.find(name, [before.name]) if before else []
        return any(names_alone(name, name[one.start : one.end]) for one in called)
    named = search.named_in(session, name, by)
    if len(named) != 1 or not names_alone(name, named[0].typed):
        return False
    return named[0].customer.id in {
        one.customer.id for one in search.named_in(session, held.before, by)
    }
