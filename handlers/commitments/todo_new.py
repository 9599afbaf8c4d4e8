"""A new to-do in one line, `/todo send the deck to Acme by Friday @lee`, or several in one."""

from dataclasses import dataclass, replace
from datetime import datetime

from sqlmodel import Session

from handlers import mentions, told
from handlers.commitments import todo_named
from handlers.told import Noted
from handlers.turn import Turn, person
from handlers.views import blocks
from handlers.views.lists import todo as views
from handlers.views.lists.todo import Offer
from models import Person, Todo
from models.commitments import repeating, todo_lists
from models.customers.customer import Customer
from models.customers.linked import Linked, link
from models.followups.interpret import interpret
from models.rules import dates, doer, several
from models.rules.doer import NAME, Deed, Does
from models.rules.oneline import LineTodo
from models.rules.oneline.colleagues.owners import without_plea
from models.rules.oneline.todos import repeated

MASK, AT = "\ue000", "\ue001"  # characters that are in no word


async def create(turn: Turn, typed: str, submission: str | None = None) -> None:
    """A to-do of one line, or several of one that says several, and what was understood of it."""
    parts = several.parts(typed, turn.now.astimezone(turn.me.tz), turn.me.locale)
    for part in parts:
        await _resolve(turn, part)

    def write(session: Session) -> list[Noted]:
        return [
            _create(session, part, turn, f"{submission}#{at}" if submission and at else submission)
            for at, part in enumerate(parts)
        ]

    made = await turn.db.write(write)
    said = [views.created(one.details, one.told, turn.look, one.notices, one.offer) for one in made]
    turn.wake()
    await turn.respond(
        text="\n".join(fallback for fallback, _ in said),
        blocks=[block for _, shown in said for block in shown],
        response_type="ephemeral",
    )


async def _resolve(turn: Turn, typed: str) -> None:
    """Who is mentioned; raises Invalid where whoever is to do it is no full member."""
    mention = mentions.MENTION.search(typed)
    if mention is None:
        return
    if _deed(typed, *mention.span(), turn).who is Does.COLLEAGUE:
        await turn.resolve(owner=mention[1])
    else:
        await turn.resolve(mention[1])


def _deed(typed: str, start: int, end: int, turn: Turn) -> Deed:
    with dates.written_in(turn.me.locale):
        return doer.read(typed, start, end, turn.now.astimezone(turn.me.tz))


@dataclass(frozen=True)
class _Line:
    """What is to be done, with NAME for the colleague `named` in it; `doer` is the colleague whose
    it is, `offered` one whose it may be; `unclear` says that several are called so."""

    what: str
    named: str = ""
    doer: Person | None = None
    offered: Person | None = None
    are_several: bool = False
    unclear: str = ""


def _line(session: Session, typed: str, turn: Turn) -> _Line:
    if len(mentions.named_in(session, typed)) > 1:
        return _Line(mentions.with_names(session, typed), are_several=True)
    found = mentions.find(session, typed)
    if found is None:
        offered, unclear = todo_named.asked(session, typed, turn)
        return _Line(typed, offered=offered, unclear=unclear)
    deed = _deed(typed, found.start, found.end, turn)
    if deed.who is Does.COLLEAGUE:
        who = mentions.member(
            found.who or mentions.colleague(session, found.user_id, may_have_left=False),
            may_have_left=False,
        )
        is_mine = who.id == turn.me.id
        return _Line(deed.text if is_mine else without_plea(deed.text), doer=who)
    known = Person.of_user(session, found.user_id)
    name = known.name if known else typed[found.start : found.end]
    may_be_theirs = deed.who is Does.EITHER and found.who and found.who.id != turn.me.id
    return _Line(deed.text, name, offered=found.who if may_be_theirs else None)


def create_with(
    session: Session, typed: str, customer: Customer, turn: Turn, submission: str
) -> Noted:
    """The same of a line whose customer is known by what was said before."""
    return _create(session, typed, turn, submission, customer)


def read_with(typed: str, turn: Turn) -> LineTodo:
    """How such a line would be read."""
    with dates.written_in(turn.me.locale):
        return _read(_Line(typed), "", turn.now.astimezone(turn.me.tz), turn.me.locale)


def _create(
    session: Session,
    typed: str,
    turn: Turn,
    submission: str | None,
    customer: Customer | None = None,
) -> Noted:
    """Owner (@lee) and due date are read from the line and leave its text; the customer stays in
    it. With what was named and is nobody's. The same message makes one to-do, however often Slack
    brings it. Where something of it is asked, nobody else has it before the answer."""
    if submission and (again := todo_lists.of_submission(session, submission)):
        return told.noted(session, again, [], turn)
    by, now = person(session, turn), turn.now
    line = _line(session, typed, turn)
    linked = Linked(customer) if customer else _linked(session, line.what, by, now)
    with dates.written_in(by.locale):
        name, here = linked.typed if linked.customer else "", now.astimezone(by.tz)
        read = _read(line, name, here, by.locale)
    due = repeating.first_day(read.rule, by, now, read.due_time) if read.rule else read.due
    is_once = repeated.is_unclear(line.what, read)
    is_theirs = line.doer is not None and line.doer.id != by.id
    offered = line.doer if is_theirs and due is None else line.offered
    todo = Todo.create(
        session,
        read.text,
        owner=line.doer if line.doer and not offered else by,
        by=by,
        now=now,
        due=due,
        due_time=read.due_time,
        rule=read.rule,
        customer_id=linked.customer.id if linked.customer else None,
        submission=submission,
    )
    twins = todo_lists.open_called(session, [todo.text], [todo.owner_id], todo.customer_id)
    twin = next((one for one in twins if one.id != todo.id), None)
    stranger = "" if line.doer or line.named else mentions.unknown_in(session, typed)
    notices = [
        views.linking(linked, turn.text),
        views.not_owner(stranger, by.name, turn.text),
        turn.text("todo-several-people") if line.are_several else "",
        blocks.escape(line.unclear),
        turn.text("todo-once") if is_once else "",
        views.is_twin(twin, turn.look) if twin else "",
    ]
    made = told.noted(session, todo, notices, turn)
    once_dated = is_theirs and due is None
    return replace(made, offer=Offer(offered, once_dated)) if offered else made


def _linked(session: Session, what: str, by: Person, now: datetime) -> Linked:
    """By the customer's name, or by somebody whom only one customer has: a guess that is said."""
    linked = link(session, what, by)
    if linked.customer is not None or linked.matching:
        return linked
    read = interpret(session, what, by, now)
    if read.customer is None or not read.guess:
        return linked
    return Linked(read.customer, read.guess, is_guess=True)


def _read(line: _Line, customer: str, now: datetime, locale: str) -> LineTodo:
    """The to-do in a text; a customer's name in it (Monday.com, 明天控股) is no day, and of several
    people none is its owner."""
    masked = line.what.replace(customer, MASK, 1) if customer else line.what
    masked = masked.replace("@", AT) if line.are_several else masked
    read = repeated.one(masked, now, locale)
    said = read.text.replace(AT, "@").replace(MASK, customer, 1).replace(NAME, line.named)
    return replace(read, text=said)
