"""The forms of a planned contact: its day, time, place and materials; and that it was not held."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from handlers.text import Text
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.wording.appointment import when
from handlers.views.wording.look import Look
from models import Person
from models.commitments.appointment import MAX_MATERIALS, MAX_PLACE
from models.home.home import Planned


@dataclass(frozen=True)
class Answers:
    """What a form says; `starts` is a clock time of the owner's."""

    on: date | None
    starts: time | None
    place: str = ""
    materials: str = ""


def move_form(
    planned: Planned,
    came_from: dict[str, Any],
    me: Person,
    text: Text,
    now: datetime,
    typed: Answers | None = None,
) -> Block:
    """Everything about it, to be changed, and Cancel; `came_from` is kept for when it is saved.
    `typed` before somebody else changed it, it stays, and the form says what it is now."""
    one = planned.appointment
    said = typed or Answers(one.on, one.starts, one.place, one.materials)
    shown = [
        *([_changed(planned, me, text, now)] if typed else []),
        _title(planned, me, text, now),
        blocks.field(
            "on",
            text("appointment-on"),
            blocks.datepicker("on", initial=(said.on or one.on).isoformat()),
        ),
        starts_field(said.starts, text, _elsewhere(planned.owner, me)),
        _place(said.place, text),
        _materials(said.materials, text),
        blocks.actions([_call_off(text)], "call_off"),
    ]
    return _form(
        action_ids.APPOINTMENT_MOVE_FORM, text("appointment-title"), shown, planned, came_from, text
    )


def _place(typed: str, text: Text) -> Block:
    place = blocks.text_input(
        "place",
        initial=typed,
        most=MAX_PLACE,
        placeholder=text("appointment-place-placeholder"),
    )
    return blocks.field("place", text("appointment-place"), place, optional=True)


def _materials(typed: str, text: Text) -> Block:
    materials = blocks.text_input(
        "materials",
        initial=typed,
        multiline=True,
        most=MAX_MATERIALS,
        placeholder=text("appointment-materials-placeholder"),
    )
    return blocks.field(
        "materials",
        text("appointment-materials"),
        materials,
        hint=text("appointment-materials-hint"),
        optional=True,
    )


def not_held_form(
    planned: Planned,
    came_from: dict[str, Any],
    me: Person,
    text: Text,
    now: datetime,
    typed: Answers | None = None,
) -> Block:
    """Asks for another day, if any; `came_from` is kept for when it is saved, `typed` as above."""
    said = typed or Answers(None, None)
    on = said.on.isoformat() if said.on else None
    shown = [
        *([_changed(planned, me, text, now)] if typed else []),
        _title(planned, me, text, now),
        blocks.field(
            "next_contact",
            text("not-held-when"),
            blocks.datepicker("next_contact", initial=on),
            hint=text("not-held-hint"),
            optional=True,
        ),
        starts_field(said.starts, text, _elsewhere(planned.owner, me)),
    ]
    return _form(
        action_ids.APPOINTMENT_NOT_HELD_FORM,
        text("not-held-title"),
        shown,
        planned,
        came_from,
        text,
    )


def starts_field(
    initial: time | None, text: Text, owner: Person | None = None, name: str = "starts"
) -> Block:
    """The time of day, which may stay open; `owner` is named where their clocks are others."""
    return blocks.field(
        name,
        text("appointment-starts"),
        blocks.timepicker(name, initial=initial.strftime("%H:%M") if initial else None),
        hint=text("appointment-starts-hint", owner=owner.name) if owner else None,
        optional=True,
    )


def closing(said: str, text: Text) -> Block:
    """What has become of it; there is nothing more to fill in."""
    return blocks.modal(
        action_ids.APPOINTMENT_MOVE_FORM,
        text("appointment-title"),
        [blocks.section(escape(said))],
        submit=None,
        close=text("close"),
    )


def read(view: dict[str, Any]) -> Answers:
    """What a person filled in, in either form."""
    on = submitted.value_of(view, "on") or submitted.value_of(view, "next_contact")
    return Answers(
        on=date.fromisoformat(on) if on else None,
        starts=time_of(view, "starts"),
        place=submitted.value_of(view, "place") or "",
        materials=submitted.value_of(view, "materials") or "",
    )


def time_of(view: dict[str, Any], block_id: str) -> time | None:
    """What is chosen in a time picker."""
    chosen = submitted.value_of(view, block_id)
    return time.fromisoformat(chosen) if chosen else None


def _call_off(text: Text) -> Block:
    said = text("appointment-call-off")
    button = blocks.button(said, action_ids.APPOINTMENT_CANCEL, style="danger")
    title, question = text("appointment-call-off-title"), text("appointment-call-off-question")
    return button | {"confirm": blocks.confirm(title, question, said, text("keep"))}


def _changed(planned: Planned, me: Person, text: Text, now: datetime) -> Block:
    """What it is now."""
    one = planned.appointment
    parts = [when(one, planned.owner, Look(text, me.tz, now)), one.place, *one.to_prepare]
    said = text("changed-meanwhile", now=" · ".join(filter(None, parts)))
    return blocks.section(escape(said), block_id="changed")


def _title(planned: Planned, me: Person, text: Text, now: datetime) -> Block:
    day = when(planned.appointment, planned.owner, Look(text, me.tz, now))
    return blocks.section(f"*{escape(planned.customer.name)}* · {day}")


def _elsewhere(owner: Person, me: Person) -> Person | None:
    return owner if owner.zone != me.zone else None


def _form(
    callback: str,
    title: str,
    shown: list[Block],
    planned: Planned,
    came_from: dict[str, Any],
    text: Text,
) -> Block:
    return blocks.modal(
        callback,
        title,
        shown,
        submit=text("save"),
        close=text("close"),
        metadata={
            "appointment": planned.appointment.id,
            "record": planned.appointment.planned_in_id,
            **came_from,
            "seen": planned.appointment.stamp,
        },
    )
