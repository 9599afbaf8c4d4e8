"""How and when the customer was talked to, of the opening of a line or of what it tells."""

from datetime import datetime
from itertools import zip_longest

from models.rules import lazy_re as re
from models.rules.oneline.channels import channel, unreached
from models.rules.oneline.customers.head import Opening
from models.rules.oneline.fields import told
from models.rules.oneline.fields.taken import Inferred
from models.rules.oneline.vocabulary import sections
from models.rules.oneline.vocabulary.channel_words import OVER
from models.rules.oneline.vocabulary.visit_words import MEANT
from models.rules.oneline.vocabulary.words import fold

_QUOTED = re.compile(r"\s*[\"'“‘「『]")  # their own words tell of no way of talking


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
    heard = [one for one in found.feedback + found.issue if not _QUOTED.match(one)]
    spoke = channel.before_saying(heard)
    said = of_opening or channel.find(_took_place(found.said), customer, now, is_over=is_over)
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


def _took_place(said: list[str]) -> list[str]:
    """The clauses without what was only meant: 花漾验厂 of 花漾验厂 原来定12号."""
    return [
        one
        for one, after in zip_longest(said, said[1:], fillvalue="")
        if OVER.search(fold(one)) or not MEANT.match(fold(after))
    ]
