"""A figure of a review that somebody asks for in plain words in the DM, told with its period and
with a button that opens the review; of whom they may ask, the review decides."""

from dataclasses import dataclass, replace
from typing import Any

from sqlmodel import Session

from handlers import mentions
from handlers.message import Message
from handlers.reviews import asked, review
from handlers.reviews.asked import Asked
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.lists import figures_asked as views
from models.customers.customer import Customer
from models.database import patience
from models.errors import PersonUnknown, Problem, ReviewOfNothing, ReviewOfSeveral
from models.reviews import answered, figures
from models.reviews.answered import Answered
from models.reviews.frozen import MOST_ROWS
from models.reviews.scope import Breadth, Scope
from models.rules import dates, review_line
from models.rules import figures_asked as rule
from models.rules.figures_asked import Whose
from models.rules.time import periods
from models.rules.time.periods import Period

IN_NONE = "this month"  # what is asked of no period is asked of this one
NOTHING = (ReviewOfNothing, ReviewOfSeveral, PersonUnknown)


@dataclass(frozen=True)
class _Found:
    scope: Scope
    period: Period


async def hear(message: Message) -> bool:
    """False where no figure is asked for, or of what is neither a person nor a period."""
    wanted = rule.read(message.typed.strip())
    if wanted is None:
        return False
    turn = message.turn
    await turn.resolve(*mentions.users_in(message.typed))

    def read(session: Session) -> Answered | None:
        found = _found(session, wanted, turn)
        return _answer(session, wanted, found, turn) if found else None

    if (answer := await turn.db.read(read)) is None:
        return False
    await message.answer(views.message(answer, turn.look))
    return True


async def open_review(turn: Turn, action: dict[str, Any]) -> None:
    """The review behind an answer. Raises PersonNotYours, or what is wrong with the customer."""
    patience.end()
    chosen = views.chosen(submitted.held(action))

    def count(session: Session) -> figures.Review:
        by = person(session, turn)
        whose = mentions.colleague(session, chosen.who, True)
        about = Customer.get(session, chosen.customer_id, by) if chosen.customer_id else None
        if chosen.breadth is Breadth.OWN:
            scope = Scope.asked(session, by, whose, about)
        elif chosen.breadth is Breadth.TEAM:
            scope = Scope.team_of(session, by)
        else:
            scope = Scope.asked(session, by, customer=about)
        return figures.review(session, scope, chosen.period, turn.now, MOST_ROWS)

    await review.show_whole(turn, await turn.db.read(count))


def _found(session: Session, wanted: rule.Asked, turn: Turn) -> _Found | None:
    """None where the words beside the figure are something else, or of a time to come."""
    by = person(session, turn)
    try:
        meant = _meant(session, wanted, turn)
    except NOTHING:
        return None
    if meant is None or (wanted.is_all_in_all and not (meant.whose or meant.is_of_team)):
        return None
    period = asked.period(session, meant.said or IN_NONE, turn)
    if period.first > asked.today(turn):
        return None
    return _Found(meant.scope(session, by), period)


def _meant(session: Session, wanted: rule.Asked, turn: Turn) -> Asked | None:
    """A person comes before a customer: it is people who visit."""
    said, name = _split(wanted.rest, turn)
    if wanted.whose is Whose.OWN:
        return None if name else Asked(said, person(session, turn))
    whose = mentions.owner(session, name, turn.outsiders) if name else None
    if isinstance(whose, Problem):
        raise whose
    if whose is not None:
        return Asked(said, whose)
    found = asked.read(session, wanted.rest, turn)
    return found if isinstance(found, Asked) else None


def _split(rest: str, turn: Turn) -> tuple[str, str]:
    """The period and the name, either of which may be missing."""
    now, rest = turn.now.astimezone(turn.me.tz), review_line.bare(rest)
    with dates.written_in(turn.me.locale):
        return (rest, "") if periods.is_one(rest, now) else review_line.split(rest, now)


def _answer(session: Session, wanted: rule.Asked, found: _Found, turn: Turn) -> Answered | None:
    by, scope, period = person(session, turn), found.scope, found.period
    if wanted.of_target:
        return Answered(
            scope, period, [], targets=answered.targets(session, scope, period, turn.now)
        )
    answer = answered.answer(session, scope, period, wanted.keys, turn.now)
    if wanted.names:
        named = answered.customers(session, scope, period, wanted.keys[0], by, turn.now)
        return replace(answer, customers=named)
    return answer
