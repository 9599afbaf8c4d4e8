"""Views: the stack of modals that each person has open, and each person's Home."""

import secrets
from dataclasses import dataclass

from bot.localslack.world.blocks import completed, with_defaults
from bot.localslack.world.errors import SlackError
from bot.localslack.world.identity import Identity
from bot.localslack.world.shapes import Blocks, Json
from bot.localslack.world.values import Values, carried_over, initial_values
from bot.localslack.world.workspace import Workspace

STACK_LIMIT = 3
_DEFINED = ("title", "submit", "close", "callback_id", "private_metadata", "external_id")
_FLAGS = ("clear_on_close", "notify_on_close", "submit_disabled")


@dataclass
class View:
    """A modal or a Home: what the bot defined, its identity, and what its person entered."""

    id: str
    user: str
    identity: Identity
    defined: Json
    hash: str
    blocks: Blocks
    values: Values
    root_id: str
    previous_id: str | None = None

    @property
    def type(self) -> str:
        return str(self.defined["type"])

    def as_json(self, *, with_state: bool = True) -> Json:
        """The view object of Slack's answers and payloads."""
        shown: Json = {"id": self.id, "type": self.type, "blocks": self.blocks}
        shown["team_id"] = self.identity.team
        shown |= {key: self.defined.get(key) for key in ("title", "submit", "close")}
        for key in ("callback_id", "private_metadata", "external_id"):
            shown[key] = self.defined.get(key, "")
        shown |= {flag: self.defined.get(flag, False) for flag in _FLAGS}
        return shown | {
            "state": {"values": self.values if with_state else {}},
            "hash": self.hash,
            "root_view_id": self.root_id,
            "previous_view_id": self.previous_id,
            "app_id": self.identity.app,
            "app_installed_team_id": self.identity.team,
            "bot_id": self.identity.bot_id,
        }


class Views:
    """All views of one workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._stacks: dict[str, list[View]] = {}
        self._homes: dict[str, View] = {}

    def stack(self, user: str) -> list[View]:
        """The open modals of a person, the visible one last."""
        return self._stacks.setdefault(user, [])

    def home(self, user: str) -> View | None:
        return self._homes.get(user)

    def find(self, view_id: str | None = None, external_id: str | None = None) -> View:
        """An open modal or a Home. Raises SlackError("not_found")."""
        stacked = [view for stack in self._stacks.values() for view in stack]
        for view in [*stacked, *self._homes.values()]:
            named = external_id and view.defined.get("external_id") == external_id
            if view.id == view_id or named:
                return view
        raise SlackError("not_found")

    def open(self, user: str, defined: Json) -> View:
        """Opens a modal in place of whatever the person had open."""
        self._check_external_id(defined)
        view = self._new(user, defined)
        self._stacks[user] = [view]
        return view

    def push(self, user: str, defined: Json) -> View:
        """Puts a modal on top of the stack. Raises SlackError."""
        stack = self.stack(user)
        if not stack:
            raise SlackError("not_found")
        if len(stack) >= STACK_LIMIT:
            raise SlackError("push_limit_reached")
        self._check_external_id(defined)
        view = self._new(user, defined)
        view.root_id, view.previous_id = stack[0].id, stack[-1].id
        stack.append(view)
        return view

    def update(self, view: View, defined: Json, expected_hash: str | None = None) -> View:
        """Replaces what a view shows; same id, new hash. Raises SlackError."""
        if expected_hash and expected_hash != view.hash:
            raise SlackError("hash_conflict")
        self._check_external_id(defined, view)
        blocks = completed(defined["blocks"])
        view.values = carried_over(view.blocks, view.values, blocks)
        view.blocks, view.defined, view.hash = blocks, _kept(defined), self._new_hash()
        return view

    def publish(self, user: str, defined: Json, expected_hash: str | None = None) -> View:
        """Sets a person's Home. Raises SlackError."""
        home = self._homes.get(user)
        if home is not None:
            return self.update(home, defined, expected_hash)
        self._homes[user] = self._new(user, defined)
        return self._homes[user]

    def close(self, user: str, *, all_of_them: bool = False) -> list[View]:
        """Closes the visible modal, or the whole stack; returns what was closed, top first."""
        stack = self.stack(user)
        count = len(stack) if all_of_them else min(1, len(stack))
        return [stack.pop() for _ in range(count)]

    def _new(self, user: str, defined: Json) -> View:
        view_id = f"V{secrets.token_hex(5).upper()}"
        blocks = completed(defined["blocks"])
        values = initial_values(blocks)
        kept = _kept(defined)
        identity = self._workspace.identity
        return View(view_id, user, identity, kept, self._new_hash(), blocks, values, view_id)

    def _new_hash(self) -> str:
        seconds = int(self._workspace.clock.now().timestamp())
        return f"{seconds}.{secrets.token_urlsafe(6)}"

    def _check_external_id(self, defined: Json, updated: View | None = None) -> None:
        external_id = defined.get("external_id")
        if not external_id:
            return
        try:
            owner = self.find(external_id=external_id)
        except SlackError:
            return
        if owner is not updated:
            raise SlackError("duplicate_external_id")


def _kept(defined: Json) -> Json:
    kept = {key: defined[key] for key in ("type", *_DEFINED, *_FLAGS) if key in defined}
    return dict(with_defaults(kept))
