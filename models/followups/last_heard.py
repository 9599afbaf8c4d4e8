"""What a customer said last, as far as it still says how things stand."""

from sqlalchemy import and_, or_
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from models.followups.followup import FollowUp
from models.rules.health.sentiment import LOW


def last_heard(session: Session, customer_id: int) -> FollowUp | None:
    """The latest contact in which a customer answered something. None where a score after it is
    low, or lower than its own."""
    later = aliased(FollowUp)
    worse = select(col(later.id)).where(
        col(later.customer_id) == col(FollowUp.customer_id),
        col(later.undone_at).is_(None),
        col(later.deleted_at).is_(None),
        or_(
            col(later.satisfaction) <= LOW,
            col(later.satisfaction) < col(FollowUp.satisfaction),
        ),
        or_(
            col(later.occurred_at) > col(FollowUp.occurred_at),
            and_(
                col(later.occurred_at) == col(FollowUp.occurred_at),
                col(later.id) > col(FollowUp.id),
            ),
        ),
    )
    heard = select(FollowUp, worse.exists()).where(
        FollowUp.customer_id == customer_id, FollowUp.live(), col(FollowUp.feedback) != ""
    )
    newest = heard.order_by(col(FollowUp.occurred_at).desc(), col(FollowUp.id).desc())
    found = session.exec(newest.limit(1)).first()
    return found[0] if found is not None and not found[1] else None
