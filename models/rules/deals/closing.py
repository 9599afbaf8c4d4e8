"""Whether a deal is won or lost, or when it is likely to close."""

from datetime import date, datetime, timedelta

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.amounts import find_amounts
from models.rules.amounts.lexicon import fold
from models.rules.dates import Prefer
from models.rules.deals import ahead, whether
from models.rules.deals.taking import TAKEN, WORDS, Line, any_of, patterns
from models.rules.deals.terms import DealState

STATES = patterns("states")
# 丢 优策教育 预算被砍: the first word of a line.
_ALONE = {
    DealState.WON: re.compile(r"^\s*[赢中](?=\s|[,;，；]|$)"),
    DealState.LOST: re.compile(r"^\s*[输丢掉](?=\s|[,;，；]|$)"),
}
_CLOSED = re.compile(r"(?<![a-z])closed(?![a-z])|结案|关单")
_AHEAD = any_of(WORDS["ahead"]["words"])
_NOT_YET = re.compile(rf"{_AHEAD}[^,;，；。]{{0,14}}$")  # 预计6月30日签约
IS_AHEAD = re.compile(_AHEAD)
_NEGATED = re.compile(rf"(?:{any_of(WORDS['not']['words'])}|n't)\s*(?:yet|been)?\s*$")
# "signed contract isn't back yet"
_NOT_BACK = re.compile(
    r"\s(?:contract|copy|copies|agreement|order|po|nda|offer|quote|form)s?\b[^,;.，；。]{0,40}?"
    r"(?:n['’]?t|\bnot|\bstill)\b"
)
_STILL = re.compile(r"(?:还|尚|仍|暂时)\s*$")  # 还没签成 is not lost
_EXPECTED = re.compile(rf"{_AHEAD}\s*(?:in|by|at|on|for|于|在)?\s*(?P<when>[^,;，；]+)")
_SLASHED = re.compile(r"(?<![\d/.])(?<!\d,)\d{1,2}/\d{1,2}(?![\d/%]|[.,]\d)")
_OTHER_DEED = re.compile(any_of(WORDS["other_deeds"]["words"]))
_CLAUSE_END = re.compile(r"[,;:\n，；。：]")
_SIGNED = re.compile(
    r"签|下单|成交|定下来|下订|(?<![a-z])(?:sign|signs|signing|close|closes|closing|order)(?![a-z])"
)
_FILLS = re.compile(r"(?<![a-z])(?:in|by|for|the|about|around|worth)(?![a-z])|大概|大约|左右|约")
_WORDS = re.compile(r"\w")
_MARK = "\N{OBJECT REPLACEMENT CHARACTER}"  # in the place of an amount
# 签约中 is a stage, "won't" no win, and 下单页 something that breaks.
_IS_OTHER = re.compile(
    "[中紧]|['’]t(?![a-z])"
    "|的?(?:页|画面|界面|介面|系统|流程|功能|按钮|按键|接口|链接|连结|网站|平台|入口|模块|软件|软体|程序|方式|渠道|权限)"
)
_LONG_AGO = timedelta(days=180)
_YEAR = re.compile(r"\d{4}|last year|去年|前年")


def state_of(line: Line, now: datetime, locale: str) -> DealState | None:
    """Won or lost where it says so; None where that is denied or both are said."""
    said: set[DealState | None] = {None} if whether.is_asked(line.text) else set()
    for key, words in reversed(STATES.items()):  # 没成交 is lost before 成交 is won
        for match in reversed(list(words.finditer(line.folded))):
            start = match.start() + match[0].startswith(("日", "号"))  # of the day before it
            before, negated = line.folded[:start], None
            if _IS_OTHER.match(line.folded, match.end()):
                continue
            if _NOT_YET.search(before) or _is_on_a_day_ahead(before, now, locale):
                said.add(DealState.OPEN)
            else:
                negated = _NEGATED.search(before) or _STILL.search(before)
                is_out = _NOT_BACK.match(line.folded, match.end())
                said.add(None if negated or is_out else DealState(key))
            line.take(negated.start() if negated else start, match.end())
    for key, alone in _ALONE.items():
        if not said and line.take_all(alone):
            said.add(key)
    if not said and (closed := _CLOSED.search(line.folded)):
        said.add(DealState.OPEN if _NOT_YET.search(line.folded[: closed.start()]) else None)
        line.take(*closed.span())
    if len(said) > 1 or None in said:
        line.unsure.add("state")
        return None
    return said.pop() if said else DealState.OPEN


def _is_on_a_day_ahead(before: str, now: datetime, locale: str) -> bool:
    """Right before what is won: 明天签约, 下周五搞定; 12月25日签约 in November is none of last
    year's."""
    clause = _CLAUSE_END.split(before)[-1].rstrip()
    found = dates.find(clause, now, "past", locale or None)
    if found is None or found.end != len(clause):
        return False
    day = _day_of(found.value)
    return day > now.date() or (now.date() - day > _LONG_AGO and not _YEAR.search(clause))


def close_of(
    line: Line, labelled: str, state: DealState | None, now: datetime, locale: str
) -> date | None:
    """The one day; none that an open deal was, or a closed one will be, closed on."""
    is_closed = state in (DealState.WON, DealState.LOST)
    prefer: Prefer = "past" if is_closed else "future"
    text = _without_amounts(line.text, locale)
    found = None if labelled else dates.find(text, now, prefer, locale or None)
    is_close = found is not None and (is_closed or _day_of(found.value) > now.date())
    if not labelled and not is_close:  # "quote went this morning, close 22/05"
        found = _slashed(text, now, prefer, locale) or found
    if found is None and not (labelled or is_closed):
        found = _period(text, now, locale)
    expected = _EXPECTED.search(line.folded)
    if found is not None and not is_closed and _is_of_another_deed(line.folded, found.start):
        return None
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
    if not (is_closed or labelled or expected or day > now.date()):
        return None  # "proposal went out this morning"
    # May 20, said on the 6th, is hardly a day of last year.
    is_far = now.date() - day > _LONG_AGO and not _YEAR.search(fold(typed))
    if is_closed and (day > now.date() or is_far):
        line.unsure.add("closed")
        return None
    return day


def _period(text: str, now: datetime, locale: str) -> dates.Found | None:
    """The end of the one in which it is to be signed: 下个月签, "next month"."""
    found = ahead.period(text, now, locale)
    if found is None:
        return None
    before = _CLAUSE_END.split(fold(text[: found.start]))[-1]
    after = _CLAUSE_END.split(fold(text[found.end :]))[0]
    beside = f"{before} {after}".replace(TAKEN, " ").replace(_MARK, " ")
    is_alone = not _WORDS.search(_FILLS.sub(" ", beside))
    return found if is_alone or _SIGNED.search(beside) or IS_AHEAD.search(beside) else None


def _without_amounts(text: str, locale: str) -> str:
    """With a mark in the place of each, or 昨天成交 3万6 would be at three o'clock."""
    for one in find_amounts(text, locale):
        text = f"{text[: one.start]}{_MARK * (one.end - one.start)}{text[one.end :]}"
    return text


def _is_of_another_deed(folded: str, at: int) -> bool:
    """ "will call again Thursday" says nothing of when the deal closes."""
    clause = _CLAUSE_END.split(folded[:at])[-1]
    deeds = [match.end() for match in _OTHER_DEED.finditer(clause)]
    ahead = [match.start() for match in IS_AHEAD.finditer(clause)]
    return bool(deeds) and max(deeds) > max(ahead, default=0)


def _slashed(text: str, now: datetime, prefer: Prefer, locale: str) -> dates.Found | None:
    """The one 6/15 of a line: in a sentence it may be a score, of a deal it is a day."""
    typed = list(_SLASHED.finditer(text))
    if len(typed) != 1:
        return None
    [match] = typed
    read = dates.whole(match[0], now, prefer, locale or None)
    # A day that has passed is no expected close, a year later still less.
    if read is None or abs(_day_of(read) - now.date()) > _LONG_AGO:
        return None
    return dates.Found(match.start(), match.end(), read, True)


def _day_of(said: date | datetime) -> date:
    return said.date() if isinstance(said, datetime) else said
