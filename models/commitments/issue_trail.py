"""What became of a customer's issues: who did what with each of them, and when."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, func
from sqlmodel import Session, col, select

from models.commitments.issue import Issue
from models.people.person import Person


class Step(NamedTuple):
    """`who` is None where it was not kept."""

    what: str  # answered, informed, closed
    when: datetime
    who: str | None


@dataclass(frozen=True)
class Trail:
    issue: Issue
    owner: str
    raised_by: str
    steps: tuple[Step, ...]


def of_records(session: Session, followup_ids: Collection[int]) -> dict[int, list[Trail]]:
    """The issues that were raised in each of these records."""
    asked = select(Issue).where(col(Issue.followup_id).in_(followup_ids), _is_there())
    found: dict[int, list[Trail]] = {}
    for issue in session.exec(asked.order_by(col(Issue.id))):
        found.setdefault(issue.followup_id or 0, []).append(_trail(session, issue))
    return found


def outside_records(
    session: Session, customer_id: int, since: datetime | None, until: datetime | None, most: int
) -> tuple[Sequence[Trail], int]:
    """Those that were raised in no record, from `since` to before `until`, the latest first; and
    how many there are."""
    where = [col(Issue.customer_id) == customer_id, col(Issue.followup_id).is_(None), _is_there()]
    if since is not None:
        where.append(col(Issue.raised_at) >= since)
    if until is not None:
        where.append(col(Issue.raised_at) < until)
    count = session.exec(select(func.count(col(Issue.id))).where(*where)).one()
    latest = select(Issue).where(*where).order_by(col(Issue.raised_at).desc()).limit(most)
    return [_trail(session, one) for one in session.exec(latest)], count


def has_any(session: Session, customer_id: int) -> bool:
    there = select(Issue.id).where(Issue.customer_id == customer_id, _is_there()).limit(1)
    return session.exec(there).first() is not None


def _is_there() -> ColumnElement[bool]:
    return col(Issue.cancelled_at).is_(None)


def _trail(session: Session, issue: Issue) -> Trail:
    def named(id: int | None) -> str | None:
        return session.get_one(Person, id).name if id is not None else None

    done = (
        ("answered", issue.answered_at, issue.answered_by_id),
        ("informed", issue.informed_at, issue.informed_by_id),
        ("closed", issue.closed_at, issue.closed_by_id),
    )
    steps = tuple(Step(what, when, named(who)) for what, when, who in done if when)
    raised_by = session.get_one(Person, issue.raised_by_id).name
    return Trail(issue, session.get_one(Person, issue.owner_id).name, raised_by, steps)
