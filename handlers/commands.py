"""Every command also answers as `/followup <subcommand>`: another app may own the short name."""

import re
from collections.abc import Awaitable, Callable
from typing import Any

from handlers import mentions
from handlers.availability import response_hours
from handlers.channel_names import named
from handlers.text import zones
from handlers.turn import Turn
from models.rules import dates, own_days, review_line
from models.rules.amounts.money import currency_named
from models.rules.characters import in_place, keyword
from models.rules.own_days import Length
from models.rules.time import leave_text, periods

PERSON = re.compile(r"<?@\S+")
JOINTS = " :：,，.。!！?？"
SPAN = re.compile(r"(?:from|until|till|to)\b|[从從到至]", re.IGNORECASE)


async def as_own_command(
    body: dict[str, Any], turn: Turn, next: Callable[[], Awaitable[None]]
) -> None:
    """Middleware: `/followup todo send the deck` becomes `/todo send the deck`, with Slack's
    markup undone, as in what is said to the bot in plain words."""
    if "command" in body:
        body["text"] = mentions.plain(await named(turn, body.get("text") or ""))
    if body.get("command") == "/followup":
        for command, (words, fits) in SUBCOMMANDS.items():
            typed = _after(words, body["text"], is_joined=command not in SPACED)
            if typed is not None and fits(typed, turn):
                body["command"], body["text"] = command, typed
                break
    await next()


def _after(words: tuple[str, ...], text: str, *, is_joined: bool) -> str | None:
    """What follows the subcommand that a text begins with; None where it begins with none.
    Chinese is written without spaces: 休假到周五."""
    # split() also splits at the wide space of Chinese keyboards.
    first, *rest = text.split(maxsplit=1) or [""]
    # "todo: call Ann" is a part of a record; "help!" is the word.
    if (in_place(first).casefold() if rest else keyword(first)) in words:
        return "".join(rest).strip()
    plain = in_place(text)
    before = [one for one in words if is_joined and not one.isascii() and plain.startswith(one)]
    return text[len(max(before, key=len)) :].strip(JOINTS) if before else None


def _anything(typed: str, turn: Turn) -> bool:
    return True


def _nothing(typed: str, turn: Turn) -> bool:
    return not typed


def _country(typed: str, turn: Turn) -> bool:
    return not typed or typed.casefold() in zones.countries()


def _person(typed: str, turn: Turn) -> bool:
    return typed.startswith(("@", "<@")) or len(typed.split()) <= 1


def _few_words(typed: str, turn: Turn) -> bool:
    """As a customer's name has: "link to the new brochure sent to Acme, they like it" is a note."""
    return len(typed.split()) <= 4 and not any(mark in typed for mark in ",;:，；：。")


def _days_off(typed: str, turn: Turn) -> bool:
    """Days and people only: a customer may be called "Away Travel"."""
    days = PERSON.sub(" ", typed).strip()
    with dates.written_in(turn.me.locale):
        is_days = leave_text.read(days, turn.now.astimezone(turn.me.tz)) is not None
    return not typed or is_days or SPAN.match(days) is not None


def _address(typed: str, turn: Turn) -> bool:
    return not typed or ("/" in typed and len(typed.split()) == 1)


def _review(typed: str, turn: Turn) -> bool:
    """A period, and whom it is of: a customer may be called "Review Board"."""
    with dates.written_in(turn.me.locale):
        return review_line.is_one(PERSON.sub(" ", typed), turn.now.astimezone(turn.me.tz))


def _day(typed: str, turn: Turn) -> bool:
    """A day only: a customer may be called "Day & Sons"."""
    return _own_days(Length.DAY, typed, turn)


def _week(typed: str, turn: Turn) -> bool:
    return _own_days(Length.WEEK, typed, turn)


def _own_days(length: Length, typed: str, turn: Turn) -> bool:
    with dates.written_in(turn.me.locale):
        return own_days.read(length, typed, turn.now.astimezone(turn.me.tz)) is not None


def _month(typed: str, turn: Turn) -> bool:
    return not typed or periods.read_month(typed) is not None


def _hours(typed: str, turn: Turn) -> bool:
    return not typed or response_hours.choice(typed) is not None


def _currency(typed: str, turn: Turn) -> bool:
    return not typed or len(typed.split()) == 1 or currency_named(typed) is not None


def _rate(typed: str, turn: Turn) -> bool:
    return not typed or typed[-1].isdecimal()


# 客户很满意, 策略不错 and 问题不大 are no commands: these need their space.
SPACED = (
    "/customer",
    "/strategy",
    "/issue",
    "/deal",
    "/lesson",
    "/target",
    "/followup manager",
    "/followup link",
)
# The words for each command, as `keyword` makes them, and whether the rest may follow them.
SUBCOMMANDS: dict[str, tuple[tuple[str, ...], Callable[[str, Turn], bool]]] = {
    "/todo": (("todo", "待办"), _anything),
    "/customer": (("customer", "客户"), _anything),
    "/strategy": (("strategy", "策略"), _anything),
    "/issue": (("issue", "问题"), _anything),
    "/deal": (("deal", "deals", "商机", "成单"), _anything),
    "/lesson": (("lesson", "lessons", "经验"), _anything),
    "/target": (("target", "targets", "目标"), _anything),
    "/review": (("review", "复盘", "检讨"), _review),
    "/followup day": (("day", "today", "日报", "今天", "今日"), _day),
    "/followup week": (
        (
            "week",
            "周报",
            "本周",
            "这周",
            "本星期",
            "这星期",
            "本礼拜",
            "这礼拜",
            "这个星期",
            "这个礼拜",
        ),
        _week,
    ),
    "/followup manager": (("manager", "主管"), _person),
    "/followup calendar": (("calendar", "日历", "行事历"), _address),
    "/followup away": (("away", "leave", "休假", "请假"), _days_off),
    "/followup back": (("back", "回来", "销假"), _nothing),
    "/followup preferences": (
        ("preferences", "settings", "设置", "偏好", "偏好设置", "设定", "偏好设定"),
        _nothing,
    ),
    "/followup holidays": (
        ("holidays", "holiday", "假日", "节假日", "法定节假日", "国定假日"),
        _country,
    ),
    "/followup hours": (("hours", "答复时限", "响应时钟", "回应时钟"), _hours),
    "/followup fiscal": (("fiscal", "财年", "会计年度"), _month),
    "/followup currency": (("currency", "币种", "币别"), _currency),
    "/followup rate": (("rate", "rates", "汇率"), _rate),
    "/followup news": (("news", "新品", "优惠", "新品优惠"), _nothing),
    "/followup segments": (("segments", "segment", "客户类型"), _nothing),
    "/followup procedure": (("procedure", "流程", "应对流程", "标准流程"), _nothing),
    "/followup announce": (("announce", "announcements", "播报", "公告"), _nothing),
    "/followup link": (("link", "关联", "连结", "绑定"), _few_words),
    "/followup why": (("why", "为什么"), _nothing),
    "/followup export": (("export", "导出", "汇出"), _anything),
    "/followup help": (("help", "帮助", "说明"), _nothing),
}
