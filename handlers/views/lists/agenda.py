"""What one or one's team has to do, as an answer to a question in the DM: what is late, what is due
on the days that were asked about, what else there is; a line each, with its menu."""

from datetime import timedelta

from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.wording import covered, registry
from handlers.views.wording.look import Look
from handlers.views.wording.wording import HomePlace
from models.home.home import Row, Section
from models.home.parts import Part
from models.rules.agenda import Asked

NAME = "agenda"  # the block id of the first block: "agenda:<asked>"
MOST_BLOCKS = 45  # of rows and their headings
URGENT = (Part.URGENT,)
LATE = (Part.LATE, Part.TO_LOG)
OF_DAYS = (Part.TODAY, Part.WEEK)
COVERED = (Part.COVERED,)
FIRST = (*URGENT, Part.WARNINGS, *LATE)
ALL = (*FIRST, *OF_DAYS, *COVERED, Part.ISSUES, Part.AHEAD, Part.LATER, Part.CHECKS)


def message(
    asked: Asked, found: dict[Part, Section], look: Look, name: str = ""
) -> tuple[str, list[Block]]:
    """`name` is that of the colleague who is asked about."""
    parts = [part for part in _parts(asked, look) if part in found]
    total = sum(found[part].total for part in parts)
    title = _title(asked, total, look, name)
    shown = [blocks.section(f"*{blocks.escape(title)}*", block_id=f"{NAME}:{asked}")]
    listed, heads = 0, len(parts) > 1
    for part in parts:
        head = _head(part, found[part], look)
        below = [blocks.section(f"*{head}*")] if heads else []
        place = HomePlace(part, asked.is_of_others, found[part].away)
        for row in found[part].rows:
            more = [*below, *_row(row, place, look)]
            if len(shown) + len(more) > MOST_BLOCKS or not blocks.fit([*shown, *more]):
                break
            shown, below, listed = [*shown, *more], [], listed + 1
    if total > listed:
        shown.append(blocks.context(look.text("digest-more", count=total - listed)))
    if coming := _coming(asked, found, look):
        shown.append(blocks.context(coming))
    return title, shown


def asked_in(shown: list[Block]) -> Asked | None:
    """What a message answers; None where it is none of these."""
    name, _, written = (shown[0].get("block_id") or "").partition(":") if shown else ("", "", "")
    try:
        return Asked.of(written) if name == NAME else None
    except ValueError:
        return None


def _parts(asked: Asked, look: Look) -> tuple[Part, ...]:
    if asked.is_late:
        return LATE
    if asked.first is None:
        return ALL
    if asked.first > look.today:
        return OF_DAYS
    return (*URGENT, *LATE, *(OF_DAYS[:1] if asked.is_day else OF_DAYS), *COVERED)


def _title(asked: Asked, total: int, look: Look, name: str) -> str:
    text, whose = look.text, "team" if asked.of_team else "own"
    if asked.person_id:
        return _title_of_person(asked, total, look, name)
    if asked.is_late:
        return text("agenda-late", whose=whose, count=total)
    if asked.first is None or asked.last is None:
        return text("agenda-open", whose=whose, count=total)
    first, last = look.day(asked.first), look.day(asked.last)
    if not asked.is_day:
        return text("agenda-days", whose=whose, first=first, last=last, count=total)
    ahead = {look.today: "today", look.today + timedelta(days=1): "tomorrow"}
    which = ahead.get(asked.first, "other")
    return text("agenda-day", whose=whose, which=which, day=first, count=total)


def _title_of_person(asked: Asked, total: int, look: Look, name: str) -> str:
    text = look.text
    if asked.is_late:
        return text("agenda-person-late", name=name, count=total)
    if asked.first is None or asked.last is None:
        return text("agenda-person-open", name=name, count=total)
    first, last = look.day(asked.first), look.day(asked.last)
    if asked.is_day:
        return text("agenda-person-day", name=name, day=first, count=total)
    return text("agenda-person-days", name=name, first=first, last=last, count=total)


def _head(part: Part, section: Section, look: Look) -> str:
    if part is Part.COVERED:
        return blocks.escape(covered.title(section, look))
    return look.text(f"home-{part.value}", count=section.total)


def _row(row: Row, place: HomePlace, look: Look) -> list[Block]:
    return registry.home_row(row, place, look)


def _coming(asked: Asked, found: dict[Part, Section], look: Look) -> str:
    """How much there is after today."""
    if asked.first != look.today or not asked.is_day or asked.person_id:
        return ""
    after = sum(found[part].total for part in (Part.WEEK, Part.AHEAD, Part.LATER) if part in found)
    whose = "team" if asked.of_team else "own"
    return look.text("agenda-after", whose=whose, count=after) if after else ""
