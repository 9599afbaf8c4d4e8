"""Instalments that the line of a new deal names: shown in its form, and kept until it is saved."""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from handlers.text import Text
from handlers.views import blocks, submitted
from handlers.views.blocks import Block, escape
from models.deals.instalments import Row
from models.errors import Malformed
from models.rules.deals.instalments import Share

PERCENT = re.compile(r"\d{1,3}(\.\d{1,2})?")


def kept(plan: Sequence[Share]) -> list[list[str]]:
    return [[str(one.percent or ""), one.due.isoformat()] for one in plan]


def read(held: Any) -> tuple[Share, ...]:
    """The inverse; None of a form of an older version."""
    if not isinstance(held or [], list):
        raise Malformed
    return tuple(map(_share, held or []))


def shown(plan: Sequence[Share], text: Text) -> list[Block]:
    if not plan:
        return []
    parts = [
        text("deal-plan-share", percent=str(one.percent), day=text.full_day(one.due))
        if one.percent
        else text("deal-plan-rest", day=text.full_day(one.due))
        for one in plan
    ]
    said = text("deal-plan", parts=text.listed(parts, are_long=True))
    return [blocks.context(escape(said), "plan")]


def rows(plan: Sequence[Share], worth: int) -> list[Row]:
    """Of a deal that is worth so many hundredths."""
    return [
        Row(place, None, one.due, round(worth * one.percent / 100) if one.percent else None)
        for place, one in enumerate(plan, 1)
    ]


def _share(held: Any) -> Share:
    match held:
        case [str(percent), str(due)] if not percent or PERCENT.fullmatch(percent):
            day = date.fromisoformat(submitted.day(due))
            return Share(Decimal(percent) if percent else None, day)
    raise Malformed
