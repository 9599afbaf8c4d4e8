"""Six weeks of a sales team's work, replayed before a newcomer comes.

`past.yaml` tells what was done and when. Here it is done, with the clock at that moment and
through the functions the handlers call, while the bot sends what falls due in between.
"""

import contextlib
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial

from sqlmodel import Session, select

from bot.app import Bot
from bot.clock import SkippableClock
from bot.localslack.server.slack import LocalSlack
from bot.localslack.world.shapes import Json
from bot.localslack.world.workspace import TEAM
from bot.sandbox import past
from bot.sandbox.replay import PATIENCE, Replay
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.customers import search
from models.customers.customer import Customer
from models.customers.standing import Stage
from models.followups import commitments, log
from models.followups.entry import FollowUpInput, Method, NewContact, TodoInput
from models.followups.followup import FollowUp
from models.money import rates
from models.people.person import Person, Role
from models.profiles import save as profiles
from models.profiles.entry import ProfileEntry
from models.rules.deadlines import Urgency
from models.rules.names import decision_chain


async def replay(slack: LocalSlack, bot: Bot, clock: SkippableClock, today: date) -> None:
    """Everything from past.BEGIN to the opening on `today`. The bot is running, its database
    empty."""
    office = Replay(slack, bot, clock)
    for member in past.members():
        await bot.directory.resolve(bot.client, TEAM, member.user.id, clock.now())
    await office.write(_set_up)
    with _patient(slack):
        await _live(office, today)


@contextlib.contextmanager
def _patient(slack: LocalSlack) -> Iterator[None]:
    """A slow machine may take longer than Slack allows."""
    if (sockets := slack.sockets) is None:
        yield
        return
    strict, sockets.ack_seconds = sockets.ack_seconds, PATIENCE
    try:
        yield
    finally:
        sockets.ack_seconds = strict


async def _live(office: "Replay", today: date) -> None:
    events = [event for customer in past.customers(today) for event in _events(customer)]
    last = past.BEGIN.astimezone(UTC)
    for event in sorted(events, key=lambda event: event.at):
        await office.let_time_pass(last, event.at)
        await event.do(office, event.at)
        last = event.at
    await office.let_time_pass(last, past.opening(today))


@dataclass(frozen=True)
class Event:
    """What somebody does at an instant."""

    at: datetime
    do: Callable[[Replay, datetime], Awaitable[None]]


def _events(customer: Json) -> Iterator[Event]:
    """Everything that is done for one customer."""
    yield Event(customer["since"], partial(_create, customer))
    for reviewed in customer["reviewed"]:
        yield Event(reviewed, partial(_review_profile, customer))
    for number, record in enumerate(customer["records"]):
        submission = f"{customer['name']} {number}"
        yield Event(record["logged"], partial(_log, customer, record, submission))
        for row, todo in enumerate(record["todos"]):
            if todo["done"]:
                yield Event(todo["done"], partial(_finish, todo["by"], submission, row))
        if record["issue"] and (answered := record["issue"]["answered"]):
            yield Event(answered, partial(_answer, customer["owner"], submission))


async def _create(customer: Json, office: Replay, now: datetime) -> None:
    entry = ProfileEntry(
        name=customer["name"],
        owner=past.USERS[customer["owner"]],
        industry=customer["industry"],
        size=customer["size"],
        stage=Stage(customer["stage"]),
        pains=customer["pains"],
        goals=customer["goals"],
        chain=tuple(decision_chain.parse("\n".join(customer["contacts"]))),
    )

    def write(session: Session) -> None:
        profiles.create(session, entry, Person.get_or_create(session, entry.owner), now)

    await office.write(write)


async def _review_profile(customer: Json, office: Replay, now: datetime) -> None:
    def find(session: Session) -> Customer:
        by = Person.get_or_create(session, past.USERS[customer["owner"]])
        found = search.search(session, customer["name"], by, 1)
        return found[0]

    button = f"profile:{await office.id_of(find)}", "profile_accurate"
    if not await office.press(customer["owner"], *button):
        await office.write(lambda session: find(session).mark_profile_reviewed(session, now))


async def _log(
    customer: Json, record: Json, submission: str, office: Replay, now: datetime
) -> None:
    user, issue = past.USERS[customer["owner"]], record["issue"]

    def write(session: Session) -> None:
        by = Person.get_or_create(session, user)
        known = search.by_name(session, customer["name"], by)
        met = [decision_chain.parse(one)[0] for one in record["with"]]
        entry = FollowUpInput(
            customer=known.id if known else customer["name"],
            occurred_at=record["at"],
            content=record["content"],
            feedback=record["feedback"],
            owner=user,
            method=Method(record["how"]),
            ours=(user,),
            theirs=tuple(NewContact(one.name, one.title) for one in met),
            todos=tuple(
                TodoInput(todo["what"], past.USERS[todo["by"]], todo["due"])
                for todo in record["todos"]
            ),
            next_contact=record["next"],
            issue=Urgency(issue["urgency"]) if issue else None,
            question=issue["question"] if issue else "",
            satisfaction=record.get("score"),
        )
        log.create(session, entry, submission, by, now)

    await office.write(write)


async def _finish(owner: str, submission: str, row: int, office: Replay, now: datetime) -> None:
    def find(session: Session) -> Todo:
        return commitments.todos_of(session, _record(session, submission))[row]

    if not await office.press(owner, f"todo:{await office.id_of(find)}", "todo_done"):
        await office.write(lambda session: find(session).finish(session, now))


async def _answer(owner: str, submission: str, office: Replay, now: datetime) -> None:
    def find(session: Session) -> Issue:
        return commitments.issues_of(session, _record(session, submission))[0]

    if not await office.press(owner, f"issue:{await office.id_of(find)}", "issue_answered"):
        await office.write(lambda session: _answered(session, find(session), now))

    def settle(session: Session) -> None:
        issue = find(session)
        by = session.get_one(Person, issue.owner_id)
        issue.inform(by, now)
        issue.close(by, now)

    await office.write(settle)


def _answered(session: Session, issue: Issue, now: datetime) -> None:
    issue.answer(session, session.get_one(Person, issue.owner_id), now)


def _record(session: Session, submission: str) -> FollowUp:
    return session.exec(select(FollowUp).where(FollowUp.submission == submission)).one()


def _set_up(session: Session) -> None:
    """Who answers to whom, and the currency that what they are told to type goes by."""
    for member in past.members():
        if member.manager:
            manager = Person.get_or_create(session, past.USERS[member.manager])
            Person.get_or_create(session, member.user.id).set_manager(session, manager)
    admin = session.exec(select(Person).where(Person.role == Role.ADMIN)).first()
    if admin is not None:
        rates.choose(session, admin, "CNY")
