"""Errors as people read them: in their language, beside the field where there is one, with what
they typed still in place."""

import secrets
from typing import Any

import structlog
from slack_bolt import BoltResponse
from slack_bolt.request.async_request import AsyncBoltRequest
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolExhausted

from handlers import again, mentions, respond
from handlers.text import Text
from handlers.text import of as text_of
from handlers.turn import Turn
from handlers.views import blocks
from models.database.errors import DatabaseGone, NotKept, OutcomeUnknown
from models.errors import Invalid, Malformed, Problem

UNASKED = ("user_change",)  # events to which nobody waits for an answer
NO_ANSWER = (OperationalError, InterfaceError, PoolExhausted)
MAX_TYPED = 3500  # characters
log = structlog.get_logger()


def say(problem: Problem, text: Text) -> str:
    """The problem as one sentence."""
    return text(problem.key, **problem.facts)


def beside_fields(error: Invalid | Problem, view: dict[str, Any], text: Text) -> dict[str, str]:
    """block_id → message, for `ack(response_action="errors")`. A problem whose field is not in
    the view goes under its first input, since Slack accepts no other block."""
    problems = error.problems if isinstance(error, Invalid) else [error]
    inputs = [block["block_id"] for block in view["blocks"] if block["type"] == "input"]
    beside: dict[str, str] = {}
    for problem in problems:
        known = problem.field is not None and problem.field in inputs
        beside.setdefault(str(problem.field) if known else inputs[0], say(problem, text))
    return beside


async def report_error(error: Exception, request: AsyncBoltRequest) -> BoltResponse | None:
    """Tell the person, in the response that Slack waits for if it has a place for errors. An
    unforeseen error is logged under a number that they can pass on."""
    if not respond.is_authentic(request):
        return BoltResponse(status=401)
    body = request.body
    if body.get("type") == "block_suggestion":
        _message(error, request)
        return BoltResponse(status=200, body={"options": []})
    if body.get("type") == "view_submission" and not isinstance(error, Malformed):
        view = body["view"]
        if any(block["type"] == "input" for block in view["blocks"]):
            return _in_form(error, request)
    await report_error_later(error, request)
    return BoltResponse(status=200)


async def report_error_later(error: Exception, request: AsyncBoltRequest) -> None:
    """Tell the person after the request has been acknowledged."""
    if again.is_too_late(error):
        text = _text(request)
        shown = again.offer(request.body, text)
        said = text("too-late") if shown else text("too-late-press")
        typed = "" if shown else _typed(request.body, text)
        await respond.tell(request.context, blocks.escape(said + typed), shown)
        return
    message = _message(error, request) + _typed(request.body, _text(request))
    if request.body.get("event", {}).get("type") not in UNASKED:
        await respond.tell(request.context, blocks.escape(message))


def _typed(body: dict[str, Any], text: Text) -> str:
    """The command that failed, quoted: Slack does not keep what was typed."""
    if "command" not in body or not body.get("text"):
        return ""
    typed = mentions.as_typed(f"{body['command']} {body['text']}")
    typed = blocks.cut(typed, MAX_TYPED)
    return "\n" + text("you-typed", typed=typed)


def _in_form(error: Exception, request: AsyncBoltRequest) -> BoltResponse:
    view = request.body["view"]
    if isinstance(error, Invalid | Problem):
        beside = beside_fields(error, view, _text(request))
    else:
        first = next(block["block_id"] for block in view["blocks"] if block["type"] == "input")
        beside = {first: _message(error, request)}
    return BoltResponse(status=200, body={"response_action": "errors", "errors": beside})


def _message(error: Exception, request: AsyncBoltRequest) -> str:
    text = _text(request)
    if isinstance(error, Problem):
        return say(error, text)
    if isinstance(error, Invalid):
        return "\n".join(say(problem, text) for problem in error.problems)
    number = secrets.token_hex(3)
    log.error("request_failed", number=number, exc_info=error)
    return text(_what_happened(error, request), number=number)


def _what_happened(error: Exception, request: AsyncBoltRequest) -> str:
    """The key of a sentence that says whether something was saved."""
    turn = _turn(request)
    if isinstance(error, OutcomeUnknown):
        return "error-outcome-unknown"
    if turn is not None and turn.db.has_kept:
        return "error-kept"
    if isinstance(error, DatabaseGone):
        return "error-database-gone"
    if isinstance(error, NotKept):
        return "error-too-slow"
    return "error-database" if isinstance(error, NO_ANSWER) else "error-unforeseen"


def _turn(request: AsyncBoltRequest) -> Turn | None:
    turn: Turn | None = request.context.get("turn", None)
    return turn


def _text(request: AsyncBoltRequest) -> Text:
    turn = _turn(request)
    return turn.text if turn else text_of(request.context.get("locale", "en"))
