"""One amount of money, or one number of people, as a whole text."""

from dataclasses import dataclass
from decimal import Decimal

from models.rules import lazy_re as re
from models.rules.amounts.lexicon import (
    APPROXIMATELY,
    APPROXIMATELY_BEHIND,
    COMPARISON,
    COMPARISON_BEHIND,
    COMPARISONS,
    COMPARISONS_BEHIND,
    CURRENCIES,
    CURRENCY,
    REVENUE_BEHIND,
    REVENUE_LABEL,
    SIGNS,
    STAFF_LABEL,
    STAFF_UNIT,
    Comparison,
    fold,
    writes_simplified,
)
from models.rules.amounts.numerals import NUMBER, number

LONGEST_TEXT = 100


@dataclass(frozen=True)
class Amount:
    """Money, exactly. `currency` is an ISO 4217 code, None where none is named for sure."""

    value: Decimal
    currency: str | None = None
    is_approximate: bool = False
    comparison: Comparison | None = None


@dataclass(frozen=True)
class Count:
    """A number of people."""

    value: int
    is_approximate: bool = False
    comparison: Comparison | None = None


FRONT = (
    rf"(?:(?P<about>{APPROXIMATELY})\s*)?(?:(?P<compare>{COMPARISON})\s*)?"
    rf"(?:(?P<about_it>{APPROXIMATELY})\s*)?"
)
MONEY = (
    rf"(?:(?P<named>{CURRENCY}|[$¥])\s*(?:(?P<about_that>{APPROXIMATELY})\s*)?)?"
    rf"(?P<number>{NUMBER})\s*(?P<named_behind>{CURRENCY}|元)?"
)
BACK = rf"\s*(?P<behind>{APPROXIMATELY_BEHIND}|{COMPARISON_BEHIND})?"
_LAST = BACK.replace("behind", "last")
_OF_LABEL = r"\s*(?:[:=]|为|of|is)?\s*"
_AMOUNT = re.compile(
    rf"(?P<label>(?:{REVENUE_LABEL}){_OF_LABEL})?{FRONT}{MONEY}{BACK}"
    rf"(?P<yearly>\s*(?:{REVENUE_BEHIND}))?{_LAST}"
)
_COUNT = re.compile(
    rf"(?P<label>(?:{STAFF_LABEL}){_OF_LABEL})?{FRONT}(?P<number>{NUMBER}){BACK}"
    rf"\s*(?P<unit>{STAFF_UNIT})?{_LAST}"
)


def read_amount(text: str, locale: str = "") -> Amount | None:
    """The amount that a whole text is: "RMB 80万", "$3.5M", 年营收5亿, ≥80万. Never raises.

    `locale` ("en-US") says which dollar $ is, and which yen ¥. A range, a negative amount, and what
    is not understood are None.
    """
    match = _match(_AMOUNT, text)
    return amount_of(match, text, locale) if match else None


def read_count(text: str) -> Count | None:
    """How many people a whole text means: 500人, "1,200 employees", 约500, 500+."""
    match = _match(_COUNT, text)
    found = number(match["number"]) if match else None
    if not match or not found or found[0] % 1:
        return None
    return Count(int(found[0]), is_about(match) or found[1], comparison_of(match))


def is_yearly(text: str) -> bool:
    """Whether an amount says that it is a revenue."""
    match = _match(_AMOUNT, text)
    return bool(match and (match["label"] or match["yearly"]))


def names_money(text: str) -> bool:
    """Whether an amount says that it is one of money."""
    match = _match(_AMOUNT, text)
    return bool(match and (match["named"] or match["named_behind"]))


def names_people(text: str) -> bool:
    """Whether a count says that it is one of people."""
    match = _match(_COUNT, text)
    return bool(match and (match["label"] or match["unit"]))


def _match(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return pattern.fullmatch(fold(text).strip()) if len(text) <= LONGEST_TEXT else None


def amount_of(match: re.Match[str], typed: str, locale: str) -> Amount | None:
    """The amount of a match of FRONT, MONEY and BACK; None where two currencies are named."""
    found = number(match["number"])
    currencies = {
        _currency(name, typed, locale) for name in (match["named"], match["named_behind"]) if name
    }
    if match["named"] and match["named"] not in SIGNS and match["named_behind"] == "元":
        currencies = {CURRENCIES[match["named"]]}  # 港币80万元
    elif match["named"] in SIGNS and match["named_behind"]:
        currencies -= {None}
    if not found or len(currencies) > 1:
        return None
    value, is_more_or_less = found
    currency = currencies.pop() if currencies else None
    return Amount(value, currency, is_about(match) or is_more_or_less, comparison_of(match))


def _currency(name: str, typed: str, locale: str) -> str | None:
    if name in SIGNS:
        return SIGNS[name].get(locale.replace("_", "-").rpartition("-")[2].upper())
    if name == "元":
        return "CNY" if _is_of_the_mainland(typed, locale) else None
    return CURRENCIES[name]


def _is_of_the_mainland(typed: str, locale: str) -> bool:
    """元 in 简体; in 繁體 it may be the yuan or the dollar of Taiwan or Hong Kong."""
    simplified = writes_simplified(typed)
    return locale.lower() in ("zh-cn", "zh_cn") if simplified is None else simplified


def is_about(match: re.Match[str]) -> bool:
    said = match.groupdict()
    behind = {said.get("behind"), said.get("last")} - {None}
    return bool(
        said["about"]
        or said["about_it"]
        or said.get("about_that")
        or any(word not in COMPARISONS_BEHIND for word in behind)
    )


def comparison_of(match: re.Match[str]) -> Comparison | None:
    said = match.groupdict()
    if said["compare"]:
        return COMPARISONS[said["compare"]]
    behind = said.get("behind") or said.get("last") or ""
    return COMPARISONS_BEHIND.get(behind)
