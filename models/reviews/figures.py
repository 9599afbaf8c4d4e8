"""The figures of a review, and the rows behind one of them."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from models.people.person import Person
from models.reviews.rows import Reader, names
from models.reviews.scope import Scope
from models.rules import figures
from models.rules.figures import Figure, Noun, Row
from models.rules.time.periods import Period


@dataclass(frozen=True)
class Review:
    """The figures of a period, with those of the period before in the same order."""

    scope: Scope
    headcount: int
    period: Period
    figures: list[Figure]
    before: list[Figure]


@dataclass(frozen=True)
class NamedRow:
    """A row with names to show; `what` is the content of a record, a to-do or a question."""

    row: Row
    owner: str
    customer: str | None
    what: str | None


def review(session: Session, scope: Scope, period: Period, now: datetime) -> Review:
    return Review(
        scope=scope,
        headcount=len(scope.people(session)),
        period=period,
        figures=of(session, scope, period, now),
        before=of(session, scope, period.before(), now),
    )


def of(
    session: Session, scope: Scope, period: Period, now: datetime, viewer: Person | None = None
) -> list[Figure]:
    """Every figure in the order of display; with a viewer, only from rows they may see."""
    reader = Reader(session, scope, period, viewer)
    followups, issues, customers = reader.followups(), reader.issues(), reader.customers()
    return [
        figures.logged_on_time(followups, reader.appointments(), period, now),
        figures.answered_on_time(issues, period, now),
        figures.promises_kept(reader.todos(), period, now),
        figures.contact_coverage(customers, period, now),
        figures.profile_freshness(customers, period, now),
        figures.satisfaction(followups, period),
        figures.unresolved_issues(issues, period, now),
        figures.vague_records(followups, period),
    ]


def rows_behind(session: Session, figure: Figure, most: int) -> list[NamedRow]:
    """At most `most` rows: misses first, among them unlogged appointments, then the newest."""
    rows = sorted(figure.rows, key=_missed_first)[:most]
    named = {
        noun: names(session, noun, [row.id for row in rows if row.noun is noun])
        for noun in {row.noun for row in rows}
    }
    return [NamedRow(row, *named[row.noun][row.id]) for row in rows]


def _missed_first(row: Row) -> tuple[bool, bool, int]:
    return row.is_hit, row.noun is not Noun.APPOINTMENT, -row.id
