"""People as Slack describes them. Slack is asked when somebody is new or what is stored is too old;
in between a person costs no request and, for a minute at a time, no database query."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import structlog
from aiohttp import ClientError
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from sqlmodel import Session

from handlers import slack_errors
from handlers.people.profile import membership_of, profile_of
from models import Person
from models.availability.moving import moved
from models.availability.replan import replan
from models.database.database import Database
from models.notifications import unreachable
from models.people.membership import Membership
from models.people.person import STALE_AFTER
from models.people.slack_profile import SlackProfile, zone_named
from models.rules.clean import clean_all

REMEMBERED = timedelta(minutes=1)
MAX_REMEMBERED = 10_000  # people, strangers too: not every request of theirs asks Slack
PATIENCE = 1.5  # seconds: the trigger that opens a form dies after three
NOBODY = ("user_not_found", "user_not_visible")
MAX_QUIET = timedelta(minutes=1)  # after Slack said that it is asked too often
log = structlog.get_logger()


@dataclass
class SlackDirectory:
    """Turns a Slack user into a Person."""

    database: Database
    now: Callable[[], datetime]
    wake: Callable[[], None]
    _known: dict[tuple[str, str], tuple[datetime, Person]] = field(default_factory=dict)
    _asks_from: datetime | None = None

    async def resolve(
        self,
        client: AsyncWebClient,
        team: str,
        user: str,
        now: datetime,
        within: timedelta = STALE_AFTER,
        stored: Person | None = None,
    ) -> Person | None:
        """The person, asked of Slack unless that was done `within` this time; as last known where
        Slack does not answer, None where nothing is known. Outsiders are asked about again after
        a minute, and stored only if they were members before. `stored` is the person, where they
        have just been read."""
        when, person = self._known.get((team, user), (None, None))
        if stored is not None:
            person = stored
        elif person is None or when is None or abs(now - when) >= REMEMBERED:
            person = await self.database.read(lambda session: Person.of_user(session, user), team)
        if person is None or _needs_refresh(person, now, within):
            person = await self.refresh(client, team, user, now) or person
        if person is not None:
            self.remember(person, now)
        return person

    async def refresh(
        self, client: AsyncWebClient, team: str, user: str, now: datetime
    ) -> Person | None:
        """Ask Slack about a person; None where it does not answer. A new zone moves reminders."""
        if self._asks_from and now < self._asks_from <= now + MAX_QUIET:
            return None
        try:
            async with asyncio.timeout(PATIENCE):
                answer = await client.users_info(user=user, include_locale=True)
        except SlackApiError as error:
            reason = slack_errors.reason(error)
            if reason in NOBODY:
                return await self.store(team, {"id": user, "deleted": True}, now)
            if slack_errors.is_limit(error):
                wait = slack_errors.retry_after(error, MAX_QUIET.total_seconds())
                self._asks_from = now + min(timedelta(seconds=wait), MAX_QUIET)
            log.warning("person_not_refreshed", user=user, reason=reason)
            return None
        except (ClientError, TimeoutError) as error:
            log.warning("person_not_refreshed", user=user, error=type(error).__name__)
            return None
        return await self.store(team, answer["user"], now)

    async def confirm(self, team: str, users: list[dict[str, Any]], now: datetime) -> None:
        """Mark those of Slack's `users` that are full members, where we did not know it yet."""
        full = {user["id"] for user in users if membership_of(user, team) is Membership.FULL}
        await self.database.write(lambda session: Person.confirm(session, full, now), team)

    def remember(self, person: Person, now: datetime) -> None:
        """Cache the person, so that what they have just chosen counts from their next request."""
        if len(self._known) >= MAX_REMEMBERED:
            self._known.clear()
        self._known[person.team_id, person.user_id] = (now, person)

    async def store(self, team: str, user: dict[str, Any], now: datetime) -> Person:
        """Store Slack's user object; of an outsider only if they are stored already."""
        profile = profile_of(clean_all(user), team)
        person = await self.database.write(
            lambda session: _refresh(session, team, profile, now), team
        )
        if person is None:
            person = Person(team_id=team, user_id=profile.user_id, name=profile.name)
            person.describe(profile, now)
        self.remember(person, now)
        if person.left_at is not None:
            self.wake()  # to notify those who must know
        return person


def _refresh(session: Session, team: str, profile: SlackProfile, now: datetime) -> Person | None:
    before = Person.of_user(session, profile.user_id)
    if before is None and profile.membership is not Membership.FULL:
        return None
    zone, was_here = (before.zone, before.left_at is None) if before else (profile.zone, True)
    person = Person.refresh(session, team, profile, now)
    if person.zone != zone:
        moved(session, person, zone_named(zone), now)
        replan(session, person, now)
    if was_here != (person.left_at is None):
        # Somebody else is now told what their reports miss.
        for report in person.reports(session):
            replan(session, report, now)
        if person.left_at is not None:
            unreachable.tell(session, person, now)
    return person


def _needs_refresh(person: Person, now: datetime, within: timedelta) -> bool:
    is_member = person.membership is Membership.FULL
    is_confirmed = person.is_confirmed(now, within if is_member else REMEMBERED)
    return not is_confirmed or person.is_stale(now)
