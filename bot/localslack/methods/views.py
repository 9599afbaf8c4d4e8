"""views.open, push, update, publish."""

from typing import TYPE_CHECKING

from bot.localslack.server.arguments import Arguments
from bot.localslack.validation import check_view, is_too_large
from bot.localslack.world.errors import SlackError
from bot.localslack.world.shapes import Json
from bot.localslack.world.tickets import Trigger

if TYPE_CHECKING:
    from bot.localslack.server.slack import LocalSlack


def open_modal(slack: "LocalSlack", args: Arguments) -> Json:
    defined, trigger = _defined(args, "modal"), _trigger(slack, args)
    view = slack.views.open(trigger.user, defined)
    trigger.used = True
    slack.show("view_opened", view)
    return {"view": view.as_json(with_state=False)}


def push(slack: "LocalSlack", args: Arguments) -> Json:
    defined, trigger = _defined(args, "modal"), _trigger(slack, args)
    if trigger.view_id is None:
        raise SlackError("not_found")
    slack.views.find(trigger.view_id)
    view = slack.views.push(trigger.user, defined)
    trigger.used = True
    slack.show("view_pushed", view)
    return {"view": view.as_json(with_state=False)}


def update(slack: "LocalSlack", args: Arguments) -> Json:
    view_id, external_id = args.text("view_id"), args.text("external_id")
    if not view_id and not external_id:
        raise SlackError("invalid_arguments", ["missing required field: view_id"])
    defined = _defined(args, None)
    view = slack.views.find(view_id, external_id)
    if view.type != defined["type"]:
        raise SlackError("invalid_arguments", ["the type of a view cannot change"])
    slack.views.update(view, defined, args.text("hash") or None)
    slack.show("view_updated" if view.type == "modal" else "home", view)
    return {"view": view.as_json(with_state=False)}


def publish(slack: "LocalSlack", args: Arguments) -> Json:
    user = args.required("user_id")
    defined = _defined(args, "home")
    if user not in slack.workspace.users:
        raise SlackError("invalid_arguments", [f"invalid user_id: {user}"])
    view = slack.views.publish(user, defined, args.text("hash") or None)
    slack.show("home", view)
    return {"view": view.as_json(with_state=False)}


def _trigger(slack: "LocalSlack", args: Arguments) -> Trigger:
    return slack.triggers.check(args.required("trigger_id"))


def _defined(args: Arguments, surface: str | None) -> Json:
    """The view argument, checked for the surface (or for its own type). Raises SlackError."""
    defined = args.json("view")
    if defined is None:
        raise SlackError("invalid_arguments", ["missing required field: view"])
    if is_too_large(defined):
        raise SlackError("view_too_large")
    if messages := check_view(defined, surface):
        raise SlackError("invalid_arguments", messages)
    return dict(defined)
