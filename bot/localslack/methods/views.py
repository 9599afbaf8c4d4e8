"""views.open, push, update, publish."""

from bot.localslack.methods.arguments import Arguments
from bot.localslack.validation import check_view, is_too_large
from bot.localslack.world.errors import SlackError
from bot.localslack.world.shapes import Json
from bot.localslack.world.tickets import Trigger
from bot.localslack.world.world import World


def open_modal(world: World, args: Arguments) -> Json:
    defined, trigger = _defined(args, "modal"), _trigger(world, args)
    view = world.views.open(trigger.user, defined)
    trigger.used = True
    world.show("view_opened", view)
    return {"view": view.as_json(with_state=False)}


def push(world: World, args: Arguments) -> Json:
    defined, trigger = _defined(args, "modal"), _trigger(world, args)
    if trigger.view_id is None:
        raise SlackError("not_found")
    world.views.find(trigger.view_id)
    view = world.views.push(trigger.user, defined)
    trigger.used = True
    world.show("view_pushed", view)
    return {"view": view.as_json(with_state=False)}


def update(world: World, args: Arguments) -> Json:
    view_id, external_id = args.text("view_id"), args.text("external_id")
    if not view_id and not external_id:
        raise SlackError("invalid_arguments", ["missing required field: view_id"])
    defined = _defined(args, None)
    view = world.views.find(view_id, external_id)
    if view.type != defined["type"]:
        raise SlackError("invalid_arguments", ["the type of a view cannot change"])
    world.views.update(view, defined, args.text("hash") or None)
    world.show("view_updated" if view.type == "modal" else "home", view)
    return {"view": view.as_json(with_state=False)}


def publish(world: World, args: Arguments) -> Json:
    user = args.required("user_id")
    defined = _defined(args, "home")
    if user not in world.workspace.users:
        raise SlackError("invalid_arguments", [f"invalid user_id: {user}"])
    view = world.views.publish(user, defined, args.text("hash") or None)
    world.show("home", view)
    return {"view": view.as_json(with_state=False)}


def _trigger(world: World, args: Arguments) -> Trigger:
    return world.triggers.check(args.required("trigger_id"))


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
