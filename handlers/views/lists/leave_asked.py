"""The answer to when a colleague is away and who stands in: what is entered, and no more, for who
has entered no leave may be out all the same."""

from collections.abc import Sequence
from datetime import date

from handlers.views import blocks
from handlers.views.blocks import Block, escape
from handlers.views.lists.few import listed
from handlers.views.wording import meanwhile
from handlers.views.wording.leave import days_between, days_of, gap_of
from handlers.views.wording.line import short_name
from handlers.views.wording.look import Look
from models.availability.meanwhile import Meanwhile
from models.notifications.people_subjects import LeaveDetails
from models.people.leave import Leave
from models.people.person import Person

MAX_LEAVES = 3


def of_one(
    who: Person, ahead: Sequence[LeaveDetails], days: tuple[date, ...], look: Look
) -> tuple[str, list[Block]]:
    """`ahead`: the leaves that are not over; `days`: the first and the last that are asked about,
    () for all."""
    asked = [one for one in ahead if not days or _has_day(one, days)]
    shown = asked or ahead[:1]
    lines = [] if asked else _none(who, days, look)
    for one in shown[:MAX_LEAVES]:
        lines += [_sentence(one, look), *_covered(one, look)]
    return lines[0], [blocks.section("\n".join(map(escape, lines)))]


def of_all(
    there: Sequence[LeaveDetails], days: tuple[date, date], look: Look
) -> tuple[str, list[Block]]:
    said = days_between(*days, look)
    if not there:
        none = look.text("asked-leave-of-all-none", days=said)
        return none, [blocks.section(none)]
    title = look.text("asked-leave-of-all", days=said)
    lines = listed([_in_short(one, look) for one in there], look.text)
    return title, [blocks.section("\n".join([title, *lines]))]


def own_cover(there: Sequence[LeaveDetails], look: Look) -> tuple[str, list[Block]]:
    """For whom somebody stands in."""
    if not there:
        none = look.text("asked-cover-none")
        return none, [blocks.section(none)]
    title = look.text("asked-cover")
    named = [f"{short_name(one.person.name)} · {days_of(one.leave, look)}" for one in there]
    return title, [blocks.section("\n".join([title, *listed(named, look.text)]))]


def missed(found: tuple[Leave, Meanwhile] | None, look: Look) -> tuple[str, list[Block]]:
    """What others did on somebody's leave."""
    if found is None:
        none = look.text("asked-missed-no-leave")
        return none, [blocks.section(none)]
    leave, happened = found
    days = days_of(leave, look)
    if not happened:
        none = look.text("asked-missed-nothing", days=days)
        return none, [blocks.section(none)]
    title = look.text("asked-missed", days=days)
    lines = listed(meanwhile.lines(happened, look), look.text)
    return title, [blocks.section("\n".join([title, *lines]))]


def _has_day(one: LeaveDetails, days: tuple[date, ...]) -> bool:
    return one.leave.first <= days[-1] and days[0] <= one.leave.last


def _none(who: Person, days: tuple[date, ...], look: Look) -> list[str]:
    text, name = look.text, short_name(who.name)
    if not days:
        return [text("asked-leave-none", who=name)]
    said = days_between(days[0], days[-1], look)
    if days[0] == days[-1] and not who.is_workday(days[0]):
        return [text("asked-leave-no-workday", who=name, day=said)]
    return [text("asked-leave-none-then", who=name, days=said)]


def _sentence(one: LeaveDetails, look: Look) -> str:
    text, leave = look.text, one.leave
    back = text.day(leave.next_workday(one.person), look.today)
    first, last = text.days(leave.first, leave.last, look.today)
    who = short_name(one.person.name)
    if leave.first == leave.last:
        return text("asked-leave-day", who=who, day=first, back=back)
    return text("asked-leave-days", who=who, first=first, last=last, back=back)


def _covered(one: LeaveDetails, look: Look) -> list[str]:
    text = look.text
    if one.stand_in is None:
        return [text("asked-leave-uncovered")]
    covers = text("asked-leave-covered", who=short_name(one.stand_in.name))
    return [covers, *(gap_of(gap, look) for gap in one.gaps)]


def _in_short(one: LeaveDetails, look: Look) -> str:
    who, days = short_name(one.person.name), days_of(one.leave, look)
    if one.stand_in is None:
        return look.text("asked-leave-one", who=who, days=days)
    stand_in = short_name(one.stand_in.name)
    said = look.text("asked-leave-one-covered", who=who, days=days, stand_in=stand_in)
    return " · ".join([said, *(gap_of(gap, look) for gap in one.gaps)])
