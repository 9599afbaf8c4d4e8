"""Who people are, as Slack says: asked at first sight and when what is stored is too old; in
between they cost no request and, for a minute at a time, no database hop."""

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
from models.availability.replan import replan
from models.database.database import Database
from models.notifications import unreachable
from models.people.membership import Membership
from models.people.person import STALE_AFTER, SlackProfile
from models.rules.clean import clean_all

REMEMBERED = timedelta(minutes=1)
MAX_REMEMBERED = 10_000  # people: strangers, too, are not asked about at each knock
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
    ) -> Person | None:
        """Who this is, asked of Slack where that was not `within`; as last known where Slack does
        not answer, None where they never were. Who is no member is asked about each time, but for
        a minute, and is stored only where they were one before."""
        when, person = self._known.get((team, user), (None, None))
        if person is None or when is None or abs(now - when) >= REMEMBERED:
            person = await self.database.read(lambda session: Person.of_user(session, user), team)
        if person is None or _is_to_ask(person, now, within):
            person = await self.refresh(client, team, user, now) or person
        if person is not None:
            self.remember(person, now)
        return person

    async def refresh(
        self, client: AsyncWebClient, team: str, user: str, now: datetime
    ) -> Person | None:
        """Ask Slack who this is; None where it does not answer. A new zone moves what is owed."""
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
        """Those of these of whom it is not known yet are full members where Slack says so."""
        full = {user["id"] for user in users if membership_of(user, team) is Membership.FULL}
        await self.database.write(lambda session: Person.confirm(session, full, now), team)

    def remember(self, person: Person, now: datetime) -> None:
        """What this person has just chosen counts from the next thing they do."""
        if len(self._known) >= MAX_REMEMBERED:
            self._known.clear()
        self._known[person.team_id, person.user_id] = (now, person)

    async def store(self, team: str, user: dict[str, Any], now: datetime) -> Person:
        """Store what Slack said of a person; of an outsider, only where they are stored."""
        profile = profile_of(clean_all(user), team)
        person = await self.database.write(
            lambda session: _refresh(session, team, profile, now), team
        )
        if person is None:
            person = Person(team_id=team, user_id=profile.user_id, name=profile.name)
            person.describe(profile, now)
        self.remember(person, now)
        if person.left_at is not None:
            self.wake()  # what is told of who has left
        return person


def _refresh(session: Session, team: str, profile: SlackProfile, now: datetime) -> Person | None:
    before = Person.of_user(session, profile.user_id)
    if before is None and profile.membership is not Membership.FULL:
        return None
    zone, was_here = (before.zone, before.left_at is None) if before else (profile.zone, True)
    person = Person.refresh(session, team, profile, now)
    if person.zone != zone:
        replan(session, person, now)
    if was_here != (person.left_at is None):
        # Somebody else hears of what their reports miss.
        for report in person.reports(session):
            replan(session, report, now)
        if person.left_at is not None:
            unreachable.tell(session, person, now)
    return person


def _is_to_ask(person: Person, now: datetime, within: timedelta) -> bool:
    is_member = person.membership is Membership.FULL
    is_heard = person.is_confirmed(now, within if is_member else REMEMBERED)
    return not is_heard or person.is_stale(now)
