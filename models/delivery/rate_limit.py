"""How fast the bot posts: just under what Slack allows a channel and a workspace.

A row's `next_post_at` says from when on the next message may be posted (the cell rate algorithm:
each message moves it on by the time that one takes; it lags behind the clock by no more than a
burst). It stands in the tables, so that replicas share it and a restart keeps it. One further
ahead than any pause lasts was written by a clock that was wrong, and counts as over.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, bindparam, exists, or_
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from models.people.person import Person
from models.people.workspace import MAX_HOLD, Workspace

MAX_PAUSE = max(timedelta(minutes=30), MAX_HOLD)  # of a limit, a backoff or a hold


@dataclass(frozen=True)
class RateLimiter:
    """`reserve` of a workspace's burst is kept for what cannot wait for a wave of digests."""

    per_minute: float = 290  # messages of a workspace; Slack's limit is some hundreds
    burst: int = 10
    reserve: int = 5
    of_channel: float = 57  # messages a minute; Slack allows about one a second
    channel_burst: int = 4

    def parameters(self, now: datetime) -> dict[str, datetime]:
        """The parameters of `may_post`."""
        return {"now": now, "spared": now - self._spare(True), "never": now + MAX_PAUSE}

    def ready_at(
        self,
        person: datetime | None,
        workspace: datetime | None,
        held: datetime | None,
        now: datetime,
        *,
        waits: bool,
    ) -> datetime:
        """The instant from which a person may be sent a message, given their `next_post_at`, the
        workspace's, and its `held_until`."""
        workspace = believed(workspace, now)
        spared = workspace + self._spare(waits) if workspace else now
        return max(believed(person, now) or now, spared, believed(held, now) or now, now)

    def consume(
        self, session: Session, told: list[tuple[Person, bool]], now: datetime
    ) -> list[bool]:
        """Count a message to each who may be told something now, and say to whom. Given are
        people whose rows are locked, and whether what they are told can wait."""
        if not told:
            return []
        workspaces = _locked(session, {person.team_id for person, _ in told})
        return [
            self._consume_one(person, workspaces[person.team_id], now, waits)
            for person, waits in told
        ]

    def _consume_one(
        self, person: Person, workspace: Workspace, now: datetime, waits: bool
    ) -> bool:
        stored = person.next_post_at, workspace.next_post_at, workspace.held_until
        if self.ready_at(*stored, now, waits=waits) > now:
            return False
        if workspace.held_since is not None:
            # This message finds out whether the hold is over: see models.delivery.hold.
            workspace.held_until = now + workspace.pause(now)
        workspace.next_post_at = _after(workspace.next_post_at, now, self.per_minute, self.burst)
        person.next_post_at = _after(person.next_post_at, now, self.of_channel, self.channel_burst)
        return True

    def record_limit(
        self, session: Session, person_id: int, until: datetime, now: datetime
    ) -> None:
        """Slack said when to come back. Said of one person it is their channel's limit; of
        another person too in that time, the workspace's."""
        person = session.get_one(Person, person_id, with_for_update={"key_share": True})
        workspace = _locked(session, {person.team_id})[person.team_id]
        until = min(until, now + MAX_PAUSE)
        is_on = (believed(workspace.limited_until, now) or now) > now
        if is_on and workspace.limited_person_id != person_id:
            workspace.next_post_at = max(believed(workspace.next_post_at, now) or until, until)
        workspace.limited_until, workspace.limited_person_id = until, person_id
        person.next_post_at = max(believed(person.next_post_at, now) or until, until)

    def _spare(self, waits: bool) -> timedelta:
        return timedelta(minutes=self.reserve / self.per_minute) if waits else timedelta(0)


UNLIMITED = RateLimiter(per_minute=1e9, of_channel=1e9)


def believed(until: datetime | None, now: datetime) -> datetime | None:
    """A stored pause; None where there is none, or a longer one than there can be."""
    return None if until is None or until > now + MAX_PAUSE else until


def _is_ready(until: datetime | None, parameter: str) -> ColumnElement[bool]:
    return or_(
        col(until).is_(None),
        col(until) <= bindparam(parameter),
        col(until) > bindparam("never"),
    )


def may_post(*, waits: bool) -> ColumnElement[bool]:
    """Whether a person joined with their workspace may be told something; `waits`: it can wait for
    the others. `RateLimiter.parameters` fills it in."""
    since, any_one = "spared" if waits else "now", aliased(Workspace)
    # Whether anybody at all may be sent anything is asked once, before those who wait are gone
    # through.
    return (
        exists().where(_is_ready(any_one.next_post_at, since), _is_ready(any_one.held_until, "now"))
        & _is_ready(Workspace.next_post_at, since)
        & _is_ready(Workspace.held_until, "now")
        & _is_ready(Person.next_post_at, "now")
    )


# Replicas count one after the other.
WORKSPACES = (
    select(Workspace)
    .where(col(Workspace.team_id).in_(bindparam("teams", expanding=True)))
    .order_by(col(Workspace.team_id))
    .with_for_update(key_share=True)
    .execution_options(populate_existing=True)
)


def _locked(session: Session, teams: set[str]) -> dict[str, Workspace]:
    found = session.exec(WORKSPACES, params={"teams": list(teams)})
    return {workspace.team_id: workspace for workspace in found}


def _after(next_post_at: datetime | None, now: datetime, per_minute: float, burst: int) -> datetime:
    each = timedelta(minutes=1 / per_minute)
    oldest = now - (burst - 1) * each
    return max(believed(next_post_at, now) or oldest, oldest) + each
