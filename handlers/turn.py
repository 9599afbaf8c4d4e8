"""What every listener is handed: the `turn`, with who speaks, in which words to answer, when it
is, and what to answer with; and the gate before it."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

import structlog
from slack_bolt import BoltResponse
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient
from sqlmodel import Session

from handlers import origin, payload, repeats, text
from handlers.origin import Place
from handlers.people import gate
from handlers.people.directory import SlackDirectory
from handlers.people.gate import Refusal
from handlers.respond import Respond
from handlers.text import Text
from handlers.views.reports.template import Templates
from handlers.views.wording.look import Look
from models import Person
from models.database.team import TeamDatabase
from models.errors import Invalid, Malformed, MemberUnconfirmed, Problem
from models.rules.workbook.cells.sheets import Workbook
from models.rules.workbook.rows import Read

log = structlog.get_logger()


class ReadWorkbook(Protocol):
    """The bytes of a file, its name, and who brings it in which locale; `year` is that of its days
    without one. Raises WorkbookUnreadable."""

    def __call__(
        self, data: bytes, name: str, locale: str, year: int | None = None
    ) -> Awaitable[Read]: ...


ReadCells = Callable[[bytes, str], Awaitable[Workbook]]  # before its tables are looked for


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
    people: "Gatekeeper"
    wake: Callable[[], None]  # has reminders that are due said at once
    wake_jobs: Callable[[], None]  # has every job look for its work at once
    read_workbook: ReadWorkbook
    read_cells: ReadCells
    templates: Templates
    outsiders: dict[str, Problem] = field(default_factory=dict)  # of those met, by user id
    shown: set[Place] = field(default_factory=set)  # messages that are up to date already

    @property
    def look(self) -> Look:
        """How this person sees dates and words now."""
        return Look(self.text, self.me.tz, self.now)

    @property
    def view(self) -> dict[str, Any]:
        """The form or Home that was acted on. Raises Malformed where there is none."""
        if not (view := self.body.get("view")):
            raise Malformed
        return dict(view)

    async def resolve(self, *users: str | None, **chosen: str | Iterable[str] | None) -> None:
        """Have Slack say who these are, where that is not known or too long ago. Those `chosen`
        in a field are to be given something or shown it: raises Invalid, with what is wrong with
        each, where Slack does not name them as full members; who has been one before is for the
        write to judge."""
        fields = [(field, user) for field, some in chosen.items() for user in _each(some)]
        asked = dict.fromkeys([*filter(None, users), *(user for _, user in fields)])
        meeting = (
            self.people.resolve(self.client, self.me.team_id, one, self.now) for one in asked
        )
        found = dict(zip(asked, await asyncio.gather(*meeting), strict=True))
        for user, person in found.items():
            if problem := _outsider(user, person, None, self.now):
                self.outsiders[user] = problem
        problems = (_outsider(user, found[user], field, self.now) for field, user in fields)
        if wrong := [problem for problem in problems if problem]:
            raise Invalid(wrong)

    async def confirmed(self) -> Person:
        """Who speaks, as Slack says at this moment: asked before what is for admins only. Raises
        MemberUnconfirmed."""
        me = await self.people.refresh(self.client, self.me.team_id, self.me.user_id, self.now)
        if me is None:
            raise MemberUnconfirmed(name=self.me.name)
        return me.require_member()

    def respond_at(self, response_url: str) -> Respond:
        """To answer at an address of an earlier request, kept in a form."""
        return Respond(response_url, self.client, self.me.user_id)

    async def reply_privately(self, message: str) -> None:
        """A word that only this person sees, leaving the message they pressed as it is."""
        await self.respond(text=message, response_type="ephemeral", replace_original=False)


@dataclass(kw_only=True)
class Gatekeeper(SlackDirectory):
    """Puts the `turn` into a listener's context."""

    wake_jobs: Callable[[], None]
    read_workbook: ReadWorkbook
    read_cells: ReadCells
    templates: Templates = field(default_factory=Templates)

    async def middleware(
        self,
        context: AsyncBoltContext,
        body: dict[str, Any],
        client: AsyncWebClient,
        next: Callable[[], Awaitable[None]],  # Bolt hands it over under this name
    ) -> BoltResponse | None:
        """Middleware. Who is not a full member gets no further."""
        now = self.now()
        team, user = gate.workspace_of(context), _who(context, body)
        if not team or not user:
            return await context.ack()
        if (team, user) in self._known:
            context["locale"] = self._known[team, user][1].locale
        payload.check(body)
        me = await self.resolve(client, team, user, now)
        is_elsewhere = gate.comes_from_elsewhere(context, body)
        is_let_in = me is not None and me.is_member(now) and not is_elsewhere
        if me is None or not (is_let_in or _is_of_a_person(body)):
            log.warning("stranger_refused", user=user, team=team)
            return await _refusal(me, is_elsewhere).say(body, context, client)
        context["turn"] = Turn(
            me=me,
            text=text.of(me.locale),
            now=now,
            db=self.database.for_team(
                team, origin.of(body, me, now), repeats.request_of(body, now), now
            ),
            body=body,
            client=client,
            respond=Respond(context.response_url, client, user),
            people=self,
            wake=self.wake,
            wake_jobs=self.wake_jobs,
            read_workbook=self.read_workbook,
            read_cells=self.read_cells,
            templates=self.templates,
        )
        await next()
        return None


def person(session: Session, turn: Turn) -> Person:
    """Who speaks, as a row of this session: their role and manager may have changed. The session
    keeps it to its end, for it is asked for again when what is owed is planned."""
    if "me" not in session.info:
        session.info["me"] = Person.with_workspace(session, turn.me.id)
    me: Person = session.info["me"]
    return me


def _each(chosen: str | Iterable[str] | None) -> list[str]:
    return [chosen] if isinstance(chosen, str) else [user for user in chosen or () if user]


def _outsider(user: str, person: Person | None, field: str | None, now: datetime) -> Problem | None:
    """Why somebody cannot be taken who is not stored as anybody; who is stored, the write judges:
    they may stand in what is edited."""
    if person is None or not (person.is_outside or person.is_member(now)):
        return MemberUnconfirmed(field, name=person.name if person else user)
    if person.id is None:
        try:
            person.require_member(field)
        except Problem as problem:
            return problem
    return None


def _who(context: AsyncBoltContext, body: dict[str, Any]) -> str | None:
    """The user id of who did what Slack tells of. When the bot joins a channel, that is who invited
    it; who else joins one is none of its business."""
    event = body.get("event", {})
    if event.get("type") != "member_joined_channel":
        return context.user_id
    inviter: str | None = event.get("inviter")
    return inviter if event.get("user") == context.bot_user_id else None


def _is_of_a_person(body: dict[str, Any]) -> bool:
    """Slack tells that somebody has changed, which is nothing that they do."""
    return bool(body.get("event", {}).get("type") == "user_change")


def _refusal(me: Person | None, is_elsewhere: bool) -> Refusal:
    words = text.of(me.locale if me else "en")
    is_final = is_elsewhere or (me is not None and me.is_outside)
    return Refusal(words("stranger" if is_final else "unconfirmed"), words, is_final)
