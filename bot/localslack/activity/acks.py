"""Checks what the bot puts into an acknowledgement; Slack reports none of this to the bot."""

from bot.localslack.validation import check_answer_message, check_options, check_view, is_too_large
from bot.localslack.world.blocks import flat
from bot.localslack.world.shapes import Json
from bot.localslack.world.views import STACK_LIMIT, View


class BadAnswer(Exception):
    """An acknowledgement that Slack would drop; the text says why."""


def check_submission(answer: Json, view: View, stack_size: int) -> None:
    """The answer to a view_submission. Raises BadAnswer."""
    if not answer:
        return
    action = answer.get("response_action")
    known = {"errors": {"errors"}, "update": {"view"}, "push": {"view"}, "clear": set[str]()}
    if action not in known:
        raise BadAnswer(f"response_action is {action!r}")
    keys = set(answer) - {"response_action"}
    if keys != known[action]:
        raise BadAnswer(f"response_action {action!r} comes with {sorted(keys)}")
    if action == "errors":
        _check_errors(answer["errors"], view)
    elif action in {"update", "push"}:
        if action == "push" and stack_size >= STACK_LIMIT:
            raise BadAnswer(f"more than {STACK_LIMIT} views on the stack")
        if is_too_large(answer["view"]):
            raise BadAnswer("view_too_large")
        _raise_any(check_view(answer["view"], "modal"))


def check_suggestion(answer: Json) -> None:
    """The answer to a block_suggestion. Raises BadAnswer."""
    _raise_any(check_options(answer))


def check_message(answer: Json) -> None:
    """A message in the answer to a command. Raises BadAnswer."""
    _raise_any(check_answer_message(answer))


def _check_errors(errors: object, view: View) -> None:
    if not isinstance(errors, dict) or not errors:
        raise BadAnswer("errors is not an object with at least one entry")
    inputs = {block["block_id"] for block in flat(view.blocks) if block["type"] == "input"}
    if strangers := sorted(set(errors) - inputs):
        raise BadAnswer(f"errors for {strangers}, but the inputs are {sorted(inputs)}")
    if not all(isinstance(text, str) and text for text in errors.values()):
        raise BadAnswer("an error without a text")


def _raise_any(messages: list[str]) -> None:
    if messages:
        raise BadAnswer("; ".join(messages))
