"""Where a clause says that one meets: a site, a room, a street, in Chinese or English."""

from collections.abc import Callable
from dataclasses import dataclass

from models.rules import lazy_re as re
from models.rules.oneline.next_contact import going
from models.rules.oneline.vocabulary.words import HAN, fold
from models.rules.oneline.when.days import Spot

_SITE = (
    "(?:office|yard|site|plant|depot|farm|place|shop|store|warehouse|showroom|factory|mill|kitchen"
    "|clinic|school|branch|hotel|lab|hq|unit|premises|canteen|workshop|works|dock|lot|hall|bakery"
    "|cafe|pub|church|library|restaurant|club|centre|center|ward|barn|shed|pens|reception"
    "|gate|entrance|car ?park|lobby|foyer|quay|berth|pier|marina|rink|paddock"
    "|boardroom|studio|hangar|terminal|arena|gym|stand|booth)"
)
_SITE_HAN = (
    "(?:公司|办公室|总部|工厂|厂里|厂区|门店|店里|会议室|展厅|现场|工地|仓库|展示间|展间|市场|基地"
    "|车间|厂房|中心|会议厅|会展|体育馆|剧[场院]|礼堂|餐厅|展位|摊位|诊间|教室|厨房|园子|果园|农场|牧场|码头|会所|学校|校区|医院|诊所|后台|机房|样板间|门市|鱼[塭塘]|塭子|[猪鸡牛羊鸭]场|牛舍|猪舍|大棚|温室|茶园|花圃|苗圃|工寮|工棚|实验室|烘焙室|样品室|化验室|培训室|会客室|陈列室|[所馆园院部科校]里|校门口|大堂吧|大堂|酒吧|写字楼|地盘|[冻冷]?仓|[一二三四五六七八九十0-9]+号[仓库楼厂]|前台|展台|展区|片场|工务所|舖头|铺头|档口|工寮|园区|诊室|手术室|包[间厢]|样板房|展馆|球场|操作间|车场|茶室|店面|分店|分院)"
)
_WITHIN = re.compile(
    rf"(?:[在到去](?:一?趟)?|过[来去]|来(?=我|咱|厂|公司|店|办公室|展厅|[{HAN}]{{2,7}}?{_SITE_HAN}|[{HAN}]{{1,6}}?{_SITE})|上(?=[他她你]|公司))((?!一?趟)[{HAN}]{{0,8}}?(?:{_SITE_HAN}|{_SITE})"
    rf"(?:[{HAN}\dA-Z]{{0,2}}(?:楼|栋|座|层)的?[{HAN}]{{0,3}}?(?:会议室|展厅|办公室|前台|大堂|培训室|接待室))?)",
    re.I,
)
_AFTER = re.compile(
    rf"(?:at |@ ?|in )?(?:(?:their|our|the|his|her|same) )?(?:[a-z0-9'.-]+ ){{0,2}}{_SITE}"
    r"(?: in [a-z]+)?|(?:at |@ ?)(?:their|our|the|his|her) (?:[a-z'-]+ ){0,2}[a-z'-]+|same place"
    rf"|on ?-?site|zoom|teams|online"
    rf"|(?:(?!我(?![们司])|[拜访见约谈聊去到来看签给送发交做进回返订定派租借]|安排)[{HAN}]){{0,8}}(?:{_SITE_HAN}|[厂店院校馆]里|厂|店|楼"
    rf"|[{HAN}]{{1,5}}[港厂店村镇区场馆园城]那[边里]|他们那|线上|老地方|[路街巷][^\s]{{0,8}}|那家[^\s]{{1,6}}|广场|大厦|酒店|茶[楼室馆]|餐厅|饭店|咖啡)",
    re.I,
)
_SITE_ALONE = re.compile(
    rf"(?:(?![拜访见约谈聊去到来看签给送发交做进回返])[{HAN}\d]){{0,9}}(?:{_SITE_HAN}|[厂店楼厅馆站室院港]|[厂店院校馆]里)"
)
# Any spot, where what follows says that they meet there.
_SPOT_HAN = (
    rf"(?!上门|现场)(?:(?![拜访见约谈聊去到来看签给送发交做进回返跟和与同])[{HAN}A-Za-z\d]){{1,10}}?"
    "[馆门口厅楼室店厂园场区院站台铺城校港湾村镇街路座层栋库间房里号部]"
)
_MEET_AT = re.compile(
    rf"(?:在|到)?(?P<place>{_SITE_ALONE.pattern}|{_SPOT_HAN})(?:再)?(?:见面?|碰头|碰面|集合|会合|等)"
    r"(?P<more>(?:看|谈|聊|[吃喝])[^,;。]{0,10})?"
)
# Between the day and the verb: 26号绿博会B馆见, 下午2点校门口见李春燕.
_SEE_AT = re.compile(
    rf"\W*(?:在|到)?(?P<place>{_SPOT_HAN})(?:再)?"
    "(?:见|碰头|碰面|集合|会合|会面|看|试|谈|聊|开会|签|验)"
)
# 下周三现场碰, 周五厂里再见
_ON_THE_SPOT = re.compile(
    "\\W*(?:在|到|就)?(?P<place>现场|厂里|店里|工地|展厅|车间|公司|会议室)(?:再|当面|一起)?(?:碰|见|看|谈|聊|对|开会|验|试)"
)
# 25号上午九点半万象汇工地交底
_HELD_AT = re.compile(
    rf"\W*(?:在)?(?P<place>[{HAN}A-Za-z\d]{{0,10}}?{_SITE_HAN})的?"
    "(?:交底|验收|评审|参观|交流|签约|演示|培训|碰头|面谈|洽谈|试机|试样|开会|对账|盘点"
    "|(?:接着|继续|再|详|细|当面)(?:谈|聊|碰|对))"
)
_SEES_THERE = re.compile(
    rf"(?:在|到)?(?P<place>{_SITE_ALONE.pattern})(?:见|拜访|约见|会)(?!到|了|过|面)[^,;。]{{2,6}}"
)
_HOW_ALONE = re.compile(
    "(?:用|在|走|就)?(?:(?:视讯|视频|线上|电话|腾讯|微信)(?:会议?)?|当面|现场|zoom|teams|钉钉|飞书|腾会|语音)(?:上)?(?:开会|[讲聊谈说开见碰过看]|演示|沟通|交流)?",
    re.I,
)
# At the end of its clause, whatever stands before it: "7.30am brekky at the Star Bakery".
_PLACE_LAST = re.compile(
    r"(?:\bat|@) ?(?P<place>(?i:(?:the|their|our|his|her) )?[A-Z][\w'’-]*"
    r"(?: (?:& |of )?[A-Z][\w'’-]*){0,3}"
    rf"|(?i:(?:the|their|our|his|her) (?:[\w'-]+ ){{0,2}}{_SITE}(?: in [a-z]+)?))\W*$"
)
# No room or yard, though it stands where one may: "at the latest", "in the diary".
_NO_ROOM = (
    r"(?!(?:[\w'-]+ )*(?:mornings?|afternoons?|evenings?|weeks?|weekends?|months?|days?|end|start"
    r"|beginning|phone|calls?"
    r"|prices?|quotes?|orders?|contracts?|meantime|loop|post|diary|calendar|works|pipeline|budget|specs?|samples?"
    r"|deals?|latest|earliest|least|same|next|moment|times?|process|rest|numbers?|changes?|results?|ones?|way|issues?"
    r"|matter|details?|topic|e-?mail|line|hour|bag|mail|future|list|team|board|boss|others?)\b)"
)
_THEIRS = re.compile(rf"(?:their|his|her|our) {_NO_ROOM}(?:[\w'&-]+ ){{0,2}}?[\w'&-]+", re.I)
_ROOM = rf"(?P<place>(?:the|their|his|her) {_NO_ROOM}(?:[\w'&-]+ ){{0,2}}?[\w'&-]+)"
# Right after the day, and before it: "4 pm in her cabin", "back down to the harbour next Thursday".
_ROOM_AFTER = re.compile(rf"\W*(?:at|in|on|@) ?{_ROOM}\W*$", re.I)
_ROOM_BEFORE = re.compile(
    r"(?:\b(?:at|@) ?|\b(?:me|us) (?:on|in|at|to) |\b(?:(?:back|down|up|over|out|round|across"
    r"|along|by) )+to "
    rf"|\b(?:go|going|come|coming|head|heading|pop|popping|drive|driving|return"
    rf"|returning) (?:back )?to ){_ROOM}\W*$",
    re.I,
)
_JOINT = re.compile(r"\s(?:at|in|on)$")
_HAN_LEAD = re.compile("(?:到时候?|届时|那天|当天|再|就|会|先|我们?|也|还)*(?=[去到在])")
_AT = re.compile(r"^(?:at |@ ?)", re.I)
_DONE_THERE = re.compile(
    "(?<=[^在去到来上])(?:当面|一起|一同|亲自|顺便|[看找聊谈倾](?![台板守])).*"
)


@dataclass(frozen=True)
class Where:
    """`takes_next` if the clause after the contact is only its place."""

    place: str
    takes_next: bool = False


def right_after(typed: str, masked: str, spot: Spot) -> str:
    """The place, where all that follows the day is one; else ""."""
    follows = masked[spot.end :].strip(" ,")
    is_theirs = spot.has_hour and _THEIRS.fullmatch(follows)
    return (
        _without_at(typed[spot.end :].strip(" ,")) if is_theirs or _AFTER.fullmatch(follows) else ""
    )


def within(typed: str, masked: str, spot: Spot) -> str:
    """The place where they go, anywhere behind the day; else ""."""
    if there := _WITHIN.search(fold(typed), max(0, spot.end - 1)):
        return typed[slice(*there.span(1))]
    there = going.WHERE.search(masked)
    return typed[slice(*there.span("place"))] if there else ""


def beside(typed: str, spot: Spot, after: str) -> Where:
    """The place that the words beside the day or the clause `after` it say; "" if none do."""
    for look in _IN_ORDER:
        if found := look(typed, spot, after):
            return found
    return Where("")


def _seen_at(typed: str, spot: Spot, after: str) -> Where | None:
    there = _SEE_AT.match(fold(typed), spot.end)
    return Where(typed[slice(*there.span("place"))]) if there else None


def _seen_there_after(typed: str, spot: Spot, after: str) -> Where | None:
    there = _see_there(after)
    return Where(after[slice(*there.span("place"))]) if there else None


def _met_at_after(typed: str, spot: Spot, after: str) -> Where | None:
    there = _MEET_AT.fullmatch(fold(after))
    return Where(after[slice(*there.span("place"))], not there["more"]) if there else None


def _alone_after(typed: str, spot: Spot, after: str) -> Where | None:
    return Where(_without_at(after), True) if _AFTER.fullmatch(fold(after)) else None


def _held_at(typed: str, spot: Spot, after: str) -> Where | None:
    folded = fold(typed)
    there = _HELD_AT.match(folded, spot.end) or _ON_THE_SPOT.match(folded, spot.end)
    return Where(typed[slice(*there.span("place"))]) if there else None


def _gone_to_after(typed: str, spot: Spot, after: str) -> Where | None:
    lead = _HAN_LEAD.match(fold(after))
    there = going.WHERE.match(fold(after), lead.end() if lead else 0)
    return Where(after[slice(*there.span("place"))]) if there else None


def _at_room(typed: str, spot: Spot, after: str) -> Where | None:
    joint = _JOINT.search(typed, spot.start, spot.end)  # "4 pm in" her cabin
    there = (
        _PLACE_LAST.search(typed, spot.end)
        or _ROOM_AFTER.match(typed, joint.start() if joint else spot.end)
        or _PLACE_LAST.search(typed[: spot.start])
        or _ROOM_BEFORE.search(typed[: spot.start])
    )
    return Where(there["place"]) if there else None


_IN_ORDER: tuple[Callable[[str, Spot, str], Where | None], ...] = (
    _seen_at,
    _seen_there_after,
    _met_at_after,
    _alone_after,
    _held_at,
    _gone_to_after,
    _at_room,
)


def without_deed(place: str) -> str:
    """The place without what is done there: 大顺发 in 去大顺发看冷冻库."""
    done = _DONE_THERE.search(fold(place))
    return place[: done.start()] if done else place


def is_place(text: str) -> bool:
    """Whether a clause is only where they are: 他们五股办公室."""
    return _AFTER.fullmatch(fold(text)) is not None and re.search(f"[{HAN}]{{3}}", text) is not None


def is_site(text: str) -> bool:
    """八德廠, 院裡: a clause that is only where they are, in Chinese."""
    return _SITE_ALONE.fullmatch(fold(text)) is not None


def is_meeting_point(text: str) -> bool:
    """中環6號碼頭見, 厂区见蒋厂长"""
    return any(one is not None for one in (_MEET_AT.fullmatch(fold(text)), _see_there(text)))


def _see_there(text: str) -> re.Match[str] | None:
    """Where a clause says that one sees somebody: 厂区见蒋厂长."""
    return _SEES_THERE.fullmatch(fold(text))


def is_how(text: str) -> bool:
    """視訊: a clause that is only how they will talk."""
    return _HOW_ALONE.fullmatch(fold(text)) is not None


def _without_at(place: str) -> str:
    return _AT.sub("", place)
