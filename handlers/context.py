"""What every listener is handed: the `turn`, with who speaks, in which words to answer, when it
is, and what to answer with.

A person is asked of Slack at first sight and when the stored row is a day old; in between they
cost no request and, for a minute at a time, no database hop.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import structlog
from aiohttp import ClientError
from slack_bolt import BoltResponse
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from sqlmodel import Session, select

from handlers import acting, text
from handlers.answering import Respond
from handlers.text import Text
from models import Person, unreachable
from models.db import Database, TeamDatabase
from models.person import Profile
from models.planning import replan
from models.rules.clean import clean_all
from models.workspace import Workspace

REMEMBERED = timedelta(minutes=1)
PATIENCE = 1.5  # seconds: the trigger that opens a form dies after three
log = structlog.get_logger()


@dataclass(frozen=True)
class Turn:
    """One request of one person. `me` was read in an earlier session: `person(session, turn)`
    is the row of this one."""

    me: Person
    text: Text
    now: datetime
    db: TeamDatabase
    body: dict[str, Any]
    client: AsyncWebClient
    respond: Respond
    people: "Acquaintances"
    nudge: Callable[[], None]  # has reminders that are due said at once

    async def meet(self, *users: str | None) -> None:
        """Have Slack say who these are, where that is not known or too long ago."""
        meeting = (
            self.people.meet(self.client, self.me.team_id, user, self.now) for user in users if user
        )
        await asyncio.gather(*meeting)

    def respond_at(self, response_url: str) -> Respond:
        """To answer at an address of an earlier request, kept in a form."""
        return Respond(response_url, self.client, self.me.user_id)

    async def whisper(self, message: str) -> None:
        """A word that only this person sees, leaving the message they pressed as it is."""
        await self.respond(text=message, response_type="ephemeral", replace_original=False)


@dataclass
class Acquaintances:
    """Turns a Slack user into a Person, and puts the `turn` into a listener's context."""

    database: Database
    now: Callable[[], datetime]
    nudge: Callable[[], None]
    _known: dict[tuple[str, str], tuple[datetime, Person]] = field(default_factory=dict)

    async def introduce(
        self,
        context: AsyncBoltContext,
        body: dict[str, Any],
        client: AsyncWebClient,
        next: Callable[[], Awaitable[None]],  # Bolt hands it over under this name
    ) -> BoltResponse | None:
        """Middleware. People of other workspaces get no further."""
        now = self.now()
        team, user = context.team_id, context.user_id
        if not team or not user:
            return await context.ack()
        if (team, user) in self._known:
            context["locale"] = self._known[team, user][1].locale
        me = None if _is_stranger(context) else await self.meet(client, team, user, now)
        if me is None or me.left_at is not None:
            log.warning("stranger_refused", user=user, team=team)
            return await context.ack(text.of("en")("stranger") if "command" in body else "")
        context["turn"] = Turn(
            me=me,
            text=text.of(me.locale),
            now=now,
            db=self.database.for_team(team, acting.of(body, me, now)),
            body=body,
            client=client,
            respond=Respond(context.response_url, client, user),
            people=self,
            nudge=self.nudge,
        )
        await next()
        return None

    async def meet(self, client: AsyncWebClient, team: str, user: str, now: datetime) -> Person:
        """The person as last known, asked of Slack where that is too long ago."""
        when, person = self._known.get((team, user), (None, None))
        if person and when and abs(now - when) < REMEMBERED and not person.is_stale(now):
            return person
        stored = await self.database.read(lambda session: _find(session, user), team)
        if stored is None or stored.is_stale(now):
            stored = await self.refresh(client, team, user, now) or stored
        if stored is None:
            stored = await self.database.write(
                lambda session: _stub(session, team, user, now), team
            )
        self._known[team, user] = (now, stored)
        return stored

    async def refresh(
        self, client: AsyncWebClient, team: str, user: str, now: datetime
    ) -> Person | None:
        """Ask Slack who this is; None where it does not answer. A new zone moves what is owed."""
        try:
            async with asyncio.timeout(PATIENCE):
                answer = await client.users_info(user=user, include_locale=True)
        except (SlackApiError, ClientError, TimeoutError) as error:
            if isinstance(error, SlackApiError) and error.response["error"] == "user_not_found":
                return await self.take_over(team, {"id": user, "deleted": True}, now)
            log.warning("person_not_refreshed", user=user, error=type(error).__name__)
            return None
        return await self.take_over(team, answer["user"], now)

    def remember(self, person: Person, now: datetime) -> None:
        """What this person has just chosen counts from the next thing they do."""
        self._known[person.team_id, person.user_id] = (now, person)

    async def take_over(self, team: str, user: dict[str, object], now: datetime) -> Person:
        """Store what Slack said of a person."""
        profile = profile_of(clean_all(user))
        person = await self.database.write(
            lambda session: _refresh(session, team, profile, now), team
        )
        self._known[team, profile.user_id] = (now, person)
        if person.left_at is not None:
            self.nudge()  # what is told of who has left
        return person


def profile_of(user: dict[str, object]) -> Profile:
    """Slack's user object, as much of it as we keep."""
    inner = user.get("profile")
    details = inner if isinstance(inner, dict) else {}
    names = (details.get("display_name"), details.get("real_name"), user.get("real_name"))
    handle = str(user.get("name") or "")
    return Profile(
        user_id=str(user["id"]),
        name=next((str(name) for name in names if name), handle) or str(user["id"]),
        handle=handle,
        zone=str(user.get("tz") or "UTC"),
        locale=str(user.get("locale") or "en-US"),
        is_admin=bool(user.get("is_admin") or user.get("is_owner")),
        # An app is nobody's colleague: it answers no reminder.
        has_left=bool(user.get("deleted") or user.get("is_bot") or user["id"] == "USLACKBOT"),
    )


def person(session: Session, turn: Turn) -> Person:
    """Who speaks, as a row of this session: their role and manager may have changed."""
    return session.get_one(Person, turn.me.id)


def _find(session: Session, user: str) -> Person | None:
    return session.exec(select(Person).where(Person.user_id == user)).first()


def _stub(session: Session, team: str, user: str, now: datetime) -> Person:
    Workspace.known(session, team, now)
    return Person.known(session, user)


def _refresh(session: Session, team: str, profile: Profile, now: datetime) -> Person:
    before = _find(session, profile.user_id)
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


def _is_stranger(context: AsyncBoltContext) -> bool:
    """Somebody of another company, in a channel shared with them."""
    if context.actor_team_id in (None, context.team_id):
        return False
    same_company = context.actor_enterprise_id == context.enterprise_id
    return context.enterprise_id is None or not same_company
