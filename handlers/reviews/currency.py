"""`/followup currency CNY` and `/followup rate USD 7.1`: the currency in which figures are told,
and what others are worth in it."""

import re
from decimal import Decimal
from typing import Any

from sqlmodel import Session

from handlers.turn import Turn, person
from handlers.views import blocks
from handlers.views.lists import currency as views
from models import errors
from models.deals import rates as deal_rates
from models.money import rates
from models.rules.amounts.money import CODES, currency_named

MAX_TYPED = 40
RATE = re.compile(r"(?P<currency>\D+?)\s*[:=：＝]?\s*(?P<rate>\d{1,12}(?:\.\d{1,12})?)")


async def currency(turn: Turn, command: dict[str, Any]) -> None:
    """Without a currency, show which it is, and the rates; with one, an admin chooses it."""
    typed = command.get("text", "").strip()
    if typed:
        code = _code(typed)
        await turn.confirmed()
        await turn.db.write(lambda session: rates.choose(session, person(session, turn), code))
    await _show(turn)


async def rate(turn: Turn, command: dict[str, Any]) -> None:
    """Without a rate, the same; with one, an admin sets it."""
    typed = command.get("text", "").strip()
    if not typed:
        await _show(turn)
        return
    match = RATE.fullmatch(typed)
    if match is None:
        raise errors.RateUnreadable(typed=blocks.cut(typed, MAX_TYPED))
    code = _code(match["currency"])
    await turn.confirmed()

    def write(session: Session) -> int:
        by = person(session, turn)
        return deal_rates.set_rate(session, by, code, Decimal(match["rate"]), turn.now)[1]

    await _show(turn, await turn.db.write(write))


async def _show(turn: Turn, late: int = 0) -> None:
    """`late`: how many deals took a rate that came after their close."""

    def read(session: Session) -> str:
        chosen, told = rates.chosen(session), deal_rates.reporting(session)
        today = turn.now.astimezone(turn.me.tz).date()
        return views.shown(chosen, told, rates.all_current(session), late, turn.text, today)

    await turn.reply_privately(blocks.escape(await turn.db.read(read)))


def _code(typed: str) -> str:
    code = currency_named(typed)
    if code is None:
        known = ", ".join(CODES)
        raise errors.CurrencyUnknown(typed=blocks.cut(typed, MAX_TYPED), known=known)
    return code
