"""A to-do that comes again: "send the report to Acme every Friday at 3pm", 每周五发周报."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from models.rules import dates, recurrence
from models.rules import lazy_re as re
from models.rules.oneline.todos import no_time, tasks
from models.rules.oneline.todos.tasks import LineTodo
from models.rules.oneline.vocabulary import lookup
from models.rules.oneline.vocabulary.day_words import OFTEN
from models.rules.oneline.when import days
from models.rules.recurrence import Kind, Rule

# Done once each time: 每周五检查一次到期承诺; but 每周一次 says how often.
_ONCE = re.compile("(?<=[^每天日周週月年季度期拜个個])[一1][次遍回](?!性)")
# The same as how often, and not as what something is called: "on thursdays truck", "monthly rent".
_SAID_OF_DEED = re.compile(
    rf"(?:{OFTEN.pattern})[a-z]*"
    r"(?!(?<=ly|ys) (?!(?:at|and|or|on|by|to|for|with|from|until|till|so|as|if|but)\b)[a-z])",
    re.I,
)
# What is done may hold figures of its own, which are no time: "1:1 with Lee every Friday".
_TAIL = re.compile(
    r"(?<=\S)\s+((?:every|each)\s.{2,60}|daily|weekly|fortnightly|monthly|quarterly)$", re.I
)
_BOUND_LAST = re.compile(
    r"[\s,，]+(?P<bound>(?:from|starting|beginning|starts|as of|until|till|through)\s.{2,30})$"
    r"|[\s,，]*(?P<bound_zh>(?:从|從|自|由)[^,，]{1,10}(?:开始|開始|起|[之以]后|[之以]後)"
    r"|(?:直?到|至)[^,，]{1,10}(?:为止|為止|止))[\s。]*$"
    r"|[\s,，]+(?P<end_zh>[^,，]{1,10}?)(?:[之以]?前|为止|為止)[\s。]*$",
    re.I,
)
_EVERY = re.compile(
    r"\b(?:every|each|daily|weekly|fortnightly|monthly|quarterly)\b|[每隔双雙]", re.I
)
# Where the words of a rule may open inside a text.
_OPENS = re.compile(
    r"\b(?:(?:on )?(?:every|each)|daily|weekly|fortnightly|biweekly|monthly|quarterly"
    r"|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b|[每隔]",
    re.I,
)
# Which of these days, or from when: no part of it may be lost.
_SAYS_MORE = re.compile(
    r"[\s,，(（]*(?:\b(?:except|unless|but|until|till|through|from|starting|beginning|as of|or"
    r"|if)\b"
    r"|除|直?到|至|截|从|從|自|由|左右|或|和|及|[一二三四五六日天\d])",
    re.I,
)
_BOUND_WORDS = re.compile(
    r"\b(?:from|starting|beginning|starts|as of|until|till|through)\b|从|從|自|起|开始|開始|到|至",
    re.I,
)
_BOUND_LEFT = re.compile(r"\b(?:starting|beginning|starts|as of)\b|(?:开始|開始)$", re.I)
_SAID_BEFORE = re.compile(
    r"(?:起|开始|開始|[之以]后|[之以]後|为止|為止|[之以]?前|\b(?:until|till|from|not|never)\b.{0,20}"
    r"|\b(?:twice|thrice|times|\d+ ?x)|(?<!每)(?:[二两兩三四五六七八九]|[2-9])[次遍回])"
    r"[\s,，]*$|[不没沒别別]$",
    re.I,
)
# Of each time, and no end of them: 每天下班前, "every day by EOD".
_BY_ITS_EVENING = re.compile(
    r"(?:(?:下班|收工|打烊)(?:[之以]?前|時|时))"
    r"|\bby (?:eod|cob|(?:the )?(?:end of (?:the )?day|close))\b",
    re.I,
)
_NAME = "\ue010"  # a character that is in no word
# A rule has days only; an hour beside it is the to-do's.
_HOUR = re.compile(
    r"[\s,，]*(?:\b(?:at|by)\s*)?\b(?:\d{1,2}(?:[:.]\d\d)?\s*(?:am|pm)|[0-2]?\d:[0-5]\d)\b"
    r"|\s+at\s+\d{1,2}(?::\d\d)?\b"
    r"|\s*(?:早上|上午|中午|下午|晚上)?(?:\d{1,2}|(?<![周週期拜])[一二三四五六七八九十两兩]{1,3})"
    r"[点點时時](?:半|\d{1,2}分?)?(?:[之以]?前(?![往去台]))?",
    re.I,
)
_SURE_HOUR = re.compile(r"(?:0?[89]|1\d|2[0-3]):\d\d")  # of a working day, whoever writes it


def one(text: str, now: datetime, locale: str = "") -> LineTodo:
    """The whole text as one to-do, with its rule where it comes again; its day is then still to be
    found, for that takes the owner's calendar."""
    if (bound := _BOUND_LAST.search(text)) and _EVERY.search(text[: bound.start()]):
        # From when, until when stands apart, behind what is done.
        said = bound["bound"] or bound["bound_zh"] or f"到{bound['end_zh']}为止"
        read = _repeated(f"{said} {text[: bound.start()]}", now, locale)
        if read is not None:
            return read
    read = _repeated(text, now, locale) or _with_tail(text, now, locale)
    return read or _amid(text, now, locale) or tasks.one(text, now)


def again(todo: LineTodo, now: datetime) -> LineTodo:
    """A promise of a line, with the rule that its words say; as it is where they say none."""
    if todo.rule is not None or not says_often(todo.text):
        return todo
    if todo.due is not None and lookup.find(todo.text, now) is None:
        return todo  # a day stood beside it
    locale = dates.current_locale()
    read = one(todo.text, now, locale)
    if read.rule is None or not re.search(r"\w", read.text):
        read = _within(todo.text, now, locale) or read
    if read.rule is None:
        return todo
    at = read.due_time or todo.due_time
    return replace(todo, text=read.text, due=None, due_time=at, rule=read.rule)


def says_often(text: str) -> bool:
    """Whether a text says how often something comes again, read or not."""
    return spot(text) is not None


def spot(text: str) -> tuple[int, int] | None:
    """Where a text says first how often something comes again; what only is called by it is no
    such word."""
    said = _SAID_OF_DEED.search(no_time.blanked(text))
    return said.span() if said else None


def where(text: str, now: datetime) -> tuple[int, int] | None:
    """The same, with all words of the rule where it is understood: "every Monday and Friday"."""
    said = spot(text)
    if said is None:
        return None
    found = recurrence.opening(text[said[0] :], now, dates.current_locale())
    return (said[0], max(said[1], said[0] + found[1])) if found else said


def names_another_day(text: str, said: tuple[int, int], now: datetime) -> bool:
    """Whether a day stands beside how often it comes again, and is neither its hour nor from or
    until when it does: "by Friday, the list of what they order every month"."""
    if _BOUND_WORDS.search(text):
        return False
    rest = _HOUR.sub(" ", f"{text[: said[0]]} {text[said[1] :]}")
    return days.spot(rest, now) is not None


def _amid(text: str, now: datetime, locale: str) -> LineTodo | None:
    """The same with who does it, and with words beside it that only look like a time's."""
    masked = no_time.masked(_ONCE.sub("", text))
    found = _within(masked.text, now, locale)
    if found is None or found.text.startswith("的"):
        return None
    todo = tasks.one(masked.restored(found.text), now)
    return replace(found, text=todo.text, owner=todo.owner) if todo.due is None else None


def _within(text: str, now: datetime, locale: str) -> LineTodo | None:
    """Of a text that says how often in its middle: "send the figures every Friday to Helen"."""
    said = [match.start() for match in _OPENS.finditer(text)]
    found = recurrence.opening(text[said[0] :], now, locale) if len(said) == 1 else None
    if found is None or not repeats(found[0]):
        return None
    start, end = said[0], said[0] + found[1]
    if _SAYS_MORE.match(text, end) or _SAID_BEFORE.search(text[:start]):
        return None
    at = None
    if hour := _HOUR.match(text, end):
        value = lookup.read(hour[0].strip(" ,，"), now)
        at = value.time() if isinstance(value, datetime) else None
        end = hour.end() if at else end
    rest = days.without(text, start, end)
    if not re.search(r"\w", rest) or lookup.find(rest, now):
        return None
    return LineTodo(rest, due_time=at, rule=found[0])


def is_unclear(text: str, read: LineTodo) -> bool:
    """Whether a text says how often it comes again, and neither that nor a day was read of it."""
    return not (read.due or read.rule) and OFTEN.search(text) is not None


def _repeated(text: str, now: datetime, locale: str) -> LineTodo | None:
    text = _BY_ITS_EVENING.sub("", _ONCE.sub("", text))
    first: LineTodo | None = None
    dawn = now.replace(hour=0, minute=0)  # its hour is that of each day, gone today or not
    masked = no_time.masked(text)
    for when, beside in _readings(masked.text):
        found = recurrence.find(when, now, locale, with_what=False)
        if found is None or not repeats(found.rule) or _BOUND_LEFT.search(found.rest):
            continue
        todo = tasks.one(f"{found.rest} {beside}".strip(), dawn)
        read = replace(todo, text=masked.restored(todo.text), due=None, rule=found.rule)
        if todo.due_time or not _HOUR.match(found.rest):
            return read if todo.due_time or first is None else first
        first = first or read  # unless its hour is understood apart
    return first


def _with_tail(text: str, now: datetime, locale: str) -> LineTodo | None:
    """Of a text that ends in nothing but how often it comes again."""
    if not (tail := _TAIL.search(text.rstrip(" .!"))):
        return None
    for when, beside in _readings(tail[1]):
        rule = recurrence.read(when, now, locale)
        if isinstance(rule, Rule) and repeats(rule):
            todo = tasks.one(f"{_NAME} {beside}".strip(), now)
            what = todo.text.replace(_NAME, text[: tail.start()])
            return replace(todo, text=what, due=None, rule=rule)
    return None


def repeats(rule: Rule) -> bool:
    """Whether a to-do may come again by it: on days of the calendar, or once in each period."""
    return rule.kind is Kind.DATED or (rule.kind is Kind.QUOTA and (rule.quota or 1) == 1)


def _readings(text: str) -> Iterator[tuple[str, str]]:
    """The text as it is; and without its owner and its hour, which stand beside."""
    yield text, ""
    beside: list[str] = []
    for pattern in (tasks.OWNER, _HOUR):
        if part := pattern.search(text):
            said = text[part.start() : part.end()].strip()
            beside.append(f"at {said:0>5}" if _SURE_HOUR.fullmatch(said) else said)
            text = f"{text[: part.start()]} {text[part.end() :]}".strip()
            yield text, " ".join(beside)
