"""Who of those whom a line names took part: not one who is only to be met, who will do something
later, or who takes over from another."""

from collections.abc import Iterable, Sequence

from models.rules import lazy_re as re
from models.rules.oneline.fields import posted
from models.rules.oneline.fields.taken import Inferred
from models.rules.oneline.people import spoken_of, spoken_of_han
from models.rules.oneline.vocabulary.intent_words import PAST
from models.rules.oneline.vocabulary.words import fold

# Said of somebody who is not there yet: "her replacement is a chap called Wes".
_COMES_LATER = re.compile(
    r"\b(?:replacement|successor|new starter|taking over|takes over|replaced by|handing over to)\b"
    r"[^.;\n]{0,30}$|没有?(?:见|碰|遇|找|等)[到着上]?$|新来的[^,;。\n]{0,8}叫$|(?:接替|接任|接手|换成|换了|换一?[个位]|改由)[^,;。\n]{0,6}$",
    re.I,
)
# Whom one is to turn to from now on, and who is only spoken of: 这段期间找江课长, 他领导黄总.
_TURN_TO = re.compile(
    "(?:期间|以后|之后|往后|暂时|有事|这阵子|这段时间)[^,;。\n]{0,4}(?:找|联[系络]|对接|问)$"
    "|找(?=品[保管控]$|品质$|研发$|生管$|财务$|仓库$|厂务$)|[夸赞讚表扬]+了?(?:我们?|咱们?|你们)?(?:的)?(?:司机|师傅|技术|售后|客服|业务|送货的?)?$"
    "|(?:[他她会]|说|之后|稍后|回头)(?:们|会|再)?(?:[让叫喊请]|安排|派)"
    "(?:[他她]们?的?)?(?:会计|财务|采购|助理|秘书|老板|主管|同事|仓库|司机|业务)?$"
    r"|\b(?:he|she|they)(?:'ll| will| is going to| are going to) (?:get|ask|have|tell|let)"
    r" (?:(?:her|his|their|the) )?(?:[a-z]+ ){0,2}$"
    "|(?:要|得|记得|前|再|去|明天|[周下][周一二三四五六日])[^,;。]{0,3}(?:催|追|提醒|通知)(?:一?下)?$"
    "|[他她]的?(?:领导|主管|上司|上级|老公|老婆)$"
    # 之前应承给何太的样品: whom it was meant for.
    "|(?:之前|上次|早前|本来|原本|原先)[^,;。]{0,6}[给帮]$"
)
# Whom of our own we ask for it: 麻烦林总批一下, "will ask my boss Grace". Whoever is to approve did
# not take part, whosever they are.
_ASKED_FOR_IT = re.compile(
    "(?:麻烦|劳烦|劳驾|拜托|有劳|辛苦)(?:一下)?(?:咱们?|我们?)?(?:公司|法务|财务|技术|售后)?的?$",
    re.I,
)
_ASKED = re.compile(
    "(?:请|让|叫|找|等|报|向|跟|需要?|想请)(?:一下)?(?:咱们?|我们?)?(?:公司|法务|财务|技术|售后)?的?$"
)
_APPROVES = re.compile(
    "(?:帮忙?|来|先|尽快|这边|给[^,;。]{1,8}?)*(?:特?批(?!发|次|号|量)|审批|审核|审一|核准|核可|批准|拍板|申请)"
)
_OUR_BOSS = re.compile(
    r"\b(?:my|our) (?:boss|manager|mgr|director|supervisor|team ?lead|colleague|teammate|lawyer"
    r"|legal|finance)(?:,| -)? ?$",
    re.I,
)
# What he does is ahead: "Sunil sir will release the payment".
_WILL = re.compile(
    r"(?: sir| madam| bhai| ji| saab)? (?:(?:is )?(?:sending|bringing|preparing|raising|issuing"
    r"|releasing|arranging|emailing|couriering) [^.;,\n]*\b(?:today|tonight|tonite|tomorrow"
    r"|tmrw?|tmr|by"
    r"|mon|tue|wed|thu|fri|sat|sun|next|later|this (?:week|afternoon|evening))"
    r"|will|'ll|is going to|has to|(?:is )?(?:covering"
    r"|standing in|filling in|taking over))\b",
    re.I,
)
# Carmen会send返張單嚟: a name in Latin letters may as well be one of ours.
_WILL_SEND = re.compile(
    r"\s?(?:[今明后听]?[天日晚]|[下这]?(?:周|星期|礼拜)[一二三四五六日天])?(?:会|将|负责|去)(?:先|再)?\s?(?:send|email|call|check|[发寄传给送出交跟安])",
    re.I,
)
_CLAUSE = re.compile(r"[.;,!?\n]\s*(?:and |but |then )?$")
# So a plan in Chinese was made with who is named in it, and not only by us.
_AGREED = re.compile(
    "[约说讲夸嫌]|(?<!再)(?<!再问)(?<!再催)[问催]|[让叫请]我|要求|确认|同意|答应|通知|来(?:我们?|咱们?|公司|厂|店|看|谈|验|访|参观)"
    "|通话|来?电|打来|微信|邮件|line|mail|call|搞[掂定]",
    re.I,
)
# Right before who is only spoken of.
_SAID_OF = re.compile(
    "(?<![据听好再])(?:说|讲|表示)(?:要|得|需要?|还要|会)?(?:先)?(?:去|再)?(?:问|等|找|跟|向|请示|汇报给?|报给)?(?:一?下)?"
    "(?:[他她]们?的?|他们公司)?$"
    r"|\b(?:says?|said|thinks?|reckons?) (?:that )?(?:her|his|their) (?:[a-z]+ ){0,2}$"
    r"|\b(?:check|checking|clear it|discuss|speak|talk) with (?:her|his|their) (?:[a-z]+ ){0,2}$",
    re.I,
)
# Who is of another firm, or whom somebody else quotes: 隔壁湘南医院的老刘, 是老张那边.
_OF_OTHERS = re.compile(
    "(?:隔壁|对面|别家|别的|其他|另外?一家|同行|友商|竞品|对手|上一?家|前任|上任)[^,;。\\s]{0,8}$|(?:(?<![就还也都])是|怪|赖|说的是)$"
)
_THEIR_DOING = re.compile("那边(?:的|$|[\\s,;。])|那批|家的|(?:弄|搞|干|惹|报)的")
_ABOUT_THEM = re.compile(
    "(?:也|又|还|都|老|天天|一直|已经)*(?:问|让|叫|要|催|逼|骂|怪|压|盯|说)[了过着]?[他她](?![们说讲])"
)
_TELL_NOT = re.compile("(?:别|不要|千万别|先别|瞒着?)(?:告诉|跟|让|和|给|对)?$")
_OUR_OFFICES = re.compile(
    "财务|仓库|技术|售后|客服|物流|会计|设计|研发|采购|品[管质保控]|法务|商务|跟单|生产|司机|师傅"
)
_TO_BE_RUNG = re.compile(
    r"\b(?:to|will|must|needs to|should|gonna|pls|please) (?:then )?(?:call|ring|phone|e-?mail"
    r"|text|chase|ping|update"
    r"|tell|message|apologi[sz]e to|call up|get back to|reply to) (?:mr |mrs |ms |dr )?$"
)
# With whom they are to talk it over: 要再跟他爸商量.
_CONSULTS = re.compile(
    "(?:要|得|再|回去|需要?|还)[^,;。]{0,3}(?:跟|和|与|同|问|找|请示)(?:[他她]们?(?:的|那个|个)?)?$"
)
_TALK_OVER = re.compile("[^,;。]{0,2}(?:商量|讨论|请示|报告|研究|沟通|确认|斟酌|商议|倾|讲声|问过)")
# Whom one is to ring, where nobody says who does: "ring ruth tomorrow".
_RING_THEM = re.compile(
    r"(?:^|[.;,:!?\n]\s*)(?:(?:and|so|then|pls|please|must|gotta|need to|to|will) )*(?:ring|call"
    r"|phone|chase"
    r"|text|e-?mail|msg|message|ping|remind|update|whatsapp) (?:mr |mrs |ms |dr )?$",
    re.I,
)
_THEN = re.compile(
    r"(?: (?:sir|madam|ji|back|again))* (?:tomorrow|tmrw?|tmr|tomoz|mon|tue|wed|thu|fri|sat|sun"
    r"|next|on"
    r"|by|abt|about|re|when|once|at|before|after|later|\d)\w*",
    re.I,
)
_CROWD = re.compile(
    "[店职][员工]|[员工]|店员|客户|员工|业主|用户|顾客|消费者|工人|师傅|同事|客人|学生|家长|住户|农户|司机"
)
# Called so, one or all of them: 老师都夸.
_ALL_OF_THEM = re.compile(
    "老师|医生|护士|护工|阿姨|教练|厨师|大厨|保安|保洁|技师|店长|村民|居民|家属|老人|孩子|设计师|领班"
)


_ASKS_FOR_IT = re.compile("(?:那边|这边)?(?:又|也|还|就)?(?:让|叫(?!做)|请|催|要求?|希望|问|说|约)")


def who(
    typed: str,
    named: Iterable[tuple[str, str]],
    found: Inferred,
    *,
    is_answered: bool,
    ahead: Sequence[str],
    is_settled: bool,
) -> tuple[tuple[str, str], ...]:
    """Those who took part, if anybody did. `ahead` are the to-dos with a marker.

    Who is named only in what lies ahead did where they said or agreed it; until the customer
    `is_settled`, they may tell which it is.
    """
    named = tuple(one for one in named if not _is_turned_to(one[0], typed))
    named = tuple(one for one in named if not posted.is_heard_of(one[0], typed))
    called = [name for name, _ in named]
    named = tuple(one for one in named if not spoken_of_han.is_only(one[0], typed, called))
    if not is_answered and not PAST.search(fold(typed)):
        named = tuple(one for one in named if not posted.is_told_of(one[0], typed))
    plans = [one.words for one in found.evidence if one.field in ("todo", "next")]
    rest = typed
    for words in (*plans, *ahead) if is_settled else plans:
        rest = rest.replace(words, "")
    stay = tuple(one for one in named if one[0] in rest and not _is_later(one[0], rest))
    stay = tuple(one for one in stay if not _is_spoken_of(one[0], rest)) or stay
    if stay and is_settled:
        asked = [one for one in named if any(_asks_for_it(fold(one[0]), fold(p)) for p in plans)]
        stay = tuple(one for one in named if one in stay or one in asked)
    if stay or not is_settled:
        return stay or named
    return tuple(
        one
        for one in named
        if _has_said(one[0], plans, ahead) and not _is_to_be_contacted(one[0], rest)
    )


def _has_said(name: str, plans: Sequence[str], ahead: Sequence[str]) -> bool:
    """Whether a plan that names somebody was made with them: 郑生约了下周二来看."""
    if any(name in one for one in ahead):
        return False
    there = [fold(one) for one in plans if name in one and not _is_to_be_rung(name, one)]
    if not there and any(name in one for one in plans):
        return False
    return not there or any(
        one.isascii() or _AGREED.search(one) or _asks_for_it(fold(name), one) for one in there
    )


def _asks_for_it(name: str, plan: str) -> bool:
    """马主任让下周二前先报个总价: whoever asks us for it."""
    at = plan.find(name)
    return _ASKS_FOR_IT.match(plan, at + len(name)) is not None if at >= 0 else False


def _is_to_be_rung(name: str, plan: str) -> bool:
    """Whether somebody is only whom one is to contact: "Kelly to call Jolene by tomorrow"."""
    before = plan[: plan.find(name)].lower()
    return any(one.search(before) for one in (_TO_BE_RUNG, _RING_THEM))


def _is_spoken_of(name: str, typed: str) -> bool:
    """Whether another says what somebody will do: 她说张副总会决定, "says her boss …"."""
    at = typed.find(name)
    before, after = fold(typed[:at]), fold(typed[at + len(name) :])
    if _TELL_NOT.search(before) or _is_our_office(name, fold(typed)):
        return True
    if typed.count(name) > 1:
        return name.isascii() and spoken_of.is_only(name, typed)
    is_of_others = _OF_OTHERS.search(before)
    if is_of_others and (is_of_others[0][0] not in "是怪赖说" or _THEIR_DOING.match(after)):
        return True
    is_quoted = before.endswith(("他们", "她们", "他", "她")) and _ABOUT_THEM.match(after)
    if is_quoted or _SAID_OF.search(before):
        return True
    return name.isascii() and spoken_of.is_only(name, typed)


def _is_our_office(name: str, folded: str) -> bool:
    """我转给财务了 财务说…: one of ours, whom we asked ourselves."""
    asked = (
        "(?:我们?|咱们?)[^,;。]{0,4}(?:转|问|让|找|叫|催|报给|交给|跟|请|通知|查)(?:给|了|一下|过)*"
    )
    is_office = _OUR_OFFICES.fullmatch(fold(name)) is not None
    return is_office and re.search(f"{asked}{re.escape(fold(name))}", folded) is not None


def _is_turned_to(name: str, typed: str) -> bool:
    """Whether it is whom to ask from now on, or for this, or only whose boss somebody is."""
    at = typed.find(name)
    before, after = fold(typed[:at]), fold(typed[at + len(name) :])
    if _TURN_TO.search(before) or _ASKED_FOR_IT.search(before) or _OUR_BOSS.search(before):
        return True
    return bool(_ASKED.search(before) and _APPROVES.match(after))


def _is_to_be_contacted(name: str, typed: str) -> bool:
    """Whether a line only says that somebody is to be rung: "ring ruth tomorrow"."""
    at = typed.find(name)
    is_ordered = at >= 0 and _RING_THEM.search(typed[:at]) and typed.count(name) == 1
    return bool(is_ordered and _THEN.match(typed, at + len(name)))


def _is_later(name: str, typed: str) -> bool:
    at = typed.find(name)
    before, after = fold(typed[:at]), fold(typed[at + len(name) :])
    if name.isascii() and _WILL_SEND.match(after):
        return True
    if _is_to_be_contacted(name, typed):
        return True
    if _CONSULTS.search(before) and _TALK_OVER.match(after):
        return True
    if _COMES_LATER.search(before) or (_CLAUSE.search(before) and _WILL.match(after)):
        return True
    if _ALL_OF_THEM.fullmatch(fold(name)) and after.startswith(("都", "们", "全都", "个个")):
        return True
    return _CROWD.fullmatch(fold(name)) is not None and after.startswith(
        ("都", "抱怨", "投诉", "反映", "反应", "说", "嫌")
    )
