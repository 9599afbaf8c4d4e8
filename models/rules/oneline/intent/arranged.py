"""A line that tells only of a contact somebody arranged, where it leads and who comes along:
安和许总约了周五下午两点视频，他们财务李姐也参加; "Dana at Acme booked us in for Friday 2pm, Li
will join". Nothing of it took place, whatever day it was arranged on."""

from collections.abc import Iterable, Sequence

from models.rules import lazy_re as re
from models.rules.oneline.next_contact.come_then import HERE_HAN
from models.rules.oneline.vocabulary.words import HAN, KNOWN, fold, mask_known, word
from models.rules.oneline.when import planned

_LONGEST = 120  # characters
_CLAUSE = re.compile(rf"[,;。\n!]|(?<=[{HAN}])\s+(?=[{HAN}])|\.(?=\s|$)")
_ARRANGED = re.compile(
    word(
        r"(?:(?:has |have |just |have just )?(?:booked|arranged|scheduled|fixed|lined up"
        r"|pencilled|penciled|set)|set|got)"
        r"(?: (?:up|in|us|me))*"
    )
    + "|(?:给我们?|跟我们?)?约[了好定在]*(?:我们?|咱们?)?",
    re.I,
)
# They say that they come to us, and no more.
_SAID_SO = re.compile(
    word("(?:say|said|mention|told (?:me|us))s?(?: that)?(?=.* (?:our|us|here)\\b)")
    + f"|说(?=(?:[^了过]|过(?=来))*?来{HERE_HAN})",
    re.I,
)
_COMES_TO = re.compile("来(?=我们?|我司|咱们?|公司|工?厂|店)")  # of a day ahead it tells nothing
# Nothing of a day stands before it: 明天电话跟方老板确认 is still to be done.
_AGREED_WITH = re.compile(
    "^[^,;。明后下周期拜\\d]{0,14}?"
    f"(?:(?:电话|微信|邮件|视频|当面|通话)[中里上]?(?:跟|和|与|同){KNOWN}+(?:那边)?(?:确认|约|定|说|谈|敲)"
    f"|(?:跟|和|与|同){KNOWN}+(?:那边)?(?:电话|微信|当面|都|已经?)*(?:确认[好过了]|[约定说讲谈敲][好定妥]))"
    r"|^[^,;\d]{0,20}?\b(?:agreed|arranged|confirmed|fixed|settled)(?: it| this)? (?:with|w/) "
    f"(?={KNOWN})",
    re.I,
)
_HOUR = re.compile(
    r"\d{1,2}(?::\d\d| ?[ap]m\b)|[\d一二两三四五六七八九十][点时]"
    r"|\bnoon\b|\b(?:for|at|to) \d{1,2}\b",
    re.I,
)
_DAY = re.compile(
    word("(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|tomorrow|next week")
    + r"|[周期拜][一二三四五六日天]|[明后今][天早晚]|\d[号日/月]|\d(?:st|nd|rd|th)\b",
    re.I,
)
# Who comes along, behind their name.
_COMES = re.compile(
    word(
        r"(?:will |'ll |is |are |wants to |to )?(?:also )?(?:be )?"
        r"(?:join(?:s|ing)?|there|com(?:es?|ing)(?: along)?|attend(?:s|ing)?|sit(?:s|ting)? in)"
        r"(?: us| too| as well| also| the (?:call|meeting)| in)*"
    )
    + "|(?:也|都|会|要|一起|一同|一块儿?)+"
    "(?:在场?|参加|来|去|到场?|出席|旁听|列席|同行|陪同|过来|过去|上线)?"
    "|(?:参加|出席|旁听|列席|陪同)",
    re.I,
)
_WHO = re.compile(rf"[\s{KNOWN}]*(?:[\w' ]{{0,24}}|[{HAN}]{{0,8}})[\s{KNOWN}]*", re.I)
_GOING = re.compile(
    word(
        r"(?:i'?m |we'?re |i |we )?(?:going|heading|off|on (?:my|our) way|driving) (?:over |out )?"
        r"to [\w' ]{2,30}?(?: first| now| (?:this )?(?:morning|afternoon)| today| tomorrow)*"
    )
    + "|(?:我们?|今[天早]|明[天早]|早上|上午|下午|一早|[先再就会要])*(?:去|到|跑|过去)(?:一?趟)?"
    + f"[{HAN}{KNOWN}A-Za-z]{{1,12}}",
    re.I,
)
_GREETING = re.compile("(?:早上?好?|大家好|您好|你好|hi|hello|morning|good morning)", re.I)


def is_all(typed: str, customer: str, people: Iterable[str]) -> bool:
    """Whether a line tells of nothing else. `customer` and `people` are as it names them."""
    if len(typed) > _LONGEST or "?" in fold(typed):
        return False
    folded = mask_known(fold(typed), customer)
    for name in sorted(map(fold, people), key=len, reverse=True):
        folded = folded.replace(name, KNOWN * len(name))
    clauses = [one.strip() for one in _CLAUSE.split(folded) if one and one.strip(f" {KNOWN}")]
    arranged = [one for one in clauses if _is_arranged(one)]
    others = [one for one in clauses if one not in arranged]
    return len(arranged) == 1 and all(_is_beside(one) for one in others)


def was_agreed_with(typed: str, people: Iterable[str]) -> bool:
    """Whether it says that one of them was spoken to, so as to agree on it: 电话跟方老板确认周五去,
    "agreed with Ann: visit Friday"."""
    folded = fold(typed)
    for name in sorted(map(fold, people), key=len, reverse=True):
        folded = folded.replace(name, KNOWN * len(name))
    return _AGREED_WITH.search(folded) is not None


def who(
    typed: str, theirs: Sequence[tuple[str, str]], people: Iterable[str]
) -> tuple[tuple[str, str], ...]:
    """Whoever arranged it and who comes along, in the order of the line."""
    titles = dict(theirs)
    there = sorted({*titles, *people}, key=typed.find)
    longest = [one for one in there if not any(one != more and one in more for more in there)]
    return tuple((one, titles.get(one, "")) for one in longest if one in typed)


def _is_arranged(clause: str) -> bool:
    said = _ARRANGED.search(clause) or _SAID_SO.search(clause)
    if said is None or not (_HOUR.search(clause) or _DAY.search(clause, said.end())):
        return False
    return not planned.tells(_COMES_TO.sub("", f"{clause[: said.start()]} {clause[said.end() :]}"))


def _is_beside(clause: str) -> bool:
    """Whether it says who comes along, or where one goes for it."""
    if _GREETING.fullmatch(clause):
        return True
    comes = list(_COMES.finditer(clause))
    last = comes[-1] if comes else None
    if planned.tells(clause[: last.start()] if last else clause):
        return False
    if _GOING.fullmatch(clause):
        return True
    ends = last is not None and not clause[last.end() :].strip(" 的吧了。.!")
    return last is not None and ends and _WHO.fullmatch(clause[: last.start()]) is not None
