"""Only full members of the workspace that the bot is installed in are let in. Everybody else gets
an explanation, in answer to whatever they tried."""

import asyncio
from dataclasses import dataclass
from typing import Any

import structlog
from aiohttp import ClientError
from slack_bolt import BoltResponse
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from handlers.respond import Respond
from handlers.text import Text
from handlers.views.messages import refusal

PATIENCE = 1.0  # seconds: asking Slack about the person has used part of its three
log = structlog.get_logger()


def workspace_of(context: AsyncBoltContext) -> str | None:
    """The team id of the workspace that the bot's token is for, whatever the payload names; for an
    organisation's token, the one that the payload names."""
    installed = context.authorize_result
    if installed is None or installed.team_id is None:
        return None
    return context.team_id if installed.team_id.startswith("E") else installed.team_id


def comes_from_elsewhere(context: AsyncBoltContext, body: dict[str, Any]) -> bool:
    """Whether the payload itself names another workspace or organisation than ours."""
    installed, user = context.authorize_result, body.get("user")
    if installed is None:
        return True
    if installed.enterprise_id is not None:
        return context.actor_enterprise_id not in (None, installed.enterprise_id)
    theirs = user.get("team_id") if isinstance(user, dict) else None
    return bool({context.actor_team_id, theirs} - {None, installed.team_id})


@dataclass(frozen=True)
class Refusal:
    """Why somebody is not let in. Unless `is_final`, they may be let in a minute later, so what
    they typed stays in its form."""

    words: str
    text: Text
    is_final: bool

    async def say(
        self, body: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient
    ) -> BoltResponse:
        """Show it where only this person sees it; returns the response to Slack."""
        if "command" in body:
            return await context.ack(self.words)
        if body.get("type") == "block_suggestion":
            return await context.ack(options=[])
        if body.get("type") == "view_submission":
            return await self._answer_form(body["view"], context)
        try:
            async with asyncio.timeout(PATIENCE):
                await self._show(body, context, client)
        except (SlackApiError, ClientError, TimeoutError) as error:
            log.info("refusal_not_said", error=type(error).__name__)
        return await context.ack()

    async def _answer_form(self, view: dict[str, Any], context: AsyncBoltContext) -> BoltResponse:
        inputs = [block["block_id"] for block in view["blocks"] if block["type"] == "input"]
        if inputs and not self.is_final:
            return await context.ack(response_action="errors", errors={inputs[0]: self.words})
        shown = refusal.modal(self.words, self.text)
        return await context.ack(response_action="update", view=shown)

    async def _show(
        self, body: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient
    ) -> None:
        user, view = context.user_id or "", body.get("view") or {}
        modal = refusal.modal(self.words, self.text)
        if body.get("type") == "event_callback":
            await self._answer_event(body["event"], client, user)
        elif view.get("type") == "home":
            await client.views_publish(user_id=user, view=refusal.home(self.words))
        elif body.get("type") == "block_actions" and view and self.is_final:
            await client.views_update(view_id=view["id"], view=modal)
        elif body.get("type") == "block_actions" and view:
            await client.views_push(trigger_id=body["trigger_id"], view=modal)
        elif context.response_url:
            respond = Respond(context.response_url, client, user)
            await respond(text=self.words, response_type="ephemeral", replace_original=False)
        elif "trigger_id" in body:
            await client.views_open(trigger_id=body["trigger_id"], view=modal)
        else:
            await client.chat_postMessage(channel=user, text=self.words)

    async def _answer_event(self, event: dict[str, Any], client: AsyncWebClient, user: str) -> None:
        """Answers an opened Home and a message in the DM: nobody waits for an answer to others."""
        if event["type"] == "app_home_opened" and event.get("tab", "home") == "home":
            await client.views_publish(user_id=user, view=refusal.home(self.words))
        is_dm = event["type"] == "message" and event.get("channel_type") == "im"
        if is_dm and not {"subtype", "bot_id"} & event.keys():
            await client.chat_postMessage(channel=event["channel"], text=self.words)
