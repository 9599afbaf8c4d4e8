"""`/target Q3 upsell 2,000,000 @bob` sets a target, `/target Q3` shows those of a period with what
is reached, `/target` those that run or lie ahead."""

from datetime import date
from typing import Any

from sqlmodel import Session

from handlers import mentions, refresh
from handlers.turn import Turn, person
from handlers.views import blocks, submitted
from handlers.views.blocks import Block
from handlers.views.lists import target as views
from models import Person, errors
from models.database import patience
from models.deals import rates
from models.people import fiscal_year
from models.reviews import setting
from models.reviews import target as targets
from models.reviews.scope import Breadth, Scope
from models.reviews.setting import Kept
from models.reviews.target import Target
from models.rules import dates, team_words
from models.rules.amounts.money import TooFine, TooLarge, to_cents
from models.rules.figures import SUMS
from models.rules.targets import AT_MOST, NAMED, TargetLine, nearest, read
from models.rules.time import periods
from models.rules.time.periods import Kind

KINDS = (Kind.MONTH, Kind.QUARTER, Kind.HALF, Kind.YEAR)
Answer = tuple[str, list[Block]]
MAX_TYPED = 60  # characters that are quoted


async def command(turn: Turn, command: dict[str, Any]) -> None:
    typed = command.get("text", "").strip()
    patience.end()  # a large workspace's figures take seconds
    await turn.resolve(owner=mentions.taken_in(typed))

    def work(session: Session) -> Answer:
        by = person(session, turn)
        line, whose = mentions.take(session, typed)
        line, is_of_team = team_words.take(line) if whose is None else (line, False)
        scope = setting.scope_of(session, by, whose, is_of_team=is_of_team)
        said = _read(session, line, by, turn)
        look = turn.look
        if said.removes and said.key is not None and said.period is not None:
            return views.removed(setting.remove(session, scope, said.key, said.period, by), look)
        before = None
        if said.amount is None:
            today = turn.now.astimezone(by.tz).date()
            rows = _asked(session, said, whose, by, today, is_of_team=is_of_team)
        else:
            row, before = _set(session, said, scope, by, turn)
            rows = [row]
        return _listing(session, rows, by, turn, is_new=said.amount is not None, before=before)

    fallback, shown = await turn.db.write(work)
    await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")


async def remove(turn: Turn, action: dict[str, Any]) -> None:
    id = refresh.subject_id(action)
    before = await turn.db.write(
        lambda session: setting.remove_one(session, id, person(session, turn))
    )
    fallback, shown = views.removed(before, turn.look)
    await turn.respond(
        text=fallback, blocks=shown, response_type="ephemeral", replace_original=False
    )


async def undo(turn: Turn, action: dict[str, Any]) -> None:
    """The target is there again as it was."""
    before = views.kept(submitted.held(action))
    patience.end()

    def work(session: Session) -> Answer:
        by = person(session, turn)
        row = setting.put_back(session, before, by, turn.now)
        return _listing(session, [row], by, turn, is_new=True, before=None)

    fallback, shown = await turn.db.write(work)
    await turn.respond(text=fallback, blocks=shown, replace_original=True)


def _listing(
    session: Session,
    rows: list[Target],
    by: Person,
    turn: Turn,
    *,
    is_new: bool,
    before: Kept | None,
) -> Answer:
    found = targets.progress(session, rows, turn.now)
    mine = {one.id for one in rows if setting.may_change(session, one, by)}
    return views.listing(found, turn.look, is_new=is_new, mine=mine, before=before)


def _read(session: Session, line: str, by: Person, turn: Turn) -> TargetLine:
    """Raises TargetUnreadable, TargetPeriod or PeriodBackwards."""
    begins = fiscal_year.year_begins(session, by)
    try:
        with dates.written_in(by.locale):
            said = read(line, turn.now.astimezone(by.tz), begins, by.locale)
    except periods.Backwards:
        raise errors.PeriodBackwards from None
    is_half = (said.amount is not None or said.removes) and (
        said.key is None or said.period is None
    )
    if said.unknown and (words := nearest(said.unknown)):
        typed, instead = blocks.cut(said.unknown, MAX_TYPED), line.replace(said.unknown, words)
        raise errors.TargetFigureLike(typed=typed, instead=blocks.cut(instead, MAX_TYPED))
    if said.unknown:
        known = turn.text.listed([turn.text(f"figure-{one}") for one in NAMED])
        raise errors.TargetFigureUnknown(typed=blocks.cut(said.unknown, MAX_TYPED), known=known)
    if said.has_rest or is_half:
        raise errors.TargetUnreadable(typed=blocks.cut(line, MAX_TYPED))
    if said.period is not None and said.period.kind not in KINDS:
        raise errors.TargetPeriod
    return said


def _asked(
    session: Session,
    said: TargetLine,
    whose: Person | None,
    by: Person,
    today: date,
    *,
    is_of_team: bool,
) -> list[Target]:
    """Of the period that is named, or else all that are not over. A period without a year may be
    the one that has gone by."""
    found = targets.seen_by(session, by, said.period)
    if said.period is None:
        found = [one for one in found if one.last >= today]
    elif not found and said.period.first > today:
        found = targets.seen_by(session, by, said.period.year_before())
    if said.key is not None:
        found = [one for one in found if one.key is said.key]
    if is_of_team:
        found = [one for one in found if one.breadth is Breadth.TEAM]
        return [one for one in found if one.person_id == by.id] or found
    if whose is not None:
        found = [one for one in found if one.person_id == whose.id]
    return found


def _set(
    session: Session, said: TargetLine, scope: Scope, by: Person, turn: Turn
) -> tuple[Target, Kept | None]:
    key, period, amount = said.key, said.period, said.amount
    if key is None or period is None or amount is None:
        raise errors.TargetUnreadable(typed="")
    if amount.value < 0 or (not amount.value and key not in AT_MOST):
        raise errors.TargetNotPositive
    currency = amount.currency or (rates.reporting(session) if key in SUMS else "")
    if key in SUMS and not currency:
        raise errors.CurrencyNotNamed
    try:
        value = to_cents(amount.value)
    except TooFine:
        raise errors.AmountTooFine from None
    except TooLarge:
        raise errors.AmountTooLarge from None
    return setting.set_target(session, scope, key, period, value, currency, by, turn.now)
