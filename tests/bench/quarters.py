"""Two quarters of a workspace's work, as rows: so many follow-ups and to-dos, a twentieth as many
issues and planned contacts, a tenth as many customers with a contact each, half as many who took
part, a rep for each two hundred."""

import random
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from sqlalchemy import Engine
from sqlmodel import SQLModel

from models import (
    Appointment,
    Contact,
    Customer,
    FollowUp,
    FollowUpContact,
    Issue,
    Person,
    ProfileReview,
    Todo,
)
from models.customers.past_owner import PastOwner
from models.people.person import Role
from models.rules.segments import Segment
from models.rules.time.instants import at
from models.rules.time.periods import Kind, Period
from tests.bench.rows import Row, add
from tests.firm import TEAM, found

QUARTER = Period(Kind.QUARTER, date(2026, 4, 1), date(2026, 6, 30))
DAYS = (QUARTER.last - QUARTER.before().first).days + 1
NOW = datetime(2026, 7, 2, 9, tzinfo=ZoneInfo("UTC"))
ZONES = ("Asia/Shanghai",) * 3 + ("Asia/Tokyo", "Asia/Kolkata")  # by hand, none changes its clocks
SEGMENTS = (None, *Segment)
FIRST_REP, TEN, BATCH = 1000, 10, 20_000
HOUR = timedelta(hours=1)


class Quarters:
    """`count` follow-ups, and the rest with them. Of the people, `boss` manages ten reps."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.reps = max(count // 200, TEN)
        self.customers = count // 10
        self._chance = random.Random(count)

    def fill(self, engine: Engine) -> dict[str, Person]:
        SQLModel.metadata.create_all(engine)
        people = found(engine)
        self._boss = people["mei"].id
        kinds: tuple[tuple[type[SQLModel], Callable[[int], Row], int], ...] = (
            (Person, self._person, self.reps),
            (Customer, self._customer, self.customers),
            (ProfileReview, self._look, self.customers),
            (FollowUp, self._followup, self.count),
            (Contact, self._contact, self.customers),
            (FollowUpContact, self._took_part, self.count // 2),
            (Todo, self._todo, self.count),
            (Appointment, self._appointment, self.count // 20),
            (Issue, self._issue, self.count // 20),
            (PastOwner, self._past_owner, self.customers // 20),
        )
        with engine.begin() as connection:
            for model, make, count in kinds:
                rows = (make(number) for number in range(count))
                while batch := list(islice(rows, BATCH)):
                    add(connection, model, batch)
        boss = Person(id=self._boss, user_id="U", name="mei", role=Role.MANAGER)
        return {
            "everyone": Person(id=people["alice"].id, user_id="U", name="alice", role=Role.ADMIN),
            "a manager of ten": boss,
            "one rep": Person(id=FIRST_REP, user_id="U", name="rep"),
        }

    def _owner(self, number: int) -> int:
        return FIRST_REP + number % self.reps

    def _customer_of(self, number: int) -> int:
        """One of the same rep's."""
        many = max(self.customers // self.reps, 1)
        return number % self.reps + self.reps * self._chance.randrange(many) + 1

    def _moment(self) -> datetime:
        first = at(QUARTER.before().first, time(), ZoneInfo("UTC"))
        return first + timedelta(seconds=self._chance.randrange(DAYS * 24 * 3600))

    def _perhaps(self, instant: datetime, often: float) -> datetime | None:
        return instant if self._chance.random() < often else None

    def _person(self, number: int) -> Row:
        return Person(
            id=FIRST_REP + number,
            team_id=TEAM,
            user_id=f"U{number}",
            name=f"rep {number}",
            zone=ZONES[number % len(ZONES)],
            manager_id=self._boss if number < TEN else None,
        ).model_dump()

    def _customer(self, number: int) -> Row:
        new_year = at(date(2026, 1, 1), time(), ZoneInfo("UTC"))
        return Customer(
            id=number + 1,
            team_id=TEAM,
            name=f"c{number}",
            name_key=f"c{number}",
            search_key="",
            owner_id=self._owner(number),
            segment=SEGMENTS[number % 4],
            reviewed_at=NOW,
            created_at=new_year + number % 4_000 * HOUR,
            ended_at=self._perhaps(self._moment(), 0.05),
        ).model_dump(exclude={"contacted"})  # which the database computes

    def _past_owner(self, number: int) -> Row:
        return {
            "team_id": TEAM, "customer_id": 20 * number + 1, "owner_id": self._owner(number),
            "until": self._moment(),
        }  # fmt: skip

    def _look(self, number: int) -> Row:
        return {"team_id": TEAM, "customer_id": number + 1, "reviewed_at": self._moment()}

    def _followup(self, number: int) -> Row:
        met = self._moment()
        return {
            "team_id": TEAM, "submission": f"V{number}", "customer_id": self._customer_of(number),
            "author_id": self._owner(number), "owner_id": self._owner(number),
            "occurred_at": met, "logged_at": met + self._chance.randrange(30) * HOUR,
            "method": "phone", "content": "went through the figures of last year, " * 3,
            "feedback": "wants a comparison", "is_vague": number % 7 == 0, "remarks": 0,
            "satisfaction": self._chance.choice((None, 2, 3, 4, 5)),
            "undone_at": self._perhaps(met + HOUR, 0.02), "deleted_at": None,
        }  # fmt: skip

    def _contact(self, number: int) -> Row:
        title = self._chance.choice(("CEO", "Buyer", "总经理", ""))
        return {
            "team_id": TEAM, "customer_id": number + 1, "name": f"Li {number}", "title": title,
            "concern": "price", "role": None,
        }  # fmt: skip

    def _took_part(self, number: int) -> Row:
        contact = self._chance.randrange(self.customers) + 1
        return {"team_id": TEAM, "followup_id": 2 * number + 1, "contact_id": contact}

    def _todo(self, number: int) -> Row:
        due = QUARTER.before().first + timedelta(days=self._chance.randrange(DAYS))
        done = at(due, time(12), ZoneInfo("UTC")) + (self._chance.randrange(96) - 80) * HOUR
        return {
            "team_id": TEAM, "submission": None, "text": "send the comparison", "due": due,
            "owner_id": self._owner(number), "given_by_id": self._owner(number),
            "counts_for_id": self._owner(number),
            "given_at": NOW, "customer_id": self._customer_of(number), "created_at": NOW,
            "done_at": self._perhaps(done, 0.8), "cancelled_at": self._perhaps(done, 0.02),
        }  # fmt: skip

    def _appointment(self, number: int) -> Row:
        on = QUARTER.before().first + timedelta(days=self._chance.randrange(DAYS))
        return {
            "team_id": TEAM, "customer_id": self._customer_of(number),
            "owner_id": self._owner(number), "on": on, "starts": time(number % 24),
            "place": "", "materials": "", "created_at": NOW, "ended_at": None,
            "state": self._chance.choice(("planned", "held", "cancelled", "replaced")),
            "settled_in_id": number + 1,
        }  # fmt: skip

    def _issue(self, number: int) -> Row:
        raised, owner = self._moment(), self._owner(number)
        return {
            "team_id": TEAM, "customer_id": self._customer_of(number), "question": "which plug?",
            "answer_text": "", "urgency": self._chance.choice(("urgent", "complex")),
            "owner_id": owner, "counts_for_id": owner,
            "given_by_id": owner, "given_at": raised, "raised_by_id": owner, "raised_at": raised,
            "deadline": raised + 48 * HOUR, "paused_seconds": 0, "waiting_for": "",
            "answered_at": self._perhaps(raised + self._chance.randrange(72) * HOUR, 0.9),
        }  # fmt: skip
