"""Who of those whom a line names took part: not one who is only to be met, who will do something
later, or who takes over from another."""

from collections.abc import Iterable, Sequence

from models.rules import lazy_re as re
from models.rules.oneline import spoken_of
from models.rules.oneline.intent_words import PAST
from models.rules.oneline.taken import Inferred
from models.rules.oneline.words import fold

# Said of somebody who is not there yet: "her replacement is a chap called Wes".
_COMES_LATER = re.compile(
    r"\b(?:replacement|successor|new starter|taking over|takes over|replaced by|handing over to)\b"
    r"[^.;\n]{0,30}$|没有?(?:见|碰|遇|找|等)[到着上]?$|新来的[^,;。\n]{0,8}叫$|(?:接替|接任|接手|换成|换了)[^,;。\n]{0,6}$",
    re.I,
)
# Whom one is to turn to from now on, and who is only spoken of: 这段期间找江课长, 他领导黄总.
_TURN_TO = re.compile(
    "(?:期间|以后|之后|往后|暂时|有事|这阵子|这段时间)[^,;。\n]{0,4}(?:找|联[系络]|对接|问)$"
    "|找(?=品[保管控]$|品质$|研发$|生管$|财务$|仓库$|厂务$)|[夸赞讚表扬]+了?(?:我们?|咱们?)?(?:的)?$"
    "|(?:[他她会]|说|之后|稍后|回头)(?:们|会|再)?(?:[让叫喊请]|安排|派)"
    "(?:[他她]们?的?)?(?:会计|财务|采购|助理|秘书|老板|主管|同事|仓库|司机|业务)?$"
    r"|\b(?:he|she|they)(?:'ll| will| is going to| are going to) (?:get|ask|have|tell|let)"
    r" (?:(?:her|his|their|the) )?(?:[a-z]+ ){0,2}$"
    "|(?:要|得|记得|前|再|去|明天|[周下][周一二三四五六日])[^,;。]{0,3}(?:催|追|提醒|通知)(?:一?下)?$"
    "|[他她]的?(?:领导|主管|上司|上级|老公|老婆)$"
)
# What he does is ahead: "Sunil sir will release the payment".
_WILL = re.compile(
    r"(?: sir| madam| bhai| ji| saab)? (?:will|'ll|is going to|has to|(?:is )?(?:covering"
    r"|standing in|filling in|taking over))\b",
    re.I,
)
# Carmen会send返張單嚟: a name in Latin letters may as well be one of ours.
_WILL_SEND = re.compile(
    r"\s?(?:[今明后听]?[天日晚]|[下这]?(?:周|星期|礼拜)[一二三四五六日天])?(?:会|将|负责|去)(?:先|再)?\s?(?:send|email|call|check|[发寄传给送出交跟安])",
    re.I,
)
# Whose post is news: "Marlene's the new buyer", "Mr. Kulkarni transferred to Nashik unit".
_IS_POSTED = re.compile(
    r"(?: (?:sir|madam|ji))?(?:(?:'s| is| was| has been| to be)(?: now)?(?: the| our| their| a)?"
    r" new (?:[a-z]+ ){0,2}(?:buyer|owner|boss|manager|mgr|director|head|lead|contact|gm|md|ceo|cfo"
    r"|coo|chef|chief|supervisor|officer|accountant|engineer|purchaser|foreman|in-?charge|partner|poc)\b"
    r"|(?:'s| is| was| has| has been| got| being)?(?: now)? (?:transferr?ed|posted|relocated"
    r"|promoted|retired|retiring|resigned|quit|left (?:the )?(?:company|firm|job|them)"
    r"|on (?:maternity|paternity|sick)|joined|joining|joins|taking over|takes over|took over)\b)"
    "|(?:[这那]边)?(?:[今明去]年|[上下这本]?个?月[初中底]?|\\d{1,2}[月号/\\d]*|刚刚?)*"
    "(?:要|会|已经?|就)?(?:被)?(?:调[到去走任]|离职|退休|休产假|升[了任做为]|接[手任]|到任|上任|入职|跳槽)",
    re.I,
)
_OPENS = re.compile(
    r"(?:^|[.;,:!?\n。；，：！？]|\s[-–—/|])\s*(?:and |but |then |mr\.? |mrs\.? |ms\.? |mdm )?$",
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
_TO_BE_RUNG = re.compile(
    r"\b(?:to|will|must|needs to|should|gonna|pls|please) (?:then )?(?:call|ring|phone|e-?mail"
    r"|text|chase|ping|update"
    r"|tell|message|apologi[sz]e to|call up|get back to|reply to) (?:mr |mrs |ms |dr )?$"
)
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
    if not is_answered and not PAST.search(fold(typed)):
        named = tuple(one for one in named if not _is_posted(one[0], typed))
    plans = [one.words for one in found.evidence if one.field in ("todo", "next")]
    rest = typed
    for words in (*plans, *ahead) if is_settled else plans:
        rest = rest.replace(words, "")
    stay = tuple(one for one in named if one[0] in rest and not _is_later(one[0], rest))
    stay = tuple(one for one in stay if not _is_spoken_of(one[0], rest)) or stay
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
    return not there or any(one.isascii() or _AGREED.search(one) for one in there)


def _is_to_be_rung(name: str, plan: str) -> bool:
    """Whether somebody is only whom one is to contact: "Kelly to call Jolene by tomorrow"."""
    before = plan[: plan.find(name)].lower()
    return any(one.search(before) for one in (_TO_BE_RUNG, _RING_THEM))


def _is_spoken_of(name: str, typed: str) -> bool:
    """Whether another says what somebody will do: 她说张副总会决定, "says her boss …"."""
    at = typed.find(name)
    is_one = _SAID_OF.search(fold(typed[:at])) is not None and typed.count(name) == 1
    return is_one or (name.isascii() and spoken_of.is_only(name, typed))


def _is_posted(name: str, typed: str) -> bool:
    """Whether it is told what becomes of somebody's post, and not what they said."""
    at = typed.find(name)
    is_first = at >= 0 and _OPENS.search(typed[:at]) is not None
    return is_first and _IS_POSTED.match(fold(typed), at + len(name)) is not None


def _is_turned_to(name: str, typed: str) -> bool:
    """Whether it is whom to ask from now on, or only whose boss somebody is."""
    return _TURN_TO.search(fold(typed[: typed.find(name)])) is not None


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
    if _COMES_LATER.search(before) or (_CLAUSE.search(before) and _WILL.match(after)):
        return True
    return _CROWD.fullmatch(fold(name)) is not None and after.startswith(
        ("都", "抱怨", "投诉", "反映", "反应", "说", "嫌")
    )
