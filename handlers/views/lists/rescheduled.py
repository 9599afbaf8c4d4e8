"""What came of a planned contact that somebody told was moved, called off or not held, with Undo,
and a day to be chosen where none was said."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time
from typing import Any

from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.wording import appointment
from handlers.views.wording.look import Look
from models.commitments.appointment import AppointmentState
from models.commitments.rescheduled import Deed, Outcome
from models.home.home import Planned

_NAME = "rescheduled"  # the block: "rescheduled:moved::2026-12-04:15.30:12"
_PARTS = 6
_PLACE = "place:"


def message(done: Outcome, row: Planned, look: Look) -> tuple[str, list[Block]]:
    said, place = escape(_said(done, row, look)), escape(_place(done, row, look))
    buttons = _buttons(done, row, look)
    # Bold ends with its line.
    shown: list[Block] = [blocks.section(f"*{said}*\n{place}".rstrip())]
    if buttons:
        shown.append(blocks.actions(buttons, _held(done)))
    return f"{said}\n{place}".rstrip(), shown


def outcome_in(shown: Sequence[Block]) -> Outcome | None:
    """What a message tells of; None where it is none of these."""
    for one in shown:
        if (one.get("block_id") or "").startswith(f"{_NAME}:"):
            undo = (at for at in one["elements"] if at["action_id"] == action_ids.RESCHEDULED_UNDO)
            return _of(one["block_id"], next(undo, {}))
    return None


def undone_by(action: dict[str, Any]) -> Outcome:
    """That which its Undo takes back."""
    return _of(action["block_id"], action)


def _of(block_id: str, undo: dict[str, Any]) -> Outcome:
    """The button keeps the place before, which is too long for the name of a block."""
    value = undo.get("value") or ""
    place = value.removeprefix(_PLACE) if value.startswith(_PLACE) else None
    return replace(outcome_of(block_id), was_place=place)


def outcome_of(block_id: str) -> Outcome:
    """That which the buttons of a block are of."""
    _, deed, instead_of, on, at, id = submitted.parts(block_id, _PARTS)
    return Outcome(
        submitted.one_of(Deed, deed),
        submitted.number(id),
        date.fromisoformat(submitted.day(on)) if on else None,
        time.fromisoformat(at.replace(".", ":")) if at else None,
        submitted.number(instead_of) if instead_of else None,
    )


def _held(done: Outcome) -> str:
    on = done.was.isoformat() if done.was else ""
    at = f"{done.was_at:%H.%M}" if done.was_at else ""
    return f"{_NAME}:{done.deed}:{done.instead_of or ''}:{on}:{at}:{done.id}"


def _said(done: Outcome, row: Planned, look: Look) -> str:
    text, planned = look.text, row.appointment
    before = look.day_at(done.was, done.was_at) if done.was else ""
    is_open = planned.state is AppointmentState.PLANNED
    if done.deed in (Deed.MOVED, Deed.PLANNED, Deed.ASKED) and not is_open:
        return text("meant-rows-settled")
    key = f"rescheduled-{done.deed}"
    if done.deed is Deed.UNDONE and not done.was:
        key = "rescheduled-undone-plan"
    if done.deed is Deed.MOVED and (planned.on, planned.starts) == (done.was, done.was_at):
        key = "rescheduled-there"
    when = appointment.when(planned, row.owner, look)
    return text(key, customer=row.customer.name, when=when, before=before)


def _is_there(done: Outcome, row: Planned) -> bool:
    """Whether it stands as it did before."""
    planned = row.appointment
    is_at = (planned.on, planned.starts) == (done.was, done.was_at)
    return is_at and done.was_place in (None, planned.place)


def _place(done: Outcome, row: Planned, look: Look) -> str:
    """Where it is now, if that has changed."""
    now, before = row.appointment.place, done.was_place
    is_open = row.appointment.state is AppointmentState.PLANNED
    if before is None or not is_open or done.deed is not Deed.MOVED or now == before:
        return ""
    key = "rescheduled-place" if before else "rescheduled-place-first"
    return look.text(key, place=now, before=before)


def _buttons(done: Outcome, row: Planned, look: Look) -> list[Block]:
    text, planned = look.text, row.appointment
    kept = "" if done.was_place is None else f"{_PLACE}{done.was_place}"
    undo = blocks.button(text("undo"), action_ids.RESCHEDULED_UNDO, kept)
    day = blocks.datepicker(action_ids.RESCHEDULED_DAY, placeholder=text("rescheduled-day"))
    is_open = planned.state is AppointmentState.PLANNED
    match done.deed:
        case Deed.MOVED if is_open and _is_there(done, row):
            return []
        case Deed.MOVED | Deed.PLANNED if is_open:
            return [undo, blocks.button(text("appointment-details"), action_ids.APPOINTMENT_MOVE)]
        case Deed.OFF:
            return [day, undo]
        case Deed.ASKED if is_open:
            return [day]
        case _:
            return []
