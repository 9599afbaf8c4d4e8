"""What somebody who writes to the bot in plain words wants, besides having it recorded: help, a
to-do, to be away or back, or nothing at all.

Only what is surely so counts: every word of "I'm back" and 我请假到周五 is known, and a to-do is
marked as one ("remind me to …", 待办：). Whatever else is typed is None.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from models.rules import agenda, dates, leave_said, moving, own_days, todo_list
from models.rules import lazy_re as re
from models.rules.direct_words import ENDS, MENTION, one_of, pattern
from models.rules.moving import Move
from models.rules.oneline.vocabulary.words import fold
from models.rules.own_days import Length


class Wish(StrEnum):
    HELP = "help"
    TODO = "todo"
    AWAY = "away"
    BACK = "back"
    LEAVES = "leaves"  # when one is away
    CALL_OFF = "call_off"  # a leave
    DAY = "day"  # what one did today
    WEEK = "week"
    AGENDA = "agenda"  # what one has to do
    TEAM = "team"  # what those have to do who answer to one
    CHANGE = "change"  # of what is kept: moved, done or undone, which their own buttons do
    SAVE = "save"  # a draft, which its own button does
    WHO = "who"  # what the bot is
    ABOUT = "about"  # a customer; only its name decides whether it was really meant
    NOTHING = "nothing"  # thanks: no answer is wanted


@dataclass(frozen=True)
class Heard:
    """`text` is the to-do in its own words, or the days away; "" where it says no more;
    which day, week or agenda; the name of a customer. `who` is the stand-in, as typed; `is_part`:
    away for a part of a day."""

    wish: Wish
    text: str = ""
    who: str = ""
    is_part: bool = False


@dataclass(frozen=True)
class Done:
    """`is_surely`: said of a to-do; else it may be what a record tells."""

    is_surely: bool


_GREETING = pattern(r"^[\s,!.]*(?:", one_of("greeting"), r"[\s,!.:]*)+")
_HELP = pattern(one_of("help"))
# "++" never goes back: words that can be parted in several ways would be tried in all of them.
_THANKS = pattern(r"(?:\W|", one_of("thanks"), ")++")
_BACK, _IS_BACK = pattern(r"(?:\W|", one_of("back"), ")++"), pattern(one_of("is_back"))
_OWN_DAYS = {kind: pattern(one_of(kind)) for kind in ("my_day", "my_week")}
_AGENDA = pattern(r"(?:\W|", one_of("agenda"), ")++")
_AGENDA_ASKS, _AGENDA_OF = pattern(one_of("agenda_asks")), pattern(one_of("agenda_of"))
_TEAM, _WHO_IS_LATE = pattern(one_of("team")), pattern(one_of("who_is_late"))
_ABOUT = pattern(r"^", one_of("about"), r"\s*(?P<name>.+)$")
_ABOUT_AFTER = pattern(r"^(?P<name>.+?)\s*", one_of("about_after"), "$")
_TODO = pattern(one_of("todo"))
_TODO_LAST = pattern(r"[\s,;.!]*", one_of("todo_last"), r"[\s.!]*$")
_TODO_WITHIN = pattern(r"^([^,;.!?]{1,14}?)", one_of("todo_within"), r"(?=\S)")
_SUMS_UP = ((Wish.DAY, Length.DAY, "my_day"), (Wish.WEEK, Length.WEEK, "my_week"))
_UNDO, _DONE = (pattern(one_of(kind)) for kind in ("undo", "is_done"))
# Beside a day it needs no word of what there is to do: 周五有什么, "anything this afternoon?".
_HAS_WHAT = re.compile(
    "有(?:什么|啥|哪些)|有空|得闲|\\b(?:free|busy|booked)\\b"
    "|^\\W*(?:(?:is there|do i have|have i got) )?any(?:thing|one|body)(?: on| up| planned)?\\W*$"
)
_WHO, _SAVE = pattern(one_of("who")), pattern(one_of("save"))
_WAS_DONE, _IS_TICKED = pattern(one_of("was_done")), pattern(one_of("is_ticked"))
_LONGEST_DONE = 60
_LONGEST = 160  # characters of anything but a to-do
_LONGEST_NAMED = 60  # of a question about a customer


def hear(typed: str, now: datetime) -> Heard | None:
    """`now` is in the person's zone."""
    if todo_list.is_headed(typed, now):
        return Heard(Wish.TODO, typed.strip())
    folded = fold(typed).strip()
    start, said = _start(folded), _opened(folded)
    if len(folded) <= _LONGEST:
        if said in ("", "?") and "?" in folded:
            return Heard(Wish.HELP)
        if asked := _agenda(said, now):
            return asked
        if _WHO.fullmatch(said):
            return Heard(Wish.WHO)
        if _SAVE.fullmatch(said):
            return Heard(Wish.SAVE)
        if _HELP.fullmatch(said):
            return Heard(Wish.HELP)
        if _THANKS.fullmatch(folded) and not is_done_alone(folded):
            return Heard(Wish.NOTHING)
        plain = MENTION.sub(" ", said)
        if _BACK.fullmatch(plain) and _IS_BACK.search(plain):
            return Heard(Wish.BACK)
        if _changes(said, now):
            return Heard(Wish.CHANGE, typed)
        if own := _own_days(said, now):
            return own
        if leave := _leave(typed, said, now):
            return leave
    if text := _to_do(typed.strip(), folded, start, now):
        return Heard(Wish.TODO, text)
    return _about(typed.strip(), folded, said)


def _start(folded: str) -> int:
    """Where a greeting ends."""
    opening = _GREETING.match(folded)
    return opening.end() if opening else 0


def _opened(folded: str) -> str:
    """What is said after the greeting."""
    return folded[_start(folded) :].strip(ENDS)


def is_done_alone(typed: str) -> bool:
    """Whether it says no more than that; of what, was said before."""
    return fold(typed).strip().strip(ENDS) in ("done", "all done")


def says_done(typed: str) -> Done | None:
    """Whether something is told of as done; what fits it must be looked for."""
    said = fold(typed).strip().strip(ENDS)
    if len(said) > _LONGEST_DONE or "?" in typed or "？" in typed:
        return None
    if _IS_TICKED.fullmatch(said):
        return Done(is_surely=True)
    return Done(is_surely=False) if _WAS_DONE.fullmatch(said) else None


def says_moved(typed: str, now: datetime) -> Move | None:
    """Whether something is to be moved; what fits it must be looked for. `now` is in the person's
    zone."""
    said = _opened(fold(typed).strip())
    return moving.read(said, now) if len(said) <= _LONGEST else None


def _changes(said: str, now: datetime) -> bool:
    """Whether somebody asks to have what is kept moved, done or undone."""
    if _UNDO.fullmatch(said) or _DONE.match(said):
        return True
    moved = moving.read(said, now)
    return moved is not None and moved.is_surely


def _about(typed: str, folded: str, said: str) -> Heard | None:
    """A customer of whom something is asked, its name as it was typed."""
    if len(said) > _LONGEST_NAMED:
        return None
    before = _ABOUT.match(said)
    after = _ABOUT_AFTER.match(before["name"] if before else said)
    if not (asked := after or before):
        return None
    name = asked["name"].strip(ENDS)
    at = folded.find(name) if len(typed) == len(folded) else -1
    return Heard(Wish.ABOUT, typed[at : at + len(name)] if at >= 0 else name)


def _own_days(said: str, now: datetime) -> Heard | None:
    """One's day or week, where nothing but the day stands beside it."""
    for wish, length, kind in _SUMS_UP:
        if named := _OWN_DAYS[kind].search(said):
            which = f"{said[: named.start()]} {said[named.end() :]}".strip(ENDS)
            if own_days.read(length, which, now) is not None:
                return Heard(wish, which)
    return None


def _agenda(said: str, now: datetime) -> Heard | None:
    """What one has to do, or one's team, where nothing but the days stands beside the question.
    今天有什么 says no more of what. Who is late is somebody of the team's."""
    if _WHO_IS_LATE.fullmatch(said):
        return Heard(Wish.TEAM, "late")
    if team := _TEAM.search(said):
        rest = f"{said[: team.start()]} {said[team.end() :]}".strip()
        asked = _own_agenda(rest, now, of_team=True)
        return replace(asked, wish=Wish.TEAM) if asked else None
    return _own_agenda(said, now)


def _own_agenda(said: str, now: datetime, *, of_team: bool = False) -> Heard | None:
    days, rest = agenda.days_in(said, now)
    asked = agenda.read(days, now)
    if days and rest.strip(ENDS) == "呢" and asked:  # 明天呢？
        return Heard(Wish.AGENDA, days)
    is_late = of_team and asked is agenda.LATE  # my team's overdue items
    if not (_AGENDA.fullmatch(rest) and (is_late or _AGENDA_ASKS.search(rest))) or asked is None:
        return None
    is_of_days = bool(days) and _HAS_WHAT.search(rest)
    is_so = of_team or is_of_days or _AGENDA_OF.search(said)
    return Heard(Wish.AGENDA, days) if is_so else None


def _leave(typed: str, said: str, now: datetime) -> Heard | None:
    """Days away: asked for, called off or to be taken."""
    if leave_said.asks_when(said):
        return Heard(Wish.LEAVES)
    if (days := leave_said.called_off(said, now)) is not None:
        return Heard(Wish.CALL_OFF, days)
    if away := leave_said.read(said, now):
        mentioned = MENTION.search(typed)
        who = mentioned[0] if mentioned else away.who
        return Heard(Wish.AWAY, away.days, who, away.is_part)
    return None


def _to_do(typed: str, folded: str, start: int, now: datetime) -> str:
    """What is to be done, without the words that say that it is a to-do."""
    if len(typed) != len(folded):  # where folding changes the length, the folded text is as good
        typed = folded
    if marker := _TODO.match(folded, start):
        return typed[marker.end() :].strip(ENDS)
    if marker := _TODO_LAST.search(folded, start):
        return typed[start : marker.start()].strip(ENDS)
    marker = _TODO_WITHIN.match(folded[start:])
    if marker and dates.find(marker[1], now):
        return f"{typed[start : start + marker.end(1)]}{typed[start + marker.end() :]}".strip(ENDS)
    return ""
