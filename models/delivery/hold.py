"""What Slack refuses because of us, of our token, installation or workspace, holds all that is to
be said in that workspace. Each pause is as long as the trouble has lasted, within bounds; after
it one message finds out whether the trouble is over, and the others wait for what it hears."""

from datetime import datetime, timedelta

from sqlalchemy import bindparam, update
from sqlmodel import Session, col, select

from models.delivery.delivery import Delivery, DeliveryState
from models.people.workspace import Workspace

# Made once, for every message asks it.
_IS_HELD = select(Workspace.team_id).where(
    Workspace.team_id == bindparam("team"), col(Workspace.held_since).is_not(None)
)


def hold(session: Session, team_id: str, reason: str, now: datetime) -> bool:
    """Have the workspace wait; whether it did not before."""
    workspace = _locked(session, team_id)
    begins = workspace.held_since is None
    workspace.held_since = min(workspace.held_since or now, now)
    workspace.held_reason = reason
    workspace.held_until = now + workspace.pause(now)
    session.flush()
    return begins


def release(session: Session, team_id: str, now: datetime) -> timedelta | None:
    """A message got through: the workspace waits no longer. How long it did; None where it was
    not held."""
    if session.scalars(_IS_HELD, {"team": team_id}).first() is None:
        return None
    workspace = _locked(session, team_id)
    since = workspace.held_since
    workspace.held_since = workspace.held_until = workspace.held_reason = None
    session.flush()
    return now - since if since else None  # another process was faster


def try_again(session: Session, now: datetime) -> None:
    """Find out at once whether the trouble of any workspace is over, as when a process starts
    with another token."""
    held = list(all_held(session))
    for workspace in held:
        workspace.held_until = now
    # A lease that is certain was given back: nobody is posting under it.
    given_back = update(Delivery).where(
        col(Delivery.team_id).in_([workspace.team_id for workspace in held]),
        col(Delivery.state) == DeliveryState.POSTING,
        col(Delivery.is_uncertain).is_(False),
    )
    session.execute(given_back.values(lease_until=now))


def all_held(session: Session) -> list[Workspace]:
    held = select(Workspace).where(col(Workspace.held_since).is_not(None))
    return list(session.exec(held.order_by(col(Workspace.team_id))))


def _locked(session: Session, team_id: str) -> Workspace:
    return session.get_one(
        Workspace, team_id, with_for_update={"key_share": True}, populate_existing=True
    )
