"""Where and at what hour a contact is to be, in the clauses after the one that names its day:
…，地点吴江站; "…, her office Tanjong Pagar"; …，10点到她公司; …，上午11点."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from models.rules import data
from models.rules import lazy_re as re
from models.rules.oneline.next_contact.contact import Contact
from models.rules.oneline.vocabulary import lookup
from models.rules.oneline.vocabulary.visit_words import SAME_TIME
from models.rules.oneline.vocabulary.words import HAN, fold

_MOST = 3  # clauses
_CLOCK = re.compile(
    r"(?<![\d.:/])\d{1,2}(?:[:.]\d\d)? ?[ap]m\b|(?<![\d.:/])\d{1,2}[:.][0-5]\d\b|\bnoon\b"
)
_TOWNS = data.load("models.rules.names.said", "words.toml")["chinese_places"].split()
_HOUR = (
    "(?P<hour>(?:上午|早上|下午|晚上|中午|傍晚)?(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})"
    "(?:点半?|:)(?:\\d{1,2}分?)?)"
)
_SITE = "(?:公司|工?厂里?|店里?|办公室|总部|工地|现场|仓库|门店|展厅|会议室|那边|那里)"
_LABELLED = re.compile(
    r"\W*(?:(?:会?见面?的?)?(?:地[点址]|地方|位置)(?:就|还)?[在是定选约]{0,2}|(?:就|还|先)?[约定订改设]在)"
    rf"[\s:]*(?P<label>(?!我们?再|哪|待|未|另|再|不变|没变|照旧|一样|同上|随|都行)[{HAN}A-Za-z\d][^,;。]{{1,24}})"
    r"|\W*(?:venue|location|place|where)(?: is| at|:)+ ?(?P<room>[^,;.]{3,40})",
    re.I,
)
_AGREED = "(?:就|也)?(?:约[了好在定]{0,2}|[定订]在|定了|说好)"
_AT_HOUR = re.compile(rf"\W*{_AGREED}?{_HOUR}(?:见面?|碰头|碰面|开始)?\W*")
_AGREED_HOUR = re.compile(rf"\W*{_AGREED}{_HOUR}(?:见面?|碰头|碰面|开始)?\W*")
# That they meet, and neither when nor where: 约了当面聊.
_AGREED_TALK = re.compile(
    rf"\W*{_AGREED}(?:一起|当面|见面|再|细|好好)*(?:聊|谈|见|碰|吃饭|开会|喝茶|拜访)(?:一?[聊谈见碰下])?\W*"
)
_THERE_AT = re.compile(
    rf"\W*{_HOUR}(?:就|再|我)?[到在去](?P<place>(?:[他她]们?|对方|客户)的?{_SITE}|[{HAN}]{{1,8}}?{_SITE})\W*"
)
# "her polytunnels", "his office Tanjong Pagar", but not "his boss too" or "their usual order".
_THEIRS = re.compile(
    r"(?P<place>(?i:their|his|her) (?:[\w'-]+ )?"
    r"(?:(?i:office|yard|site|plant|depot|farm|place|shop|store|warehouse|showroom|factory|clinic"
    r"|branch|hotel|lab|unit|studio|kitchen|barn|greenhouse|glasshouse|polytunnel|nursery|garage)s?"
    r"(?: (?:in |at |near )?[A-Z][\w'-]*(?: [A-Z][\w'-]*)?)?))\W*"
)
_SAME_PLACE = re.compile(r"(?:the )?same (?:place|site|venue|spot|location|office)", re.I)
_MET_AT = re.compile(
    r"(?:\b(?:at|in)|@) ?(?:the )?(?P<place>(?:(?i:their|his|her|our) |[A-Z][\w'-]* )(?:[\w'-]+"
    r" ){0,2}?"
    r"(?i:office|yard|site|plant|depot|farm|shop|store|warehouse|showroom|factory|clinic|branch|hotel"
    r"|lab|unit|studio|kitchen|barn|nursery|garage|mill|works|workshop|school|hq|cafe))\b"
)
# 还是银川喜来登, 曾经理会来我们三楼会议室.
_STILL = re.compile(
    rf"\W*(?:还是|照旧)(?:在|去|到|约在)?(?P<label>(?![他她]|[{HAN}]*[要想会没不很太有说])[{HAN}A-Za-z\d]{{3,12}})\W*"
)
_COMES_TO_US = re.compile(
    rf"\W*[{HAN}A-Za-z]{{0,6}}?(?:会|要|再)?过?来(?P<place>(?:我们?|咱们?|公司)[{HAN}\d]{{0,8}}?(?:会议室|办公室|展厅|工厂|厂里|门店|店里|实验室|仓库|楼))\W*"
)
_TOWN = re.compile(rf"(?P<place>(?:{'|'.join(_TOWNS)})(?:[{HAN}]{{0,5}}|[A-Za-z]{{1,8}}\d*))\W*")
# A building or a park by its name alone: 科兴科学园, 国贸大厦3楼, "Riverside Tower".
_NAMED = re.compile(
    rf"\W*(?:在|就在)?(?P<place>(?:(?![拜访见约谈聊去到来看签给送发交做进回返带]|[他她你我])[{HAN}A-Za-z\d]){{1,10}}?"
    "(?:(?:科学|科技|产业|工业|创业|软件|创意|物流|文创|高新)园区?|大厦|广场|大楼|中心|酒店|饭店|餐厅|茶[楼室馆]|咖啡[厅馆店]?"
    r"|写字楼|[A-Z]座|会展|数码城|商城|天地|公馆)(?:[A-Za-z\d]{1,4}[栋座楼层]){0,2})\W*"
    r"|\W*(?P<named>(?:[A-Z][\w'&-]* ){1,3}(?:Tower|Cent(?:re|er)|Plaza|Building|House|Park|Mall"
    r"|Square|Hotel|Campus|Cafe|Café)(?:,? (?:level|floor|room|suite) \w+)?)\W*"
)


def added(
    found: Contact, following: Sequence[str], now: datetime
) -> tuple[Contact, tuple[int, ...]]:
    """The contact with the place and the hour that the clauses after it say, and which of them say
    nothing else; a place with its label counts more than one that was only guessed."""
    place, starts, used = "", found.starts, []
    for at, typed in enumerate(following[:_MOST]):
        said = _said(fold(typed))
        if said is None and at == 0 and _AGREED_TALK.fullmatch(fold(typed)):
            continue
        if said is None:
            break
        parts = said.groupdict()
        kind = next((one for one in ("label", "room", "place", "named") if parts.get(one)), "")
        if kind and not place:
            place = typed[slice(*said.span(kind))].strip()
            place = found.place if found.place and kind == "place" else place
        hour = lookup.read(f"明天{parts['hour']}", now) if parts.get("hour") else None
        starts = starts or (hour.time() if isinstance(hour, datetime) else None)
        used.append(at)
    return replace(found, place=place or found.place, starts=starts), tuple(used)


def at_same_time(found: Contact, typed: Sequence[str], now: datetime) -> Contact:
    """The contact at the hour of the one that it stands for: "10am moved to Thursday, same
    time"; `typed` are all clauses."""
    text = fold(" ".join(typed))
    if found.starts is not None or not SAME_TIME.search(text):
        return found
    hours = {lookup.read(f"tomorrow {one[0]}", now) for one in _CLOCK.finditer(text)}
    hour = hours.pop() if len(hours) == 1 else None
    return replace(found, starts=hour.time()) if isinstance(hour, datetime) else found


def at_same_place(found: Contact, before: Sequence[str]) -> Contact:
    """The contact where they met, as the clauses before it say:"
    " "met Siti at their office … next one
    same place"."""
    if not _SAME_PLACE.fullmatch(found.place):
        return found
    there = next((at for typed in before if (at := _MET_AT.search(typed))), None)
    return replace(found, place=there["place"]) if there else found


def is_agreed(typed: str) -> bool:
    """约在冈山厂: where they meet, and so that they do."""
    return _LABELLED.fullmatch(fold(typed)) is not None


def is_agreed_hour(typed: str) -> bool:
    """约好上午10点: at what hour they meet, and nothing else."""
    return _AGREED_HOUR.fullmatch(fold(typed)) is not None


def _said(folded: str) -> re.Match[str] | None:
    kinds = (_LABELLED, _AT_HOUR, _THERE_AT, _STILL, _COMES_TO_US, _THEIRS, _TOWN, _NAMED)
    return next((found for one in kinds if (found := one.fullmatch(folded))), None)
