"""Modals and Homes around their blocks."""

from bot.localslack.validation.blocks import BLOCK_LIMIT, BLOCKS
from bot.localslack.validation.schema import Array, Flag, Object, Tagged, Text
from bot.localslack.validation.texts import plain

_IDENTITY = {
    "private_metadata": Text(most=3000),
    "callback_id": Text(most=255),
    "external_id": Text(most=255),
}
_MODAL = Object(
    {"title": plain(24), "blocks": Array(BLOCKS["modal"].item, BLOCK_LIMIT["modal"], 1)},
    {
        **_IDENTITY,
        "close": plain(24),
        "submit": plain(24),
        "clear_on_close": Flag(),
        "notify_on_close": Flag(),
        "submit_disabled": Flag(),
    },
)
_HOME = Object({"blocks": BLOCKS["home"]}, _IDENTITY)
VIEWS = Tagged({"modal": _MODAL, "home": _HOME})
