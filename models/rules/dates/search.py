"""The one date inside a sentence, such as a to-do: "send the offer by Friday @chen"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from models.rules import lazy_re as re
from models.rules.dates.context import Context
from models.rules.dates.grammar import parse
from models.rules.dates.periods import LONG, WHICH
from models.rules.dates.touching import is_changed
from models.rules.dates.words import UNKNOWN, Word, words

_LONGEST_SENTENCE = 500
_MOST_WORDS = 12
_INTRODUCED = re.compile(r"\b(?:by|before|within|on)\b|前")
_DEADLINE = re.compile(r"\b(?:by|before|within)\b|前")
# Words that are a date in a date field, but in a sentence often something else.
_DOUBTFUL = re.compile(
    rf"(?:(?:in|at) )*(?:{WHICH} week(?:end)?|{LONG}|(?:in_month )?\d+(?:th|日|号)|(?:may|mar) \d+"
    r"|\d+ (?:may|mar)|now|noon|month|year|next_day|same_day|half \d+|around .*|\d+ ish"
    r"|.*:\d\dh)"
)
_DOUBTFUL_AS_TYPED = re.compile(
    r"(?:(?:sat|sun|mon|wed|tom|tmo)(?: (?:on|at|by|in|from))*"
    r"|\d+:\d+|\d+[-/.]\d+\.?|\d{8}|(?!(?:mon|tue|wed|thu|fri|satur|sun|tod|tdy|tom|tm|ton|yes|yda|ys|yt|at)[a-z]*\b)[a-z]+\s?\d\d?:\d\d"
    r"|\d{1,2}[ap]|\d{1,3}/\d+/\d{1,2}"
    r"|(?:christmas|xmas|new year|圣诞|聖誕|平安夜|元旦|跨年夜|[双雙](?:十[一二節节]|1[12]))\D*)",
    re.I | re.A,
)
# A month and a number are a day of it, unless things are counted or the month is a verb.
_MONTH_AND_DAY = re.compile(r"(?:may|mar) \d+|\d+ (?:may|mar)")
_DAY_OF_MARCH = re.compile(r"\d{1,2}(?:st|nd|rd|th)? March")  # with a capital, no verb
_NTH = re.compile(r"(?:[4-9]|[12]\d|3[01])(?:th|st|nd|rd)", re.I)
_THE = re.compile(r"(?<!by )(?<!on )\bthe $", re.I)
_COUNTED = re.compile(
    r"(?:about|around|abt|morning|afternoon|evening|night|today|tonight|tom\w*|tm\w+|yest\w*)"
    r" \d{1,2}$",
    re.I,
)
_DAY_AND_HOUR = re.compile(r"(?!at )\S.* \d\d:\d\dh")

_NTH_CHINESE = re.compile(r"\d+[号日]")
# What can follow a day and is no thing that is numbered or counted.
_WORD_OF_GRAMMAR = re.compile(
    r"\s*(?:$|[.,;:!?()，。；：！？（）]|(?:to|for|at|with|and|by|from|on|in|about|re|before|so|if|then|or|via|when)\b)",
    re.I,
)
_DEED = re.compile(
    r"\s*(?:寄|发(?!动|电|票号|布会)|發(?!動|電)|交(?!换机|通)|送(?!风|货车)|给|給|去|拜访|拜訪|回|打|"
    r"约|約|见|見|开会|開會|演示|到(?!付)|提交|签|簽|付(?!费)|再|跟|联系|聯絡|聯繫|上门|上門|出货|出貨|完成)"
)
_DAYS_OF_CAPITALS = re.compile(r"(?:Sat|Mon|Wed)")
_REPEATED = re.compile(
    r"(?:每[个個]?(?:[月周週季年]|星期|礼拜|禮拜)?[初中底末]?"
    r"|\b(?:every|each|daily|weekly|monthly)(?:\s+(?:week|month|quarter|year))?)\s*$",
    re.I,
)
_GLUED_BEFORE = re.compile(r"(?:[\w$¥€£#/.+-]|\d:)$", re.A)
_NUMBER_BEFORE = re.compile(r"\d[./-]\d+ ?$", re.A)  # 3.40 上午: of which day?
_GLUED_AFTER = re.compile(r"\s*[-–~至到][\s\w]*\d|[\w%/]|[.:]\d", re.A)
# 1,5 km: the comma is that of a fraction.
_MONTH_AND_DAY_HAN, _DAY_HAN = (
    re.compile(r"\d{1,2}月\d{1,2}[日号號]"),
    re.compile(r"\d{1,2}[号號日]"),
)
_CAPITALS_BEFORE = re.compile(r"(?<![A-Za-z\d])[A-Z]{2,6}$")
_WHOLE, _FRACTION = re.compile(r"(?<![\d:.])\d{1,2}$"), re.compile(r",\d{1,3}(?![\d:])", re.A)
_AT_A = re.compile(r"at an?\b", re.I)  # look at a price
_BY_A_NUMBER = re.compile(r"(?:by|before) \d{1,2}")
_SHORT_YEAR = re.compile(r"[a-z] \d\d$", re.I)  # 15 May 27, unless of 27 boxes
_NOUN_AFTER = re.compile(r"\s*[A-Za-z]")
_DUE = r"by|before|due(?: on| by)?|no later than|(?:deadline|ddl)(?: is|:)?"
_DUE_BEFORE = re.compile(
    rf"(?:\b(?:{_DUE})(?: the)?|截止(?:日期?)?[到是为為:：]?|最[晚迟遲])\s*$", re.I
)
_DUE_WITH = re.compile(rf"^(?:{_DUE})\b|^(?:截止|最[晚迟遲])|[之以]?前$", re.I)
_DUE_AFTER = re.compile(r"\s*(?:[之以]?前(?!后|後|天|年|期|台|端|景|提|往)|截止)")
_HAPPENS_WITH = re.compile(r"(?:on|for|at|from|until|till)\b", re.I)
_HAPPENS_BEFORE = re.compile(
    r"(?:\b(?:on|for|at|from|to|or|and|until|till|than|not)(?: the)?"
    r"|[,，、/&;；]|[于於在到至和与與或跟])\s*$",
    re.I,
)
# A day within a name, as Chinese sets no space around it, and a space before the last day.
_WITHIN_BEFORE = re.compile("[\u3400-\u9fff](?<![约約改定延推挪到至在于於和与與或跟])$")
_WITHIN_AFTER = re.compile("(?![到至或和与與跟前])[\u3400-\u9fff]")
_SPACE = re.compile(r"[\u3400-\u9fff]\s+$")
_OR = re.compile(r"\s*(?:[,，、/]|or|and|或者?|还是|還是|和|跟)\s*", re.I)


@dataclass(frozen=True)
class Found:
    """A date phrase: characters [start, end) of the sentence, and the date they mean."""

    start: int
    end: int
    value: datetime | date
    is_clear: bool = True  # beyond doubt a date, whatever stands before it


def find(sentence: str, context: Context) -> Found | None:
    """The date in the sentence; None if there is none, if several differ of which not one alone is
    marked as the deadline, or if it is over."""
    if len(sentence) > _LONGEST_SENTENCE:
        return None
    found = list(
        _meant(
            sentence, _all(sentence, words(sentence, is_day_first=context.is_day_first), context)
        )
    )
    if len({candidate.value for candidate in found}) > 1 and context.prefer == "future":
        found = _due(sentence, found)
    if len({candidate.value for candidate in found}) != 1:
        return None
    value = found[0].value
    if value == date.min:  # of one that is changed by what touches it
        return None
    day = value.date() if isinstance(value, datetime) else value
    over = context.prefer == "future" and day < context.today
    return None if over else found[0]


def _due(sentence: str, found: list[Found]) -> list[Found]:
    """Those that are marked as the deadline, where every other day is only a part of a name: a
    Friday rota by Dec 8. None where another is a day on which something happens."""
    due = [one for one in found if _is_due(sentence, one)] or _set_off(sentence, found)
    others = [one for one in found if one not in due]
    are_either = any(
        _OR.fullmatch(sentence, min(one.end, other.end), max(one.start, other.start))
        for one in due
        for other in others
    )
    return [] if are_either or any(_happens(sentence, one) for one in others) else due


def _happens(sentence: str, found: Found) -> bool:
    is_introduced = _HAPPENS_WITH.match(sentence, found.start)
    return bool(is_introduced or _HAPPENS_BEFORE.search(sentence[: found.start]))


def _is_due(sentence: str, found: Found) -> bool:
    before, typed = sentence[: found.start], sentence[found.start : found.end]
    is_due = _DUE_BEFORE.search(before) or _DUE_WITH.search(typed)
    return bool(is_due or _DUE_AFTER.match(sentence, found.end))


def _set_off(sentence: str, found: list[Found]) -> list[Found]:
    """准备下周二简报 周五: the day behind all the rest, where the others are parts of names."""
    *others, last = found
    is_last = not sentence[last.end :].strip(" .。") and _SPACE.search(sentence[: last.start])
    are_names = all(
        _WITHIN_BEFORE.search(sentence[: one.start]) and _WITHIN_AFTER.match(sentence, one.end)
        for one in others
    )
    return [last] if is_last and are_names else []


def _meant(sentence: str, found: list[Found]) -> Iterator[Found]:
    """The clear ones, and one that only stands beside a clear one: "by May 15 or May 20"."""
    was_meant, end = False, 0
    for one in found:
        was_meant = one.is_clear or (was_meant and bool(_OR.fullmatch(sentence[end : one.start])))
        end = one.end
        if was_meant:
            yield one


def _all(sentence: str, said: list[Word], context: Context) -> list[Found]:
    found: list[Found] = []
    at = 0
    while at < len(said):
        step, doubtful = 1, None
        for size in range(_run(said, at), 0, -1):
            if _is_cut(said, at, at + size):
                continue
            candidate = _candidate(sentence, said[at : at + size], context)
            if candidate and is_changed(sentence, said, at, at + size, candidate.value):
                found += [replace(candidate, value=date.min)] if candidate.is_clear else []
                step = size
                break
            if candidate and candidate.is_clear:
                found.append(candidate)
                step = size
                break
            doubtful = doubtful or candidate
        else:
            found += [doubtful] if doubtful else []
        at += step
    return found


def _is_cut(said: list[Word], start: int, end: int) -> bool:
    """Whether a word as typed is only half inside, or the zone of its hour is left out."""
    return (
        (start > 0 and said[start - 1].start == said[start].start)
        or (end < len(said) and said[end].start == said[end - 1].start)
        or (end < len(said) and said[end].text.startswith("zone:"))
    )


def _run(said: list[Word], at: int) -> int:
    """How many known words stand in a row here, up to the longest phrase."""
    run = 0
    while at + run < len(said) and run < _MOST_WORDS and said[at + run].text != UNKNOWN:
        run += 1
    return run


def _closed(sentence: str, start: int, end: int) -> int:
    """With the bracket that closes what was opened: 12/11（五）."""
    typed = sentence[start:end]
    is_open = any(typed.rfind(one) > typed.rfind(other) for one, other in ("()", "（）"))
    return end + 1 if is_open and sentence[end : end + 1] in (")", "）") else end


def _candidate(sentence: str, said: list[Word], context: Context) -> Found | None:
    start, end = said[0].start, _closed(sentence, said[0].start, said[-1].end)
    text = " ".join(word.text for word in said)
    before, typed, after = sentence[:start], sentence[start:end], sentence[end:]
    if (
        (
            (_SHORT_YEAR.search(typed) or _COUNTED.search(typed))
            and not _WORD_OF_GRAMMAR.match(after)
        )
        or _REPEATED.search(before)
        or _AT_A.search(typed)
        or (not typed[0].isascii() and _NUMBER_BEFORE.search(before))
        or (
            typed[0].isascii() and _GLUED_BEFORE.search(before) and not _follows_name(before, typed)
        )
        or (typed[-1].isascii() and _GLUED_AFTER.match(after))
        or (_WHOLE.search(typed) and _FRACTION.match(after))
    ):
        return None
    if _BY_A_NUMBER.fullmatch(text):
        return None
    try:
        value = parse(text, context)
    except (OverflowError, ValueError):
        return None
    if value is None:
        return None
    return Found(start, end, value, _clear(text, before, typed, after))


def _follows_name(before: str, typed: str) -> bool:
    """In Chinese nobody types a space there: XX1月6日开会, TCL3号发报价."""
    is_day = _MONTH_AND_DAY_HAN.match(typed) or _DAY_HAN.match(typed)
    return bool(is_day and _CAPITALS_BEFORE.search(before))


def _is_day_without_preposition(bare: str, before: str, typed: str, after: str) -> bool:
    """Send it May 7; call Bob the 15th; ring him Sat; 15号寄样品."""
    if _NTH_CHINESE.fullmatch(bare):
        return bool(_DEED.match(after))
    is_day = (
        (_NTH.fullmatch(typed) and _THE.search(before))
        or _DAYS_OF_CAPITALS.fullmatch(typed)
        or _DAY_AND_HOUR.fullmatch(bare)
        or (_MONTH_AND_DAY.fullmatch(bare) and "m" in typed.lower())
    )
    return bool(is_day and _WORD_OF_GRAMMAR.match(after))


def _clear(text: str, before: str, typed: str, after: str) -> bool:
    bare = _INTRODUCED.sub("", text).strip()
    if _is_day_without_preposition(bare, before, typed, after):
        return True
    if _DAY_OF_MARCH.fullmatch(typed):
        return True
    if not (_DOUBTFUL.fullmatch(bare) or _DOUBTFUL_AS_TYPED.fullmatch(typed)):
        return True
    is_of_noun = _NOUN_AFTER.match(after) and not _WORD_OF_GRAMMAR.match(after)
    if re.fullmatch(r"\d+(?:th|日|号)", bare) and is_of_noun:
        return False
    return bool(_DEADLINE.search(text) or _INTRODUCED.match(text))
