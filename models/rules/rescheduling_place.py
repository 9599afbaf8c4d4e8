"""Where a planned contact is to be now: "moved to their Reading office", 地点改在他们桃园仓. Pure.

Only what surely is a place, by its label or by what it is called.
"""

from dataclasses import dataclass

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import HAN, KNOWN
from models.rules.rescheduling_days import MASK

_NAME = f"{KNOWN}\ufffd"  # of somebody known, as it is and folded
_SITE_HAN = (
    "(?:公司|办公室|总部|厂区|工?厂里?|店里?|门店|[大写字]*楼|会议?室|展?厅|馆|中心|园区?|大厦|广场|现场"
    "|机场|[高车]?铁?站|仓库?|工地|车间|码头|酒店|饭店|餐厅|咖啡[厅馆店]?|茶[楼室馆]|学校|校区|医院|那[里边]"
    "|这[里边])"
)
_ONLINE_HAN = "(?:线上|腾讯会议|飞书|钉钉|视讯|视频)(?:会议)?"
_NAME_HAN = rf"(?:(?![改延推挪在到去说要])[{HAN}{_NAME}A-Za-z\d])"
_BESIDE_HAN = "(?:开会?|见面?|谈|进行|聊|碰面?|会面|了|吧|举行|做)*"
_SITE = (
    r"(?:offices?|hq|headquarters|yard|site|plant|depot|farm|place|shop|store|warehouse|showroom"
    r"|factory|clinic|branch|hotel|lab|unit|studio|mill|works|workshop|school|campus|cafe|café"
    r"|restaurant|lobby|airport|boardroom|(?:meeting |conference )room)"
)
_ONLINE = r"(?:online|zoom|(?:ms |microsoft )?teams|google meet|webex)"
_WHOSE = rf"(?:their|our|his|her|my|the|[{_NAME}]+(?:'s)?)"
_LAST = r"(?:now|instead|please|on|from|at|then)\b"
_TOWN = rf"(?:,? (?:in|at|near) (?!{_LAST})[a-z][\w'-]*(?: (?!{_LAST})[a-z][\w'-]*)?)?"
_ENDS = rf"(?=\s*(?:$|[,;.!{MASK}]|\b{_LAST}))"
_NO_PLACE = r"(?:is|to|now|the same|same|tb[cda]|unchanged|not?|will|stays?)\b"
_PLACES = (
    # By its label, whatever it is called.
    re.compile(
        r"[\s,;。]*(?:见面|开会|会议?|拜访)?的?(?:地[点址]|地方|位置)(?:也|就|还|要)?"
        r"(?:[改换挪移变定约订]|调整)?了?[,]?(?:[到在成为是至去])?[\s:]*"
        rf"(?P<place>(?![不没未待另同照老再]){_NAME_HAN}{{2,24}}?)(?:了|吧|开会?|见面?)?(?=\s*(?:$|[,;。!]))"
    ),
    re.compile(
        r"[\s,;.]*(?:and |but )?(?:the |new )*(?:venue|location|place|address)"
        r"(?: (?:is|has|will|be|been|moved|moves|changed|changes|now|also|to|at))*[\s:]+"
        rf"(?P<place>(?!{_NO_PLACE})[\w'&][^,;.!]{{2,40}}?){_ENDS}"
    ),
    # By what it is called.
    re.compile(
        rf"(?P<led>[改换挪移](?:[到在去成为至])|[在到去](?!了))(?P<place>(?:{_NAME_HAN}{{0,12}}?{_SITE_HAN})"
        rf"|{_ONLINE_HAN})(?={_BESIDE_HAN}(?:$|[,;。!]))"
    ),
    re.compile(
        rf"(?P<led>\b(?:at|to|in) |, ?)"
        rf"(?P<place>{_WHOSE} (?!same)(?:[\w'-]+ ){{0,3}}?{_SITE}{_TOWN}){_ENDS}"
    ),
    re.compile(rf"(?P<led>\b(?:to|on|via|over|moved|now|is|going) )(?P<place>{_ONLINE}){_ENDS}"),
)


@dataclass(frozen=True)
class Where:
    """A place: characters [start, end) of the line."""

    start: int
    end: int


def find(text: str) -> tuple[Where | None, str]:
    """The place, and the text without it; `text` is folded, in lower case, its days masked."""
    for pattern in _PLACES:
        if (said := pattern.search(text)) is None:
            continue
        start, end = said.span("place")
        led = said.groupdict().get("led")
        first = said.start() if led is None else said.start("place")
        return Where(start, end), f"{text[:first]}{' ' * (end - first)}{text[end:]}"
    return None, text
