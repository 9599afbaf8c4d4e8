"""Registers listeners with Bolt, a line each, acknowledged before their work begins."""

import re
from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.async_app import AsyncAck

from handlers.views.blocks import named

Listener = Callable[..., Awaitable[Any]]


class Listeners:
    """Slack waits three seconds for an acknowledgement: all but a form's `save` and the options of
    a field are acknowledged at once and do their work afterwards."""

    def __init__(self, app: AsyncApp) -> None:
        self._app = app
        self.commands: dict[str, Listener] = {}

    def command(self, name: str, work: Listener) -> None:
        self.commands[name] = work
        self._app.command(name)(ack=acknowledge, lazy=[work])

    def shortcut(self, callback_id: str, work: Listener) -> None:
        self._app.shortcut(callback_id)(ack=acknowledge, lazy=[work])

    def event(self, name: str, work: Listener) -> None:
        self._app.event(name)(ack=acknowledge, lazy=[work])

    def action(self, action_id: str, work: Listener) -> None:
        """A button, a menu, or a field that acts as soon as it is used."""
        self._app.action(named(action_id))(ack=acknowledge, lazy=[work])

    def family(self, prefix: str, work: Listener) -> None:
        """Buttons whose ids begin alike: the pages of a list."""
        self._app.action(re.compile(prefix))(ack=acknowledge, lazy=[work])

    def form(self, callback_id: str, save: Listener, after: Listener) -> None:
        """`save` acknowledges the submit itself, since it may have to keep the form open; `after`
        runs behind it."""
        self._app.view(callback_id)(ack=save, lazy=[after])

    def options(self, action_id: str, suggest: Listener) -> None:
        self._app.options(named(action_id))(suggest)


async def acknowledge(ack: AsyncAck) -> None:
    await ack()
