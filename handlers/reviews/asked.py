"""What `/review Q2 Acme` asks for: a period, and whose rows of it."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlmodel import Session

from handlers import mentions
from handlers.turn import Turn, person
from handlers.views import blocks
from models import errors
from models.customers import search
from models.customers.customer import Customer
from models.customers.standing import Segment
from models.people import fiscal_year
from models.people.person import Person
from models.reviews.scope import Scope
from models.rules import dates, review_line
from models.rules.team_words import is_team
from models.rules.time import periods
from models.rules.time.periods import Period

MAX_YEARS = 10  # nobody improves by what was so long ago
MAX_TYPED = 60  # characters that are quoted of what nothing is called


@dataclass(frozen=True)
class Asked:
    """The parts of the line as far as they are understood; `said` is the period as typed."""

    said: str = ""
    whose: Person | None = None
    customer: Customer | None = None
    segment: Segment | None = None
    is_of_team: bool = False

    def scope(self, session: Session, by: Person) -> Scope:
        if self.is_of_team:
            return Scope.team_of(session, by)
        return Scope.asked(session, by, self.whose, self.customer, self.segment)


@dataclass(frozen=True)
class Unclear:
    """The customers of whom any may be meant; `is_like`: none is called so, one nearly is."""

    asked: Asked
    typed: str
    offered: tuple[Customer, ...]
    is_like: bool = False


def read(session: Session, typed: str, turn: Turn) -> Asked | Unclear:
    """Whichever order the parts stand in. Raises what `mentions.take` does, PersonUnknown,
    ReviewOfSeveral, ReviewOfNothing, and CustomerOfSomebodyElse."""
    if name := mentions.unknown_in(session, typed):
        raise errors.PersonUnknown(name=name)
    line, whose = mentions.take(session, typed, may_have_left=True)
    if whose is None and mentions.named_in(session, typed):
        raise errors.ReviewOfSeveral
    with dates.written_in(turn.me.locale):
        return _Reading(session, review_line.bare(line), whose, turn).asked()


def period(session: Session, said: str, turn: Turn) -> Period:
    """The period that was asked for. Raises PeriodBackwards or PeriodTooLong."""
    begins = fiscal_year.year_begins(session, person(session, turn))
    try:
        with dates.written_in(turn.me.locale):
            found = periods.read(said, turn.now.astimezone(turn.me.tz), begins)
    except periods.Backwards:
        raise errors.PeriodBackwards from None
    if found.last - found.first > MAX_YEARS * timedelta(days=366):
        raise errors.PeriodTooLong(years=MAX_YEARS)
    return found


def today(turn: Turn) -> date:
    return turn.now.astimezone(turn.me.tz).date()


@dataclass(frozen=True)
class _Reading:
    """What a line without the person means to who typed it."""

    session: Session
    line: str
    whose: Person | None
    turn: Turn

    def asked(self) -> Asked | Unclear:
        """The surest first: a period alone, whole names, a name as people say it, a part of one."""
        if self._is_period(self.line):
            return Asked(self.line, self.whose)
        if len(self.line) > periods.LONGEST_TEXT:
            raise errors.ReviewOfNothing(typed=blocks.cut(self.line, MAX_TYPED))
        split = review_line.split(self.line, self.turn.now.astimezone(self.turn.me.tz))
        sides = list(dict.fromkeys([("", self.line), split]))
        if not split[1]:
            return Asked(split[0], self.whose)
        found = self._whole(sides) or self._team(sides) or self._named()
        found = found or self._part(sides) or self._person(sides)
        if found is not None:
            return found
        name = split[1]
        if hidden := Customer.of_name(self.session, name):
            hidden.require_visible(self.session, self._by)
        raise errors.ReviewOfNothing(typed=blocks.cut(name, MAX_TYPED))

    @property
    def _by(self) -> Person:
        return person(self.session, self.turn)

    def _is_period(self, text: str) -> bool:
        return not text or periods.is_one(text, self.turn.now.astimezone(self.turn.me.tz))

    def _whole(self, sides: list[tuple[str, str]]) -> Asked | None:
        for said, name in sides:
            if customer := search.by_name(self.session, name, self._by):
                return Asked(said, self.whose, customer)
            if segment := review_line.segment(name):
                return Asked(said, self.whose, segment=segment)
        return None

    def _team(self, sides: list[tuple[str, str]]) -> Asked | None:
        is_named = (said for said, name in sides if is_team(name))
        said = None if self.whose else next(is_named, None)
        return None if said is None else Asked(said, is_of_team=True)

    def _named(self) -> Asked | Unclear | None:
        """Who is named as in any line, where nothing but a period stands beside it."""
        named = search.named_in(self.session, self.line, self._by)
        if not named:
            return None
        first = named[0]
        said = f"{self.line[: first.at]} {self.line[first.at + len(first.typed) :]}"
        if not self._is_period(said := review_line.bare(said)):
            return None
        asked = Asked(said, self.whose)
        if len(named) > 1 or first.is_guess:
            offered = tuple(one.customer for one in named)
            return Unclear(asked, first.typed, offered, is_like=first.is_guess)
        return Asked(said, self.whose, first.customer)

    def _part(self, sides: list[tuple[str, str]]) -> Asked | Unclear | None:
        """Names that begin so, or resemble it."""
        for said, name in reversed(sides):
            found = search.search(self.session, name, self._by, search.MAX_MATCHING)
            if len(found) == 1:
                return Asked(said, self.whose, found[0])
            if found:
                return Unclear(Asked(said, self.whose), name, tuple(found))
        for said, name in reversed(sides):
            for meant in search.similar(self.session, name, self._by):
                like = Customer.of_name(self.session, meant)
                offered = (like,) if like else ()
                return Unclear(Asked(said, self.whose), name, offered, is_like=True)
        return None

    def _person(self, sides: list[tuple[str, str]]) -> Asked | None:
        """Somebody named without an @."""
        for said, name in reversed(sides):
            if self.whose is None and (found := mentions.called(self.session, name)):
                return Asked(said, mentions.member(found, may_have_left=True))
        return None
