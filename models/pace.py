"""How fast the bot posts: just under what Slack allows a channel and a workspace.

A row's `posts_from` says from when on the next message may be posted (the cell rate algorithm:
each message moves it on by the time that one takes; it lags behind the clock by no more than a
burst). It stands in the tables, so that replicas share it and a restart keeps it.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, bindparam, exists, or_, update
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from models.person import Person
from models.workspace import Workspace


@dataclass(frozen=True)
class Pace:
    """`reserve` of a workspace's burst is kept for what cannot wait for a wave of digests."""

    per_minute: float = 290  # messages of a workspace; Slack's limit is some hundreds
    burst: int = 10
    reserve: int = 5
    of_channel: float = 57  # messages a minute; Slack allows about one a second
    channel_burst: int = 4

    def instants(self, now: datetime, *, waits: bool) -> dict[str, datetime]:
        """The parameters of MAY_POST; `waits`: what is to be said can wait for the others."""
        return {"now": now, "since": now - self._spare(waits)}

    def free_at(
        self, person: datetime | None, workspace: datetime | None, now: datetime, *, waits: bool
    ) -> datetime:
        """When a person may be told something, by their `posts_from` and the workspace's."""
        return max(person or now, workspace + self._spare(waits) if workspace else now, now)

    def posted(self, session: Session, person_id: int, now: datetime) -> None:
        """Count a message that is about to be posted."""
        team, workspace, person = _locked(session, person_id)
        after = _after(workspace, now, self.per_minute, self.burst)
        session.execute(COUNT_WORKSPACE, {"team": team, "from": after})
        after = _after(person, now, self.of_channel, self.channel_burst)
        session.execute(COUNT_PERSON, {"person": person_id, "from": after})

    def limited(self, session: Session, person_id: int, until: datetime, now: datetime) -> None:
        """Slack said when to come back. Said of one person it is their channel's limit; of
        another person too in that time, the workspace's."""
        team, of_workspace, of_person = _locked(session, person_id)
        workspace = session.get_one(Workspace, team, populate_existing=True)
        is_on = workspace.limited_until is not None and workspace.limited_until > now
        if is_on and workspace.limited_person_id != person_id:
            workspace.posts_from = max(of_workspace or until, until)
        workspace.limited_until, workspace.limited_person_id = until, person_id
        after = max(of_person or until, until)
        session.execute(COUNT_PERSON, {"person": person_id, "from": after})

    def _spare(self, waits: bool) -> timedelta:
        return timedelta(minutes=self.reserve / self.per_minute) if waits else timedelta(0)


UNLIMITED = Pace(per_minute=1e9, of_channel=1e9)


def _is_free(posts_from: datetime | None, parameter: str) -> ColumnElement[bool]:
    return or_(col(posts_from).is_(None), col(posts_from) <= bindparam(parameter))


ANY = aliased(Workspace)
# Of a person joined with their workspace, at `Pace.instants`. Whether anybody may be told
# anything is asked once, before those who wait are gone through.
MAY_POST = (
    exists().where(_is_free(ANY.posts_from, "since"))
    & _is_free(Workspace.posts_from, "since")
    & _is_free(Person.posts_from, "now")
)
POSTS_FROM = (
    select(Workspace.team_id, Workspace.posts_from, Person.posts_from)
    .join(Person, col(Person.team_id) == Workspace.team_id)
    .where(Person.id == bindparam("person"))
    .with_for_update(key_share=True)
)
COUNT_WORKSPACE = (
    update(Workspace)
    .where(col(Workspace.team_id) == bindparam("team"))
    .values(posts_from=bindparam("from"))
    .execution_options(synchronize_session=False)
)
COUNT_PERSON = (
    update(Person)
    .where(col(Person.id) == bindparam("person"))
    .values(posts_from=bindparam("from"))
    .execution_options(synchronize_session=False)
)


def _locked(session: Session, person_id: int) -> tuple[str, datetime | None, datetime | None]:
    """The person's workspace, its `posts_from` and theirs, for replicas to count one after the
    other."""
    return session.exec(POSTS_FROM, params={"person": person_id}).one()


def _after(posts_from: datetime | None, now: datetime, per_minute: float, burst: int) -> datetime:
    each = timedelta(minutes=1 / per_minute)
    oldest = now - (burst - 1) * each
    return max(posts_from or oldest, oldest) + each
