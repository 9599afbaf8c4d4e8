"""A text cut into its clauses, at stops, commas, dashes, bullets, line breaks and, between Chinese
words, spaces. What stands in brackets or quotation marks stays in one piece."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, islice

from models.rules import lazy_re as re
from models.rules.oneline.clauses import numbered
from models.rules.oneline.colleagues import owners
from models.rules.oneline.todos import repeated
from models.rules.oneline.vocabulary import lookup
from models.rules.oneline.vocabulary.sign_words import DEED_ALONE
from models.rules.oneline.vocabulary.words import HAN, fold, part_at_slashes

MOST = 60
_LONGEST_DAY = 30
_WHOLE = r"[(][^()\n]{1,80}[)]|\"[^\"\n]{1,160}\"|“[^”\n]{1,160}”|「[^」\n]{1,160}」|『[^』\n]{1,160}』|https?://\S+|<[^<>\s]{1,80}>|(?<!\w)'(?:[^'\n]|(?<=\w)'(?=\w)){1,80}'(?!\w)"
_ADDRESS = (
    r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+"
    r"|(?<![\w.-])[a-z0-9-]{1,63}\.(?:com|net|org|io|ai|co|cn|tw|hk|jp|sg|de|uk|eu)(?:\.[a-z]{2})?"
    r"(?![a-z0-9])"
)
_ABBREVIATION = (
    r"\b(?:er|shri|smt|capt|rev|hon|sgt|mr|ms|dr|st|co|mrs|inc|ltd|pte|mtg|vol|qty|est|ext|reg"
    r"|bros|prof|corp|appt|approx|(?<!')[a-z])\."
    r"|\bno\.(?=\s?\d)"
)
_AND = (
    r"(?<![a-z0-9_'-])(?:and|&|so|but|then|plus|\+) (?=(?:i|we)(?:'ll|'[mr]e? to| (?:am|are) to"
    r"| will| to| need| must| have to|'ve)\b"
    r"|(?:will|then|need to|also|they|he|she|they'll|(?:he|she)'?s|they'?re)\b"
    r"|(?<=but )(?:asks?|asked|asking|says?|said|thinks?|complain\w*)\b"
    r"|(?<=and )(?:asks?|asked|asking|says?|said|thinks?|complain\w*"
    r"|(?:wants?|wanted|would like|happy|keen) to (?:meet|see|talk|speak|visit|have|catch))\b)"
)
# 他觉得ok 下周一…, 先出8D 我…: a space after a Latin word that Chinese ran into.
_AFTER_LATIN = "(?:" + "|".join(rf"(?<=[{HAN}][a-z\d]{{{n}}})" for n in range(1, 11)) + ")"
# 送小样 Linda摸了说…: a space before a Latin word that runs into Chinese, which nobody hands over
# there: 发 PPT给他.
_BEFORE_LATIN = (
    rf"(?<=[{HAN})\d])(?<![发寄送传要用看的叫让跟和与同找请约见把到去在给问联做改换加是有])\s+"
    rf"(?=[a-z][a-z.'-]{{1,14}}[{HAN}])"
)
# 佟工收到了 nice 周四去签: a word of joy between Chinese clauses is one of its own.
_JOYS = ("nice", "ok", "okay", "good", "great", "perfect", "cool", "yes", "lol", "btw", "wow")
_JOY = f"(?:{'|'.join(_JOYS)})"
_BEFORE_JOY = rf"(?<=[{HAN}\d])\s+(?={_JOY}\s+[{HAN}])"
_AFTER_JOY = "(?:" + "|".join(rf"(?<=\s{joy})" for joy in _JOYS) + rf")\s+(?=[{HAN}])"
_BREAK = re.compile(
    rf"(?P<whole>{_WHOLE}|{_ADDRESS}|{_ABBREVIATION})"
    rf"|(?P<stop>[;。\n!?]+|(?:(?<=分工)|(?<=分工一下)|(?<=分工如下)):\s*|~+(?=[{HAN}])|\.+(?=\s|$)|(?<!\d)\.(?=[A-Z{HAN}][a-z{HAN}])|\s[-–—*•|/]+\s|[—–]+"
    rf"|(?:^|(?<=[\s:;。,]))(?:\d{{1,2}}|[a-h])[、)]\s?(?=[{HAN}a-z])|(?:^|(?<=[\n:]))\s?\d{{1,2}}\.\s?(?=[{HAN}a-z])|[①-⑳]\s?|(?<=[\u2600-\u27bf\U0001f300-\U0001faff\ufe0f])\s+|\[[{HAN}]{{1,4}}\]\s*|…+|\.\.+|\s*(?:[→⇒➡]\ufe0f?|[-=]+>)\s*)"
    rf"|(?P<comma>(?<!\d),|,(?!\d)|(?<=[a-z]),|\s+(?={_AND})"
    rf"|(?<=[{HAN})”」』\d%\u2600-\u27bf\U0001f300-\U0001faff\ufe0f])\s+(?=[{HAN}])"
    r"(?!(?<=\d )(?:上午|下午|早上|晚上|中午|傍晚))"
    rf"|(?<=\d/10)\s+(?=\d{{1,2}}[/月]\d)|{_AFTER_LATIN}\s+(?=[{HAN}])|(?<=[a-z])(?<!send)(?<!quote)(?<!order)(?<!mail)(?<!book)(?<!print)\s+(?=\d{{1,4}}[个份套台箱件款张本支家批][{HAN}])|{_BEFORE_LATIN}|{_BEFORE_JOY}|{_AFTER_JOY}|(?<=[{HAN}])\s+(?=[@\d<])(?!\d{{1,2}}(?:[:.]\d\d)?\s?[ap]m)|:(?=\s)|(?<=[{HAN}]):(?=[a-z]+"
    rf" ?\d))",
    re.I,
)
_AND_DO = re.compile(
    r" (?:and|&|\+|then|so|n|while|whilst) (?=[a-z])|(?<=[\u4e00-\u9fff])(?:并且?|然后|再|还有"
    r"|顺便|以及)(?=[\u4e00-\u9fff])",
    re.I,
)
_CLOSED = re.compile('[.!?。]["”」』]$')  # a quotation that ends its sentence
_PLAN_AFTER = re.compile(
    r"\s+(?:再|过?去|我|[约约回]|(?:zoom|teams|line|meet|webex|call|视[频讯]|线上|电话|当面)\s?(?:会议|再|[谈聊讲开说])"
    r"|(?:跟|和|与|同)[他她客]们?)",
    re.I,
)
_MENTION = re.compile(r"@\S{1,20}|<@[^<>\s]{1,40}>")
_MENTION_LAST = re.compile(rf"(?<=[{HAN}a-z\d])(?:@[^\s@]{{1,20}}|<@[^<>\s]{{1,40}}>)$", re.I)
# What follows a mention and is for whoever is called: a day, or a verb of doing.
_TO_DO = re.compile(
    r"(?:会(?=[寄发传送给交出做])|帮[我忙]|麻烦|请|记得|一定|务必|必须|赶紧|尽快|马上|[今明后]天|今[日晚早]|明早|[下本这]?(?:周|星期|礼拜)[一二三四五六日天]"
    rf"|\d{{1,2}}(?:[/月]\d{{1,2}}|[号日点])|月底|下班前)(?!我|[{HAN}]{{0,2}}客户)"
)
_THING = 8  # characters of what is only named before a mention
_BOLD, _BOLD_ENDS = re.compile(r"\*\w"), re.compile(r"\w\*$")
# Every Monday and Thursday, 每周一和周四: more days of the same promise.
_MORE_DAYS = re.compile(
    r"(?:on |every |each |the )*(?:mon|tue|wed|thu|fri|sat|sun|\d|first|last|second)|[每周月日\d]"
    r"|星期|礼拜",
    re.I,
)
# From when, until when: of the promise before it that comes again.
_BOUND = re.compile(
    r"(?:from|starting|beginning|starts|as of|until|till|through)(?: in| on| the| end of)* "
    r"(?:\d|next|this|now|tomorrow|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep"
    r"|oct|nov|dec)"
    r"|(?:从|自|由)[^,;。]{1,8}(?:开始|起|[之以]后)|(?:直到|到|至)[^,;。]{1,8}(?:为止|止)",
    re.I,
)
# Who only gets a copy of it, too: "and cc Lee", 抄送给小李.
_COPIED = re.compile(r"(?:and |also |please |pls )*cc(?:ing)?\b|(?:同时|并)?(?:抄送|副本)", re.I)
_TRIM = " \t\r\n,;，；、。.·・•*-–—|/"


@dataclass(frozen=True)
class Clause:
    """Characters [start, end) of a text; `opens` if a sentence or a line begins with it."""

    start: int
    end: int
    opens: bool


def cut(text: str, now: datetime, teammates: Sequence[str] = ()) -> list[Clause]:
    """The first of them; a clause that is only a day or an hour belongs to the one beside it, and
    what a teammate does stands apart: "I call her, and tom digs up the figures"."""
    folded = numbered.parted(fold(part_at_slashes(text)))
    found: list[Clause] = []
    parted = chain.from_iterable(_handed(one, folded, teammates) for one in _cut(folded))
    for clause in islice(chain.from_iterable(_two(one, folded, now) for one in parted), MOST):
        is_day = _is_day(folded[clause.start : clause.end], now)
        last = found[-1] if found and not clause.opens else None
        is_loose = folded[last.end : clause.start].isspace() if last else False
        # 价格卡住 3/16 再谈, … @佩佩 今天先出8D: it is of what follows.
        is_day &= not (is_loose and _opens_a_promise(folded, clause))
        is_bound = last is not None and _BOUND.match(folded, clause.start) is not None
        if last and is_bound and repeated.says_often(folded[last.start : last.end]):
            found[-1] = Clause(last.start, clause.end, last.opens)
            continue
        if last and is_loose and (mention := _handed_over(folded, last, clause)):
            # 报告@陈洁 这周五前改完, … 寄了没@大鹏 今天一定要寄: who is called does what follows.
            is_thing = mention.start() - last.start <= _THING
            is_thing |= folded[mention.start() - 1] in "前内"  # 我说下午3点前@小涵 会寄给她
            found[-1:] = [] if is_thing else [Clause(last.start, mention.start(), last.opens)]
            start = last.start if is_thing else mention.start()
            found.append(Clause(start, clause.end, opens=is_thing and last.opens))
            continue
        is_copied = _COPIED.match(folded, clause.start) is not None
        if (last and (is_copied or _is_day(folded[last.start : last.end], now))) or (
            last and is_day and (is_loose or not _goes_on(folded, clause.end))
        ):
            found[-1] = Clause(last.start, clause.end, last.opens)
        else:
            found.append(clause)
    return found


def _handed(clause: Clause, folded: str, teammates: Sequence[str]) -> Iterator[Clause]:
    joints = _AND_DO.finditer(folded, clause.start, clause.end) if teammates else ()
    for joint in joints:
        if owners.opens(folded[joint.end() : clause.end], teammates):
            yield Clause(clause.start, joint.start(), clause.opens)
            yield Clause(joint.end(), clause.end, opens=False)
            return
    yield clause


def _opens_a_promise(folded: str, clause: Clause) -> bool:
    """Whether a day or a mention opens what is to be done, although a space parts it from that."""
    after = folded[clause.end :][:10]
    if _MENTION.fullmatch(folded, clause.start, clause.end):
        return re.match(rf"\s+(?:\d{{1,2}}(?:/\d{{1,2}})?)?[{HAN}]", after) is not None
    return _PLAN_AFTER.match(after) is not None


def _handed_over(folded: str, last: Clause, clause: Clause) -> re.Match[str] | None:
    """The mention that ends a clause, where the next one is what is to be done."""
    mention = _MENTION_LAST.search(folded, last.start, last.end)
    return mention if mention and _TO_DO.match(folded, clause.start) else None


def _two(clause: Clause, folded: str, now: datetime) -> Iterator[Clause]:
    """Two promises, each with its day: "I'll quote tomorrow and pop by the site on the 18th"."""
    for joint in _AND_DO.finditer(folded, clause.start, clause.end):
        before, after = folded[clause.start : joint.start()], folded[joint.end() : clause.end]
        is_often = repeated.says_often(before)
        if is_often and _MORE_DAYS.match(after):
            continue
        is_two = repeated.says_often(after) or lookup.find(after, now) is not None
        if not (is_two or is_often or joint[0][-1] == "再"):
            is_two = _opens_a_deed(before, after, now)
        if is_two and (is_often or lookup.find(before, now)):
            yield Clause(clause.start, joint.start(), clause.opens)
            yield Clause(joint.end(), clause.end, opens=False)
            return
    yield clause


def _opens_a_deed(before: str, after: str, now: datetime) -> bool:
    """Whether the day ends the first promise, and another deed follows: "send the case study tmrw
    & ask legal"."""
    if DEED_ALONE.match(after) is None:
        return False
    last = before.split()[-1] if before.split() else ""
    return lookup.read(last, now) is not None


def _goes_on(folded: str, end: int) -> bool:
    """Whether only a space parts a clause from the next one: …，3/20 志明去."""
    return re.match(r" +\S", folded[end : end + 3]) is not None


def _cut(folded: str) -> Iterator[Clause]:
    start, opens = 0, True
    for match in _BREAK.finditer(folded):
        if match.lastgroup == "whole":
            if _CLOSED.search(match[0]):
                yield from _trimmed(folded, start, match.end(), opens)
                start, opens = match.end(), True
            continue
        if match[0] == ":" and not _is_lead(folded[start : match.start()]):
            continue
        yield from _trimmed(folded, start, match.start(), opens)
        start, opens = match.end(), match.lastgroup == "stop"
    yield from _trimmed(folded, start, len(folded), opens)


def _is_lead(text: str) -> bool:
    """Whether what stands before a colon opens a line, and is no label: "Pricing: too high"."""
    if text.lower().endswith(("next", "下次")):
        return False
    if text.endswith(("分工", "分工一下", "分工如下")):
        return True
    return len(text.split()) > 2 or len(re.findall(f"[{HAN}]", text)) > 4


def _trimmed(folded: str, start: int, end: int, opens: bool) -> Iterator[Clause]:
    while start < end and folded[start] in _TRIM and not _BOLD.match(folded, start):
        start += 1
    while start < end and folded[end - 1] in _TRIM and not _BOLD_ENDS.search(folded, start, end):
        end -= 1
    if re.search(r"\w", folded[start:end]):
        yield Clause(start, end, opens)


def _is_day(text: str, now: datetime) -> bool:
    """Or somebody's mention, and nothing else."""
    if _MENTION.fullmatch(text):
        return True
    if len(text) > _LONGEST_DAY or not re.search(r"\d|[天周月日点号期午早晚]|[a-z]{3}", text, re.I):
        return False
    return lookup.read(text, now) is not None or lookup.read(text, now, "past") is not None
