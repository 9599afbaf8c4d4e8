"""Who of us is to do what a clause says: a mention, or a colleague by plain name."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from models.rules import lazy_re as re
from models.rules.oneline.colleagues import colleagues, fronted
from models.rules.oneline.colleagues.owner_words import (
    DEED_HAN,
    SPELLED,
    TOLD_TO,
    WILL,
    all_calls,
    patterns,
)
from models.rules.oneline.todos.tasks import IS_COPIED, OWNER, LineTodo, mention_in
from models.rules.oneline.vocabulary.cues import one_of, third_person
from models.rules.oneline.vocabulary.inferred_words import FRONTED, WHO
from models.rules.oneline.vocabulary.words import HAN, TIME, fold, word
from models.rules.oneline.when import days

_ANY_HAN = re.compile(f"[{HAN}]")
EDGES = " \t\r\n,;，；、。-–—|/•·・"


_AND_FIRST = re.compile(r"\s*(?:and|plus|also|&) (?=\S)", re.I)
_GOES = re.compile(rf"{TIME}*(?:会|将)?(?:去|来|过去|负责|跟进|对接|接待|安排|处理)(?!了|过|年)")
ON_IT = re.compile(
    rf"(?:'s)?[\s{TIME}]*"
    r"(?:(?:(?:is )?on it|handling(?: it)?|to action|action|sorting(?: it)?|owns it)"
    r"|负责|跟进|处理|去办|来(?:整理|做|弄|写|出|准备|安排|处理|负责|跟进?|办|搞定?))\s*$",
    re.I,
)


# Where something is, and nobody's to do: 报告在@陈洁那儿.
_IS_THERE = re.compile("(?:在|已经?给了?|交给了|发给了|转给了)$")
# How a colleague is asked for something.
_PLEA = re.compile(
    rf"\s*(?:(?:请你?|麻烦你?|拜托你?|劳驾|可以|能不能|帮忙|[帮替]我们?|[帮替]忙)\s*"
    rf"|{word('please|pls|can you|could you|would you')}\s+)+",
    re.I,
)
# To whom of us it was given.
_HANDED = re.compile(
    r"(?:转给|转交给?|交给|交代|安排了?|派了?|通知了?|让|叫"
    r"|\b(?:passed|handed|given|gave|forwarded|assigned|over)(?: (?:it|this|them|that|him|her))?"
    r"(?: (?:on|over|across))? to|\b(?:asked|told|looped in|briefed|have got|got|spoke to|with))"
    r"\s*(?P<name>\S.{0,20})",
    re.I,
)
# Told already, and not done yet: 已让阿强下午送过去.
_HAS_TOLD, _IS_DONE = re.compile("已经?$"), re.compile("[了过]\\W*$")
_PRONOUN = re.compile(
    rf"[\s,]*(?:and |so |then )?(?P<she>(?:[他她](?:[去来会再就]|(?={TIME}|{DEED_HAN}))"
    "|(?:s?he|they)"
    r"(?:'ll|'s going to| will| is going to| to|'s to)? ))",
    re.I,
)


_DOES = re.compile(
    rf"{WILL}|'s (?=[a-z]+ing\b)|\s+(?:is |'s |go |help |just |pls |please )?"
    rf"(?:{one_of('deed')}|{third_person('deed')}|[a-z]{{2,}}ing\b)|{ON_IT.pattern}"
    rf"|\s*[{TIME}]+\s*(?:{one_of('deed')}|[{HAN}]|$)|\s*(?:会|去|来|负责|先|再)?{DEED_HAN}",
    re.I,
)
_HE_WILL = re.compile(rf"{TIME}*[会将](?!上|后|议|不)")
# What a customer was told of a colleague is his to do: "promised Priya that Lee calls her".
_TOLD_OF = re.compile(r"\b(?:promised|told|assured|said)\b[^,;.]{0,30}$", re.I)
_CALLS = re.compile(r"\s+(?:calls|rings|phones|visits|meets|sees|emails|texts|joins|shows)\b", re.I)
_DOES_IT = re.compile(rf"\s+{third_person('deed')}", re.I)  # tom digs up the numbers


_LABEL = re.compile(rf"(?P<name>[A-Za-z]{{2,15}}|[{HAN}]{{1,3}})\s*(?:\s[-–—]\s|[:：])\s*(?=\S)")
_ME = re.compile("me|us|myself|我们?|本人|自己", re.I)
# So a line is about somebody, or of several: "Alice's customers", 陈经理和小王.
_NOT_ALONE = re.compile(
    r"['\u2019]s\b(?! (?:to|going to|gonna)\b)|(?<=[a-z])[a-z\d_-]"
    r"|\s*(?:&|/|、|,|[和与跟及同的]|那边|(?:and|or|with|is|was|has|had|needs)\b)",
    re.I,
)
_BOTH = re.compile(r"\s*(?:&|/|、|,|[和与跟及同]|\b(?:and|or)\b|\s(?=<?@))\s*", re.I)
_GOES_ON = re.compile(r"(?<=[a-z])[a-z\d_-]")  # a longer word than the name
_OF_SEVERAL = re.compile(r"[,，;；。\s]")


@dataclass(frozen=True)
class Owner:
    """`name` as typed, or the colleague's as it is known; its words stand at [start, end)."""

    name: str
    start: int
    end: int
    is_told: bool  # "dave to", 让王磊


def find(folded: str, typed: str, teammates: Sequence[str]) -> Owner | None:
    """The owner that a clause names, and the words that are to be cut out with the name."""
    mention = mention_in(folded)
    if mention and not _IS_THERE.search(folded[: mention.start()]):
        will = re.compile(WILL, re.I).match(folded, mention.end())
        start = mention.start()
        asked = re.search(rf"{TOLD_TO}\s*$", folded[:start], re.I)
        start = asked.start() if asked else start
        handed = _HAS_TOLD.search(folded[:start]) if asked else None
        if handed and not _IS_DONE.search(folded):
            start = handed.start()  # 已经让<@…>查一下: it is not done yet
        return Owner(
            typed[slice(*mention.span())],
            start,
            will.end() if will else mention.end(),
            is_told=bool(will or asked),
        )
    return _by_name(folded, tuple(teammates))


def _by_name(folded: str, teammates: tuple[str, ...]) -> Owner | None:
    """The owner by a colleague's plain name, which most clauses do not hold."""
    spelled = colleagues.spelled(folded, teammates)
    if not (spelled or _names_one(folded, teammates)):
        return None
    masked = folded
    for name in spelled:  # one pattern for all of them: 周浩 is another name in each line
        masked = masked.replace(name, SPELLED * len(name))
    leading, within, last, by = patterns(teammates)

    def named(match: re.Match[str] | None) -> str:
        return colleagues.known(folded[slice(*match.span("name"))], teammates) if match else ""

    if owner := _leading(masked, leading, named):
        return owner
    # Between what is to be sent and the day: 事故报告周浩周五给.
    between = within.match(masked) if _ANY_HAN.search(masked) else None
    if between and (name := named(between)):
        return Owner(name, *between.span("words"), is_told=True)
    # After it: "call Acme - dave".
    after = last.search(masked)
    is_copied = after and IS_COPIED.search(folded[: after.start("name")])
    if after and not is_copied and (name := named(after)):
        return Owner(name, *after.span(), is_told=False)
    # "quotation to be sent by jen on Friday"
    passive = by.search(masked)
    if passive and (name := named(passive)):
        return Owner(name, *passive.span("words"), is_told=True)
    return None


def _names_one(folded: str, teammates: tuple[str, ...]) -> bool:
    text = folded.lower()
    return any(call in text for call in all_calls(teammates))


def opens(folded: str, teammates: Sequence[str]) -> bool:
    """Whether a text begins with who of us does what: "tom digs up the numbers"."""
    mates = tuple(teammates)
    if not _names_one(folded, mates):
        return False

    def named(match: re.Match[str]) -> str:
        return colleagues.known(match["name"], mates)

    return _leading(folded, patterns(mates)[0], named) is not None


def _leading(
    folded: str, pattern: re.Pattern[str], named: Callable[[re.Match[str]], str]
) -> Owner | None:
    """Before what is to be done: "dave to call", 让王磊去."""
    match = pattern.match(folded)
    if match is None or (match["latin"] and not _does(folded, match)):
        return None
    name, (start, end) = named(match), match.span("words")
    is_told = end - start > len(match["name"]) or _is_on_it(folded, end)
    if handed := _HAS_TOLD.search(folded[:start]):
        start = start if _IS_DONE.search(folded) else handed.start()
    if _TOLD_OF.search(folded[: match.start("name")]):
        start, is_told = 0, True
    return Owner(name, start, end, is_told) if name else None


def _does(folded: str, name: re.Match[str]) -> bool:
    is_told_of = _TOLD_OF.search(folded[: name.start("name")]) is not None
    after = name.end("name")
    return bool(_DOES.match(folded, after) or (is_told_of and _CALLS.match(folded, after)))


def _is_on_it(folded: str, end: int) -> bool:
    return any(one.match(folded, end) for one in (ON_IT, _GOES, _DOES_IT, _HE_WILL))


def of_pronoun(masked: str, before: str, teammates: Sequence[str]) -> Owner | None:
    """The colleague whom "she" means in "passed to priya, she'll call them", 转给晓彤，她去联系;
    `before` is the folded clause before this one."""
    she = _PRONOUN.match(masked)
    handed = _HANDED.search(before) if she else None
    if she is None or handed is None:
        return None
    called = handed["name"].lower()
    names = {one for one in teammates for call in colleagues.calls(one) if called.startswith(call)}
    return Owner(names.pop(), *she.span("she"), is_told=True) if len(names) == 1 else None


def owned(todo: LineTodo, teammates: Sequence[str]) -> LineTodo:
    """A to-do with its owner, where a colleague's plain name says it: "dave to call"."""
    todo = _without_label(replace(todo, text=without_us_within(todo.text)), teammates)
    found = None if todo.owner else find(fold(todo.text), todo.text, teammates)
    rest = days.without(todo.text, found.start, found.end) if found else ""
    if found is None or not re.search(r"\w", rest):
        return todo
    return replace(todo, text=fronted.verb_first(without_us(rest) or rest), owner=found.name)


def opened_by(text: str, teammates: Sequence[str]) -> LineTodo:
    """The same of a line in a plan, where whoever is named first does it, whatever it is: "Alice
    rehearses the demo", 小陈12.15前补全."""
    folded = fold(text)
    for call in all_calls(tuple(teammates)):
        if folded.lower().startswith(call) and not _NOT_ALONE.match(folded, len(call)):
            return _of(text, len(call), colleagues.known(call, teammates))
    return LineTodo(text)


def names_several(text: str, teammates: Sequence[str]) -> bool:
    """Whether a line begins with more than one of us: "Lee and Alice check", 小王和陈经理每周检查,
    "@lee @alice"."""
    folded, mates = fold(text), tuple(teammates)
    first = _call_at(folded, 0, mates)
    both = _BOTH.match(folded, first) if first else None
    return both is not None and bool(_call_at(folded, both.end(), mates))


def _call_at(folded: str, start: int, teammates: tuple[str, ...]) -> int:
    """Where the name of one of us that stands there ends; 0 where none does."""
    if mention := OWNER.match(folded, start):
        return mention.end()
    low, calls = folded.lower(), all_calls(teammates)
    ends = [start + len(call) for call in calls if low.startswith(call, start)]
    return max((end for end in ends if not _GOES_ON.match(low, end)), default=0)


def _of(text: str, end: int, name: str) -> LineTodo:
    will = re.compile(WILL, re.I).match(fold(text), end)
    rest = text[will.end() if will else end :].strip(EDGES)
    return LineTodo(rest, owner=name) if name and re.search(r"\w", rest) else LineTodo(text)


def without_plea(text: str) -> str:
    """What a colleague is asked to do, without the words that ask: 幫我出報價, "please call"."""
    plea = _PLEA.match(fold(text))
    rest = text[plea.end() :] if plea else text
    return rest if re.search(r"\w", rest) else text


def _without_label(todo: LineTodo, teammates: Sequence[str]) -> LineTodo:
    """ "me - price sheet; Priya - SDS sheets": whose it is stands before a dash or a colon."""
    label = _LABEL.match(todo.text) if todo.owner is None else None
    if label is None:
        return todo
    name = colleagues.known(fold(label["name"]), teammates)
    is_mine = _ME.fullmatch(fold(label["name"])) is not None
    rest = todo.text[label.end() :].rstrip(" .")
    return replace(todo, text=rest, owner=name or None) if name or is_mine else todo


def without_us(text: str) -> str:
    """What is promised, without the words that say so: "I'll", 我答应."""
    who = WHO.match(fold(text)) or _AND_FIRST.match(text)
    return text[who.end() if who else 0 :].strip(EDGES)


def without_us_within(text: str) -> str:
    """检测结果我给她 as 检测结果给她."""
    fronted = None if _OF_SEVERAL.search(text) else FRONTED.search(fold(text))
    return text[: fronted.start()] + text[fronted.end() :] if fronted else text
