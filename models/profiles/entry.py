"""The values of a customer's profile as its form holds them."""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from sqlmodel import Session

from models import errors
from models.customers.customer import Customer
from models.customers.names import clean_name
from models.customers.standing import Segment, Stage
from models.errors import Problem
from models.followups.followup import MAX_TEXT
from models.people.person import Person
from models.rules.names import decision_chain
from models.rules.names.decision_chain import Link
from models.rules.names.departed import says_left

MAX_LINE = 200  # characters of the inputs of one line, and of a contact's name or title
LINES, TEXTS = ("industry", "size"), ("pains", "goals", "demands", "history", "notes")


@dataclass(frozen=True)
class ProfileEntry:
    """The values of the form. People are Slack user ids; `chain` holds people to add."""

    name: str
    owner: str
    industry: str = ""
    size: str = ""
    stage: Stage | None = None
    segment: Segment | None = None
    pains: str = ""
    goals: str = ""
    demands: str = ""
    history: str = ""
    notes: str = ""
    contract_ends_on: date | None = None
    shared: tuple[str, ...] = ()
    chain: tuple[Link, ...] = ()

    @property
    def stamp(self) -> str:
        """A hash to detect changes made meanwhile; the order of people is ignored, and so is the
        chain, whose people are changed one by one."""
        values = {**vars(self), "shared": sorted(self.shared), "chain": ()}
        return sha256(repr(values).encode()).hexdigest()[:16]


def read(session: Session, customer: Customer) -> ProfileEntry:
    """The stored values, without shares of people who left: Slack's form cannot show them."""
    shared = [one.user_id for one in customer.shared_with(session) if one.left_at is None]
    return ProfileEntry(
        name=customer.name,
        owner=session.get_one(Person, customer.owner_id).user_id,
        industry=customer.industry,
        size=customer.size,
        stage=customer.stage,
        segment=customer.segment,
        pains=customer.pains,
        goals=customer.goals,
        demands=customer.demands,
        history=customer.history,
        notes=customer.notes,
        contract_ends_on=customer.contract_ends_on,
        shared=tuple(shared),
    )


def check(profile: ProfileEntry) -> list[Problem]:
    """A problem for every invalid input."""
    problems: list[Problem] = []
    try:
        clean_name(profile.name)
    except Problem as problem:
        problems.append(problem)
    limits = dict.fromkeys(LINES, MAX_LINE) | dict.fromkeys(TEXTS, MAX_TEXT)
    lengths = [(field, len(getattr(profile, field)), most) for field, most in limits.items()]
    lengths += [("chain", len(part), MAX_LINE) for one in profile.chain for part in one.parts]
    problems += [
        errors.TextTooLong(field, length=length, most=most)
        for field, length, most in lengths
        if length > most
    ]
    names = [one.name for one in profile.chain]
    if twice := next((name for name in names if names.count(name) > 1), None):
        problems.append(errors.ContactTwice("chain", name=twice))
    lines = decision_chain.write(profile.chain).splitlines()
    if gone := next((line for line in lines if says_left(line)), None):
        problems.append(errors.ContactHasLeft("chain", typed=gone))
    return problems
