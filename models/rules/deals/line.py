"""A line about a deal: "won 500k upsell", 1,100万 增购 预计6月30日, with and without labels.

Pure. What may be two things is left open and named in `unsure`, so that a form can ask. The name of
the customer is taken out before.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from models.rules import data, dates
from models.rules import lazy_re as re
from models.rules.amounts import Amount, find_amounts
from models.rules.amounts.lexicon import fold, listed, pattern
from models.rules.dates import Prefer
from models.rules.deals.terms import DealKind, DealStage, DealState, LostReason

_WORDS = data.load(__package__, "words.toml")
_TAKEN = ";"  # in the place of what was understood
_EDGES = " \t\n,;:.|、，；：。-–—"
_JOINING = re.compile(
    r"^(?:(?:for|of|with|at|in|the|a|an|deal|by|on|to|is|was|or|and|just|we|we've|have|yet|已|了|的|单|和|或)"
    r"(?![a-z]))+|(?:(?<![a-z])(?:for|of|with|at|in|the|a|an|deal|by|on|to|is|was|or|we|的|了|或))+$"
)


def _patterns(name: str) -> dict[str, re.Pattern[str]]:
    return {key: re.compile(pattern(listed(words))) for key, words in _WORDS[name].items()}


def _any(words: str) -> str:
    return f"(?:{pattern(listed(words))})"


_KINDS, _STATES, _REASONS = _patterns("kinds"), _patterns("states"), _patterns("reasons")
_STAGES, _STAGES_LABELLED = _patterns("stages"), _patterns("stages_labelled")
# "500k new" is new business; "new office" is a title.
_NEW_ALONE = re.compile(r"(?<![a-z])new(?=\s*(?:$|[;,.，；]|\d))")
_CLOSED = re.compile(r"(?<![a-z])closed(?![a-z])|结案|关单")
_LABELS = {key: _any(words) for key, words in _WORDS["labels"].items()}
_LABEL = re.compile("|".join(rf"(?P<{key}>{words})" for key, words in _LABELS.items()))
_LABELLED = re.compile(
    rf"(?:{_LABEL.pattern})\s*[:=]\s*"
    rf"(?P<said>.*?)(?=\s*(?:[;\n]|,(?!\d)|。|$)|\s+(?:{'|'.join(_LABELS.values())})\s*[:=])"
)
_BECAUSE = re.compile(_LABELS["reason"])
_AHEAD = _any(_WORDS["ahead"]["words"])
_NOT_YET = re.compile(rf"{_AHEAD}[^,;，；。]{{0,14}}$")  # 预计6月30日签约
_IS_AHEAD = re.compile(_AHEAD)
_NEGATED = re.compile(rf"(?:{_any(_WORDS['not']['words'])}|n't)\s*(?:yet|been)?\s*$")
_EXPECTED = re.compile(rf"{_AHEAD}\s*(?:in|by|at|on|for|于|在)?\s*(?P<when>[^,;，；]+)")
_SLASHED = re.compile(r"(?<![\d/.,])\d{1,2}/\d{1,2}(?![\d/%]|[.,]\d)")
_LONG_AGO = timedelta(days=180)
_YEAR = re.compile(r"\d{4}|last year|去年|前年")


@dataclass(frozen=True)
class DealLine:
    """What is said of a deal. `day` is when it closed or, of an open one, is expected to; `typed`
    are the amounts of which none is sure; `unsure` are the fields to be asked about."""

    title: str = ""
    kind: DealKind | None = None
    state: DealState | None = DealState.OPEN
    stage: DealStage | None = None
    amount: Amount | None = None
    typed: tuple[str, ...] = ()
    day: date | None = None
    reason: LostReason | None = None
    why: str = ""
    unsure: frozenset[str] = frozenset()


class _Line:
    """A line of which one part after the other is taken."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.unsure: set[str] = set()

    @property
    def folded(self) -> str:
        return fold(self.text)

    def take(self, start: int, end: int) -> str:
        typed = self.text[start:end]
        self.text = f"{self.text[:start]}{_TAKEN * (end - start)}{self.text[end:]}"
        return typed

    def take_all(self, words: re.Pattern[str]) -> bool:
        found = [match.span() for match in words.finditer(self.folded)]
        for span in found:
            self.take(*span)
        return bool(found)

    def one_of(self, field: str, words: dict[str, re.Pattern[str]]) -> str | None:
        """The one term that the line names."""
        named = [key for key, some in words.items() if self.take_all(some)]
        if len(named) > 1:
            self.unsure.add(field)
        return named[0] if len(named) == 1 else None


def read(text: str, now: datetime, locale: str = "") -> DealLine:
    """What a line says of a deal; `now` is where the person is, `locale` says which dollar $ is,
    and whether 3/4 is in March. Never raises."""
    line = _Line(text)
    labelled = _labelled(line)
    state = _state(line)
    day = _day(line, labelled.get("expected", ""), state, now, locale)
    kind = line.one_of("kind", _KINDS)
    if kind is None and "kind" not in line.unsure and line.take_all(_NEW_ALONE):
        kind = DealKind.NEW
    stage = _matching(labelled["stage"], _STAGES_LABELLED) if "stage" in labelled else None
    stage = stage or line.one_of("stage", _STAGES)
    line.take_all(_IS_AHEAD)
    amount, typed = _amount(line, locale)
    reason, why = None, ""
    if state is DealState.LOST:
        reason, why = _reason(line, labelled.get("reason", ""))
    return DealLine(
        title=labelled.get("title") or _title(line.text),
        kind=DealKind(kind) if kind else None,
        state=state,
        stage=DealStage(stage) if stage else None,
        amount=amount,
        typed=typed,
        day=day,
        reason=LostReason(reason) if reason else None,
        why=why,
        unsure=frozenset(line.unsure),
    )


def _labelled(line: _Line) -> dict[str, str]:
    """What stands behind a label; amounts and kinds are read wherever they stand."""
    found: dict[str, str] = {}
    for match in reversed(list(_LABELLED.finditer(line.folded))):
        label = next(key for key in _LABELS if match[key])
        if label in ("amount", "kind"):
            line.take(match.start(), match.start("said"))
        else:
            found[label] = line.text[slice(*match.span("said"))].strip(_EDGES)
            line.take(*match.span())
    return found


def _state(line: _Line) -> DealState | None:
    """Won or lost where it says so; None where that is denied or both are said."""
    said: set[DealState | None] = set()
    for key, words in _STATES.items():
        for match in reversed(list(words.finditer(line.folded))):
            before, negated = line.folded[: match.start()], None
            if _NOT_YET.search(before):
                said.add(DealState.OPEN)
            else:
                negated = _NEGATED.search(before)
                said.add(None if negated else DealState(key))
            line.take(negated.start() if negated else match.start(), match.end())
    if not said and line.take_all(_CLOSED):
        said.add(None)
    if len(said) > 1 or None in said:
        line.unsure.add("state")
        return None
    return said.pop() if said else DealState.OPEN


def _day(
    line: _Line, labelled: str, state: DealState | None, now: datetime, locale: str
) -> date | None:
    """The one day; none that an open deal was, or a closed one will be, closed on."""
    is_closed = state in (DealState.WON, DealState.LOST)
    prefer: Prefer = "past" if is_closed else "future"
    found = None if labelled else dates.find(line.text, now, prefer, locale or None)
    is_close = found is not None and (is_closed or _day_of(found.value) > now.date())
    if not labelled and not is_close:  # "quote went this morning, close 22/05"
        found = _slashed(line.text, now, prefer, locale) or found
    expected = _EXPECTED.search(line.folded)
    if found is not None:
        typed, said = line.take(found.start, found.end), found.value
    elif labelled or (expected and not is_closed):
        typed = labelled or (expected["when"] if expected else "")
        read = dates.read(typed, now, prefer, locale or None)
        if read is None:
            line.unsure.update({"expected"} if labelled else ())
            return None
        said = read
        if expected and not labelled:
            line.take(*expected.span())
    else:
        return None
    day = _day_of(said)
    # May 20, said on the 6th, is hardly a day of last year.
    is_far = now.date() - day > _LONG_AGO and not _YEAR.search(fold(typed))
    if is_closed and (day > now.date() or is_far):
        line.unsure.add("closed")
        return None
    return day


def _slashed(text: str, now: datetime, prefer: Prefer, locale: str) -> dates.Found | None:
    """The one 6/15 of a line: in a sentence it may be a score, of a deal it is a day."""
    typed = list(_SLASHED.finditer(text))
    if len(typed) != 1:
        return None
    [match] = typed
    read = dates.read(match[0], now, prefer, locale or None)
    # A day that has passed is no expected close, a year later still less.
    if read is None or abs(_day_of(read) - now.date()) > _LONG_AGO:
        return None
    return dates.Found(match.start(), match.end(), read, True)


def _day_of(said: date | datetime) -> date:
    return said.date() if isinstance(said, datetime) else said


def _amount(line: _Line, locale: str) -> tuple[Amount | None, tuple[str, ...]]:
    found = find_amounts(line.text, locale)
    typed = tuple(line.take(one.start, one.end) for one in found)
    amounts = {one.amount for one in found}
    amount = amounts.pop() if len(amounts) == 1 else None
    if amount is not None and amount.comparison is None and not amount.is_approximate:
        return amount, ()
    if found:
        line.unsure.add("amount")
    return None, typed


def _reason(line: _Line, labelled: str) -> tuple[str | None, str]:
    """Why it was lost, and in which words where they say more."""
    folded = line.folded
    if labelled:
        text = labelled
    else:
        starts = [match.start() for some in _REASONS.values() for match in some.finditer(folded)]
        because = _BECAUSE.search(folded)
        if because:
            starts.append(because.start())
        if not starts:
            return None, ""
        text = line.take(min(starts), len(line.text)).split(_TAKEN)[0]
        if because and because.start() == min(starts):
            text = text[because.end() - because.start() :]
    text = text.strip(_EDGES)
    reason = _matching(text, _REASONS)
    if reason is None:
        line.unsure.add("reason")
    bare = fold(text)
    for some in _REASONS.values():
        bare = some.sub("", bare)
    return reason, text if bare.strip(_EDGES) or reason is None else ""


def _matching(text: str, words: dict[str, re.Pattern[str]]) -> str | None:
    """The one term that a text names."""
    named = [key for key, some in words.items() if some.search(fold(text))]
    return named[0] if len(named) == 1 else None


def _title(text: str) -> str:
    """What is left, without what only joined the rest."""
    words = re.sub(rf"\s*{_TAKEN}+\s*", " ", text).strip(_EDGES)
    while (joined := _JOINING.sub("", words.strip(_EDGES))) != words:
        words = joined
    return words
