"""Payloads as signed HTTP requests to the bot's request URL."""

import asyncio
import json
import time
from urllib.parse import urlencode

import aiohttp
from slack_sdk.signature import SignatureVerifier

from bot.localslack.activity.delivery import Kind, NotAcknowledged
from bot.localslack.world.shapes import Json

FORM = "application/x-www-form-urlencoded"


class HttpDelivery:
    """Posts to `request_url`, signed (v0) with the app's signing secret."""

    connected = True

    def __init__(self, request_url: str, signing_secret: str, ack_seconds: float) -> None:
        self._url = request_url
        self._signer = SignatureVerifier(signing_secret)
        self._ack_seconds = ack_seconds
        self._unanswered = 0
        self._change = asyncio.Condition()

    @property
    def is_quiet(self) -> bool:
        return self._unanswered == 0

    async def quiet(self) -> None:
        async with self._change:
            await self._change.wait_for(lambda: self.is_quiet)

    async def deliver(self, kind: Kind, payload: Json, attempt: int = 0) -> Json:
        self._unanswered += 1
        try:
            return await self._post(kind, payload, attempt)
        finally:
            self._unanswered -= 1
            async with self._change:
                self._change.notify_all()

    async def _post(self, kind: Kind, payload: Json, attempt: int) -> Json:
        body, content_type = _encoded(kind, payload)
        stamp = str(int(time.time()))
        signature = self._signer.generate_signature(timestamp=stamp, body=body)
        headers = {"Content-Type": content_type, "X-Slack-Request-Timestamp": stamp}
        headers["X-Slack-Signature"] = signature or ""
        if attempt:
            headers |= {"X-Slack-Retry-Num": str(attempt), "X-Slack-Retry-Reason": "http_timeout"}
        try:
            async with (
                asyncio.timeout(self._ack_seconds),
                aiohttp.ClientSession() as session,
                session.post(self._url, data=body, headers=headers) as answer,
            ):
                text = await answer.text()
        except (TimeoutError, aiohttp.ClientError) as problem:
            raise NotAcknowledged(f"no answer from {self._url}: {problem!r}") from problem
        if answer.status != 200:
            raise NotAcknowledged(f"the bot answered {answer.status}")
        if not text:
            return {}
        is_json = answer.content_type == "application/json"
        return dict(json.loads(text)) if is_json else {"text": text}


def _encoded(kind: Kind, payload: Json) -> tuple[str, str]:
    match kind:
        case "events_api":
            return json.dumps(payload), "application/json"
        case "slash_commands":
            return urlencode(payload), FORM
        case "interactive":
            return urlencode({"payload": json.dumps(payload)}), FORM
