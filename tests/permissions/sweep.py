"""Before each press and submit of somebody's, the same is tried by people who have no right to it,
as if the button had been shown to them."""

import asyncio
import copy
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from sqlalchemy.engine import make_url

from bot.localslack.world.hub import Watch
from bot.localslack.world.workspace import User
from tests.office import Office

Payload = dict[str, Any]
Row = dict[str, Any]
Rows = dict[tuple[str, Any], Row]
# What changes with whoever is let in, whatever they do: no word of a customer's is in it.
OF_THE_BOT = {"handledrequest", "alembic_version"}
# What Slack says of people, and how fast the bot may post.
OF_SLACK = {
    *("name", "handle", "real_name", "email", "zone", "locale", "membership", "confirmed_at"),
    *(
        "left_at",
        "refreshed_at",
        "dm_channel",
        "next_post_at",
        "limited_until",
        "limited_person_id",
    ),
}
# Who may read these, the owner of the customer has said.
WORDS = {
    "customer": ("name", "pains", "goals", "demands", "history"),
    "followup": ("content", "feedback"),
    "todo": ("text",),
    "issue": ("question",),
    "deal": ("title",),
    "strategy": ("goal",),
    "strategyaction": ("text",),
    "supportrequest": ("what",),
    "capturenote": ("typed",),
    "comment": ("text",),
    "frozenrow": ("what",),
}
numbers = count(1)
SHORTEST = 4  # characters of a word that is looked for


@dataclass(frozen=True)
class Hole:
    """`who` could do or see something that is not theirs."""

    who: str
    what: str
    how: str


@dataclass
class Sweep:
    """`tried` holds who and what: the cells of the table that were tried."""

    office: Office
    intruders: list[User]
    tried: set[tuple[str, str]] = field(default_factory=set)
    holes: set[Hole] = field(default_factory=set)

    async def begin(self) -> None:
        """From now on each press is tried by the others first. The bot has met them: it keeps in
        mind whom it knows, also where the database forgets them."""
        for intruder in self.intruders:
            self.office.slack.workspace.add_user(copy.copy(intruder))
            await self.office.slack.person(intruder.name).types("/followup help")
        self.stand_by()

    def stand_by(self) -> None:
        """The same, of people whom the bot has met."""
        sockets = self.office.slack.sockets
        assert sockets is not None
        deliver, one_by_one = sockets.deliver, asyncio.Lock()

        async def tried(kind: Any, payload: Payload, attempt: int = 0) -> Payload:
            if kind != "interactive" or payload["user"]["id"] in self._ids:
                return await deliver(kind, payload, attempt)
            async with one_by_one:  # else what another press changes would count as theirs
                for intruder in self.intruders:
                    await self._try(payload, intruder, deliver)
                return await deliver(kind, payload, attempt)

        sockets.deliver = tried  # type: ignore[method-assign]

    @property
    def _ids(self) -> set[str]:
        return {intruder.id for intruder in self.intruders}

    async def _try(self, payload: Payload, intruder: User, deliver: Any) -> None:
        what = name_of(payload)
        self.tried.add((intruder.name, what))
        await self.office.settle()  # what became due meanwhile is nobody's doing
        saved, before = self.saved(), self.rows()
        with self.office.slack.hub.watch(intruder.id) as watch:
            answer = await deliver("interactive", self._as_theirs(payload, intruder))
            await self.office.settle()
            shown = json.dumps([answer, *_noticed(watch)], ensure_ascii=False, default=str)
        known = json.dumps(payload, ensure_ascii=False)  # what the button itself holds is no secret
        if word := next((one for one in _secrets(before) if one in shown and one not in known), ""):
            self.holes.add(Hole(intruder.name, what, f"was shown {word!r}"))
        self.holes |= {Hole(intruder.name, what, how) for how in self.touched(before)}
        self.restore(saved)
        saved.close()

    def _as_theirs(self, payload: Payload, intruder: User) -> Payload:
        """The payload that Slack would send had this person pressed it."""
        slack, forged = self.office.slack, copy.deepcopy(payload)
        intruder = slack.workspace.user(intruder.id)
        own = slack.payloads._interaction(payload["type"], intruder)
        forged |= {key: own[key] for key in ("user", "team", "enterprise") if key in own}
        if "view" in forged:  # by it a form that is submitted twice is known
            forged["view"]["id"] = f"V{next(numbers)}"
        if "trigger_id" in forged:
            forged["trigger_id"] = slack.triggers.issue(intruder.id)
        if "response_url" in forged:
            dm = slack.workspace.dm(intruder.id)
            forged["response_url"] = slack.payloads._response_url(intruder, dm)
        return forged

    def rows(self) -> Rows:
        with closing(self._database()) as database:
            return {key: row for key, row in all_rows(database) if not self._is_own(row)}

    def saved(self) -> sqlite3.Connection:
        """A copy of the database: what strangers may do, as to add a customer, must not
        stand in the way of what follows."""
        saved = sqlite3.connect(":memory:")
        with closing(self._database()) as database:
            database.backup(saved)
        return saved

    def restore(self, saved: sqlite3.Connection) -> None:
        with closing(self._database()) as database:
            saved.backup(database)

    def _database(self) -> sqlite3.Connection:
        path = make_url(self.office.settings.database_url).database
        assert path is not None
        return sqlite3.connect(path)

    def _is_own(self, row: Row) -> bool:
        """The bot knows whom it has let in."""
        return row.get("user_id") in self._ids

    def touched(self, before: Rows) -> Iterator[str]:
        after = self.rows()
        for (table, id), row in before.items():
            if (now := after.get((table, id))) != row:
                yield f"{'changed' if now else 'deleted'} a row of {table}"
        for table, id in after.keys() - before.keys():
            pointers = {name: value for name, value in after[table, id].items() if value}
            for name, value in pointers.items():
                of = name.removesuffix("_id")
                if of not in {"team", "person"} and (of, value) in before:
                    yield f"made a row of {table} with a {name} that is not theirs"


def name_of(payload: Payload) -> str:
    """The id of what was pressed, submitted or searched."""
    if payload["type"] == "block_actions":
        return str(payload["actions"][0]["action_id"]).partition("@")[0]
    view = payload.get("view", {})
    return str(payload.get("action_id") or view.get("callback_id") or payload.get("callback_id"))


def _noticed(watch: Watch) -> list[object]:
    """All that the person has been shown since."""
    found: list[object] = []
    while notice := watch.missed(lambda _: True):
        found.append(notice.data)
    return found


def _secrets(rows: Rows) -> set[str]:
    found = {
        str(row[column])
        for (table, _), row in rows.items()
        for column in WORDS.get(table, ())
        if row[column]
    }
    return {word for word in found if len(word) >= SHORTEST}


def all_rows(database: sqlite3.Connection) -> Iterator[tuple[tuple[str, Any], Row]]:
    """By table and id, or by the whole row where it has none."""
    database.row_factory = sqlite3.Row
    tables = database.execute("select name from sqlite_master where type = 'table'").fetchall()
    for (table,) in tables:
        if table not in OF_THE_BOT:
            for found in database.execute(f'select * from "{table}"'):
                of_slack = OF_SLACK if table in {"person", "workspace"} else set()
                row = {name: found[name] for name in found.keys() if name not in of_slack}  # noqa: SIM118
                key = row.get("id", row["team_id"] if table == "workspace" else tuple(found))
                yield (table, key), row
