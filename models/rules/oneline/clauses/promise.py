"""How much speaks for a clause being a promise of ours, as `roles` weighs it.

What a clause shows has a weight of its own; so has what stands beside it: a day, an owner, us as
its subject, what they demand or do.
"""

from typing import Literal

from models.rules import lazy_re as re
from models.rules.oneline.clauses.signs import Signs
from models.rules.oneline.colleagues.owners import Owner
from models.rules.oneline.vocabulary.cues import one_of, pattern
from models.rules.oneline.when.days import Spot

Role = Literal["todo", "next", "feedback", "issue", "said"]

_STRONG_OURS = pattern(one_of("strong_ours"))
_DEMANDED = re.compile(
    "(?:今[天日])?要|得|必须|必須|务必|must|has to|have to|need to|needs to|need", re.I
)
_BARE_HAN = re.compile("(?:[今明本]?[天日周]?|还|就|也|一定)*(?:要|得|必须|务必|需要?)")
_BARE_WILL = re.compile("will|must|should|need|need to|have to|to|promised", re.I)


def weight(signs: Signs, spot: Spot | None, owner: Owner | None, after: Role) -> float:
    """`after` is the role of the clause before it in the same sentence."""
    if _is_only_due(signs, spot, owner) or _is_anybodys(signs, spot, owner, after):
        return 0.0
    is_done_by_us = (
        signs.deed or signs.goods or signs.is_doing or signs.ours is not None or signs.is_order
    )
    if not (owner or is_done_by_us or signs.is_to_be_done):
        return 0.0
    found = _of_deed(signs, spot) + _of_doer(signs, spot, owner) + _of_us(signs, spot)
    found += _of_sentence(signs, owner, after) - _of_them(signs, owner)
    found -= _of_past(signs, spot, owner) + _of_others_plan(signs, spot, owner)
    return found if owner else found - _of_nobodys(signs, spot)


def _of_deed(signs: Signs, spot: Spot | None) -> float:
    """A deed, its goods, and by when it is due."""
    weight = 0.3 * signs.deed + 0.5 * signs.goods + 0.7 * (spot is not None)
    weight += 1.0 * (spot is not None and spot.is_deadline)
    weight += 1.4 * (signs.is_to_be_done or signs.asks_ours) + 2.0 * signs.is_doing
    weight += 0.7 * (signs.soon and signs.deed) + 1.5 * (signs.is_delegated and signs.deed)
    return weight + 2.0 * (signs.is_order and spot is None)


def _of_doer(signs: Signs, spot: Spot | None, owner: Owner | None) -> float:
    """Who is told to do something, or to do it by then."""
    if owner is None:
        return 0.0
    has_more = signs.deed or signs.soon or signs.is_doing or spot or signs.goods or owner.is_told
    return 2.0 if has_more else 0.0


def _of_us(signs: Signs, spot: Spot | None) -> float:
    """That it is us who do it, or nobody else where the verb opens the clause."""
    if signs.ours is None:
        return (1.0 if signs.is_han else 2.0) if signs.is_deed_first else 0.0
    weight = _weight_of_ours(signs.ours, signs)
    if signs.is_han:
        weight += 0.5 * (spot is not None and spot.is_deadline and not signs.deed)
        weight += 0.7 * (spot is not None and signs.gives_them)  # 图纸我今晚画好发他
    return weight


def _of_sentence(signs: Signs, owner: Owner | None, after: Role) -> float:
    """What the clause before it makes of it."""
    weight = 0.0
    if signs.is_deed_first and signs.is_han:
        weight += 0.7 * (after == "todo") + 1.0 * (after == "next")
    # They demand it: 漏油 今天要搞定.
    is_bare = signs.ours is not None and _DEMANDED.fullmatch(signs.ours) is not None
    return weight - 2.0 * (owner is None and after == "issue" and is_bare and not signs.soon)


def _of_them(signs: Signs, owner: Owner | None) -> float:
    """What speaks against it: they do it, it comes to us, or it is what they think or ask."""
    is_mates = owner is not None and owner.is_told and signs.is_han  # 阿凯说他会寄
    weight = 3.0 * signs.is_theirs + 3.0 * (signs.to_us and not is_mates)
    weight += 1.0 * (signs.opinion and not (signs.ours is not None and signs.is_deed_first))
    weight += 1.0 * (signs.trouble and not signs.is_deed_first)
    return weight + 1.5 * (signs.asks and owner is None)


def _of_past(signs: Signs, spot: Spot | None, owner: Owner | None) -> float:
    """What speaks against it: it is done, or always so."""
    has_day, is_ours = spot is not None, signs.ours is not None
    is_by = spot is not None and spot.is_deadline
    is_told = owner is not None and has_day and signs.is_deed_first
    is_told |= owner is not None and owner.is_told and signs.is_deed_first and not signs.solved
    is_asked = signs.soon or (owner is not None and owner.name.startswith("<@"))
    is_done = signs.is_han and signs.is_past and has_day and not (is_by or is_asked)
    is_over = signs.is_past and (is_done or not (signs.is_doing or is_told))
    weight = 2.5 * (is_over and (signs.is_han or not is_ours))
    is_vowed = (signs.ours or "").startswith(("i'll", "we'll", "i will", "we will"))
    weight += 2.0 * (signs.is_always and not (is_vowed and signs.is_deed_first))
    return weight + 2.0 * (signs.solved and not has_day and owner is None and signs.is_han)


def _of_others_plan(signs: Signs, spot: Spot | None, owner: Owner | None) -> float:
    """What speaks against it in Chinese: a meeting, or that we are to be back some day."""
    if not signs.is_han or owner is not None:
        return 0.0
    # 让我下个月再联系, 叫我十月再找他
    is_told_to = signs.ours is not None and signs.ours.startswith(("叫", "让", "请", "要我"))
    is_vague = signs.again and (signs.contact or is_told_to) and not (spot or signs.goods)
    return 1.5 * signs.booked + 2.0 * is_vague


def _of_nobodys(signs: Signs, spot: Spot | None) -> float:
    """What speaks against it where nobody is named who does it."""
    is_ours, is_by = signs.ours is not None, spot is not None and spot.is_deadline
    weight = 1.6 * (signs.is_either and not is_ours) + 2.0 * (signs.asks and not is_ours)
    is_theirs = signs.is_wanted and not (signs.is_deed_first or (is_by and is_ours))
    weight += 1.0 * (signs.is_han and is_theirs)
    is_plan = signs.is_contact_first or (signs.contact and not signs.deed)
    return weight + 1.5 * (is_plan and spot is not None and not (is_by and not signs.is_han))


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
