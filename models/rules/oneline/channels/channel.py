"""How the customer was talked to, wherever the line says it: "buzzed Tom", 在群里催."""

from datetime import datetime

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.channel_words import (
    ANY,
    AT_EVENT,
    ATE,
    BY,
    GENERAL,
    GOODS_AFTER,
    HAVE_ONE,
    IS_THEIRS,
    LINED,
    MAILED,
    NAMED_SO,
    NOT_IT,
    NOT_REACHED,
    NUMBER,
    OFF,
    OVER,
    PLANNED,
    RANG,
    SAYS,
    SENDS,
    WENT,
    WISHED,
    WROTE,
)
from models.rules.oneline.vocabulary.contact_words import CALL_THEM
from models.rules.oneline.vocabulary.sign_words import WILL_HAN
from models.rules.oneline.vocabulary.visit_words import THEY_COME
from models.rules.oneline.vocabulary.words import fold, mask_known
from models.rules.oneline.when import days, when

_LOOKED_AT = 1500  # characters of a clause
_HEAD, _LONGEST_HEAD = 28, 80  # characters
_CLOSE = 12
_VOICE_CALL = re.compile("语音(?=聊|通话|通了|会议?|说完)")  # as others ring: no voice message


def find(clauses: list[str], known: str, now: datetime, *, is_over: bool = False) -> str | None:
    """The first way of talking in the clauses that tell what took place. A general word counts
    only where nothing more telling is said after it."""
    general: str | None = None
    for clause in clauses:
        folded = mask_known(fold(clause[:_LOOKED_AT]), known).replace("礼拜", "星期")
        folded = _VOICE_CALL.sub("电话", folded)
        if (
            PLANNED.search(folded)
            or CALL_THEM.search(folded)
            or (not is_over and not OVER.search(folded) and _is_ahead(clause, now))
        ):
            continue
        for match in ANY.finditer(folded):
            if match[0].lower() == "called" and _is_naming(clause, match):
                continue
            if GOODS_AFTER.match(folded, match.end()) or _is_sent_over(folded, match):
                continue
            is_line = match[0].lower() == "line"
            is_lined = is_line and LINED.search(folded[: match.end()]) is not None
            is_not = not is_lined and NOT_IT.search(folded[: match.start()])
            if is_not or IS_THEIRS.match(
                f"{folded[max(0, match.start() - _CLOSE) : match.start()]}|{match[0]}"
            ):
                continue
            if NUMBER.match(folded, match.end()) or _is_their_event(folded, match):
                continue
            if is_line and match[0] != "LINE" and not is_lined:
                continue
            is_at_visit = general == "visit" and match[0].lower().startswith("spoke")
            if is_at_visit or match[0].lower() in GENERAL:
                general = general or match.lastgroup
            else:
                return _telling(folded) or (match.lastgroup or "").replace("bell", "phone")
        if general is None and MAILED.search(folded):
            general = "email"
        if general is None and (RANG.search(folded) or NOT_REACHED.search(folded)):
            general = "phone"
        if general is None and (WENT.search(folded) or ATE.search(folded)):
            general = "visit"
    return general


def _is_their_event(folded: str, match: re.Match[str]) -> bool:
    """ "she's got an open day on Saturday": theirs, and still to come."""
    is_event = match.lastgroup == "event"
    return is_event and HAVE_ONE.search(folded[: match.start()]) is not None


def _is_naming(clause: str, match: re.Match[str]) -> bool:
    """ "a chap called Neville", unlike "some woman called about the curtains"."""
    follows = clause[match.end() :].lstrip()[:1]
    is_name = follows.isupper() or follows > "\u2e80"
    return is_name and NAMED_SO.search(clause[: match.start()].lower()) is not None


def _is_sent_over(folded: str, match: re.Match[str]) -> bool:
    """Whether something comes, and nobody: 他们会 send 个 list 过来."""
    return match[0] == "过来" and SENDS.search(folded, 0, match.start()) is not None


def is_off(text: str) -> bool:
    """Whether it was cancelled."""
    return OFF.search(fold(text)) is not None


def before_saying(clauses: list[str]) -> list[str]:
    """The beginnings of clauses that tell what somebody said: "Fiona emailed", but not what it is
    about: "best machine he's had on site"."""
    return [_head(one) for one in clauses]


def _head(clause: str) -> str:
    folded = fold(clause[:_LOOKED_AT])
    saying = SAYS.search(folded)
    by = BY.search(folded)
    by = None if by and WISHED.search(folded, 0, by.start()) else by
    wrote = WROTE.search(folded, 0, _LONGEST_HEAD)
    head = clause[: saying.end() if saying else max(_HEAD, wrote.end() if wrote else 0)]
    return f"{head} {clause[by.start() : by.end()]}" if by else head


def at_event(method: str | None, typed: str) -> str | None:
    """The way of talking that a line opens with; whoever is met at a fair is met there."""
    is_there = method in ("visit", None) and AT_EVENT.search(fold(typed[:_LOOKED_AT]))
    return "event" if is_there else method


def those_with(clauses: list[str], now: datetime) -> list[str]:
    """The clauses that name a way of talking themselves."""
    return [one for one in clauses if find([one], "", now)]


def _is_ahead(clause: str, now: datetime) -> bool:
    """Whether it speaks of a day to come, and of none that is gone."""
    folded = fold(clause)
    past = when.happened(folded, now)
    if WILL_HAN.search(folded) and not (past and past.is_certain):
        return True
    if past is not None and not THEY_COME.search(folded):
        return False
    return when.names_part_ahead(clause, now) or days.spot(clause, now) is not None


def _telling(folded: str) -> str | None:
    """A "quick call on Teams" is online, one who was seen at a fair was met there."""
    said = {
        one.lastgroup
        for one in ANY.finditer(folded)
        if not (NOT_IT.search(folded[: one.start()]) or _is_their_event(folded, one))
    }
    return next((kind for kind in ("online", "event") if kind in said), None)
