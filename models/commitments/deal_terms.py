"""What a person says of a deal, and what cannot be."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from models import errors
from models.rules.deals import DealKind, DealStage, DealState, LostReason

MAX_TITLE = 150
MAX_WHY = 500
MAX_WAITS = 200


@dataclass(frozen=True)
class Terms:
    """What a person says of a deal. `cents` are hundredths of the currency's unit; the days are
    the owner's."""

    kind: DealKind
    state: DealState
    opened: date
    title: str = ""
    stage: DealStage | None = None
    cents: int | None = None
    currency: str = ""
    expected: date | None = None
    closed: date | None = None
    reason: LostReason | None = None
    why: str = ""


def refuse(terms: Terms, today: date, expected_before: date | None) -> None:
    """Raises errors.Invalid with what is wrong beside each field; an expected day that stays may
    have passed."""
    wrong: list[errors.Problem] = []
    if len(terms.title) > MAX_TITLE:
        wrong.append(errors.TextTooLong("title", length=len(terms.title), most=MAX_TITLE))
    if terms.opened > today:
        wrong.append(errors.DayInFuture("opened"))
    if terms.state is DealState.OPEN:
        if terms.stage is None:
            wrong.append(errors.Empty("stage"))
        is_moved = terms.expected != expected_before
        if terms.expected is not None and is_moved and terms.expected < today:
            wrong.append(errors.DateInPast("expected"))
    else:
        wrong += _wrong_when_closed(terms, today)
    if wrong:
        raise errors.Invalid(wrong)


def _wrong_when_closed(terms: Terms, today: date) -> Iterable[errors.Problem]:
    if terms.closed is None:
        yield errors.Empty("closed")
    elif terms.closed > today:
        yield errors.DayInFuture("closed")
    elif terms.closed < terms.opened:
        yield errors.ClosedBeforeOpened("closed")
    if terms.state is DealState.WON and terms.cents is None:
        yield errors.Empty("amount")
    if terms.state is DealState.LOST:
        if terms.reason is None:
            yield errors.Empty("reason")
        if len(terms.why) > MAX_WHY:
            yield errors.TextTooLong("why", length=len(terms.why), most=MAX_WHY)
