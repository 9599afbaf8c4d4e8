"""The currency in which a workspace's figures are told."""

from sqlmodel import Session, col, select

from models.commitments.deal import Deal
from models.people.workspace import Workspace


def reporting(session: Session, team_id: str) -> str:
    """The one that an admin has chosen, else the only one that deals are in; "" while there is
    neither."""
    if chosen := session.get_one(Workspace, team_id).currency:
        return chosen
    used = select(Deal.currency).where(Deal.currency != "", col(Deal.deleted_at).is_(None))
    found = session.exec(used.distinct().limit(2)).all()
    return found[0] if len(found) == 1 else ""
