"""The Web API methods that exist here, with the scope and the kind of token each needs."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.localslack.methods import auth, blocks, chat, conversations, files, users, views
from bot.localslack.methods.arguments import Arguments
from bot.localslack.world.shapes import Json
from bot.localslack.world.world import World


@dataclass(frozen=True)
class Method:
    """One method. `run` returns the fields of the answer or raises SlackError."""

    run: Callable[[World, Arguments], Json]
    scope: str | None = None
    for_app_token: bool = False


METHODS = {
    "apps.connections.open": Method(auth.connections_open, for_app_token=True),
    "auth.test": Method(auth.test),
    "blocks.validate": Method(blocks.validate),
    "chat.delete": Method(chat.delete, "chat:write"),
    "chat.getPermalink": Method(chat.get_permalink),
    "chat.postEphemeral": Method(chat.post_ephemeral, "chat:write"),
    "chat.postMessage": Method(chat.post_message, "chat:write"),
    "chat.update": Method(chat.update, "chat:write"),
    "conversations.history": Method(conversations.history),
    "conversations.info": Method(conversations.info),
    "conversations.list": Method(conversations.list_all),
    "conversations.members": Method(conversations.members),
    "conversations.open": Method(conversations.open_dm, "im:write"),
    "conversations.replies": Method(conversations.replies),
    "files.completeUploadExternal": Method(files.complete_upload, "files:write"),
    "files.getUploadURLExternal": Method(files.get_upload_url, "files:write"),
    "files.info": Method(files.info, "files:read"),
    "team.info": Method(auth.team_info, "team:read"),
    "users.conversations": Method(conversations.of_user),
    "users.info": Method(users.info, "users:read"),
    "users.list": Method(users.list_all, "users:read"),
    "users.lookupByEmail": Method(users.lookup_by_email, "users:read.email"),
    "views.open": Method(views.open_modal),
    "views.publish": Method(views.publish),
    "views.push": Method(views.push),
    "views.update": Method(views.update),
}
