"""What a clause seems to be by itself, and its neighbours say that it is not: what the customer
demands, and we promise a moment later, is one promise."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules import lazy_re as re
from models.rules.oneline.clauses.day_gone import WEEKDAY_ALONE
from models.rules.oneline.clauses.reading import Reading
from models.rules.oneline.colleagues.owners import ON_IT
from models.rules.oneline.context import complaints, demanded, promised_too, said_so, same_subject
from models.rules.oneline.next_contact import contact
from models.rules.oneline.vocabulary.quoted_words import QUOTED_ALONE
from models.rules.oneline.vocabulary.visit_words import MEANT, MOVED
from models.rules.oneline.vocabulary.words import HAN, KNOWN, TIME, fold
from models.rules.oneline.when.days import is_moved

# How far on in a line an answer to a demand stands.
_NEAR = 4
_WE_DO = re.compile(
    r"(?:told|promised) (?:him|her|them) (?:that )?(?:i|we)\b|"
    rf"[\W{KNOWN}{TIME}]*(?:我们?(?!要不要)|咱们?|已经?(?:让|叫|安排|派|请|转)|答应|应承|承诺"
    r"|(?:and |so |then )*(?:i|we|i'll|we'll|i've|we've|i'm|we're)\b)",
    re.I,
)
# Due, and nobody says who is to do it: 周六要发货的, "must go out Friday".
_ASKED_OF_THE_FIRM = re.compile(".*(?:让|叫|请|催|求|希望|拜托|麻烦|要)(?:我们|咱们?)")
_WAITS_FOR_THEM = re.compile(
    "等(?!我|咱)[^,;。]{0,10}(?:批|定|决定|回|消息|审|过会|开会|通知|点头|签)"
)
_SAYS_SO = re.compile(
    rf"[\W{TIME}]*(?:之?前)?(?:会|再|才|就)?[给回]个?准?(?:信儿?|消息|话|答复|回复|结果|说法|准话)\W*"
)
_BARE = re.compile("(?:还|今天|明天)?(?:要|得|必须|必須|务必|需要?)", re.I)


# How content they are in points, and what they say of it: 滿分5分打4分，說蒸櫃省氣.
_SCORE = re.compile(
    r"\d\s?分|[1-5]\s?星|\b(?:10|\d)\s?(?:/|out of)\s?(?:5|10)\b|⭐|★|\bstars?\b", re.I
)
_SAID_SO = re.compile(
    rf"[\W{KNOWN}]*(?:扣[^,;。]{{0,5}}分[^,;。]{{0,2}}(?:是|因为|在)|(?:主要|就是|因为|[他她]们?|{HAN}{{2,3}})?(?:说|嫌|觉得|反映|讲)(?!好)"
    r"|(?:(?:he|she|they|and|but) )*(?:says?|said|because|cos|reckons)\b)",
    re.I,
)
_QUOTED_WHY = re.compile(
    rf"(?:\W*(?:理由|原因|因为|评语|说|原话|备注|他说|她说|because|reason|cos|quote)[是:：]?\s*)?{QUOTED_ALONE.pattern}",
    re.I,
)
# What they are to have from us by a day: "wants a quote by Thursday", "need new ones by Fri".
_WISH = re.compile(
    r"(?:^|(?<=[^a-z]))(?:wants?|needs?|would like|is after|asking for|asked for) "
    r"(?P<thing>(?!(?:to|us|me|it|him|her|them|this|that|these|those|all|and|ok|now|asap"
    r"|some(?:one|body)|(?:an? )?(?:service |site )?(?:answer|tech\w*|engineer|fitter|visit"
    r"|call|demo)\b"
    r"|\d+ ?(?:%|k|x|days?|weeks?))\b)[a-z0-9][^,;.]{3,70})$",
    re.I,
)


# 希望下週三前能給 demo 帳號, the same in Chinese: the day stands before the thing.
_WISH_HAN = re.compile(
    rf"(?<!我)(?<!我们)(?:希望|想要?|需要|要求?|盼)[{TIME}]*(?:我们?)?(?:就|能|可以)*"
    rf"(?P<thing>(?:给|提供|出|寄|发|送)(?![他她]们?$)[^,;。]{{2,30}}"
    rf"|(?:(?<=能)|(?<=可以)|(?<=[{TIME}]))(?:拿到|收到|看到)(?P<got>[^,;。]{{2,30}}))\s*$"
)
_OUR_OWN = re.compile(
    r"\W*(?:还?要|还?得|需要?)(?:先|再|回去|返去)*(?:问|请示|跟)(?:一?下)?(?:我们)?"
    r"(?:老板|老细|主管|公司|总部|财务|会计|工厂|厂里|原厂|上头)(?:一下|看看|确认|再说)?\W*"
)
# It is not wanted yet: 报价他不急.
_NO_HURRY = re.compile(r"[不没]急|不着急|不赶|没那么急", re.I)
# The same thing that was named before, and words that tell of nothing.
_SAME = re.compile(
    r"\b(?:it|them|that|this|one|another|these|those|replacements?)\b(?<!\bon it)|给[他她]"
)
_WORDS = re.compile(
    rf"(?!(?:the|for|and|new|more|to|of|by|on|a|an|with|our|his|her)\b)[a-z]{{2,}}|[{HAN}]{{2}}"
)


def settled(read: Sequence[Reading]) -> list[Reading]:
    """The clauses, those that others take the promise from as what was only said, and what is
    wanted by a day as our promise where nobody makes another one."""
    found = [
        replace(one, role="said")
        if one.role == "todo"
        and one.owner is None
        and (
            _is_answered(one, read[at + 1 : at + 1 + _NEAR])
            or _is_theirs(read, at)
            or _is_only_asked(read, at)
            or _waits_for_theirs(read, at)
            or _NO_HURRY.search(one.masked)
        )
        else one
        for at, one in enumerate(read)
    ]
    found = [
        replace(one, role="next") if _is_appointment(found, at) else one
        for at, one in enumerate(found)
    ]
    found = [
        replace(one, role="said") if _is_over(found, at) or _is_off(found, at) else one
        for at, one in enumerate(found)
    ]
    found = [
        replace(one, role="said") if same_subject.is_theirs(found, at) else one
        for at, one in enumerate(found)
    ]
    found = [
        replace(one, role="todo") if _asks_our_own(found, at) else one
        for at, one in enumerate(found)
    ]
    found = [
        replace(one, role="said") if complaints.is_own_pain(found, at) else one
        for at, one in enumerate(found)
    ]
    found = [
        replace(one, role="todo") if promised_too.is_one(found, at) else one
        for at, one in enumerate(found)
    ]
    found = [
        replace(one, role="issue") if demanded.is_of_trouble(found, at) else one
        for at, one in enumerate(found)
    ]
    found = said_so.settled(found)
    found = [_scored(one, found[at - 1] if at else None) for at, one in enumerate(found)]
    promised = [one for one in found if one.role == "todo"]
    if any(one.owner is None for one in promised):
        return found
    return [
        replace(one, role="todo") if wish(one) and not _is_kept(one, promised) else one
        for one in found
    ]


def _asks_our_own(read: Sequence[Reading], at: int) -> bool:
    """Whether we are to ask our own people, after what we said or they asked: 我没敢答应
    要先问老板."""
    one, before = read[at], read[at - 1] if at else None
    if before is None or one.role != "said" or one.clause.opens or one.owner:
        return False
    is_ours = before.signs.asks or (before.signs.ours or "").startswith("我")
    return is_ours and _OUR_OWN.fullmatch(one.masked) is not None


def thing_of(wished: re.Match[str], one: Reading) -> str:
    """What is wanted, as it is typed."""
    name = "got" if wished.groupdict().get("got") else "thing"
    return one.typed[slice(*wished.span(name))].strip()


def _is_kept(one: Reading, promised: Sequence[Reading]) -> bool:
    """Whether what they want is what a colleague does: "wants a quote, Lee to send it"."""
    found = wish(one)
    things = set(_WORDS.findall(fold(found["thing"]).lower())) if found else set()
    done = (fold(more.typed).lower() for more in promised if more is not one)
    return any(_SAME.search(text) or things & set(_WORDS.findall(text)) for text in done)


def _is_appointment(read: Sequence[Reading], at: int) -> bool:
    """Whether a day with its hour ends a clause, and the next one is where or how and nothing
    else: 下禮拜四14點 斗南倉庫, 3/17 1430 視訊."""
    one, after = read[at], read[at + 1] if at + 1 < len(read) else None
    if after is None or after.clause.opens or after.spot or not after.signs.is_han:
        return False
    spot, shows = one.spot, one.signs
    is_hour = spot is not None and (spot.has_hour or shows.booked)
    if spot is None or not is_hour or spot.is_deadline or spot.end < len(one.typed.rstrip()):
        return False
    is_where = contact.is_site(after.typed) or contact.is_how(after.typed)
    return is_where and one.owner is None and not (shows.is_past or after.signs.is_past)


def _scored(one: Reading, before: Reading | None) -> Reading:
    """What is said right after a score is why it was given."""
    if before is not None and _is_why_in_english(one, before):
        return replace(one, role="feedback")
    if before is not None and _SCORE.search(before.masked) and _QUOTED_WHY.fullmatch(one.masked):
        return replace(one, role="feedback")
    if before is None or one.clause.opens or one.spot or one.owner:
        return one
    if one.role not in ("said", "issue"):
        return one
    is_why = _SCORE.search(before.masked) and _SAID_SO.match(one.masked)
    return replace(one, role="feedback") if is_why and one.signs.ours is None else one


def _is_why_in_english(one: Reading, before: Reading) -> bool:
    """ "3 out of 5, deliveries always after 4pm": behind a comma, and no deed."""
    shows = one.signs
    if (
        one.role != "said"
        or one.clause.opens
        or one.owner
        or shows.is_han
        or shows.ours is not None
    ):
        return False
    if not _SCORE.search(before.typed) or (one.spot and not shows.is_always):
        return False
    return not (shows.is_past or shows.deed or shows.contact or shows.asks or shows.solved)


def is_scored(read: Sequence[Reading], at: int) -> bool:
    """Whether a score stands right before, for which this is the reason: "2/5. late again"."""
    return at > 0 and _SCORE.search(read[at - 1].typed) is not None


def wish(one: Reading) -> re.Match[str] | None:
    """What a clause says that they want by a day; None where it says none."""
    if one.role not in ("said", "todo") or one.owner or not (one.spot and one.spot.is_deadline):
        return None
    if one.signs.is_past or one.signs.trouble or one.signs.asks:
        return None
    if one.signs.is_han and (wanted := _WISH_HAN.search(one.masked)):
        return wanted
    found = _WISH.search(one.masked.rstrip(f" {TIME}"))
    return None if found and found["thing"][0].isdigit() and not one.signs.goods else found


def _is_answered(one: Reading, after: Sequence[Reading]) -> bool:
    """Whether it is a demand, and what we do about it is said after it."""
    if not demanded.is_one(one) or (after and demanded.is_agreed_to(after[0])):
        return False
    return any(
        more.role == "todo"
        and (more.owner is not None or _WE_DO.match(more.masked))
        and not _is_who(more)
        for more in after
    )


def _is_who(one: Reading) -> bool:
    """小钱来整理 says who does what stands before it, and nothing of its own."""
    text = one.masked.strip(f" ,{TIME}")
    return one.owner is not None and ON_IT.fullmatch(text) is not None


def _is_over(read: Sequence[Reading], at: int) -> bool:
    """Whether they came on a weekday, and said what they think: 周一顾工来厂参观 评价很高."""
    one, after = read[at], read[at + 1] if at + 1 < len(read) else None
    if at or one.role != "next" or one.spot is None or one.spot.has_hour or after is None:
        return False
    shows = one.signs
    if not shows.they_come or shows.again or shows.booked or shows.ours is not None:
        return False
    return after.role == "feedback" and WEEKDAY_ALONE.search(fold(one.typed)) is not None


def _is_off(read: Sequence[Reading], at: int) -> bool:
    """本来约好今天下午去: what was meant, and has another day since or none."""
    one = read[at]
    later = (more for more in read[at + 1 :] if more.role == "next")
    if one.role == "next" and any(MOVED.match(more.masked) for more in later):
        return True
    text = fold(one.typed)
    meant = MEANT.search(text) if one.role in ("next", "todo") else None
    return meant is not None and not is_moved(text[meant.end() :])


def _waits_for_theirs(read: Sequence[Reading], at: int) -> bool:
    """等他领导批 月底前给信儿: it is they who will say."""
    one, before = read[at], read[at - 1] if at else None
    if before is None or one.owner or one.signs.ours is not None:
        return False
    return bool(_WAITS_FOR_THEM.search(before.masked) and _SAYS_SO.fullmatch(one.masked))


def _is_only_asked(read: Sequence[Reading], at: int) -> bool:
    """叫我们跟进: asked of the firm, for no day, and nobody says that it will be done."""
    one, after = read[at], read[at + 1] if at + 1 < len(read) else None
    if one.spot or one.signs.soon or not one.signs.ours or (after and demanded.is_agreed_to(after)):
        return False
    is_dated = after is not None and after.spot is not None and not after.clause.opens
    return not is_dated and _ASKED_OF_THE_FIRM.fullmatch(one.signs.ours) is not None


def _is_theirs(read: Sequence[Reading], at: int) -> bool:
    """客户很着急，周六要发货的: it goes on with what the customer is to do."""
    one, before = read[at], read[at - 1] if at else None
    if before is None or one.clause.opens or not one.signs.is_han or not one.signs.ours:
        return False
    is_bare = _BARE.fullmatch(one.signs.ours) is not None
    return is_bare and one.masked.endswith("的") and before.signs.is_theirs
