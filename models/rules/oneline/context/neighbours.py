"""What a clause seems to be by itself, and its neighbours say that it is not: what the customer
demands, and we promise a moment later, is one promise."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from models.rules import lazy_re as re
from models.rules.oneline.clauses.day_gone import WEEKDAY_ALONE
from models.rules.oneline.clauses.reading import Reading
from models.rules.oneline.clauses.roles import Role
from models.rules.oneline.colleagues.owners import ON_IT
from models.rules.oneline.context import (
    complaints,
    demanded,
    promised_too,
    said_so,
    same_subject,
    scored,
    wished,
)
from models.rules.oneline.next_contact import site
from models.rules.oneline.vocabulary.visit_words import MEANT, MOVED
from models.rules.oneline.vocabulary.words import KNOWN, TIME, fold
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


_OUR_OWN = re.compile(
    r"\W*(?:还?要|还?得|需要?)(?:先|再|回去|返去)*(?:问|请示|跟)(?:一?下)?(?:我们)?"
    r"(?:老板|老细|主管|公司|总部|财务|会计|工厂|厂里|原厂|上头)(?:一下|看看|确认|再说)?\W*"
)
# It is not wanted yet: 报价他不急.
_NO_HURRY = re.compile(r"[不没]急|不着急|不赶|没那么急", re.I)


def settled(read: Sequence[Reading]) -> list[Reading]:
    """The clauses, each as what those around it leave of it: a promise may be taken from it, and
    what is wanted by a day is our promise where nobody makes another one."""
    found = list(read)
    for role, is_one in _PASSES:
        found = [
            replace(one, role=role) if is_one(found, at) else one for at, one in enumerate(found)
        ]
    return wished.promised(scored.explained(said_so.settled(found)))


def _asks_our_own(read: Sequence[Reading], at: int) -> bool:
    """Whether we are to ask our own people, after what we said or they asked: 我没敢答应
    要先问老板."""
    one, before = read[at], read[at - 1] if at else None
    if before is None or one.role != "said" or one.clause.opens or one.owner:
        return False
    is_ours = before.signs.asks or (before.signs.ours or "").startswith("我")
    return is_ours and _OUR_OWN.fullmatch(one.masked) is not None


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
    is_where = site.is_site(after.typed) or site.is_how(after.typed)
    return is_where and one.owner is None and not (shows.is_past or after.signs.is_past)


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


def _is_no_promise(read: Sequence[Reading], at: int) -> bool:
    one = read[at]
    if one.role != "todo" or one.owner is not None:
        return False
    return (
        _is_answered(one, read[at + 1 : at + 1 + _NEAR])
        or _is_theirs(read, at)
        or _is_only_asked(read, at)
        or _waits_for_theirs(read, at)
        or _NO_HURRY.search(one.masked) is not None
    )


def _is_over_or_off(read: Sequence[Reading], at: int) -> bool:
    return _is_over(read, at) or _is_off(read, at)


# A clause is of the role where the test holds. Each pass sees what the one before it left.
_PASSES: tuple[tuple[Role, Callable[[Sequence[Reading], int], bool]], ...] = (
    ("said", _is_no_promise),
    ("next", _is_appointment),
    ("said", _is_over_or_off),
    ("said", same_subject.is_theirs),
    ("todo", _asks_our_own),
    ("said", complaints.is_own_pain),
    ("todo", promised_too.is_one),
    ("issue", demanded.is_of_trouble),
)
