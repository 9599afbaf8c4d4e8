"""What is answered to who stands in for somebody and says that they can't."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.leave import days_between, days_of
from handlers.views.wording.line import short_name
from handlers.views.wording.look import Look
from models.notifications.people_subjects import LeaveDetails
from models.people.person import Person


@dataclass(frozen=True)
class Cover:
    """A leave that somebody stands in for, and the days of it for which they can't."""

    leave: LeaveDetails
    days: tuple[date, date] | None = None


def declined(cover: Cover, look: Look) -> tuple[str, list[Block]]:
    said = look.text("cover-declined", who=_who(cover), gap=_gap(cover, look))
    again = blocks.button(
        look.text("cover-again"), action_ids.LEAVE_COVER, str(cover.leave.leave.id)
    )
    return said, [blocks.section(escape(said)), blocks.actions([again], _block(cover))]


def kept(cover: Cover, look: Look) -> tuple[str, list[Block]]:
    said = look.text("cover-kept", who=_who(cover), days=days_of(cover.leave.leave, look))
    return said, [blocks.section(escape(said))]


def which(covers: Sequence[Cover], look: Look) -> tuple[str, list[Block]]:
    asked = look.text("cover-which")
    return asked, [blocks.section(asked), *(_choice(one, look) for one in covers)]


def none(
    absent: Person | None, days: tuple[date, date] | None, look: Look
) -> tuple[str, list[Block]]:
    """`days`: where they stand in, but not on these."""
    text = look.text
    if days is not None:
        said = text("cover-not-then", days=days_between(*days, look))
    elif absent is not None:
        said = text("cover-not-for", who=short_name(absent.name))
    else:
        said = text("cover-none")
    return said, [blocks.section(escape(said))]


def _choice(cover: Cover, look: Look) -> Block:
    label = look.text("cover-cannot", who=_who(cover), gap=_gap(cover, look))
    first, last = cover.days or (cover.leave.leave.first, cover.leave.leave.last)
    held = f"{cover.leave.leave.id}:{first.isoformat()}:{last.isoformat()}"
    return blocks.actions([blocks.button(label, action_ids.LEAVE_DECLINE, held)], _block(cover))


def _who(cover: Cover) -> str:
    return short_name(cover.leave.person.name)


def _gap(cover: Cover, look: Look) -> str:
    return days_between(*cover.days, look) if cover.days else days_of(cover.leave.leave, look)


def _block(cover: Cover) -> str:
    return f"cover:{cover.leave.leave.id}"
