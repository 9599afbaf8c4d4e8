"""When it was, said among the clauses of what took place."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from models.rules import lazy_re as re
from models.rules.oneline.channels import channel
from models.rules.oneline.fields import score
from models.rules.oneline.vocabulary import lookup, sections
from models.rules.oneline.vocabulary.channel_words import BY
from models.rules.oneline.vocabulary.contact_words import CALL_THEM
from models.rules.oneline.vocabulary.sign_words import WILL_HAN
from models.rules.oneline.vocabulary.words import fold, word
from models.rules.oneline.when import days, when

_MOST = 6  # clauses that may say it
_NOT_THEN = re.compile(
    word(
        "since|next|nxt|not|no|can.t|won.t|deadline|they|decide|by|before(?! y)|until"
        "|(?:meant|supposed|due|going) to|should(?:'?ve| have)"
    )
    + "|下次|本来|原本|原定|从|自|没|不|要求"
    "|(?<![打拨发寄送传交留][了通])(?<!通)给(?![^,;。]{1,10}打)|必须|(?:早|本|原)?就?(?:应)?该(?!公司|厂|店)|早就要|前[要给发交]",
    re.I,
)
_EITHER = re.compile(r"([\u4e00-\u9fff])[不没]\1(?:以|道)?")  # 能不能, 有没有: asked, not denied
_SAYING = re.compile("问|(?<!好)说(?!好|话)|讲|催|要求|反映|反馈")
_FROM = re.compile(r"\b(?:from|off) (?:the )?$", re.I)
# Somebody who was not there was called on all the same.
_NOBODY_THERE = re.compile(
    r"(?:(?<=stopped )|(?<=dropped )|(?<=popped )|(?<=swung )|(?<=came )|(?<=went )|(?<=called )"
    r"|(?<=drove )|(?<=passed )|(?<=walked ))(?:by|on)\b"
    "|[打传发寄拿送]给|"
    "(?:都|也)?没(?:有)?(?:人|见|碰|遇|接|在|找)|不在|nobody|no one|no answer|not in",
    re.I,
)
# What we did on a day that is said: "ran the refresher at Hallamgate Mon".
_WE_DID = re.compile(
    r"\W*(?:i |we |just )?(?:(?:ran|gave|did|held|led|hosted|attended|taught|had) (?:[\w'-]+"
    r" ){0,4}?"
    r"(?:training|refresher|course|demo|talk|workshop|session|briefing|tour|walk ?through|survey"
    r"|inspection|audit|install|service|test|trial|tasting|meeting|review|clinic|open day)"
    r"|presented|demoed|walked|toured|inspected|surveyed|measured|installed|commissioned)\b",
    re.I,
)
# What was written down another time: "ignore my note from yesterday".
_OF_A_NOTE = re.compile(
    r"\b(?:my|the|our|last) (?:note|entry|log|message|msg|update|line|post) (?:from|of|on) $"
    r"|\bwhat i (?:said|wrote|logged|posted|put)(?: here)?(?: on)? $",
    re.I,
)
# What a line is about: "follow up from 3 March field day".
_HEADING = re.compile(
    r"\b(?:follow[- ]?up|f/?up|notes?|recap|summary|minutes|write[- ]?up|debrief|feedback"
    r"|highlights|takeaways?|outcome) (?:from|of|on|after)\b",
    re.I,
)
_JUST_TALKED = re.compile(
    "(?:刚[刚才]?|头先)[跟和同与给][^,;。]{1,12}?(?:[碰聊谈说讲对开见吃喝打通倾]|沟通)[完了过]"
    r"|\b(?:chat(?:ted)?|word|catch[- ]?up|caught up) (?:with|w/?)(?= )"
)
_FROM_THERE = re.compile("从(?=[^,;。]{1,10}?(?:出来|回来|离开|[打赶]来))")
_NAMES_DAY = re.compile(r"(?<![\d/])\d{1,2}[/月]\d{1,2}(?![\d/])")
# 上周五那桶的, "Friday's delivery": when a thing was made or came.
_OF_A_THING = re.compile(
    r"\s*(?:的?[那这]趟[车货活]|的?[那这][批桶次单箱台件车盒包袋个张]|(?:送|到|发|订|出|交|寄|买|装|换|做|反映|投诉|收|取|提|拿"
    r"|运|进)的(?!时候?)"
    r"|'s (?:delivery|order|batch|shipment|invoice|lot|load|drop)|的(?:货|样|单|那|报价|发票|订单))"
)
# "say the bento last thurs all cold": when that came of which they speak.
_SAID_OF = re.compile(
    r"\b(?:say|says|said|saying|complain\w*|told(?: me| us)?|asks?|asked|re|about)(?: that)?"
    r" (?:the|our|their|his|her|ur|your) (?:(?!meeting|mtg|call|visit)[\w-]+ ){1,4}$"
    "|(?:(?<![好据听])说(?![好话服])|反映|投诉|抱怨|吐槽|嫌)(?!我|他们?会)[^,;。]*$"
)
# Points, and no day: "3/5 he is giving", "gave 4/5".
_FRACTION = r"(?:[0-5]\s?/\s?5|\d\s?/\s?10)"
_POINTS = re.compile(
    rf"\b{_FRACTION}(?= ?,? ?(?:he|she|they|from (?:him|her|them)|(?:is )?(?:giving|given|rating)"
    r"|for (?:us|the|our))\b)"
    "|(?:(?<=[给打评])|(?<=[给打评] )|(?<=gave )|(?<=gave us )|(?<=gives )|(?<=gives us )"
    f"|(?<=giving )|(?<=giving us )|(?<=rated )|(?<=rated us )|(?<=score )){_FRACTION}",
    re.I,
)
# A part of today that has begun, beside a way of talking: 早上LINE我.
# What passed between them, by whatever way: 今早跟我说, 今天又被黄主任电爆, 今朝同邓生开完会.
_TALKED = re.compile(
    "[跟和同与][我咱](?:们)?(?:说|讲|提|聊|抱怨|吐槽|反映)|被[^,;。]{1,10}?(?:骂|电|念|训|唸|投诉|催|叮|洗脸)"
    "|回访|[跟和同与][^,;。]{1,10}?(?:开|谈|聊|见|倾)完"
)
_TODAY = re.compile(
    "(?<![天日昨前周后明期])(?:(?P<early>早上|上午|今[早朝晨]|朝早|this (?:am|morning))|今[天日]"
    "|刚才|刚刚|方才|头先|岩岩(?=[同打见食开])|刚(?=[从加-]|打(?:给|去|电话|了)|微信|收到|接到|[问发回给]|在|[去到来见跑跟和同与打通挂聊谈碰接看开]|teams|zoom|line|call|视频|视讯|线上|电话|离开|拜访|回来)(?![^,;。]{1,5}的[货样单]))"
    "|^\\W*(?:我人?|人)(?:现在|还|正|刚)*在(?![想等处理跟催问查写做弄忙路家公车])"
    r"|\b(?:today|2day|tdy|earlier|just (?:now|left|back|off|got (?:off|back|out|done)|met|saw"
    r"|spoke|had|finished|rang|been|came (?:out|back|off)|called|popped|dropped|walked|texted"
    r"|emailed))\b",
    re.I,
)
_CAME_TO_NOTHING = re.compile(
    "今[天日](?:又|还是|也|都)?没(?!有?空|时间|有?人|收|到|货|来)"
    "|今[天日][^,;。]{0,8}[谈聊碰见去签][^,;。]{0,3}了"
    "|今[天日]去?(?:验(?!证)|试[机样产]|装机|调试|交机|盘点)[^,;。要会]*(?=[,;。\\s]|$)"
)
_MORNING = 10
_JUST_NOW = timedelta(minutes=1)
_CLOCK = re.compile(
    r"\W*(?:at |@ ?)?(?:half (?:\d{1,2}|[a-z]{3,6})|(?:quarter|\d{1,2}|half) (?:past|to) \w+"
    r"|\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m|o'?clock|ish)?)\W*"
    "|\\W*(?:上午|早上|[朝早]|早晨)?(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})(?:点|:)(?:半|正|整|\\d{1,2}分?)?\\W*",
    re.I,
)


def happened(
    told: list[str], known: str, now: datetime, *, is_over: bool = False
) -> datetime | None:
    """A day that may lie ahead as well counts only beside a way of talking; of several days, the
    one whose own clause tells how they talked."""
    times = list(_times(told, known, now, is_over=is_over))
    return next((at for at, is_told_how in times if is_told_how), times[0][0] if times else None)


def _times(
    told: list[str], known: str, now: datetime, *, is_over: bool
) -> Iterator[tuple[datetime, bool]]:
    for at_clause, said in enumerate(told[:_MOST]):
        if CALL_THEM.search(fold(said)):
            continue
        folded = BY.sub(_dashes, _POINTS.sub(_dashes, fold(said)))
        folded = _HEADING.sub(_dashes, _NOBODY_THERE.sub(_dashes, folded))
        time = None if score.is_alone(said) else _time(folded, now, is_over=is_over)
        if time is None or time.at >= now - _JUST_NOW:
            if at := _today(told[at_clause : at_clause + 2], known, now):
                yield _hour_after(told[at_clause + 1 :], now) or at, True
            elif at_clause == 0 and _CAME_TO_NOTHING.search(folded):
                yield now, False
            continue
        if WILL_HAN.search(folded) and not time.is_certain:
            continue
        saying = _SAYING.search(folded, time.end)  # what they say may be of another day
        scope = folded[: saying.start()] if saying and time.is_certain else folded
        if _NOT_THEN.search(_EITHER.sub(_dashes, scope)) or _FROM.search(folded[: time.start]):
            continue
        if _OF_A_THING.match(
            folded, time.end - folded.startswith("到的", time.end - 1)
        ) or _SAID_OF.search(folded[: time.start]):
            continue
        if _NAMES_DAY.search(folded[: time.start] + folded[time.end :]):
            continue
        if _OF_A_NOTE.search(fold(said)[: time.start]):
            continue
        is_told = time.is_certain or _WE_DID.match(folded) is not None
        if is_told or channel.find(told[at_clause : at_clause + 2], known, now):
            yield time.at, channel.find([said], known, now, is_over=is_over) is not None


def _time(folded: str, now: datetime, *, is_over: bool) -> when.Happened | None:
    """When it was; what they say may speak of another day: 昨天来电问能不能月底前进场."""
    found = when.happened(folded, now, is_over=is_over)
    saying = _SAYING.search(folded) if found is None else None
    return when.happened(folded[: saying.start()], now) if saying else found


def _hour_after(told: list[str], now: datetime) -> datetime | None:
    """ "Long one today. Breakfast with Imogen at 8": the hour in the clause after the day."""
    found = when.happened(fold(told[0]), now) if told else None
    is_todays = found is not None and found.is_certain and found.at.date() == now.date()
    return found.at if found and is_todays else None


def _dashes(match: re.Match[str]) -> str:
    return "-" * len(match[0])


def _today(told: list[str], known: str, now: datetime) -> datetime | None:
    """Whether the first clause says that it was today, and how is said in it or after it."""
    folded = _FROM_THERE.sub(_dashes, fold(told[0]))
    found = _TODAY.search(folded)
    if not found or _is_ahead(folded, found.start(), now):
        return None
    if _NOT_THEN.search(fold(channel.before_saying([folded])[0])):
        return None
    if (
        not _JUST_TALKED.search(folded + "," + fold("".join(told[1:])))
        and not _TALKED.search(folded)
        and channel.find(told, known, now) is None
    ):
        return None
    early = now.replace(hour=_MORNING, minute=0, second=0, microsecond=0)
    return min(now, early) if found["early"] else now


def _is_ahead(folded: str, today: int, now: datetime) -> bool:
    """Whether "today" opens an hour that is still to come: "meeting with Ann today at 3pm"."""
    ahead = lookup.find(folded, now)
    if ahead is None or not ahead.start <= today < ahead.end:
        return False
    return isinstance(ahead.value, datetime) and ahead.value > now


def without_time(text: str, now: datetime) -> tuple[str, datetime | None]:
    """Take a time such as "…, yesterday 4pm" off the end; an hour alone may belong to a day ahead
    that is said before it."""
    start = sections.last_clause(text)
    at = when.certainly_happened(text[start:], now)
    if at is None:
        return text, None
    sentence = re.split(r"[.!?。\n]", text[:start])[-1]
    is_of_a_plan = _CLOCK.fullmatch(fold(text[start:])) and days.spot(sentence, now)
    return (text, None) if is_of_a_plan else (text[:start], at)
