"""`/issue`: what customers wait for; a new issue by a form; and its steps, from its answer until
it is closed, wherever one is shown."""

import re
from collections.abc import Callable
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.respond.async_respond import AsyncRespond
from sqlalchemy import func, literal
from sqlmodel import Session, col

from handlers import agenda, errors, mentions, message
from handlers.context import Turn, person
from handlers.views import blocks, drafts
from handlers.views import issue as views
from handlers.views.blocks import Block
from models import Customer, Issue, Person, facts
from models.errors import IssueMovedOn, Problem
from models.issue import State
from models.naming import key_of
from models.rules.deadlines import Urgency
from models.subjects import IssueFacts

SAID_BACK_MOST = 100  # characters of a question
# A word for the urgency, as the last one of the line.
GRADES = {
    Urgency.URGENT: r"urgent|asap|紧急|緊急|加急",
    Urgency.COMPLEX: r"complex|复杂|複雜",
    Urgency.ON_THE_SPOT: r"(?:answered )?on the spot|当场(?:已?答复)?|當場(?:已?答覆)?",
}


async def command(turn: Turn, command: dict[str, Any]) -> None:
    """`/issue` lists; `/issue Acme how fast is it? urgent` opens the form with that in it."""
    typed = command.get("text", "").strip()
    if not typed:
        fallback, shown = await _listing(turn)
        await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")
        return
    await turn.meet(*mentions.users_in(typed))
    form = await turn.db.write(lambda session: _form(session, typed, turn))
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any]) -> None:
    """Raise the issue; its owner is told by a reminder of the same transaction."""
    asked = views.read(view)
    await turn.meet(asked.owner)

    def write(session: Session) -> None:
        by, whose = person(session, turn), asked.customer
        if isinstance(whose, int):
            customer = Customer.get(session, whose, by)
        else:
            customer = Customer.create(session, whose, by, turn.now)
        Issue.raise_(
            session,
            asked.question,
            asked.urgency,
            customer_id=customer.id,
            owner=Person.known(session, asked.owner, by),
            by=by,
            now=turn.now,
            submission=view["id"],
        )

    await _save(ack, turn, view, write)
    turn.nudge()


async def show_saved(turn: Turn, view: dict[str, Any]) -> None:
    """A word where the issue itself does not come as a message."""
    asked = views.read(view)
    question = blocks.escape(blocks.cut(asked.question.strip(), SAID_BACK_MOST))
    if asked.urgency is Urgency.ON_THE_SPOT:
        await turn.whisper(turn.text("issue-raised-on-the-spot", question=question))
    elif asked.owner != turn.me.user_id:
        owner = f"<@{asked.owner}>"
        await turn.whisper(turn.text("issue-raised-for", owner=owner, question=question))


async def answered(turn: Turn, action: dict[str, Any]) -> None:
    await _change(turn, action, lambda session, issue, by: issue.answer(session, turn.now))


async def replied(turn: Turn, action: dict[str, Any]) -> None:
    """The customer has replied: the clock runs again."""
    await _change(turn, action, lambda session, issue, by: issue.resume(session, turn.now))


async def informed(turn: Turn, action: dict[str, Any]) -> None:
    await _change(turn, action, lambda session, issue, by: issue.inform(turn.now))


async def closed(turn: Turn, action: dict[str, Any]) -> None:
    await _change(turn, action, lambda session, issue, by: issue.close(turn.now))


async def reassign(turn: Turn, action: dict[str, Any]) -> None:
    """Hand it to somebody else, who is told at once."""
    chosen = action.get("selected_user")
    if not chosen:
        return
    await turn.meet(chosen)

    def give(session: Session, issue: Issue, by: Person) -> None:
        issue.reassign(session, Person.known(session, chosen, by), by, turn.now)

    await _change(turn, action, give)
    turn.nudge()
    await turn.whisper(turn.text("issue-reassigned", owner=f"<@{chosen}>"))


async def ask_reason(turn: Turn, action: dict[str, Any]) -> None:
    """Waiting for the customer: for what?"""
    id, came_from = message.subject_id(action), _came_from(turn)

    def read(session: Session) -> IssueFacts:
        return facts.issue_facts(session, Issue.get(session, id, person(session, turn)))

    asked = await turn.db.read(read)
    if asked.issue.state is not State.OPEN:
        await _show_again(turn, came_from)
        raise IssueMovedOn
    form = views.wait_form(asked, came_from, turn.text)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def save_wait(ack: AsyncAck, turn: Turn, view: dict[str, Any]) -> None:
    id, reason = blocks.metadata_of(view)["issue"], blocks.value_of(view, "reason") or ""

    def write(session: Session) -> None:
        Issue.get(session, id, person(session, turn), lock=True).wait(session, reason, turn.now)

    await _save(ack, turn, view, write)


async def show_waiting(turn: Turn, view: dict[str, Any]) -> None:
    await _show_again(turn, blocks.metadata_of(view))


async def _save(
    ack: AsyncAck, turn: Turn, view: dict[str, Any], write: Callable[[Session], None]
) -> None:
    """Close the form, or say beside its fields what is wrong."""
    try:
        await turn.db.write(write)
    except Problem as problem:
        beside = errors.beside_fields(problem, view, turn.text)
        await ack(response_action="errors", errors=beside)
        return
    await ack()


async def _change(
    turn: Turn, action: dict[str, Any], change: Callable[[Session, Issue, Person], None]
) -> None:
    """Change the issue a button belongs to, where this person may, and show what was pressed as
    things stand now, also where the issue had moved on without it."""
    id = message.subject_id(action)

    def write(session: Session) -> None:
        by = person(session, turn)
        change(session, Issue.get(session, id, by, lock=True), by)

    try:
        await turn.db.write(write)
    finally:
        await _show_again(turn, _came_from(turn))


def _came_from(turn: Turn) -> dict[str, Any]:
    """Where a button was pressed: kept in a form it opens."""
    url = None if message.place(turn) else turn.respond.response_url
    return {"place": message.place(turn), "home": agenda.home_of(turn), "list": url}


async def _show_again(turn: Turn, came_from: dict[str, Any]) -> None:
    """Home, a reminder, or the list, which only its person sees."""
    if came_from["home"]:
        await agenda.publish(turn)
    elif came_from["place"]:
        await message.show_again(turn, drafts.place_of(came_from))
    elif came_from["list"]:
        client, (fallback, shown) = turn.client, await _listing(turn)
        respond = AsyncRespond(response_url=came_from["list"], proxy=client.proxy, ssl=client.ssl)
        await respond(text=fallback, blocks=shown, replace_original=True)


async def _listing(turn: Turn) -> tuple[str, list[Block]]:
    def read(session: Session) -> list[IssueFacts]:
        unfinished = Issue.unfinished_of(session, person(session, turn))
        return [facts.issue_facts(session, issue) for issue in unfinished]

    return views.listing(await turn.db.read(read), turn.text, turn.me.tz, turn.now)


def _form(session: Session, typed: str, turn: Turn) -> Block:
    """Read one line: who answers (@lee), how urgent it is, whose question; the rest was asked."""
    by = person(session, turn)
    said, named = mentions.take(session, typed, by)
    question, urgency = _graded(said)
    customer, question = _customer(session, question, by)
    option = blocks.option(customer.name, str(customer.id)) if customer else None
    return views.form(option, question, urgency, (named or by).user_id, turn.text)


def _graded(said: str) -> tuple[str, Urgency]:
    """The text without the urgency it ends in; complex where it names none."""
    for urgency, words in GRADES.items():
        if grade := re.search(rf"(?:(?<=[\W_])|^)(?:{words})[\s.!。！]*$", said, re.IGNORECASE):
            return said[: grade.start()].rstrip(" ,，;；"), urgency
    return said, Urgency.COMPLEX


def _customer(session: Session, said: str, by: Person) -> tuple[Customer | None, str]:
    """The customer that a line begins with, and the rest of it; or else one it mentions."""
    key = key_of(said)
    begins = literal(key).startswith(col(Customer.name_key))
    longest = Customer.visible_to(by).where(begins).order_by(func.length(Customer.name_key).desc())
    for customer in session.exec(longest):
        name, length = customer.name_key, len(customer.name)
        is_part_of_word = re.match(r"[a-z0-9]{2}", key[len(name) - 1 :])
        if not is_part_of_word and key_of(said[:length]) == name:
            return customer, said[length:].lstrip(" :：,，")
    return Customer.mentioned(session, said, by), said
