"""What was promised in a record: its to-dos, its issue, its next contact."""

from sqlmodel import Session, col, or_, select

from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.followups.followup import FollowUp


def todos_of(session: Session, followup: FollowUp) -> list[Todo]:
    kept = select(Todo).where(Todo.followup_id == followup.id, col(Todo.cancelled_at).is_(None))
    return list(session.exec(kept.order_by(col(Todo.id))))


def told_todos_of(session: Session, followup: FollowUp) -> list[Todo]:
    """With those of a file of which nobody knows what became of them."""
    is_kept = or_(col(Todo.cancelled_at).is_(None), col(Todo.is_unsaid))
    kept = select(Todo).where(Todo.followup_id == followup.id, is_kept)
    return list(session.exec(kept.order_by(col(Todo.id))))


def issues_of(session: Session, followup: FollowUp) -> list[Issue]:
    kept = select(Issue).where(Issue.followup_id == followup.id, col(Issue.cancelled_at).is_(None))
    return list(session.exec(kept))


def appointments_of(session: Session, followup: FollowUp) -> list[Appointment]:
    """The next contact it planned, while it is still ahead."""
    return list(
        session.exec(
            select(Appointment).where(
                Appointment.planned_in_id == followup.id,
                Appointment.state == AppointmentState.PLANNED,
            )
        )
    )
