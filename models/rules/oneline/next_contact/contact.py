"""The next contact in a clause: its day, hour and place, and whether the clause says any more."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from models.rules import lazy_re as re
from models.rules.oneline.next_contact import going, place
from models.rules.oneline.vocabulary import lookup
from models.rules.oneline.vocabulary.cues import one_of, pattern
from models.rules.oneline.vocabulary.words import HAN, KNOWN, TIME, fold, word
from models.rules.oneline.when import when
from models.rules.oneline.when.days import Spot

_HERE = (
    word(
        "the|a|an|on|at|for|to|we|i|we'll|i'll|will|with|him|her|them|our|us|it|and|then"
        "|is|was|been"
        "|he|she|they|be|in|date|due|there|let's|w|by|next|now|instead|i'm|we're|'m|am|are"
    )
    + "|我们?|他们?|她们?|跟|和|与|在|到|去|来|给|一次|一下|一趟|的|了|开|对方|客户|要|会"
    "|打|吧|时间"
    "|后|先|着|又|个"
)
_NOTHING_ELSE = pattern(
    # Placeholders are no word characters either: as an alternative of their own they could be
    # matched in two ways each, and a clause with many would take minutes.
    rf"(?:{one_of('again')}|{one_of('contact')}|{one_of('booked')}|{_HERE}"
    r"|[^\w\u2190-\u2bff\U0001f000-\U0001fbff])*"
)
_ANOTHER = pattern(one_of("again"))
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
_CLOCK_FIRST = re.compile(
    r"(?:same time,? ?|still )?(?:at |@ ?)?(?P<clock>\d{1,2}(?:[:.]\d\d\s?(?:[ap]m)?|\s?[ap]m))"
    r"(?=\s|$)\s*",
    re.I,
)
_CLOCK_LAST = re.compile(r"(?:^|[\s,@]+)(?:at )?(\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m)?)$", re.I)


_AT = re.compile(r"^(?:at |@ ?)", re.I)
_DONE_THERE = re.compile(
    "(?<=[^在去到来上])(?:当面|一起|一同|亲自|顺便|[看找聊谈倾](?![台板守])).*"
)


@dataclass(frozen=True)
class Contact:
    """`is_alone` if its clause says nothing else; `takes_next` if the clause after it is only its
    place and hour."""

    day: date
    starts: time | None
    place: str
    is_alone: bool
    takes_next: bool = False


def read(typed: str, masked: str, spot: Spot, after: str, now: datetime) -> Contact | None:
    """As `_read`, with a place that is no more than one."""
    found = _there(_read(typed, masked, spot, after, now))
    at = typed.find(found.place) if found and found.place else -1
    is_customer = at >= 0 and found and set(masked[at : at + len(found.place)]) == {KNOWN}
    return replace(found, place="") if found and is_customer else found


def _read(typed: str, masked: str, spot: Spot, after: str, now: datetime) -> Contact | None:
    """`after` is the clause that follows in the same sentence, "" if none does. None for an hour
    of today that is over."""
    starts = when.starts_at(spot.value, now)
    is_over = spot.day == now.date() and starts is None
    if is_over and (spot.has_hour or not when.names_part_ahead(typed, now)):
        return None
    _, where = place.split(typed[spot.start :].lstrip("(@ "), now)
    if where:
        at = typed.rfind(where)
        rest = masked[:at] + TIME * len(where) + masked[at + len(where) :]
        return Contact(spot.day, starts, where, is_nothing_else(rest))
    is_alone = is_nothing_else(masked)
    rest = typed[spot.end :].strip(" ,")
    is_where = spot.has_hour and _THEIRS.fullmatch(masked[spot.end :].strip(" ,"))
    if is_where or _AFTER.fullmatch(masked[spot.end :].strip(" ,")):
        before = is_nothing_else(masked[: spot.end])
        return Contact(spot.day, starts, _AT.sub("", rest), before)
    if there := _WITHIN.search(fold(typed), max(0, spot.end - 1)):
        return Contact(spot.day, starts, typed[slice(*there.span(1))], is_alone)
    if there := going.WHERE.search(masked):
        return Contact(spot.day, starts, typed[slice(*there.span("place"))], is_alone)
    clock = _CLOCK_LAST.search(after)
    hour = lookup.read(f"tomorrow {clock[1]}", now) if clock and not starts else None
    if clock and isinstance(hour, datetime):
        after, starts = after[: clock.start()], hour.time()
    if there := _SEE_AT.match(fold(typed), spot.end):
        return Contact(spot.day, starts, typed[slice(*there.span("place"))], is_alone)
    if there := _see_there(after):
        return Contact(spot.day, starts, after[slice(*there.span("place"))], is_alone)
    if there := _MEET_AT.fullmatch(fold(after)):
        where = after[slice(*there.span("place"))]
        return Contact(spot.day, starts, where, is_alone, takes_next=not there["more"])
    if _AFTER.fullmatch(fold(after)):
        return Contact(spot.day, starts, _AT.sub("", after), is_alone, takes_next=True)
    if there := _HELD_AT.match(fold(typed), spot.end):
        return Contact(spot.day, starts, typed[slice(*there.span("place"))], is_alone)
    if there := _ON_THE_SPOT.match(fold(typed), spot.end):
        return Contact(spot.day, starts, typed[slice(*there.span("place"))], is_alone)
    lead = _HAN_LEAD.match(fold(after))
    if there := going.WHERE.match(fold(after), lead.end() if lead else 0):
        return Contact(spot.day, starts, after[slice(*there.span("place"))], is_alone)
    joint = _JOINT.search(typed, spot.start, spot.end)  # "4 pm in" her cabin
    last = (
        _PLACE_LAST.search(typed, spot.end)
        or _ROOM_AFTER.match(typed, joint.start() if joint else spot.end)
        or _PLACE_LAST.search(typed[: spot.start])
        or _ROOM_BEFORE.search(typed[: spot.start])
    )
    return Contact(spot.day, starts, last["place"] if last else "", is_alone)


def _there(found: Contact | None) -> Contact | None:
    """The place without what is done there: 大顺发 in 去大顺发看冷冻库."""
    done = _DONE_THERE.search(fold(found.place)) if found else None
    return replace(found, place=found.place[: done.start()]) if found and done else found


def beside(following: Sequence[str]) -> str:
    """What the clauses after a contact say of its place, and its hour at the end: "same time 1pm"
    and "their office in Saginaw"."""
    first = following[0] if following else ""
    hour = _CLOCK_FIRST.match(first)
    if hour is None:
        return first
    where = first[hour.end() :] or (following[1] if len(following) > 1 else "")
    return f"{where} {hour['clock']}".strip()


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


def is_nothing_else(masked: str) -> bool:
    """Whether a clause says that there is a contact, when, and no more."""
    return _NOTHING_ELSE.fullmatch(masked) is not None


def is_another(text: str) -> bool:
    """Whether a text says that there is another contact, and no more: "lunch again", 再碰."""
    return is_nothing_else(text) and _ANOTHER.search(text) is not None
