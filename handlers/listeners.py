"""Registers listeners, a line each, acknowledged before their work begins.

Bolt asks its listeners one by one whether a request is theirs. There are two hundred of ours, so
that a kind of request has one of Bolt's, which finds ours by its name.
"""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import cache
from logging import getLogger
from typing import Any

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.async_app import AsyncAck
from slack_bolt.kwargs_injection.async_utils import build_async_required_kwargs
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.util.utils import get_arg_names_of_callable

from handlers.views.blocks import name_of

Listener = Callable[..., Awaitable[Any]]
ANY = re.compile("")


@dataclass(frozen=True)
class Form:
    save: Listener
    after: Listener


class Listeners:
    """Slack waits three seconds for an acknowledgement: all but a form's `save` and the options of
    a field are acknowledged at once and do their work afterwards."""

    def __init__(self, app: AsyncApp) -> None:
        self._app = app
        self.commands: dict[str, Listener] = {}
        self._actions: dict[str, Listener] = {}
        self._families: dict[str, Listener] = {}
        self._forms: dict[str, Form] = {}
        self._options: dict[str, Listener] = {}
        app.command(ANY, [self._has_command])(ack=acknowledge, lazy=[self._command])
        app.block_action(ANY, [self._has_action])(ack=acknowledge, lazy=[self._act])
        app.view_submission(ANY, [self._has_form])(ack=self._save, lazy=[self._after])
        app.block_suggestion(ANY, [self._has_options])(self._suggest)

    def command(self, name: str, work: Listener) -> None:
        self.commands[name] = work

    def shortcut(self, callback_id: str, work: Listener) -> None:
        self._app.shortcut(callback_id)(ack=acknowledge, lazy=[work])

    def event(self, name: str, work: Listener) -> None:
        self._app.event(name)(ack=acknowledge, lazy=[work])

    def action(self, action_id: str, work: Listener) -> None:
        """A button, a menu, or a field that acts as soon as it is used."""
        self._actions[action_id] = work

    def family(self, prefix: str, work: Listener) -> None:
        """Buttons whose ids begin alike: the pages of a list."""
        self._families[prefix] = work

    def form(self, callback_id: str, save: Listener, after: Listener) -> None:
        """`save` acknowledges the submit itself, since it may have to keep the form open; `after`
        runs behind it."""
        self._forms[callback_id] = Form(save, after)

    def options(self, action_id: str, suggest: Listener) -> None:
        self._options[action_id] = suggest

    async def _has_command(self, command: dict[str, Any]) -> bool:
        return command["command"] in self.commands

    async def _command(self, request: AsyncBoltRequest, command: dict[str, Any]) -> None:
        await _handed(self.commands[command["command"]], request)

    async def _has_action(self, action: dict[str, Any]) -> bool:
        return self._action(action) is not None

    async def _act(self, request: AsyncBoltRequest, action: dict[str, Any]) -> None:
        if (work := self._action(action)) is not None:
            await _handed(work, request)

    def _action(self, action: dict[str, Any]) -> Listener | None:
        action_id = action["action_id"]
        if (work := self._actions.get(name_of(action_id))) is not None:
            return work
        related = (work for prefix, work in self._families.items() if action_id.startswith(prefix))
        return next(related, None)

    async def _has_form(self, view: dict[str, Any]) -> bool:
        return view["callback_id"] in self._forms

    async def _save(self, request: AsyncBoltRequest, view: dict[str, Any]) -> Any:
        return await _handed(self._forms[view["callback_id"]].save, request)

    async def _after(self, request: AsyncBoltRequest, view: dict[str, Any]) -> None:
        await _handed(self._forms[view["callback_id"]].after, request)

    async def _has_options(self, options: dict[str, Any]) -> bool:
        return name_of(options["action_id"]) in self._options

    async def _suggest(self, request: AsyncBoltRequest, options: dict[str, Any]) -> Any:
        return await _handed(self._options[name_of(options["action_id"])], request)


async def acknowledge(ack: AsyncAck) -> None:
    await ack()


async def _handed(work: Listener, request: AsyncBoltRequest) -> Any:
    """What it does with what Bolt would hand it, by the names of its arguments."""
    handed = build_async_required_kwargs(
        logger=getLogger(__name__),
        required_arg_names=list(_arguments(work)),
        request=request,
        response=None,
        this_func=work,
    )
    return await work(**handed)


@cache
def _arguments(work: Listener) -> list[str]:
    return get_arg_names_of_callable(work)
