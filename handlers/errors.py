"""What a person is told when something cannot be done: beside the field where there is one,
in their language, with what they typed still in place."""

import secrets
from typing import Any

import structlog
from slack_bolt import BoltResponse
from slack_bolt.request.async_request import AsyncBoltRequest
from sqlalchemy.exc import SQLAlchemyError

from handlers.answering import answer_at, is_authentic
from handlers.context import Turn
from handlers.text import Text
from handlers.text import of as text_of
from handlers.views import blocks
from models.errors import Invalid, Problem

TYPED_MOST = 3500  # characters
log = structlog.get_logger()


def say(problem: Problem, text: Text) -> str:
    """A problem in one sentence."""
    return text(problem.key, **problem.facts)


def beside_fields(error: Invalid | Problem, view: dict[str, Any], text: Text) -> dict[str, str]:
    """block_id → message, for `ack(response_action="errors")`. A problem whose field is not in
    the view goes under its first input, for Slack takes no other."""
    problems = error.problems if isinstance(error, Invalid) else [error]
    inputs = [block["block_id"] for block in view["blocks"] if block["type"] == "input"]
    beside: dict[str, str] = {}
    for problem in problems:
        known = problem.field is not None and problem.field in inputs
        beside.setdefault(str(problem.field) if known else inputs[0], say(problem, text))
    return beside


async def apologise(error: Exception, request: AsyncBoltRequest) -> BoltResponse | None:
    """Tell the person. What we did not foresee is logged under a number they can pass on."""
    if not is_authentic(request):
        return BoltResponse(status=401)
    turn: Turn | None = request.context.get("turn", None)
    text = turn.text if turn else text_of("en")
    body = request.body
    if body.get("type") == "view_submission":
        return _in_form(error, body["view"], text)
    message = blocks.escape(_message(error, text) + _typed(body, text))
    if body.get("type") == "block_suggestion":
        return BoltResponse(status=200, body={"options": []})
    respond = answer_at(request.context.response_url, request.context.client)
    if respond.response_url:
        await respond(text=message, response_type="ephemeral", replace_original=False)
    elif request.context.user_id:
        await request.context.client.chat_postMessage(channel=request.context.user_id, text=message)
    return BoltResponse(status=200)


def _typed(body: dict[str, Any], text: Text) -> str:
    """A command that came to nothing, given back: Slack does not keep what was typed."""
    if "command" not in body or not body.get("text"):
        return ""
    typed = blocks.cut(f"{body['command']} {body['text']}", TYPED_MOST)
    return "\n" + text("you-typed", typed=typed)


def _in_form(error: Exception, view: dict[str, Any], text: Text) -> BoltResponse:
    if not isinstance(error, Invalid | Problem):
        unforeseen = _message(error, text)
        inputs = [block["block_id"] for block in view["blocks"] if block["type"] == "input"]
        beside = dict.fromkeys(inputs[:1], unforeseen)
    else:
        beside = beside_fields(error, view, text)
    return BoltResponse(status=200, body={"response_action": "errors", "errors": beside})


def _message(error: Exception, text: Text) -> str:
    if isinstance(error, Problem):
        return say(error, text)
    if isinstance(error, Invalid):
        return "\n".join(say(problem, text) for problem in error.problems)
    number = secrets.token_hex(3)
    log.error("request_failed", number=number, exc_info=error)
    key = "error-database" if isinstance(error, SQLAlchemyError) else "error-unforeseen"
    return text(key, number=number)
