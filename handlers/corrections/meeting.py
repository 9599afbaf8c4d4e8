"""Puts right the day or hour of a meeting that was planned, moved or called off a moment ago."""

from datetime import date, datetime

from sqlmodel import Session

from handlers.turn import Turn, person
from handlers.views.lists.corrected import Outcome, unsure
from models.commitments import rescheduled
from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.rescheduled import Deed
from models.home.meant import ref_if_shown
from models.rules import corrections
from models.rules.corrections import Ahead, Correction
from models.rules.rescheduling_days import Day


def apply(session: Session, planned: Appointment, what: Correction, turn: Turn) -> Outcome:
    """One that is off is planned again. Raises errors.DateInPast, errors.TimePassed."""
    by = person(session, turn)
    to = _day(what, planned, turn.now.astimezone(by.tz))
    if to is None:
        ref = ref_if_shown(planned)
        return unsure(ref) if ref else unsure(key="elsewhere")
    planned = Appointment.get(session, planned.id, by, lock=True, even_cancelled=True)
    is_off = planned.state is not AppointmentState.PLANNED
    deed = Deed.OFF if is_off else Deed.MOVED
    before = rescheduled.Outcome(deed, planned.id, planned.on, planned.starts)
    done = rescheduled.another_day(session, before, to, by, turn.now)
    return Outcome("rescheduled-moved", is_sure=True, meeting=done)


def _day(what: Correction, planned: Appointment, now: datetime) -> Day | None:
    """None where something else is put right. An hour alone is of its day."""
    ahead = Ahead((), planned.on, planned.starts)
    if not corrections.changes(what, ahead, now) or not isinstance(what.to, date):
        return None
    if what.is_hour and isinstance(what.to, datetime):
        return Day(datetime.combine(planned.on, what.to.time(), now.tzinfo), "")
    return Day(what.to, what.words)
