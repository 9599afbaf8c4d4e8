"""The clauses of a text, each with its day, its owner, what it shows, and so what it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from models.rules import lazy_re as re
from models.rules.oneline.clauses import (
    addressed,
    clauses,
    promised_often,
    reminded,
    roles,
    signs,
    their_deed,
)
from models.rules.oneline.clauses.clauses import Clause
from models.rules.oneline.clauses.roles import Role
from models.rules.oneline.clauses.signs import Signs
from models.rules.oneline.colleagues import colleagues, owners
from models.rules.oneline.colleagues.owners import Owner
from models.rules.oneline.next_contact import call_then, come_then, contact, going
from models.rules.oneline.people import people
from models.rules.oneline.vocabulary import visit_words
from models.rules.oneline.vocabulary.contact_words import BOOKED
from models.rules.oneline.vocabulary.words import HAN, TIME, fold, mask_known, word
from models.rules.oneline.when import day_after, days, hour_gone, planned, when
from models.rules.oneline.when.days import Spot

_LOOKED_AT = 1500  # characters: what is longer is no line but a text
_OPENING = 2  # clauses in which a weekday may be when it was
_SPACED = re.compile(rf"[^,;。\n、]*[{HAN}] [^,;。\n、]*")
_US = re.compile(r"[我咱]|\b(?:i|we|us|me|our)\b", re.I)
_BY_ONE = re.compile(
    rf"(?=[{HAN}\d]|$)(?![跟和与同及那这的给来约了])"
    r"|(?: [A-Z][\w'’-]*)? (?:to|will|is going to|is gonna|has to|must)\b|(?:'ll| 'll)\b"
    # "Pauline sending forecast by month end"
    r"|(?: [A-Z][\w'’-]*)?(?: is|'s)? (?!(?:going|coming|meeting|visiting|calling|ringing)\b)"
    r"[a-z]{2,}ing (?!(?:us|me) )\w"
)
_LATER = re.compile(
    r"\W*(?:等等|等一?下|等会儿?|待会儿?|稍后|晚[点些]|一会儿?|阵间|later|in a bit"
    r"|this (?:afternoon|evening))",
    re.I,
)
_I = re.compile(r"\W*(?:[我咱]|本人|(?:i|we)\b)", re.I)
# What a colleague did already: 感謝阿本幫忙跑, 阿本介紹的.
_IS_THANKED = re.compile(
    r"^\W*(?:感谢|感恩|谢谢|多谢|辛苦|多亏|幸好|还好|好在)|(?:介绍|推荐|转介|开发|牵线|拉来?|认识|带来)(?:来|给我们?)?的\W*$"
)
# Whoever was named before gets it, and does not give it: 采购吴姐，报价14号前发她邮箱.
_GIVES_TO_ONE = re.compile("(?:发|寄|传|送|给|交)给?[他她](?!们?(?:自己|去|来))")
# "whats our lead time? Gareth asked": the question that a line opens with is theirs.
_ASKED_NEXT = re.compile(
    r"\?+ (?:[A-Z]\w+|he|she|they|client|customer)(?: [A-Z]\w+)? (?:asked|asks|asking|is asking"
    r"|was asking|wants? to know|wanted to know|was wondering)\b",
    re.I,
)
# What goes to somebody by then: XX的报价表今天下班前发给李经理.
SENT_BY = re.compile(
    f"的[{HAN}]{{2,8}}{TIME}+(?:要|得|必须|需要?|一定)*(?:发|寄|送|传|交|提交|递)[出去过]*给(?![我咱])(?!.*了)"
)
_UNTIL = re.compile(r"\W*(?:until|till?)\b", re.I)
WAS = re.compile(r"\b(?:was|were|happened|took place)(?: on| held)? $", re.I)
_WEEK, _REST_OF_WEEK = 7, 7
_PUT_OFF = 2  # clauses before it
_DAYS_BACK = 3  # clauses in which the day stands that "that day" means
_SHORT = 40  # characters: a customer and a name
_DOES_THEN = re.compile(
    r"\W*(?:will|'ll|to|is|pays?|sends?|delivers?|confirms?|collects?|picks?|gives?|off|away|on)\b"
    "|\\W*(?:会|要|发|付|给|寄|送|打款|回|来电|打电话|提货|交|确认|休|请假|出差|不)",
    re.I,
)
_DAY = "(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?"
WEEKDAY_ALONE = re.compile(
    rf"(?<![下上本这])(?:周|星期|礼拜)[一二三四五六日天]"
    rf"|(?<!next )(?<!this ){word(_DAY)}(?! ?\d| the \d)",
    re.I,
)


@dataclass(frozen=True)
class Reading:
    """One clause: as `typed`, and `masked` where the customer, the day and the owner stand."""

    clause: Clause
    typed: str
    masked: str
    spot: Spot | None
    owner: Owner | None
    signs: Signs
    role: Role
    is_listed: bool = False  # an item of a list of what is to be done
    is_often: bool = False  # a promise of ours that comes again

    @property
    def span(self) -> tuple[int, int]:
        return self.clause.start, self.clause.end


def read(
    text: str,
    known: str,
    now: datetime,
    teammates: Sequence[str],
    *,
    has_opened: bool,
    is_ahead: bool = False,
    is_over: bool = False,
    contacts: Sequence[str] = (),
) -> list[Reading]:
    """The clauses in order; `has_opened` if what the line opens with is known already,
    `is_ahead` if its weekday is surely one to come, `is_over` if it is gone."""
    folded = mask_known(fold(text), known)
    found: list[Reading] = []
    opening = 1 if has_opened else _OPENING
    apart = colleagues.apart(text[:_LOOKED_AT], teammates)
    listed = clauses.to_be_done(apart)
    spoken_to = addressed.mention(folded)
    for clause in addressed.without(clauses.cut(apart, now, teammates), folded):
        typed, masked = text[clause.start : clause.end], folded[clause.start : clause.end]
        spot = days.spot(typed, now)
        day_before = next((one.spot for one in reversed(found[-_DAYS_BACK:]) if one.spot), None)
        if spot is None and day_before:
            spot = day_after.find(typed, day_before.day)
        if spot and len(found) < opening and hour_gone.is_it(typed, spot, text[clause.end :], now):
            spot = None
        masked = _masked(masked, spot)
        owner = owners.find(masked, typed, teammates)
        if owner and _IS_THANKED.search(masked):
            owner = None
        if owner is None and spoken_to:
            owner = addressed.owner(fold(typed), spoken_to[0])
        if owner is None and found:
            owner = owners.of_pronoun(masked, fold(found[-1].typed), teammates)
        if spot is None and owner:  # 老周周五出报告
            spot = days.spot(_blanked(typed, owner), now)
            masked = _masked(masked, spot)
        masked = _masked(masked, owner)
        before = found[-1] if found and not clause.opens else None
        stop = text[clause.end : clause.end + 1]
        is_agreed = before is not None and before.signs.booked  # 约了利记 星期三3点去…
        is_first = len(found) < opening and not (is_agreed or is_ahead)
        is_first = is_first and _may_be_gone(typed, now)
        shown = signs.see(
            masked,
            spot,
            owner,
            stop=stop if found or _ASKED_NEXT.match(text, clause.end) else "",
            opens=clause.opens,
            is_theirs=(owner is None and (people.opens_with_one(typed) or _is_by(typed, contacts)))
            or (
                before is not None
                and people.ends_with_one(before.typed)
                and not (_I.match(typed) or _GIVES_TO_ONE.search(masked))
            ),
            is_agreed_before=bool(found) and _is_agreed_alone(found[-1]),
            has_contact_before=_is_put_off(masked, found)
            or (before is not None and before.signs.contact and contact.is_nothing_else(masked)),
        )
        role = roles.weigh(
            shown,
            spot,
            owner,
            after=before.role if before else "said",
            is_unsure_day=is_first or stop in (":", "："),
            has_issue=any(one.role == "issue" for one in found),
        )
        if role == "said" and spot and _is_with(typed, masked, spot, contacts):
            is_plan = clause.opens and not (owner or is_first or planned.tells(text))
            role = "next" if is_plan else role
        if role == "todo" and owner is None and spot and spot.has_hour and not spot.is_deadline:
            role = "next" if going.SHOWN_TO_THEM.search(masked) else role
        if role != "next" and owner is None and call_then.is_one(typed, masked, spot):
            role = "next"
        if role == "said" and spot and reminded.is_one(masked, shown):
            role = "todo"
        if role == "said" and owner is None and spot and SENT_BY.search(masked):
            role = "todo" if spot.is_deadline else role
        if found and reminded.asks_us(masked):
            role = "todo"
        if role == "next" and shown.ours is not None and going.ANSWER.search(masked):
            role = "todo"
        if role == "todo" and spot and colleagues.takes_one_along(typed, teammates):
            role = "next"
        if role == "todo" and spot and _UNTIL.match(typed, spot.start):
            role = role if owner or shown.ours is not None else "said"  # a trial runs till Sunday
        if role == "next" and spot and WAS.search(masked[: spot.start]):
            role = "said"  # "the demo was on Tuesday"
        if role == "next" and is_over and not found:
            role = "said"
        if role == "next" and is_first and _is_gone(shown, masked, text[clause.end :], now, spot):
            role = "said"
        if role in ("said", "feedback") and owner is None and spot:
            rest = text[clause.end :]
            is_next = come_then.is_one(masked, spot, rest, may_be_gone=is_first)
            role = "next" if is_next else role
        if role == "next" and (owner or not (shown.booked or shown.again)):
            role = "todo" if going.ERRAND.search(masked) else role
        if role == "issue" and owner and owner.name[0] in "@<" and shown.is_han and shown.deed:
            role = "todo"  # @陈洁 你查下是漏发还是丢件
        we_spoke = before is not None and _I.match(before.typed) is not None
        if role == "said" and spot and we_spoke and their_deed.is_answered(masked):
            role = "todo"
        is_listed = clause.start in listed and not shown.asks
        is_listed &= shown.deed or not (shown.is_past or shown.opinion or shown.trouble)
        role = "todo" if is_listed and role in ("said", "issue") else role
        if role in ("feedback", "issue") and colleagues.opens(fold(typed), teammates):
            role = "said"  # one of us says it
        before_it = found[-1].role if found and not clause.opens else "said"
        is_often = promised_often.is_one(typed, masked, now, owner, shown, before_it)
        if is_often:
            role, spot = "todo", None  # none of its days is the only one
        found.append(Reading(clause, typed, masked, spot, owner, shown, role, is_listed, is_often))
    return found


def is_told(
    text: str, known: str, now: datetime, teammates: Sequence[str], but: Role = "todo"
) -> bool:
    """Whether a sentence surely plays another role than `but`; after promises, also where it tells
    what the customer will do."""
    for one in read(text, known, now, teammates, has_opened=True):
        is_theirs = one.signs.is_theirs and one.signs.ours is None and one.owner is None
        if one.role == but:
            return False
        if one.role != "said" or (is_theirs and but == "todo"):
            return True
    return False


def are_apart(text: str, known: str, now: datetime, teammates: Sequence[str]) -> bool:
    """Whether nothing but spaces parts several promises and plans: 陈静周五归档 我订票."""
    if not _SPACED.fullmatch(fold(text).strip()):
        return False
    found = read(text, known, now, teammates, has_opened=True)
    return len(found) > 1 and all(one.role in ("todo", "next") for one in found)


def _is_by(typed: str, contacts: Sequence[str]) -> bool:
    """Whether somebody of the customer's opens a clause, and does or will do what it says: 许雅婷做
    到月底, "Desmond to send the PO"."""
    text = fold(typed).lstrip(" ,;-")
    if _US.search(text):
        return False
    for name in contacts:
        call = fold(name) if not name.isascii() else name.split()[0]
        if text.startswith(call) and _BY_ONE.match(text, len(call)):
            return True
    return False


def _is_with(typed: str, masked: str, spot: Spot, contacts: Sequence[str]) -> bool:
    """Whether a day with its hour stands right after one of the customer's, who is to do nothing
    then: "Desmond Teo tmr 10.30am at Kallang warehouse"."""
    if not spot.has_hour or spot.is_deadline or _DOES_THEN.match(masked, spot.end):
        return False
    before = fold(typed[: spot.start]).strip(" ,:，：@-").lower()
    called = {fold(name).lower() for name in contacts}
    called |= {one.split()[0] for one in called if one.isascii()}
    return any(before.endswith(one) for one in called) and len(before) <= _SHORT


def _is_gone(shown: Signs, masked: str, after: str, now: datetime, spot: Spot | None) -> bool:
    """Whether a weekday before today is when it was, as more is told after it: 周一晚上8点 电话
    何锦 …, unlike a plan that stands alone."""
    is_plan = shown.again or shown.is_next_first or shown.they_come or shown.ours is not None
    if is_plan or spot is None or (spot.day - now.date()).days < _REST_OF_WEEK - now.weekday():
        return False
    is_bare = WEEKDAY_ALONE.search(fold(masked)) or (spot.day - now.date()).days < _WEEK
    return bool(is_bare) and not BOOKED.search(masked) and planned.tells(after)


def _is_agreed_alone(before: Reading) -> bool:
    """约到了！ or "Got a slot!", before what is agreed."""
    return before.signs.booked and contact.is_nothing_else(before.masked)


def _is_put_off(masked: str, before: list[Reading]) -> bool:
    """本来今天去汪喵 … 改下周三, "3pm cancelled, fri same time": a visit has another day."""
    is_moved = bool(before) and visit_words.is_moved_alone(masked)
    if before and visit_words.ONLY_THEN.fullmatch(masked):
        return any(visit_words.MUST_MOVE.search(one.masked) for one in before)
    return is_moved and (
        any(visit_words.MEANT.search(one.masked) for one in before)
        or any(one.signs.contact or one.spot for one in before[-_PUT_OFF:])
        or before[-1].signs.contact
        or any(one.role == "next" for one in before)
        or before[-1].signs.booked
        or visit_words.CANNOT.search(before[-1].masked) is not None
    )


def _masked(text: str, one: Spot | Owner | None) -> str:
    return text[: one.start] + TIME * (one.end - one.start) + text[one.end :] if one else text


def _blanked(text: str, owner: Owner) -> str:
    return text[: owner.start] + " " * (owner.end - owner.start) + text[owner.end :]


def _may_be_gone(typed: str, now: datetime) -> bool:
    """Friday is ahead, or was last week; 等等十一点 is ahead."""
    folded = fold(typed)
    if _LATER.match(folded) or days.is_moved(folded):
        return False
    past = when.happened(folded, now)
    return (past is not None and not past.is_certain) or bool(WEEKDAY_ALONE.search(folded))
