"""What came of a planned contact that somebody told was moved, called off or not held, with Undo,
and a day to be chosen where none was said."""

from collections.abc import Sequence
from datetime import date, time

from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.wording import appointment
from handlers.views.wording.look import Look
from models.commitments.appointment import AppointmentState
from models.commitments.rescheduled import Deed, Outcome
from models.home.home import Planned

_NAME = "rescheduled"  # the block: "rescheduled:moved::2026-12-04:15.30:12"
_PARTS = 6


def message(done: Outcome, row: Planned, look: Look) -> tuple[str, list[Block]]:
    said = escape(_said(done, row, look))
    buttons = _buttons(done, row, look)
    shown: list[Block] = [blocks.section(f"*{said}*")]
    if buttons:
        shown.append(blocks.actions(buttons, _held(done)))
    return said, shown


def outcome_in(shown: Sequence[Block]) -> Outcome | None:
    """What a message tells of; None where it is none of these."""
    held = (one.get("block_id") or "" for one in shown)
    return next((outcome_of(one) for one in held if one.startswith(f"{_NAME}:")), None)


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


def _buttons(done: Outcome, row: Planned, look: Look) -> list[Block]:
    text, planned = look.text, row.appointment
    undo = blocks.button(text("undo"), action_ids.RESCHEDULED_UNDO)
    day = blocks.datepicker(action_ids.RESCHEDULED_DAY, placeholder=text("rescheduled-day"))
    is_open = planned.state is AppointmentState.PLANNED
    match done.deed:
        case Deed.MOVED if is_open and (planned.on, planned.starts) == (done.was, done.was_at):
            return []
        case Deed.MOVED | Deed.PLANNED if is_open:
            return [undo, blocks.button(text("appointment-details"), action_ids.APPOINTMENT_MOVE)]
        case Deed.OFF:
            return [day, undo]
        case Deed.ASKED if is_open:
            return [day]
        case _:
            return []
