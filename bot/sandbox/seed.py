"""Half a quarter of work, lived day by day before a newcomer comes.

`past.yaml` tells what was done and when. Here it is done, with the clock at that moment and
through the verbs of the domain, while the bot says what falls due in between.
"""

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial

from sqlmodel import Session, col, func, select

from bot.app import Bot
from bot.clock import SkippableClock
from bot.localslack.server.slack import LocalSlack
from bot.localslack.world.blocks import every_element
from bot.localslack.world.shapes import Json
from bot.localslack.world.workspace import TEAM
from bot.sandbox import past
from models import profile
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.customers import search
from models.customers.customer import Customer, Stage
from models.delivery.delivery import Delivery
from models.delivery.delivery import DeliveryState as DeliveryState
from models.followups import commitments, log
from models.followups.followup import FollowUp, FollowUpInput, Method, NewContact, TodoInput
from models.people.person import Person
from models.profile import ProfileEntry
from models.reminder import Reminder
from models.reminder import ReminderState as ReminderState
from models.rules.deadlines import Urgency
from models.rules.names import decision_chain

LOGGED_AFTER = timedelta(minutes=40)


async def replay(slack: LocalSlack, bot: Bot, clock: SkippableClock) -> None:
    """From BEGIN to TODAY. The bot is at work, its database empty."""
    office = Replay(slack, bot, clock)
    for user in past.people():
        await bot.directory.resolve(bot.client, TEAM, user.id, clock.now())
    await office.write(_name_manager)
    deeds = [deed for customer in past.customers() for deed in _deeds(customer)]
    last = past.BEGIN
    for deed in sorted(deeds, key=lambda deed: deed.at):
        await office.let_time_pass(last, deed.at)
        await deed.do(office, deed.at)
        last = deed.at
    await office.let_time_pass(last, past.TODAY)


def last_moment(session: Session) -> datetime | None:
    """When somebody was last told something; None where nothing has happened yet."""
    return session.exec(select(func.max(col(Delivery.claimed_at)))).one()


@dataclass
class Replay:
    """Who lives the past, and where."""

    slack: LocalSlack
    bot: Bot
    clock: SkippableClock

    async def write(self, fn: Callable[[Session], None]) -> None:
        await self.bot.database.write(fn, TEAM)

    async def id_of(self, find: Callable[[Session], Customer | Issue | Todo]) -> int:
        return await self.bot.database.read(lambda session: find(session).id, TEAM)

    async def let_time_pass(self, since: datetime, until: datetime) -> None:
        """Move the clock on, with a stop wherever the bot owes somebody a word."""
        while due := await self.bot.database.read(partial(_next_due, since, until)):
            self._move_to(due)
            await self.bot.deliverer.tick()
            # The bot's own tick may have taken some of it in hand.
            while await self.bot.database.read(_is_posting):
                await self.bot.deliverer.tick()
            since = due + timedelta.resolution
        self._move_to(until)

    async def press(self, handle: str, block_id: str, action_id: str) -> bool:
        """Press a button of the latest reminder that has it, as people do; False where none has."""
        person = self.slack.person(handle)
        for message in reversed(person.dm.messages):
            for block, element in every_element(message.blocks):
                named = element["action_id"].partition("@")[0]
                if (block["block_id"], named) == (block_id, action_id):
                    where = message.place, (block_id, element["action_id"])
                    deed = self.slack.interactions.act(person.id, *where, {"type": "button"}, {})
                    await person.does(deed, "something")
                    return True
        return False

    def _move_to(self, instant: datetime) -> None:
        self.clock.skip(max(instant - self.clock.now(), timedelta(0)))


@dataclass(frozen=True)
class Event:
    """What somebody does at an instant."""

    at: datetime
    do: Callable[[Replay, datetime], Awaitable[None]]


def _deeds(customer: Json) -> Iterator[Event]:
    """Everything that is done for one customer."""
    name, owner = customer["name"], customer["owner"]
    yield Event(_instant(customer["since"]), partial(_create, customer))
    for looked in customer.get("looked", ()):
        yield Event(_instant(looked), partial(_look, customer))
    for number, record in enumerate(customer["records"]):
        id = f"{name} {number}"
        logged = record.get("logged")
        at = _instant(logged) if logged else _instant(record["at"]) + LOGGED_AFTER
        yield Event(at, partial(_log, customer, record, id))
        for row, todo in enumerate(record.get("todos", ())):
            if "done" in todo:
                done = partial(_finish, todo.get("by", owner), id, row)
                yield Event(_instant(todo["done"]), done)
        if answered := record.get("issue", {}).get("answered"):
            yield Event(_instant(answered), partial(_answer, owner, id))


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
        profile.create(session, entry, Person.get_or_create(session, entry.owner), now)

    await office.write(write)


async def _look(customer: Json, office: Replay, now: datetime) -> None:
    def find(session: Session) -> Customer:
        by = Person.get_or_create(session, past.USERS[customer["owner"]])
        found = search.search(session, customer["name"], by, 1)
        return found[0]

    button = f"profile:{await office.id_of(find)}", "profile_accurate"
    if not await office.press(customer["owner"], *button):
        await office.write(lambda session: find(session).mark_profile_reviewed(session, now))


async def _log(customer: Json, record: Json, id: str, office: Replay, now: datetime) -> None:
    user, issue = past.USERS[customer["owner"]], record.get("issue", {})

    def write(session: Session) -> None:
        by = Person.get_or_create(session, user)
        known = search.by_name(session, customer["name"], by)
        met = [decision_chain.parse(one)[0] for one in record["with"]]
        entry = FollowUpInput(
            customer=known.id if known else customer["name"],
            occurred_at=_instant(record["at"]),
            content=record["said"],
            feedback=record["heard"],
            owner=user,
            method=Method(record["how"]),
            ours=(user,),
            theirs=tuple(NewContact(one.name, one.title) for one in met),
            todos=tuple(
                TodoInput(one["what"], past.USERS[one.get("by", customer["owner"])], one["due"])
                for one in record.get("todos", ())
            ),
            next_contact=record["next"],
            issue=Urgency(issue["urgency"]) if issue else None,
            question=issue.get("question", ""),
        )
        log.create(session, entry, id, by, now)

    await office.write(write)


async def _finish(owner: str, id: str, row: int, office: Replay, now: datetime) -> None:
    def find(session: Session) -> Todo:
        return commitments.todos_of(session, _record(session, id))[row]

    if not await office.press(owner, f"todo:{await office.id_of(find)}", "todo_done"):
        await office.write(lambda session: find(session).finish(session, now))


async def _answer(owner: str, id: str, office: Replay, now: datetime) -> None:
    def find(session: Session) -> Issue:
        return commitments.issues_of(session, _record(session, id))[0]

    if not await office.press(owner, f"issue:{await office.id_of(find)}", "issue_answered"):
        await office.write(lambda session: find(session).answer(session, now))

    def settle(session: Session) -> None:
        find(session).inform(now)
        find(session).close(now)

    await office.write(settle)


def _record(session: Session, id: str) -> FollowUp:
    return session.exec(select(FollowUp).where(FollowUp.submission == id)).one()


def _name_manager(session: Session) -> None:
    manager = Person.get_or_create(session, past.MANAGER)
    for user in past.people():
        if user.id != past.MANAGER:
            Person.get_or_create(session, user.id).set_manager(session, manager)


def _next_due(since: datetime, until: datetime, session: Session) -> datetime | None:
    owed = select(func.min(col(Reminder.send_at))).where(
        Reminder.state == ReminderState.PENDING, col(Reminder.send_at).between(since, until)
    )
    return session.exec(owed).one()


def _is_posting(session: Session) -> bool:
    posting = select(Delivery.id).where(Delivery.state == DeliveryState.POSTING)
    return session.exec(posting.limit(1)).first() is not None


def _instant(text: str) -> datetime:
    """A wall time of Shanghai as an instant in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=past.ZONE).astimezone(UTC)
