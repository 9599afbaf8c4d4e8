"""Instalments in a line about a deal: "won 500k, 30% on 1 July, rest 30 Sept", 首付30%，尾款3月底.

Pure. What names a share or a sum with the day on which it is paid, or that it is paid, is a part.
Where parts, their number and their days do not come out for sure, nothing is planned, and the words
are told.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

from models.rules import lazy_re as re
from models.rules.amounts import FoundAmount
from models.rules.amounts.lexicon import fold
from models.rules.deals import beside, equal, parts, schedule, several
from models.rules.deals.shares import (
    CLAUSE,
    EACH,
    IS_PAID,
    PAYS,
    WHOLE,
    Share,
    named_in,
    only_waits,
    waited_for,
)
from models.rules.deals.taking import TAKEN, sums_in

_PART = re.compile(
    r"(?:首付|首款|首期|预付|定金|订金|头期|头款|尾款|余款)款?\s*(?:付|收|是|为|:)?\s*$"
    r"|(?<![a-z])(?:deposit|down ?payment|advance)(?: of)?\s*$"
)
# When the deal is likely to close is when nothing is paid.
_EXPECTED = re.compile(
    r"预计|预期|有望|争取|(?<![a-z])(?:expect(?:ed|ing)?|hoping|hopefully|likely|closing|closes?)(?![a-z])"
)


class Plan(NamedTuple):
    """The line without its instalments, and these, in its order; or the words about instalments
    that were not understood, and none."""

    text: str
    shares: list[Share]
    unread: str = ""
    sums: tuple[Decimal, Decimal] | None = None  # the parts, and the deal, where those are more
    currencies: frozenset[str] = frozenset()  # that are named on the parts
    words: str = ""  # about instalments, understood or not


def take(text: str, now: datetime, locale: str = "") -> Plan:
    """`now` is where the person is."""
    text = schedule.undotted(text)
    bare = beside.apart(beside.without(text, now, locale), now, locale)
    amounts = [one for one in sums_in(bare, locale) if one.amount is not None]
    worth, parts = _worth(bare, amounts)
    total = worth.amount.value if worth and worth.amount else None
    begins = worth.end if worth else 0
    if worth and named_in(fold(bare[: worth.start])):  # 首付30% 12.20前打款 60万
        mark = TAKEN * (worth.end - worth.start)
        bare, begins = f"{bare[: worth.start]}{mark}{bare[worth.end :]}", 0
    named = frozenset(one.amount.currency for one in parts if one.amount and one.amount.currency)
    of_deal = {worth.amount.currency} if worth and worth.amount and worth.amount.currency else set()
    is_one = len(named | of_deal) <= 1
    if (
        is_one
        and total is not None
        and (found := equal.read(bare, begins, total, parts, now, locale))
    ):
        left = equal.without(text, bare, begins, parts, now, locale)
        return Plan(left, found, currencies=named, words=text[begins:].strip(" ,，;；:："))
    reading = _Reading(text, bare, parts, total, begins, now, locale, is_sure=is_one)
    plan = reading.plan()
    return plan._replace(currencies=named) if plan.words else plan


def _worth(bare: str, amounts: list[FoundAmount]) -> tuple[FoundAmount | None, list[FoundAmount]]:
    """What the deal is worth, and the sums behind; of 首付20万，12.20前打款 the first is a part."""
    if not amounts or _PART.search(fold(bare[: amounts[0].start])):
        return None, amounts
    return amounts[0], amounts[1:]


@dataclass
class _Reading:
    """A line that is read clause by clause."""

    text: str
    bare: str  # without what it says beside its instalments
    amounts: list[FoundAmount]  # but the first
    total: Decimal | None
    begins: int  # behind the first amount
    now: datetime
    locale: str
    shares: list[Share] = field(default_factory=list)
    taken: list[tuple[int, int]] = field(default_factory=list)
    announced: int | None = None  # how many there are to be: "in three parts: …"
    is_plan: bool = False  # some clause surely speaks of instalments
    is_sure: bool = True

    def plan(self) -> Plan:
        clauses = [self._span(one) for one in CLAUSE.finditer(self.bare)]
        at = 0
        while at < len(clauses):
            at += self._read(clauses[at], clauses[at + 1 :])
        is_sure = self.is_sure and self.announced in (None, len(self.shares))
        if self.shares and is_sure and _is_all(self.shares, self.total):
            return Plan(self._left(), self.shares, words=self._words())
        if not self.is_plan and not self.shares:
            whole = [span for span in clauses if self._is_all_paid(span)]
            if len(whole) != 1 or not self.is_sure:
                return Plan(self.text, [])
            self.taken = whole
            all_of_it = Share(WHOLE, self._only_day(self._said(whole[0])))
            return Plan(self._left(), [all_of_it], words=self._words())
        words = self._words()
        return Plan(self._left(), [], words, self._sums() if is_sure else None, words=words)

    def _words(self) -> str:
        return ", ".join(self.text[slice(*one)].strip() for one in self.taken)

    def _is_all_paid(self, span: tuple[int, int]) -> bool:
        """12.28前打款, "paid by Dec 20": nothing but when money comes, and no part of it."""
        said = self._said(span)
        return PAYS.search(said) is not None and self._only_day(said) is not None

    def _sums(self) -> tuple[Decimal, Decimal] | None:
        """What the parts add up to, where that is more than the deal is worth."""
        parts = sum((self._percent(one) for one in self.shares), Decimal(0))
        if self.total is None or parts <= WHOLE:
            return None
        return round(self.total * parts / WHOLE, 2), self.total

    def _read(self, span: tuple[int, int], later: Sequence[tuple[int, int]]) -> int:
        """How many clauses were taken with this one."""
        start, end = span
        folded = self._said(span)
        if _EXPECTED.search(folded) and not named_in(folded):
            return 1
        sums = [
            (one.start - start, one.end - start, one.amount.value)
            for one in self.amounts
            if one.amount and start <= one.start and one.end <= end
        ]
        if self.shares and self.shares[-1].due is None and (day := self._only_day(folded)):
            self.shares[-1] = Share(self.shares[-1].percent, day, self.shares[-1].amount)
            self.taken.append(span)
            return 1
        if self._waits(span):
            self.shares[-1] = replace(self.shares[-1], waits=waited_for(self.text[slice(*span)]))
            self.taken.append(span)
            return 1
        days = [schedule.only_days(self._said(one), self.now, self.locale) for one in later]
        days = days[: next((at for at, one in enumerate(days) if not one), len(days))]
        if not sums and not named_in(folded) and self._announces(folded):
            self.is_sure &= not days
            self.taken += [span, *later[: len(days)]]
            return 1 + len(days)
        try:
            alike = several.read(folded, sums, self._paid(), days, self.now, self.locale)
        except several.Unsure:
            self._give_up(span, *later[: len(days)])
            return 1 + len(days)
        if alike is not None:
            those, used = alike
            self.shares += those
            self.taken += [span, *later[:used]]
            return 1 + used
        if self._is_regular(folded):
            self._give_up(span, *later[: len(days)])
            return 1 + len(days)
        found = list(parts.read(folded, sums, self.text[slice(*span)], self.now, self.locale))
        self.shares += found
        if found:
            self.taken.append(span)
        elif named_in(folded):
            self._weigh(span, folded)
        return 1

    def _waits(self, span: tuple[int, int]) -> bool:
        """尾款50%，验收后付: what the part before it, which has no day, waits for."""
        last = self.shares[-1] if self.shares else None
        is_undated = last is not None and last.due is None and not last.waits
        return is_undated and only_waits(self.text[slice(*span)])

    def _announces(self, folded: str) -> bool:
        count = schedule.count_of(folded)
        has_days = any(schedule.listed_days(folded, self.now, self.locale))
        if count is None or self.announced is not None or has_days or self.total is None:
            return False
        self.announced, self.is_plan = count, True
        return True

    def _is_regular(self, folded: str) -> bool:
        """Paid monthly, or on several days, of which it is not clear how much each time."""
        days = schedule.listed_days(folded, self.now, self.locale)
        is_paid = self.total is not None and IS_PAID.search(folded)
        is_one_each = len(named_in(folded)) > 1
        return bool(is_paid) and (
            schedule.is_regular(folded) or (not is_one_each and len(list(days)) > 1)
        )

    def _weigh(self, span: tuple[int, int], folded: str) -> None:
        """A clause that names a share of which nothing was understood."""
        if all(one["rest"] for one in named_in(folded)) and not IS_PAID.search(folded):
            return
        self.is_sure = False
        self.taken.append(span)
        self.is_plan |= bool(IS_PAID.search(folded) or EACH.search(folded))

    def _give_up(self, *spans: tuple[int, int]) -> None:
        self.is_sure, self.is_plan = False, True
        self.taken += spans

    def _span(self, clause: re.Match[str]) -> tuple[int, int]:
        """What stands before the first amount, and itself, is none of a plan."""
        is_cut = clause.start() < self.begins < clause.end()
        return (self.begins if is_cut else clause.start(), clause.end())

    def _said(self, span: tuple[int, int]) -> str:
        return fold(self.bare[slice(*span)])

    def _only_day(self, folded: str) -> date | None:
        """ "deposit 30%, on May 20": the day of the part before it."""
        if named_in(folded):
            return None
        bare = IS_PAID.sub("", PAYS.sub("", folded)).strip(" 到")
        days = schedule.only_days(bare, self.now, self.locale)
        return days[0] if len(days) == 1 else None

    def _paid(self) -> Decimal | None:
        """The per cent of the parts so far, where they are known."""
        if any(one.is_rest or (one.amount is not None and not self.total) for one in self.shares):
            return None
        return sum((self._percent(one) for one in self.shares), Decimal(0))

    def _percent(self, one: Share) -> Decimal:
        if one.amount is not None and self.total:
            return WHOLE * one.amount / self.total
        return one.percent or Decimal(0)

    def _left(self) -> str:
        kept, end = "", 0
        for start, stop in self.taken:
            kept += self.text[end:start].rstrip(" ,，;；:：")
            end = stop
        return kept + self.text[end:]


def _is_all(found: list[Share], total: Decimal | None) -> bool:
    """Whether they may be parts of the whole. Thirds make 99.99 of it."""
    rests = sum(one.is_rest for one in found)
    sums = sum((one.amount for one in found if one.amount is not None), Decimal(0))
    if sums and total is None:
        return rests <= 1 and all(one.due for one in found)
    said = sum((one.percent for one in found if one.percent is not None), Decimal(0))
    said += WHOLE * sums / total if sums and total else 0
    return len(found) > rests <= 1 and (said < WHOLE if rests else said <= WHOLE)
