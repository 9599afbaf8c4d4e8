"""A firm that no word calls new, by its trade, its town or who stands beside it."""

from models.rules import data
from models.rules import lazy_re as re
from models.rules.oneline.customers import looks, looks_han, unlabelled
from models.rules.oneline.customers.looks_han import is_firms
from models.rules.oneline.vocabulary import names
from models.rules.oneline.vocabulary.words import (
    COMPANY_ENDS,
    HAN,
    HONORIFIC,
    SURNAME,
    TRADES,
    fold,
)

_PLACES = data.load("models.rules.names.said", "words.toml")["chinese_places"].split()
TOWNS = "|".join(sorted(_PLACES, key=len, reverse=True))
# 遇到佳富食品的蔡经理, … 厦门鹭达冷冻 …: after a meeting, or by itself and with its town.
_ALONE = re.compile(
    rf"(?:遇[到见上]|碰[到上见]|认识|见[到了]|拜访|走访|接到|加了|联系)了?(?P<name>(?:(?![我你他她这那个一的])[{HAN}]){{2,8}}?"
    rf"(?:{TRADES}|{COMPANY_ENDS.pattern[:-1]}))的?{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}"
    rf"|(?:^|[\s,;。:趟位家间个门到去访打给进])(?P<town>(?:{TOWNS})(?:[市县区])?[{HAN}]{{2,6}}?(?:{TRADES}[行店厂社]?|{COMPANY_ENDS.pattern[:-1]}))(?=[\s,;。(]|$|的|接|老板|门卫|前台|发名片|推销|聊|看)"
)
# A firm with its people named right after it: 青葉茶廠羅先生.
_OF_PERSON = re.compile(
    rf"\s*(?P<name>(?![我你他她这那去到跟和在找见约展])(?:(?![碰遇见跟给找访约了过])[{HAN}]){{2,8}}?(?:{TRADES}|{COMPANY_ENDS.pattern[:-1]})"
    rf"(?:厂|店|行|公司|部)?)的?{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}"
)
# With one of theirs after it: 打到一间 云山设计 赖老板说, cold call了 盛记冻肉 霍太.
_BEFORE_PERSON = re.compile(
    rf"(?:^|[\s,;。:间家])(?P<name>(?:(?![我你他她这那去到跟和在找见约说问])[{HAN}]){{2,8}}?{TRADES}(?:厂|店|行|公司|部)?)"
    rf"\s+(?:的)?(?:{SURNAME}[{HAN}]{{0,2}}?(?:{HONORIFIC}|太)|老板娘?|[A-Z][a-z]+(?=\s*[想要问说话找看]))"
)
_FOUND = re.compile(
    "陌生|陌拜|陌开|cold ?call|[认新结]识|扫街|开发|一[间家]|新客|遇[到见]|碰到|询盘|介绍|加了",
    re.I,
)
# Without a word for it: 义乌彩蝶饰品 朋友介绍的.
_UNLABELLED = re.compile(
    rf"\s*(?P<name>[{HAN}]{{2,8}}?{TRADES}(?:厂|店|行|公司|部)?)(?=[\s,:;。(]|打来|来电|来信|来问|询价|来函|找我|加我|打电话|发来|传line)"
)
# 佛山恒信：…: a name that begins with its town, before a colon.
_OF_TOWN = re.compile(
    rf"\s*(?P<name>(?:{TOWNS})[市县区]?(?![{HAN}]*(?:[这那]边|出差|行程|之行|展|拜访|走访|会议?|机场|客户|办))"
    rf"[{HAN}]{{2,6}})(?=\s*:)"
)


def firm(typed: str, folded: str) -> str:
    """Its name as typed, "" if none is there; `folded` is as much of the line as is looked at."""
    if (alone := _ALONE.search(folded)) and (name := _met(typed, alone)):
        return name
    if _FOUND.search(folded) and (beside := _BEFORE_PERSON.search(folded)):
        return typed[slice(*beside.span("name"))]
    if first := _UNLABELLED.match(folded) or _OF_PERSON.match(folded) or _OF_TOWN.match(folded):
        name = typed[slice(*first.span("name"))]
        return name if names.is_company(name) and is_firms(fold(name)) else ""
    return (
        looks.firm(typed[: len(folded)], folded)
        or unlabelled.firm(typed, folded)
        or looks_han.firm(typed)
    )


def _met(typed: str, alone: re.Match[str]) -> str:
    name = typed[slice(*alone.span(alone.lastgroup or 0))]
    return name if is_firms(fold(name)) and not looks_han.is_venue(name, typed) else ""
