"""What a to-do means by "that", or by a verb alone: who reads the reminder days later must know."""

from collections.abc import Sequence

from models.rules import lazy_re as re
from models.rules.oneline.clauses.reading import Reading
from models.rules.oneline.colleagues import owners
from models.rules.oneline.context import demanded as demand
from models.rules.oneline.context.promised_too import TOLD_WHEN
from models.rules.oneline.vocabulary.inferred_words import (
    ALL_MINE,
    AWAY,
    BRING_IT,
    COUNT,
    DO_IT,
    IT,
    MENDS,
    NOTHING_DONE,
    QUOTES,
    SAYS,
    SEND_IT,
    SENDING,
    SOMEBODY,
    THERE,
    WANTED,
)
from models.rules.oneline.vocabulary.sign_words import TROUBLE
from models.rules.oneline.vocabulary.trouble_words import WRONG
from models.rules.oneline.vocabulary.words import HAN, fold
from models.rules.oneline.when import days

_HAN_FROM = "\u2e80"
_CLAUSES_BACK = 3
_ASKED_FOR = re.compile(
    r"(?:要|订|定|买|催)的?(?P<thing>[^,;。]{2,20}?)(?:都|还)?(?:寄|发|送|做|改|修|换|出|给|弄)(?:出去|过去|好|完)?了?(?:没有?|吗)"
)
# When they will have it, they ask: 问接口文档什么时候能给.
_ASKED_WHEN = re.compile(
    r"(?:问|催|想知道|关心)(?:了|一?下|我们?)?(?P<thing>[^,;。问]{2,14}?)(?:大概|到底|最快|最晚)?"
    r"(?:什么时候|啥时候?|几时|何时|哪天|几号|多久|多快)(?:才|就|能|可以|会|要|好)*"
    r"(?:给|发|寄|送|出|到|交|提供|做好|弄好|准备好|有|拿到|收到|看到)"
)
_GIVES = re.compile(
    "(?P<verb>(?:发|寄|送|给|交|出|做|弄)(?:过去|出去)?)(?P<whom>(?:给)?(?:[他她]们?|客户)?)"
)
_THING = re.compile(rf"[{HAN}]{{0,8}}?(?:说|话|讲|反映|那个)(?=[{HAN}]{{2}})")
_TO_HIM = re.compile("我?[们会来]?(?:发|寄|送|给)给?(?:[他她]们?|客户)")
# 我来写, 我去弄: all that a clause says.
_TAKES_ON = re.compile(
    "(?:来|去|先|回去)?(?:写|弄|做|办|搞|出|改|查|准备|安排|处理|整理|回复?|跟进?|落实|盯)(?:一?[下个份]|好|掉)?"
)
_NO_HURRY = re.compile("\\W*(?:也|倒|说)?(?:不急|不着急|不赶|挺急|很急|有点急)的?\\W*")
_TO_ME = re.compile(
    r"\W*(?:要|再|就)?(?:给|交给?|回|回覆|传给?|发给?)我们?\W*"
    r"|\W*(?:(?:he|she|they|should|will|to|be|is|are|'ll|gets?|getting|with) )*"
    r"(?:there|on site|onsite|him|her|them|arrives?|arriving|eta)\W*",
    re.I,
)
# "Lee should set it up": what they would like.
_SET_UP = re.compile(
    r"(?P<verb>set|book|arrange|organi[sz]e|schedule|fix) (?:it|this|that|one)(?P<up> up)?", re.I
)
_HAVE_IT = re.compile(
    r"(?:i'?ll |we'?ll |will )?(?:have|get) (?:it|them|that) (?:to|over|across|back)\b", re.I
)
_ANYBODY_GOES = re.compile("有(?:个?人|师傅|技术)(?:过?[去来]|到场|处理|上门)")
_NAMES = re.compile(rf"(?![我你他她它这那都又还也])[{HAN}]{{2,6}}")


def is_to_me(one: Reading) -> bool:
    """Whether a clause says no more than by when I am to have it: 3/15前給我."""
    if one.spot is None:
        return False
    rest = days.without(one.typed, one.spot.start, one.spot.end)
    return _TO_ME.fullmatch(fold(rest)) is not None


def wanted(text: str, before: Sequence[Reading]) -> str | None:
    """要一份选型手册，答应他月底前发: 发一份选型手册; and "wants the T&Cs. Send Friday". None where
    it is not said; `before` are the clauses before it."""
    folded = fold(text)
    if set_up := _SET_UP.fullmatch(folded):
        what, is_latin = _wish(before)
        return f"{set_up['verb']}{set_up['up'] or ''} {what}" if what and is_latin else None
    is_quote = QUOTES.fullmatch(folded)
    brings = BRING_IT.match(folded)
    is_told = TOLD_WHEN.fullmatch(folded) is not None
    if not (is_quote or brings or is_told or SEND_IT.fullmatch(folded)):
        return None
    what, is_latin = _wish(before)
    if not what:
        return None
    if is_told:
        return what
    if is_quote:
        return None if QUOTES.match(fold(what)) else f"{text[: is_quote.end('what')]} for {what}"
    if brings:
        rest = THERE.sub("", text[brings.end() :])
        return f"{SENDING.sub('', text[: brings.end('verb')])} {what}{rest}"
    if is_latin:
        if _HAVE_IT.match(folded):
            return None
        return f"{SENDING.sub('', IT.sub('', text))} {what}"
    if _TO_HIM.fullmatch(folded):
        return f"{what}{text}"
    away = AWAY.search(folded)
    at = away.start() if away else len(text)
    return f"{text[:at]}{what}{text[at:]}"


def is_nothing(one: Reading, text: str, *, is_listed: bool) -> bool:
    """Whether a to-do says nothing of what is done: 都我来弄 after a list, "quote" of "a faff"."""
    is_bare = one.owner is None and NOTHING_DONE.fullmatch(text) is not None
    is_bare |= text.lower() == "quote" and one.spot is None
    return is_bare or (is_listed and ALL_MINE.match(fold(one.typed)) is not None)


def asked_for(text: str, before: Sequence[Reading]) -> str | None:
    """孙经理要的托盘样品寄了没@大鹏 今天一定要寄出去: the question says what is to be sent."""
    asked = _ASKED_WHEN.search(fold(before[-1].typed)) if before else None
    if asked and (gives := _GIVES.fullmatch(fold(text))):
        thing = before[-1].typed[slice(*asked.span("thing"))].strip()
        return f"{text[: gives.end('verb')]}{thing}{text[gives.end('verb') :]}"
    found = _ASKED_FOR.search(fold(before[-1].typed)) if before else None
    if found is None or SEND_IT.fullmatch(fold(text)) is None:
        return None
    return f"{before[-1].typed[slice(*found.span('thing'))]}{text.removeprefix('要')}"


def _wish(before: Sequence[Reading]) -> tuple[str, bool]:
    """What they want by the last clause that says so, and whether it says it in English; it is
    promised already if a to-do came after it."""
    for one in before[: -_CLAUSES_BACK - 1 : -1]:
        if one.role == "todo":
            break
        found = WANTED.search(fold(one.typed))
        if found:
            return one.typed[slice(*found.span(found.lastgroup or 0))], bool(found["latin"])
        is_aside = COUNT.fullmatch(one.masked) or _NO_HURRY.fullmatch(one.masked)
        if not is_aside and one.signs.is_han:
            break
    return "", False


def done(text: str, before: Reading) -> str | None:
    """ "Kindly someone revise the invoice. Priya doing it", 要开增值税票 小林办: what is to be done
    stands in the clause before."""
    shows = before.signs
    is_deed = shows.deed or shows.goods or shows.is_wanted
    if (
        before.role in ("todo", "next")
        or shows.is_past
        or not (is_deed and DO_IT.fullmatch(fold(text)))
    ):
        return None
    spot = before.spot
    told = days.without(before.typed, spot.start, spot.end) if spot else before.typed
    if _ANYBODY_GOES.search(fold(told)):  # 今天一定要有人去，已请Ken过去
        return None
    told = owners.without_us(SOMEBODY.sub("", told)).removeprefix("要")
    return told if len(told) > 1 else None


def demanded(text: str, before: Reading) -> str | None:
    """要我们今天之内给书面回复 我来写: what is demanded, where a bare verb takes it on."""
    if before.role == "todo" or not (demand.is_one(before) and _TAKES_ON.fullmatch(text)):
        return None
    spot = before.spot
    told = days.without(before.typed, spot.start, spot.end) if spot else before.typed
    told = owners.without_us(told)
    return told if len(told) > 1 else None


def mended(text: str, issues: Sequence[str]) -> str | None:
    """饲料槽裂了，… 月底前换: what is at fault was named by an issue."""
    if not issues or not MENDS.fullmatch(fold(text)):
        return None
    issue = issues[-1]
    folded = fold(issue)
    wrong = min(
        (one.start() for one in (TROUBLE.search(folded), WRONG.search(folded)) if one),
        default=0,
    )
    said = _THING.match(folded)
    start = said.end() if said else 0
    thing = re.split("[被给給把]", issue[start:wrong])[0]
    verb = text.lstrip("要得")
    if told := SAYS.match(folded):
        issue = issue[told.end() :]
    return f"{verb}{thing}" if _NAMES.fullmatch(fold(thing)) else f"{issue}，{verb}"
