"""Home, a person's desk: clocks that run, what is late, today and this week, what others owe,
and customers gone quiet. A view carries what it shows, so that it can be shown again."""

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.forms import issue as issue_views
from handlers.views.forms.appointment import when
from handlers.views.messages import note
from handlers.views.messages.reminder import todo_buttons, todo_status
from models.followups.note import CaptureNote
from models.home.home import Home, Planned, Quiet, Row, Section
from models.home.rows import Part
from models.notifications.subjects import IssueDetails, TodoDetails

MINE, TEAM = "mine", "team"
MAX_DRAFT = 300  # characters of what was typed


@dataclass(frozen=True)
class Showing:
    """Whose desk is on show, and the page of each part, the first being 0."""

    team: bool = False
    pages: dict[Part, int] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        return {"team": self.team, "pages": self.pages}


@dataclass(frozen=True)
class Look:
    """How a desk is shown, and to whom."""

    text: Text
    zone: ZoneInfo
    now: datetime
    of_team: bool  # a row then says whose it is


def home(desk: Home, text: Text, zone: ZoneInfo, now: datetime) -> Block:
    look = Look(text, zone, now, desk.of_team)
    log = blocks.button(text("home-log"), action_ids.HOME_LOG, style="primary")
    shown = [
        blocks.actions(
            [log, blocks.button(text("preferences"), action_ids.PREFERENCES_OPEN)], "home"
        )
    ]
    if desk.has_team:
        shown.append(_switch(desk.of_team, text))
    for part in Part:
        if part in desk.sections:
            shown += _section(part, desk.sections[part], look)
        elif part is Part.LATER and desk.later:
            key = "home-later-team" if desk.of_team else "home-later"
            shown.append(blocks.context(text(key, count=desk.later)))
    if desk.is_empty:
        shown.append(blocks.section(text("home-nothing-team" if desk.of_team else "home-nothing")))
    pages = {part: one.page for part, one in desk.sections.items() if one.page}
    kept = json.dumps(Showing(desk.of_team, pages).as_json())
    return {"type": "home", "blocks": shown, "private_metadata": kept}


def showing(view: Block) -> Showing:
    """What a Home shows; of a form, what the Home showed that it was opened from."""
    kept = blocks.metadata_of(view)
    if view.get("type") == "modal":
        kept = kept.get("home") or {}
    pages = {Part(part): int(page) for part, page in kept.get("pages", {}).items()}
    return Showing(kept.get("team", False), pages)


def page_of(value: str) -> dict[Part, int]:
    """What a page button's value says: the part and its page."""
    part, _, page = value.partition(":")
    return {Part(part): int(page)}


def _switch(of_team: bool, text: Text) -> Block:
    tabs = [
        blocks.button(
            text(f"home-{tab}"),
            f"{action_ids.HOME_TAB}_{tab}",
            tab,
            "primary" if of_team is is_team else None,
        )
        for tab, is_team in ((MINE, False), (TEAM, True))
    ]
    return blocks.actions(tabs, "home-tabs")


def _section(part: Part, section: Section, look: Look) -> list[Block]:
    text = look.text
    shown = [blocks.header(text(f"home-{part.value}", count=section.total))]
    for row in section.rows:
        shown += _row(part, row, look)
    turns = [
        blocks.button(label, f"{action_ids.HOME_PAGE}_{step}", f"{part.value}:{page}")
        for step, page, label in (
            ("back", section.page - 1, f"← {text('home-page', page=section.page)}"),
            ("on", section.page + 1, f"{text('home-page', page=section.page + 2)} →"),
        )
        if 0 <= page <= section.last_page
    ]
    return [*shown, blocks.actions(turns, f"home-page:{part.value}")] if turns else shown


def _row(part: Part, row: Row, look: Look) -> list[Block]:
    match row:
        case IssueDetails():
            shown = issue_views.item(row, look.text, look.zone, look.now, "home-issue")
            return [_with_owner(shown[0], row.owner.name), *shown[1:]] if look.of_team else shown
        case Planned():
            return _contact(part, row, look)
        case CaptureNote():
            return _draft(row, look)
        case TodoDetails():
            return _todo(part, row, look)
        case Quiet():
            return [_quiet(row, look)]


def _contact(part: Part, row: Planned, look: Look) -> list[Block]:
    text, appointment = look.text, row.appointment
    said = when(appointment, row.owner, text, look.zone, look.now)
    if part is Part.TO_LOG:
        left = (row.log_until - look.now).total_seconds()
        said = text(
            "home-log-left" if left > 0 else "home-log-late",
            day=said,
            span=text.span(left),
            when=text.moment(row.log_until, look.zone, look.now),
        )
    owner = row.owner.name if look.of_team else ""
    line = _line(row.customer.name, [owner, said, appointment.place])
    place = f"home-contact:{appointment.id}"
    move = blocks.button(text("move"), action_ids.APPOINTMENT_MOVE)
    if part is Part.AHEAD:
        return [blocks.section(line, move, place)]
    style = "primary" if part is Part.TO_LOG else None
    buttons = [blocks.button(text("log-it"), action_ids.APPOINTMENT_LOG, style=style)]
    buttons += [move] if appointment.ended_at is None else []
    if part is not Part.WEEK:
        buttons.append(blocks.button(text("not-held"), action_ids.APPOINTMENT_NOT_HELD))
    return [blocks.section(line), blocks.actions(buttons, place)]


def _draft(row: CaptureNote, look: Look) -> list[Block]:
    when = look.text.moment(row.written_at, look.zone, look.now)
    said = f"{escape(blocks.cut(row.typed, MAX_DRAFT))}\n{when}"
    return [blocks.section(said), note.buttons(row.id, look.text, "home-note")]


def _todo(part: Part, row: TodoDetails, look: Look) -> list[Block]:
    """Somebody else's promise has no buttons: its owner settles it."""
    status = todo_status(row, look.text, look.zone, look.now)
    if part is Part.GIVEN:
        given = f"{row.given_by.name} → {row.owner.name}" if look.of_team else f"→ {row.owner.name}"
        return [blocks.section(_line(row.todo.text, [given, status]))]
    said = _line(row.todo.text, [row.owner.name if look.of_team else "", status])
    return [blocks.section(said), todo_buttons(row, look.text, "home-todo")]


def _quiet(row: Quiet, look: Look) -> Block:
    text, today = look.text, look.now.astimezone(look.zone).date()
    day = row.since.astimezone(look.zone).date()
    key = "home-quiet-since" if row.customer.last_contact_at else "home-never-contacted"
    said = text(key, days=(today - day).days, day=text.day(day, today))
    log = blocks.button(text("home-log"), action_ids.CUSTOMER_LOG)
    line = _line(row.customer.name, [row.owner.name if look.of_team else "", said])
    return blocks.section(line, log, f"home-quiet:{row.customer.id}")


def _line(title: str, said: list[str]) -> str:
    return f"*{escape(title)}*\n{escape(' · '.join(filter(None, said)))}"


def _with_owner(section: Block, owner: str) -> Block:
    said = f"{section['text']['text']} · {escape(owner)}"
    return section | {"text": blocks.mrkdwn(said)}
