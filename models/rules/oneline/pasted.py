"""A chat that was pasted, as LINE, WeChat and WhatsApp copy it: who says what is told by the names
before it, and the clock times there are when it was written, not when one meets.

    上午10:12 吳小姐 週五前可以嗎？      [10:12, 01/12/2026] Jim: can you do Friday?
    kevin 10:21
    能不能再便宜点
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import fold

FEWEST = 2  # turns: one line that begins with an hour is no chat
_CLOCK = (
    r"(?P<clock>(?:[上下]午|晚上|早上|中午)?\s?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s?[ap]\.?m\.?)?)"
)
_DATE = r"(?:\d{1,4}[/.月-]\d{1,2}(?:[/.日-]\d{0,4})?)"
_NAME = r"(?P<who>@?[^\s:：\[\]\d][^\n:：\[\]]{0,28}?)"
_BEFORE = re.compile(  # on one line: the clock, the name, the words
    rf"(?:\[?(?:{_DATE},?\s*)?{_CLOCK}(?:,?\s*{_DATE})?\]?)\s*(?:[-–]\s*)?"
    rf"(?:{_NAME}(?:[:：]\s*|\t)|[\t ]*(?P<name>\S{{1,16}})[\t ]+)(?P<words>.+)",
    re.I,
)
_ABOVE = re.compile(rf"{_NAME}\s*[,，]?\s+(?:{_DATE}\s*)?{_CLOCK}\s*$", re.I)
# What the app puts above the messages of a day, or above all of them.
_DAY = re.compile(
    r"[-–—\s]*(?:(?P<year>20\d\d)[./年-])?(?P<month>\d{1,2})[./月-](?P<day>\d{1,2})日?[\s,]*"
    r"[(（]?(?P<weekday>(?:星期|礼拜|周)[一二三四五六日天]|[一二三四五六日]|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)?"
    r"[)）]?[-–—\s]*",
    re.I,
)
_TITLE = re.compile(
    r"\[?(?:line|微信|wechat|whatsapp)\]?\s*(?:与|和|跟|chat|with|群).*|(?:与|和|跟).{1,20}的(?:聊天|对话)(?:记录)?"
    r"|(?:whatsapp )?(?:chat|conversation) with .+|(?:储存|保存)日期[:：].*|聊天记录",
    re.I,
)
_STICKER = re.compile(
    r"[\[(（【<]?(?:贴图|表情|图片|照片|语音|视频|影片|文件|动画表情|撤回了?一?[条則则]?[消讯][息]?|sticker|photo|image|video"
    r"|gif|audio omitted|image omitted|sticker omitted|video omitted|media omitted)[\])）】>]?",
    re.I,
)


@dataclass(frozen=True)
class Turn:
    who: str
    clock: str
    words: str
    is_marked: bool = True  # as a speaker, by a colon or a line of its own
    on: date | None = None  # where the app says the day


def turns(text: str, teammates: Sequence[str]) -> tuple[str, list[Turn]] | None:
    """What stands before the chat, and who said what in it; None for any other text, as of what was
    done at which hour of a day: one of us speaks in it, or somebody marked as a speaker twice."""
    opening: list[str] = []
    found: list[Turn] = []
    day: date | None = None
    lines = [line for one in text.splitlines() if (line := one.strip())]
    if len(lines) < FEWEST:  # as most of what is typed
        return None
    for line in lines:
        if (above := _DAY.fullmatch(fold(line).strip())) and _is_day(above):
            day = _day(above)
        elif _TITLE.fullmatch(fold(line)):
            continue
        elif turn := _turn(line):
            found.append(replace(turn, on=day))
        elif found:
            last = found[-1]
            found[-1] = replace(last, words=f"{last.words}\n{line}".strip())
        else:
            opening.append(line)
    told = [one for one in found if one.words and not _STICKER.fullmatch(fold(one.words.strip()))]
    names = [one.who for one in told]
    is_told_by_us = any(is_ours(name, teammates) for name in names)
    speaks_twice = all(one.is_marked for one in told) and len({*names}) < len(names)
    if len(told) < FEWEST or not (is_told_by_us or speaks_twice):
        return None
    return _without_firm("\n".join(opening), told)


def _turn(line: str) -> Turn | None:
    if one := _BEFORE.fullmatch(line):
        who = one["who"] or one["name"]
        return Turn(who.strip(), one["clock"], one["words"], is_marked=bool(one["who"]))
    above = _ABOVE.fullmatch(line)
    return Turn(above["who"].strip(), above["clock"], "") if above else None


def _without_firm(opening: str, told: list[Turn]) -> tuple[str, list[Turn]]:
    """Whose firm stands before their name once, is called by the name alone: 南山创想 kevin."""
    names = {one.who for one in told}
    for at, one in enumerate(told):
        firm, _, name = one.who.rpartition(" ")
        if firm and name in names:
            told[at] = replace(one, who=name)
            opening = f"{opening}\n{firm}".strip()
    return opening, told


def is_ours(who: str, teammates: Sequence[str]) -> bool:
    """Whether a colleague is called so."""
    name = fold(who).lower()
    return any(name == fold(one).lower() or name in fold(one).lower().split() for one in teammates)


def _is_day(found: re.Match[str]) -> bool:
    """12/3 alone may be an answer."""
    return bool(found["year"] or found["weekday"])


def _day(found: re.Match[str]) -> date | None:
    """None where the year isn't told."""
    try:
        return date(*(int(found[part] or 0) for part in ("year", "month", "day")))
    except ValueError:
        return None
