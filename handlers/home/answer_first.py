"""Words that begin with an answer to what the bot has just said, or tell of a to-do that is open,
and go on: the to-do is shown with the button that settles it, beside a draft where the rest tells
of a customer."""

from sqlmodel import Session

from handlers.home import meant, spoken_of
from handlers.home.several_done import DEEDS
from handlers.message import Message
from handlers.turn import Turn, person
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.followups.interpret import interpret
from models.home import due_moved, just_said, told_done
from models.home.meant import DONE, Meant, Ref, ref_of
from models.rules import answer_first, dates, deeds, fitting
from models.rules.answer_first import Part

_NAMED_BESIDE = 0.6  # of the words that stand behind an answer


async def hear(message: Message) -> bool:
    """False, too, where the words may be a record besides."""
    turn, typed = message.turn, message.typed
    if message.is_question or message.thread:
        return False
    answered = await _answered(message)
    found = answered or await _named(message)
    if not found:
        return False
    if is_record := await turn.db.read(lambda session: _is_record(session, turn, typed)):
        found = answered  # beside its draft stands what a record names as done
    for one in found:
        is_last = one is found[-1] and not is_record
        note = await _as_note(turn, one, typed) if is_last else ""
        await meant.show(turn, one, message.channel, note=note)
    return not is_record


async def was_shown(message: Message) -> bool:
    """Whether what the first words answer is shown already."""
    return not message.thread and bool(await _answered(message))


async def _as_note(turn: Turn, found: Meant, typed: str) -> str:
    """The words as a follow-up's: with the customer of what they are about."""

    def read(session: Session) -> str:
        todo = session.get(Todo, found.refs[0].id) if len(found.refs) == 1 else None
        customer = session.get(Customer, todo.customer_id or 0) if todo else None
        return f"{customer.name}: {typed}" if customer else typed

    return await turn.db.read(read)


async def _answered(message: Message) -> list[Meant]:
    """The only to-do of what was said last that the first words can answer."""
    turn = message.turn
    with dates.written_in(turn.me.locale):
        answer = answer_first.read(message.typed, turn.now.astimezone(turn.me.tz))
    there = await spoken_of.lines(message) if answer else []
    if answer is None or not any(there):
        return []

    def read(session: Session) -> list[Ref]:
        me = person(session, turn)
        rows = just_said.named(session, me, [one for one in there if one])
        found = just_said.answered(session, me, rows, answer, turn.now)
        todos = [one for one in found if isinstance(one, Todo)]
        todos = [one for one in todos if deeds.may_be(answer.deed, one.text)]
        return [ref_of(one) for one in _named_beside(message.typed, todos)]

    refs = await turn.db.read(read)
    deed = "" if answer.to else DEEDS.get(answer.says, "")
    return [Meant(refs, answer.to, deed=deed)] if len(refs) == 1 else []


def _named_beside(typed: str, todos: list[Todo]) -> list[Todo]:
    """The one of several that is named behind the answer: 已经给他了，签收照片."""
    asked = fitting.words(answer_first.beside(typed))
    if len(todos) <= 1 or not asked:
        return todos
    places = fitting.best([fitting.share(asked, one.text) for one in todos], _NAMED_BESIDE)
    return [todos[one] for one in places] or todos


async def _named(message: Message) -> list[Meant]:
    """The to-dos that are told of by their names, as done or as due on another day."""
    turn = message.turn
    with dates.written_in(turn.me.locale):
        parts = answer_first.named(message.typed, turn.now.astimezone(turn.me.tz))
    if not parts:
        return []
    found = await turn.db.read(lambda session: [_of_part(session, turn, one) for one in parts])
    return [one for one in found if one.refs]


def _of_part(session: Session, turn: Turn, part: Part) -> Meant:
    me, said = person(session, turn), part.said
    if part.done is None:
        return due_moved.fitting(session, me, part.moved, said, turn.now)
    found = told_done.fitting_words(session, me, part.done, said, turn.now)
    return Meant([one for one in found.refs if one.kind == "t"], deed=DONE)


def _is_record(session: Session, turn: Turn, typed: str) -> bool:
    """Whether a customer, or one of their people, is named."""
    read = interpret(session, typed, person(session, turn), turn.now)
    return bool(read.customer or read.matching or read.line.customer or read.line.theirs)
