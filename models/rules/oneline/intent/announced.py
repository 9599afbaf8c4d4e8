"""A Chinese line that says nothing but when, with whom, where and what for: 明天10:30 兰雨 游经理
验收新脱水机. It is the next contact, and what is done there is no to-do."""

from collections.abc import Sequence
from datetime import datetime

from models.rules import lazy_re as re
from models.rules.oneline.next_contact.contact import Contact
from models.rules.oneline.vocabulary.words import (
    HAN,
    HONORIFIC,
    KNOWN,
    SURNAME,
    TIME,
    fold,
    mask_known,
)
from models.rules.oneline.when import days, planned, when

_LONGEST = 80  # characters
_CLAUSE = re.compile(r"[\s,;。、!]+")
_EVENT = re.compile(
    rf"(?:约了?|一起|去|到|线上|现场|当面)*[{HAN}A-Za-z0-9]{{0,8}}?"
    "(?:验收|演示|试机|试样|试产|装机|安装|调试|培训|教学|教育训练|开会|会议|碰头|碰面|见面|面谈|拜访|参观|看厂|验厂|看样"
    "|复尺|量尺|丈量|评审|开标|述标|交底|巡检|盘点|对账|签约|签合同|视频|视讯|demo|交机|剪彩|开业|年会|复查|走访|聚餐"
    rf"|吃饭|饭局|午餐|晚餐|喝茶|喝咖啡|打球|谈|聊)[{HAN}A-Za-z0-9]{{0,8}}",
    re.I,
)
# What is given or asked for is done by then, and nobody is met for it.
_NO_EVENT = re.compile(
    "发(?!布)|寄|报价|交货|到货|出货|提货|送货|付款|回复|给[他她我]|问|催|截止|之?前|提醒|记得|要"
)
_WITH_US = re.compile(
    rf"(?:带|叫上|跟|和)?[{HAN}A-Za-z]{{1,8}}(?:一起|同去|也去|也到|也来|都在|都到|陪同?|参加)"
)
_PERSON = re.compile(
    rf"(?:{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}|[小老阿][{HAN}]|{KNOWN}|[跟和与同找约、+&]|的|在)*"
)
_PLACE = re.compile(
    rf"(?:在|到)?(?![带拿备准请记先再跟问看谈聊吃签]|[{HAN}]*[说想问])[{HAN}A-Za-z0-9]{{2,14}}"
)


def find(typed: str, known: str, people: Sequence[str], now: datetime) -> Contact | None:
    """None where it says any more, or no hour; `people` are those of the customer."""
    folded = fold(typed)
    if len(typed) > _LONGEST or not known or planned.tells(typed) or _NO_EVENT.search(folded):
        return None
    spot = days.spot(typed, now)
    if spot is None or not spot.has_hour or spot.is_deadline:
        return None
    masked = mask_known(folded, known)
    masked = f"{masked[: spot.start]} {TIME * (spot.end - spot.start - 1)} {masked[spot.end :]}"
    if len(masked) != len(typed) + 1 or days.spot(typed[spot.end :], now):
        return None
    for name in sorted(map(fold, people), key=len, reverse=True):
        masked = masked.replace(name, KNOWN * len(name))
    parts = [one for one in _CLAUSE.split(masked) if one.strip(TIME)]
    events = [one for one in parts if _EVENT.fullmatch(one.strip(KNOWN + TIME))]
    rest = [one for one in parts if one not in events and not _is_who(one)]
    if not events or len(rest) > 1 or not all(_PLACE.fullmatch(one) for one in rest):
        return None
    starts = when.starts_at(spot.value, now)
    place = _as_typed(rest[0], typed) if rest else ""
    return Contact(spot.day, starts, place.removeprefix("在"), is_alone=True) if starts else None


def _is_who(part: str) -> bool:
    return _PERSON.fullmatch(part) is not None or _WITH_US.fullmatch(part) is not None


def _as_typed(part: str, typed: str) -> str:
    at = fold(typed).find(part)
    return typed[at : at + len(part)] if at >= 0 else ""
