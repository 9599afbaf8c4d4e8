"""The day and the place of a next contact: "May 17 14:00 at their office", 5/14 14:00 万科总部."""

from collections.abc import Iterator
from datetime import datetime

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary import lookup
from models.rules.oneline.vocabulary.words import fold, word
from models.rules.oneline.when.when import day_of_next, names_part_of_day

_LONGEST = 120  # characters that may be a day and a place
_MOST_GAPS = 12
_FILLERS = " \t\r\n.,;:!?。、*_~-–—"
# "at their office", but not "at their office to sign the contract".
_AT = re.compile(r"\s+(?:at|@)\s+(?=\S)|\s*[在到去于](?=\S)", re.I)
_PLACE = re.compile(
    rf"(?!.*{word('to|for|about|with|and|then|re|regarding')})"
    r"(?=\D)(?!half \d)(?!(?:lunch|noon|midday|breakfast|dinner|tea|teatime|dawn|dusk|night|once"
    r"|least|last|first|short notice|present|the latest)\b)"
    r"[a-z0-9&'’.-]+(?: [a-z0-9&'’.-]+){0,5}"
    "|.{1,30}(?:公司|办公室|总部|厂|厂区|店|楼|室|厅|馆|中心|园区?|大厦|现场|机场|站|那[里边]|这[里边])",
    re.I,
)
_VERB_HAN = "[去到来回见签谈看送带参开聊约做交拜访查修装搬建扩订换讨给让确]|办(?!公)"
# What is a place by itself, without "at" or 在, after the day.
_SURELY_PLACE = re.compile(
    rf"(?!.*{word('to|for|about|with|and|then|or|at|from|of|re|by')})"
    rf"(?!.*{word('visit|meet|see|call|demo|tour|check|inspect|open|close|move|go|sign|leave')})"
    r"(?!half \d)"
    r"(?:(?:[a-z0-9&'.-]+ ){0,4}(?:offices?|hq|headquarters|plant|factory|site|warehouse|showroom"
    r"|branch|lab|cafe|restaurant|hotel|campus|lobby|airport|(?:meeting )?room(?: \w{1,4})?|centre"
    r"|center|building|tower|store)|zoom|(?:ms )?teams|google meet|webex|online|on-?site)"
    rf"|(?!\d+[:点时])(?:(?!{_VERB_HAN})[^\s:]){{0,12}}(?:公司|[我贵]司|办公室|总部|厂|厂区|店|楼|室|厅|馆|中心|园区?"
    rf"|大厦|现场|机场|项目部|门店|仓库?|工地|车间|码头|农场|牧场|果园|园子|会所|学校|校区|医院|市场|基地|铺)"
    r"|腾讯会议|飞书|线上|视频会议",
    re.I,
)


def split(phrase: str, now: datetime) -> tuple[str, str]:
    """ "May 17 14:00 at their office" as ("May 17 14:00", "their office"); the whole phrase and
    "" unless it surely says a day and a place."""
    if len(phrase) > _LONGEST:
        return phrase, ""
    for pattern, (end, start) in _cuts(phrase):
        said, place = phrase[:end], phrase[start:].strip(_FILLERS)
        if not pattern.fullmatch(fold(place)):
            continue
        names_time = names_part_of_day(place) or lookup.find(place, now)
        if not names_time and day_of_next(said, now):
            return said, place
    return phrase, ""


def _cuts(phrase: str) -> Iterator[tuple[re.Pattern[str], tuple[int, int]]]:
    for match in reversed(list(_AT.finditer(phrase))):
        yield _PLACE, match.span()
    gaps = [match.span() for match in re.finditer(r"[ ,，]+", phrase)]
    yield from ((_SURELY_PLACE, gap) for gap in gaps[:_MOST_GAPS])
