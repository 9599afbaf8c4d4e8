"""How and when the customer was talked to, of the opening of a line or of what it tells."""

from datetime import datetime

from models.rules.oneline import channel, sections, told, unreached
from models.rules.oneline.head import Opening
from models.rules.oneline.taken import Inferred


def method(
    opening: Opening,
    first: str,
    typed: str,
    found: Inferred,
    customer: str,
    now: datetime,
    *,
    is_over: bool,
) -> str | None:
    """`first` is the text up to the first marker; `is_over` as `planned.is_over`."""
    of_opening = None if channel.is_off(sections.clause(first)) else opening.method
    spoke = channel.before_saying(found.feedback + found.issue)
    said = of_opening or channel.find(found.said, customer, now, is_over=is_over)
    said = said or channel.find(spoke, customer, now)
    if said is None and channel.find([first.removesuffix(opening.rest)], customer, now) == "visit":
        said = "visit"  # 去闽菇源了，…
    if said is None and unreached.is_call_in_vain(typed):
        said = "visit"
    if said is None and unreached.rang(typed):
        said = "phone"
    return channel.at_event(said, typed)


def happened(found: Inferred, customer: str, now: datetime, *, is_over: bool) -> datetime | None:
    spoke = channel.those_with(found.feedback + found.issue, now)
    return told.happened(found.said, customer, now, is_over=is_over) or told.happened(
        spoke, customer, now, is_over=is_over
    )
