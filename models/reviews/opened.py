"""A frozen figure that somebody opens: the rows behind it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from models import errors
from models.people.person import Person
from models.reviews.frozen import FrozenFigure, FrozenReview, FrozenRow
from models.reviews.named import NamedRow
from models.reviews.scope import Scope, may_see
from models.rules.figures import Figure
from models.rules.time.period import Period


@dataclass(frozen=True)
class Opened:
    """A frozen figure and those of its rows that a viewer may see now: a page of them. `count` are
    all the viewer may see, `kept` all that were frozen."""

    by: Person
    scope: Scope
    period: Period
    made_at: datetime
    figure: Figure
    rows: list[NamedRow]
    count: int
    kept: int


def opened(session: Session, figure_id: int, viewer: Person, page: int, most: int) -> Opened:
    """A page of the rows behind a frozen figure, as far as `viewer` may see them today. Raises
    NoLongerThere."""
    figure = session.get(FrozenFigure, figure_id)
    if figure is None:
        raise errors.NoLongerThere
    frozen = session.get_one(FrozenReview, figure.review_id)
    behind = col(FrozenRow.figure_id) == figure_id
    seen = may_see(session, viewer, col(FrozenRow.owner_id), col(FrozenRow.customer_id))
    shown = select(FrozenRow).where(behind, seen).order_by(col(FrozenRow.id))
    count = func.count(col(FrozenRow.id))
    return Opened(
        session.get_one(Person, frozen.person_id),
        frozen.scope(session),
        frozen.period,
        frozen.made_at,
        figure.figure,
        [row.named() for row in session.exec(shown.offset(page * most).limit(most)).all()],
        session.exec(select(count).where(behind, seen)).one(),
        session.exec(select(count).where(behind)).one(),
    )
