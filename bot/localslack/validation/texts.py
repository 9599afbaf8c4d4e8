"""Composition objects: texts, options, confirmations."""

from bot.localslack.validation.schema import Array, Flag, Object, Tagged, Text, one_of

ID = Text(most=255, least=1)
URL = Text(most=3000, least=1)


def _plain(most: int) -> Object:
    return Object({"text": Text(most=most, least=1)}, {"emoji": Flag()})


def plain(most: int) -> Tagged:
    """A plain_text object."""
    return Tagged({"plain_text": _plain(most)})


def any_text(most: int) -> Tagged:
    """A plain_text or mrkdwn object."""
    mrkdwn = Object({"text": Text(most=most, least=1)}, {"verbatim": Flag()})
    return Tagged({"plain_text": _plain(most), "mrkdwn": mrkdwn})


OPTION_LIMIT = 100
_VALUE = Text(most=150, least=1)
OPTION = Object({"text": plain(75), "value": _VALUE}, {"description": plain(75)})
CHOICE = Object({"text": any_text(75), "value": _VALUE}, {"description": any_text(75)})
OVERFLOW_OPTION = Object(
    {"text": plain(75)}, {"value": _VALUE, "description": plain(75), "url": URL}
)
OPTIONS = Array(OPTION, most=OPTION_LIMIT, least=1)
OPTION_GROUPS = Array(Object({"label": plain(75), "options": OPTIONS}), most=OPTION_LIMIT, least=1)
CONFIRM = Object(
    {"title": plain(100), "text": any_text(300), "confirm": plain(30), "deny": plain(30)},
    {"style": one_of("primary", "danger")},
)
DISPATCH = Object(
    {},
    {"trigger_actions_on": Array(one_of("on_enter_pressed", "on_character_entered"), 2, 1)},
)
FILTER = Object(
    {},
    {
        "include": Array(one_of("im", "mpim", "private", "public"), most=4, least=1),
        "exclude_external_shared_channels": Flag(),
        "exclude_bot_users": Flag(),
    },
)
