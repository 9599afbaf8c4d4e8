"""What a clause is: a promise of ours, a next contact, feedback, an issue, or only said.

Each sign has a weight for each role. The heaviest role that reaches THRESHOLD wins; a clause that
none wins, or two as good as equally, is only said.
"""

from typing import Literal

from models.rules import lazy_re as re
from models.rules.oneline.clauses.signs import Signs
from models.rules.oneline.colleagues.owners import Owner
from models.rules.oneline.vocabulary.cues import one_of, pattern
from models.rules.oneline.when.days import Spot

Role = Literal["todo", "next", "feedback", "issue", "said"]

THRESHOLD = 2.0
_MARGIN = 0.25
_EPSILON = 0.001
_STRONG_OURS = pattern(one_of("strong_ours"))
_DEMANDED = re.compile(
    "(?:今[天日])?要|得|必须|必須|务必|must|has to|have to|need to|needs to|need", re.I
)
_BARE_HAN = re.compile("(?:[今明本]?[天日周]?|还|就|也|一定)*(?:要|得|必须|务必|需要?)")
_BARE_WILL = re.compile("will|must|should|need|need to|have to|to|promised", re.I)


def weigh(
    signs: Signs,
    spot: Spot | None,
    owner: Owner | None,
    *,
    after: Role,
    is_unsure_day: bool,
    has_issue: bool,
) -> Role:
    """`after` is the role of the clause before it in the same sentence; `is_unsure_day` where its
    day may be one that is gone; `has_issue` where an issue was named before it. What the customer
    demands then is no promise of ours."""
    if signs.is_demand and (has_issue or signs.soon):
        is_due = spot is not None and spot.is_deadline
        return "todo" if is_due and signs.is_han and signs.deed else "issue"
    if signs.is_haggling or signs.is_chasing:
        return "said"
    weights: dict[Role, float] = {
        "todo": _todo(signs, spot, owner, after),
        "next": _next(signs, spot, owner, is_unsure_day=is_unsure_day),
        "feedback": _feedback(signs, spot),
        "issue": _issue(signs),
    }
    (role, best), (_, second) = sorted(weights.items(), key=lambda one: -one[1])[:2]
    return role if best >= THRESHOLD - _EPSILON and best - second >= _MARGIN else "said"


def _todo(signs: Signs, spot: Spot | None, owner: Owner | None, after: Role) -> float:
    has_day, is_ours = spot is not None, signs.ours is not None
    if _is_only_due(signs, spot, owner) or _is_anybodys(signs, spot, owner, after):
        return 0.0
    is_done_by_us = signs.deed or signs.goods or signs.is_doing or is_ours or signs.is_order
    if not (owner or is_done_by_us or signs.is_to_be_done):
        return 0.0
    weight = 0.3 * signs.deed + 0.5 * signs.goods + 0.7 * has_day
    weight += 1.0 * (spot is not None and spot.is_deadline) + 1.4 * (
        signs.is_to_be_done or signs.asks_ours
    )
    weight += 2.0 * signs.is_doing - 1.5 * (signs.asks and owner is None)
    if owner and (
        signs.deed or signs.soon or signs.is_doing or has_day or signs.goods or owner.is_told
    ):
        weight += 2.0
    if signs.ours is not None:
        weight += _weight_of_ours(signs.ours, signs)
    elif signs.is_deed_first:
        weight += 1.0 if signs.is_han else 2.0
    is_by = spot is not None and spot.is_deadline
    weight += 0.5 * (is_by and is_ours and signs.is_han and not signs.deed)
    weight += 0.7 * (
        is_ours and has_day and signs.is_han and signs.gives_them
    )  # 图纸我今晚画好发他
    weight += 0.7 * (signs.soon and signs.deed) + 1.5 * (signs.is_delegated and signs.deed)
    if signs.is_deed_first and signs.is_han:
        weight += 0.7 * (after == "todo") + 1.0 * (after == "next")
    is_mates = owner is not None and owner.is_told and signs.is_han  # 阿凯说他会寄
    weight -= 3.0 * signs.is_theirs + 3.0 * (signs.to_us and not is_mates)
    weight -= 1.0 * (signs.opinion and not (is_ours and signs.is_deed_first))
    is_told = owner is not None and has_day and signs.is_deed_first
    is_told |= owner is not None and owner.is_told and signs.is_deed_first and not signs.solved
    is_asked = signs.soon or (owner is not None and owner.name.startswith("<@"))
    is_done = signs.is_han and signs.is_past and has_day and not (is_by or is_asked)
    is_over = signs.is_past and (is_done or not (signs.is_doing or is_told))
    weight -= 2.5 * (is_over and (signs.is_han or not is_ours))
    # They demand it: 漏油 今天要搞定.
    is_bare = signs.ours is not None and _DEMANDED.fullmatch(signs.ours) is not None
    weight -= 2.0 * (owner is None and after == "issue" and is_bare and not signs.soon)
    weight -= 1.0 * (signs.trouble and not signs.is_deed_first)
    is_vowed = (signs.ours or "").startswith(("i'll", "we'll", "i will", "we will"))
    weight -= 1.5 * (signs.booked and signs.is_han and owner is None)
    weight -= 2.0 * (signs.is_always and not (is_vowed and signs.is_deed_first))
    weight += 2.0 * (signs.is_order and not has_day)
    weight -= 2.0 * (signs.solved and not has_day and owner is None and signs.is_han)
    # 让我下个月再联系, 叫我十月再找他
    is_told_to = signs.ours is not None and signs.ours.startswith(("叫", "让", "请", "要我"))
    is_vague = signs.again and (signs.contact or is_told_to) and not (has_day or signs.goods)
    weight -= 2.0 * (is_vague and owner is None and signs.is_han)
    if owner is None:
        weight -= 1.6 * (signs.is_either and not is_ours) + 2.0 * (signs.asks and not is_ours)
        is_theirs = signs.is_wanted and not (signs.is_deed_first or (is_by and is_ours))
        weight -= 1.0 * (signs.is_han and is_theirs)
        is_plan = signs.is_contact_first or (signs.contact and not signs.deed)
        weight -= 1.5 * (is_plan and has_day and not (is_by and not signs.is_han))
    return weight


def _is_only_due(signs: Signs, spot: Spot | None, owner: Owner | None) -> bool:
    """Whether nobody says that it is us: 明天要出货 is as often theirs. Whom it is
    given to, or by when it is due, says it."""
    if (
        owner is not None
        or signs.ours is None
        or not signs.is_han
        or signs.gives_them
        or signs.asks_ours
    ):
        return False
    if spot is not None and spot.is_deadline:
        return False
    return _BARE_HAN.fullmatch(signs.ours) is not None


def _is_anybodys(signs: Signs, spot: Spot | None, owner: Owner | None, after: Role) -> bool:
    """Whether nothing but a verb says that it is done by us: 先出30箱, "give 5"."""
    if owner is None and signs.is_nobodys:
        return True
    if owner is not None or signs.ours is not None or after == "todo":
        return False
    if (spot is not None and spot.is_deadline) or signs.may_be_ours:
        return False
    return signs.is_deed_first and not (
        signs.is_to_be_done or signs.is_doing or signs.is_order or signs.is_delegated
    )


def _weight_of_ours(words: str, signs: Signs) -> float:
    """What "I'll", 我们 and the like weigh: more where a verb of doing follows."""
    is_strong = _STRONG_OURS.search(words) is not None
    if signs.is_han:
        if not signs.is_deed_first:
            return 0.4 * signs.deed
        return 2.0 if is_strong else 1.8 if words.startswith(("我", "咱")) else 1.2
    if words == "i":
        return 1.8 * signs.is_deed_first
    if words == "we":
        return 1.1 * signs.is_deed_first
    if _BARE_WILL.fullmatch(words):
        return 2.0 * signs.is_deed_first
    return 2.0 if is_strong or signs.is_deed_first else 1.0 * signs.deed


def _next(signs: Signs, spot: Spot | None, owner: Owner | None, *, is_unsure_day: bool) -> float:
    is_meeting = signs.contact or signs.again or signs.is_next_first
    if spot is None or signs.is_no_contact or not is_meeting:
        return 0.0
    is_plan = signs.contact or signs.is_contact_first or signs.booked or signs.is_next_first
    if signs.trouble and not (signs.is_han or is_plan):
        return 0.0  # "stuck on the 4th again"
    is_ahead = signs.again or signs.booked or signs.is_next_first or signs.ours is not None
    is_ahead |= (signs.they_come and not signs.is_past) or signs.is_order
    if is_unsure_day and not is_ahead:
        return 0.0
    weight = 0.5 + 2.0 * signs.again + 1.0 * signs.contact + 0.7 * spot.has_hour
    weight += (
        1.5 * signs.booked
        + 1.5 * signs.is_next_first
        + 0.7 * (signs.is_contact_first or signs.they_come)
    )
    weight += 0.5 * (signs.ours is not None and signs.contact) - 0.5 * spot.is_deadline
    weight -= 1.5 * (signs.is_deed_first and not signs.is_contact_first)
    weight -= 1.5 * (signs.trouble and not signs.again)
    weight -= 2.0 * (signs.is_deed_first and spot.is_deadline and not signs.is_han)
    weight -= 2.0 * (signs.solved and not signs.again)
    weight -= 2.0 * (owner is not None and not signs.again)
    weight -= 1.5 * (signs.is_past and not (signs.again or signs.booked))
    return weight


def _feedback(signs: Signs, spot: Spot | None) -> float:
    weight = 2.0 * signs.opinion + 2.0 * signs.quoted + 0.3 * signs.is_theirs
    weight -= 1.5 * signs.asks + 1.5 * (signs.ours is not None)
    is_deed = signs.is_deed_first and not (signs.is_theirs or signs.is_han or signs.quoted)
    weight -= 1.0 * is_deed
    return weight - 1.0 * (spot is not None and spot.is_deadline)


def _issue(signs: Signs) -> float:
    weight = 2.1 * signs.trouble + 2.0 * signs.asks + 0.3 * signs.is_theirs
    weight += 0.8 * (signs.trouble and (signs.opinion or signs.quoted)) - 4.0 * signs.solved
    weight -= 1.5 * (signs.ours is not None)
    return weight - 1.5 * (signs.is_deed_first and not signs.is_theirs)
