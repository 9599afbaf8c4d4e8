"""What somebody still owes a customer: it goes to whoever looks after the customer next."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import date, datetime, time
from typing import Any, Self

from sqlmodel import Session

from models.commitments import issue_lists, todo_lists
from models.commitments.appointment import Appointment
from models.commitments.deal import Deal
from models.commitments.instalment import Instalment
from models.commitments.issue import Issue
from models.commitments.strategy_action import StrategyAction
from models.commitments.todo import Todo
from models.people.person import Person
from models.support.request import SupportRequest

PARSE: dict[str, Callable[[str], Any]] = {
    "day": date.fromisoformat,
    "at": time.fromisoformat,
    "until": datetime.fromisoformat,
}
Work = Appointment | Todo | Issue | Deal | Instalment | StrategyAction | SupportRequest


@dataclass(frozen=True)
class Moved:
    """One thing as it was when it went: who does not see the customer any more learns no more of
    it. Its time is a `day`, and where known the clock time `at`, of its owner; or the instant
    `until`."""

    kind: str
    what: str = ""
    day: date | None = None
    at: time | None = None
    until: datetime | None = None
    cents: int | None = None
    currency: str = ""

    @classmethod
    def of(cls, one: Work) -> Self:
        match one:
            case Appointment():
                return cls("contact", "", one.on, one.starts)
            case Issue():
                return cls("issue", one.question, until=one.deadline if one.is_open else None)
            case Todo():
                return cls("todo", one.text, one.due, one.due_time)
            case StrategyAction():
                return cls("action", one.text, one.due)
            case Deal():
                return cls("deal", one.title, cents=one.cents, currency=one.currency)
            case Instalment():
                return cls("instalment", "", one.due_on, cents=one.amount, currency=one.currency)
            case _:
                return cls("request", one.what, until=one.deadline)


def written(moved: Iterable[Moved]) -> str:
    every = [asdict(one) for one in moved]
    return json.dumps(every, default=lambda value: value.isoformat(), ensure_ascii=False)


def read(stored: str) -> tuple[Moved, ...]:
    """What `written` has stored."""
    every = json.loads(stored) if stored else []
    return tuple(Moved(**{key: _parsed(key, value) for key, value in one.items()}) for one in every)


def _parsed(key: str, value: Any) -> Any:
    return PARSE[key](value) if value and key in PARSE else value


@dataclass(frozen=True)
class OpenWork:
    """Of one person with one customer, as far as it goes to somebody else."""

    items: tuple[Work, ...] = ()

    @classmethod
    def of(
        cls, session: Session, customer_id: int, owner: Person, to: Person, now: datetime
    ) -> Self:
        """What goes from its owner `to` another, of each kind what is due first. A contact that is
        over stays with who has to log it, what a colleague owes with that colleague. Of support
        that was asked for, the answer goes to them, unless it is theirs to give; instalments go
        with their deal while it is open."""
        today = now.astimezone(owner.tz).date()

        def found() -> Iterator[Work]:
            for planned in Appointment.planned_with(session, customer_id):
                if planned.owner_id == owner.id and planned.on >= today and not planned.ended_at:
                    yield planned
            deals = Deal.open_of(session, owner)
            yield from _with(customer_id, issue_lists.unfinished_of(session, owner))
            yield from _with(customer_id, todo_lists.open_of(session, owner))
            yield from _with(customer_id, StrategyAction.open_of(session, owner))
            for request in SupportRequest.open_for(session, customer_id):
                if request.asker_id == owner.id and request.owner_id != to.id:
                    yield request
            yield from _with(customer_id, deals)
            gone_with = {one.id for one in deals}
            for one in _with(customer_id, Instalment.open_of(session, owner)):
                if one.deal_id not in gone_with:
                    yield one

        return cls(tuple(found()))

    @property
    def moved(self) -> tuple[Moved, ...]:
        return tuple(map(Moved.of, self.items))

    def hand_over(self, session: Session, owner: Person, by: Person, now: datetime) -> None:
        """It is the new owner's from now on."""
        for one in self.items:
            _hand_over(session, one, owner, by, now)


def _with(customer_id: int, rows: list[Any]) -> Iterator[Any]:
    return (one for one in rows if one.customer_id == customer_id)


def _hand_over(session: Session, one: Work, owner: Person, by: Person, now: datetime) -> None:
    match one:
        case Todo():
            one.hand_over(session, owner, now)
        case Issue():
            one.transfer(session, owner, by, now)
        case StrategyAction():
            one.reassign(session, owner, by, now)
        case Appointment() | Deal():
            one.reassign(session, owner, now)
        case Instalment():
            is_owed = session.get_one(Deal, one.deal_id).is_owed
            one.reassign(session, owner, now, is_owed=is_owed)
        case SupportRequest():
            one.ask_for(session, owner, now)
