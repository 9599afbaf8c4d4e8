"""The figures of a review, and the rows behind one of them."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy import func
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from models.followups.followup import FollowUp
from models.people.person import Person
from models.reviews.counting import Counter
from models.reviews.named import NamedRow, OfPerson
from models.reviews.scope import Breadth, People, Scope
from models.reviews.target import Progress, Target, of_scope
from models.rules.deals import LostReason
from models.rules.fallen import ask_for_cause, is_blank, is_idle
from models.rules.figures import ACTIVITY, BY_PERSON, Figure, Key
from models.rules.standing_out import needs_help
from models.rules.time.periods import Period

MOST_PEOPLE = 20
SILENT = timedelta(days=31)  # without a record: what comes then begins anew


@dataclass(frozen=True)
class Review:
    """The figures of a period, and in the same order those that it is `compared` with. `today` is
    the day they were counted on; `rows` are the first ones behind each figure, where they were
    asked for; `headcount` is how many there are of `people`, of whom not all may be shown. The
    records begin on `recorded_from` where that is within the period before, and on
    `recorded_after` where all of the period was over by then."""

    scope: Scope
    headcount: int
    period: Period
    today: date
    figures: list[Figure]
    before: list[Figure]
    rows: dict[Key, list[NamedRow]]
    lost: list[tuple[LostReason, int]]  # why deals were lost, and how many
    targets: dict[Key, Target]  # of these people and days
    people: list[OfPerson]  # what tells them apart, who is behind first
    recorded_from: date | None = None
    recorded_after: date | None = None

    @property
    def compared(self) -> Period:
        return self.period.compared(self.today)

    @property
    def has_before(self) -> bool:
        """Whether the period before has anything to compare with."""
        return not is_idle(self.before)

    def progress(self, key: Key) -> Progress | None:
        """Towards the target of a figure, where it has one."""
        goal = self.targets.get(key)
        figure = next(one for one in self.figures if one.key is key)
        return Progress(goal, self.scope.person, figure) if goal else None

    def missed(self, key: Key, today: date) -> bool:
        """Whether a figure fell short of its target, which is known once the period is over."""
        progress = self.progress(key)
        return self.period.last < today and progress is not None and progress.is_met is False

    def all_missed(self, today: date) -> list[Key]:
        return [one.key for one in self.figures if self.missed(one.key, today)]

    def all_met(self) -> list[Key]:
        """The figures that have reached their target already."""
        of_each = {one.key: self.progress(one.key) for one in self.figures}
        return [key for key, progress in of_each.items() if progress and progress.is_met]

    def asked_for(self, today: date) -> list[Key]:
        """The figures whose cause is asked for: those that missed their target, got worse, or are
        low."""
        missed = self.all_missed(today)
        others = ask_for_cause(self.figures, self.before, is_over=self.period.last < today)
        return list(dict.fromkeys([*missed, *others]))


def review(
    session: Session, scope: Scope, period: Period, now: datetime, most_rows: int = 0
) -> Review:
    people = scope.people(session)
    counter = Counter(session, people, now)
    today = now.astimezone(scope.person.tz).date()
    compared = period.compared(today)
    figures, before = counter.figures(tuple(Key), (period, compared))
    begun = _recorded_from(session, scope, people, compared)
    before = [replace(one, is_partial=begun is not None) for one in before]
    rows = {
        one.key: counter.rows(one.key, period, most_rows)
        for one in figures
        if most_rows and one.size
    }
    lost = counter.lost(period)
    targets = of_scope(session, scope, period)
    each = _each(counter, scope, period, figures)
    shown = each[:MOST_PEOPLE] if len(each) > 1 else []
    headcount = len(each) or len(people.ids or ())
    after = _recorded_after(session, scope, people, period) if is_blank(figures) else None
    facts = (figures, before, rows, lost, targets, shown, begun, after)
    return Review(scope, headcount, period, today, *facts)


def _recorded_from(session: Session, scope: Scope, people: People, before: Period) -> date | None:
    """The day of the first record of these people, where it is within the period before and there
    is none for as long before that: what they did until then nobody knows."""
    quiet = max(before.last - before.first, SILENT)
    asked = _first_record(scope, people).where(
        col(FollowUp.occurred_at) >= before.start(scope.person.tz) - quiet,
    )
    met = session.exec(asked).one()
    day = met.astimezone(scope.person.tz).date() if met else None
    return day if day and before.first < day <= before.last else None


def _first_record(scope: Scope, people: People) -> SelectOfScalar[datetime]:
    """By their ids, so that an index of owners finds it."""
    first = select(func.min(col(FollowUp.occurred_at))).where(FollowUp.live())
    if scope.breadth is Breadth.EVERYONE or people.ids is None:
        return first
    return first.where(col(FollowUp.owner_id).in_(people.ids))


def _recorded_after(session: Session, scope: Scope, people: People, period: Period) -> date | None:
    """The day of the first record of these people, where that is after the period."""
    met = session.exec(_first_record(scope, people)).one()
    day = met.astimezone(scope.person.tz).date() if met else None
    return day if day and day > period.last else None


def _each(counter: Counter, scope: Scope, period: Period, together: list[Figure]) -> list[OfPerson]:
    """Whose review it is: who has rows; in a team each report, whether they have any or not."""
    if scope.breadth is Breadth.OWN:
        return []
    is_team = scope.breadth is Breadth.TEAM and not scope.is_narrowed
    found = [
        one
        for one in counter.each(BY_PERSON, period)
        if one.has_rows or (is_team and one.person_id != scope.person.id)
    ]

    def place(one: OfPerson) -> tuple[int, int, str]:
        return -len(needs_help(one.figures, together)), -one.figures[0].size, one.name

    return sorted(found, key=place)


def now_is(session: Session, scope: Scope, key: Key, period: Period, now: datetime) -> Figure:
    """What the records make of a figure now."""
    [[figure]] = Counter(session, scope.people(session), now).figures((key,), (period,))
    return figure


def by_person(
    session: Session, scope: Scope, key: Key, period: Period, now: datetime, viewer: Person
) -> list[tuple[str, int]]:
    """Of activity, the people who did the most, with how much each; of what `viewer` may see."""
    if key not in ACTIVITY or scope.breadth is Breadth.OWN:
        return []
    mine = Counter(session, scope.people(session), now, viewer)
    return mine.by_person(key, period, MOST_PEOPLE)


def lost(
    session: Session, scope: Scope, period: Period, now: datetime, viewer: Person
) -> list[tuple[LostReason, int]]:
    """Why deals were lost, of those `viewer` may see."""
    return Counter(session, scope.people(session), now, viewer).lost(period)
