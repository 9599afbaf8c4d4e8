"""`/todo`: the lists of one's to-dos, and a new one in one line."""

import re
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session, col

from handlers import mentions, told, whose
from handlers.told import Noted
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.blocks import Block
from handlers.views.lists import todo as views
from handlers.views.lists.todo import Listed
from handlers.views.lists.which import Which, turned
from models import Customer, Person, Todo
from models.commitments import repeating
from models.customers.linked import Linked, link
from models.followups.interpret import interpret
from models.notifications.loaders.todo import todos_details
from models.rules import agenda, dates, several
from models.rules.oneline import LineTodo, repeated
from models.rules.oneline.owners import without_plea

# The words after the command that list something else than all that is open.
WORDS = {
    "done": "done",
    "finished": "done",
    "已完成": "done",
    "完成": "done",
    "已办": "done",
    "overdue": "overdue",
    "late": "overdue",
    "逾期": "overdue",
    "已逾期": "overdue",
    "过期": "overdue",
    "超期": "overdue",
}
DONE_SINCE = timedelta(days=30)
MASK, AT = "\ue000", "\ue001"  # characters that are in no word
REPEATED = re.compile(
    r"\b(?:every|each) (?:other |second |\d+ )?(?:days?|weeks?|months?|quarter|year|morning|evening"
    r"|mon|tue|wed|thu|fri|sat|sun)|\b(?:daily|weekly|fortnightly|biweekly|monthly)\b"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|[每隔][天日周週月季年个個一两兩二三]",
    re.I,
)


async def command(turn: Turn, command: dict[str, Any]) -> None:
    """`/todo` lists what is open, `/todo done`, `/todo overdue`, `/todo tomorrow` and `/todo Acme`
    a part; `/todo send the deck to Acme by Friday @lee` creates one."""
    typed = command.get("text", "").strip()
    which = _of_days(typed, turn) or await turn.db.read(
        lambda session: whose.list_of(session, typed, WORDS, turn)
    )
    if which is not None:
        fallback, shown = await listing(turn, which)
        await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")
    else:
        await create(turn, typed)


def _of_days(typed: str, turn: Turn) -> Which | None:
    """The list of what is due on a day or in a week, where nothing else is typed."""
    with dates.written_in(turn.me.locale):
        asked = agenda.read(typed, turn.now.astimezone(turn.me.tz)) if typed else None
    if asked is None or asked.first is None or asked.last is None:
        return None
    return Which("days", days=(asked.first, asked.last))


async def create(turn: Turn, typed: str, submission: str | None = None) -> None:
    """A to-do of one line, or several of one that says several, and what was understood of it."""
    await turn.resolve(owner=mentions.taken_in(typed))
    parts = several.parts(typed, turn.now.astimezone(turn.me.tz), turn.me.locale)

    def write(session: Session) -> list[Noted]:
        return [
            _create(session, part, turn, f"{submission}#{at}" if submission and at else submission)
            for at, part in enumerate(parts)
        ]

    made = await turn.db.write(write)
    said = [views.created(one.details, one.told, turn.look, one.notices) for one in made]
    turn.wake()
    await turn.respond(
        text="\n".join(fallback for fallback, _ in said),
        blocks=[block for _, shown in said for block in shown],
        response_type="ephemeral",
    )


async def turn_page(turn: Turn, action: dict[str, Any]) -> None:
    page, which = turned(submitted.held(action))
    fallback, shown = await listing(turn, which, page)
    await turn.respond(text=fallback, blocks=shown, replace_original=True)


async def listing(turn: Turn, which: Which, page: int = 0) -> tuple[str, list[Block]]:
    def read(session: Session) -> Listed:
        return _listed(session, which, turn)

    listed = await turn.db.read(read)
    return views.listing(listed, page, turn.text, turn.me.tz, turn.now)


def _listed(session: Session, which: Which, turn: Turn) -> Listed:
    me, customers = turn.me, list[str]()
    if which.kind == "done":
        todos = Todo.done_by(me, turn.now - DONE_SINCE)
    else:
        todos = Todo.promised_by(me)
    if which.kind == "overdue":
        todos = todos.where(col(Todo.due) < turn.now.astimezone(me.tz).date())
    if which.kind == "days":
        first, last = which.days
        todos = todos.where(col(Todo.due).between(first, last))
    if which.kind == "of":
        todos = todos.where(col(Todo.customer_id).in_(which.customers))
        by = person(session, turn)
        customers = [Customer.get(session, id, by).name for id in which.customers]
    return Listed(which, todos_details(session, todos), customers)


def _create(session: Session, typed: str, turn: Turn, submission: str | None) -> Noted:
    """Owner (@lee) and due date are read from the line and leave its text; the customer stays in
    it. With what was named and is nobody's. The same message makes one to-do, however often Slack
    brings it."""
    if submission and (again := Todo.of_submission(session, submission)):
        return told.noted(session, again, [], turn)
    by, now = person(session, turn), turn.now
    what, named = mentions.take(session, typed)
    are_several = len(mentions.named_in(session, typed)) > 1
    if named is not None and named.id != by.id:
        what = without_plea(what)
    linked = _linked(session, what, by, now)
    with dates.written_in(by.locale):
        customer, here = linked.typed if linked.customer else "", now.astimezone(by.tz)
        read = _read(what, customer, here, by.locale, are_several=are_several)
    todo = Todo.create(
        session,
        read.text,
        owner=named or by,
        by=by,
        now=now,
        due=repeating.first_day(read.rule, by, now, read.due_time) if read.rule else read.due,
        due_time=read.due_time,
        rule=read.rule,
        customer_id=linked.customer.id if linked.customer else None,
        submission=submission,
    )
    stranger = "" if named else mentions.unknown_in(session, typed)
    notices = [
        views.linking(linked, turn.text),
        views.not_owner(stranger, by.name, turn.text),
        turn.text("todo-several-people") if are_several else "",
        turn.text("todo-once") if REPEATED.search(what) and not (read.due or read.rule) else "",
    ]
    return told.noted(session, todo, notices, turn)


def _linked(session: Session, what: str, by: Person, now: datetime) -> Linked:
    """By the customer's name, or by somebody whom only one customer has: a guess that is said."""
    linked = link(session, what, by)
    if linked.customer is not None or linked.matching:
        return linked
    read = interpret(session, what, by, now)
    if read.customer is None or not read.guess:
        return linked
    return Linked(read.customer, read.guess, is_guess=True)


def _read(what: str, customer: str, now: datetime, locale: str, *, are_several: bool) -> LineTodo:
    """The to-do in a text; a customer's name in it (Monday.com, 明天控股) is no day, and of several
    people none is its owner."""
    masked = what.replace(customer, MASK, 1) if customer else what
    masked = masked.replace("@", AT) if are_several else masked
    read = repeated.one(masked, now, locale)
    return replace(read, text=read.text.replace(AT, "@").replace(MASK, customer, 1))
