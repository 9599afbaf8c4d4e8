"""Every block element with its fields and limits, and which container takes which."""

from collections.abc import Mapping

from bot.localslack.validation.rich_text import RICH_TEXT
from bot.localslack.validation.schema import Array, Flag, Number, Object, Spec, Tagged, Text, one_of
from bot.localslack.validation.texts import (
    CHOICE,
    CONFIRM,
    DISPATCH,
    FILTER,
    ID,
    OPTION,
    OPTION_GROUPS,
    OPTIONS,
    OVERFLOW_OPTION,
    URL,
    plain,
)

Fields = Mapping[str, Spec]

_DATE = Text(pattern=r"\d{4}-\d{2}-\d{2}")
_TIME = Text(pattern=r"([01]\d|2[0-3]):[0-5]\d")
_ENTITY = Text(least=1)
_COMMON: Fields = {"action_id": ID, "focus_on_load": Flag()}
_NUMERAL = Text(pattern=r"-?\d+(\.\d+)?")


def _element(fields: Fields, required: Fields | None = None) -> Object:
    return Object(required or {}, {**_COMMON, "confirm": CONFIRM, **fields})


def _menu(fields: Fields) -> Object:
    return _element({"placeholder": plain(150), **fields})


def _typed(fields: Fields, required: Fields | None = None) -> Object:
    typed: Fields = {"placeholder": plain(150), "dispatch_action_config": DISPATCH}
    return Object(required or {}, {**_COMMON, **typed, **fields})


_STATIC: Fields = {"options": OPTIONS, "option_groups": OPTION_GROUPS}
_CONVERSATIONS: Fields = {"default_to_current_conversation": Flag(), "filter": FILTER}
_SEARCH: Fields = {"min_query_length": Number(least=0)}
_ANSWERS: Fields = {"response_url_enabled": Flag()}
_SEVERAL: Fields = {"max_selected_items": Number(least=1)}
_INITIAL_OPTIONS: Fields = {"initial_options": Array(OPTION, most=100, least=1)}
_ENTITIES = Array(_ENTITY, least=1)

BUTTON = Object(
    {"text": plain(75)},
    {
        "action_id": ID,
        "value": Text(most=2000),
        "url": URL,
        "style": one_of("primary", "danger"),
        "confirm": CONFIRM,
        "accessibility_label": Text(most=75, least=1),
    },
)
OVERFLOW = Object(
    {"options": Array(OVERFLOW_OPTION, most=5, least=1)}, {"action_id": ID, "confirm": CONFIRM}
)
IMAGE = Object(
    {"alt_text": Text(most=2000, least=1)},
    {
        "image_url": Text(most=3000, pattern=r"https?://\S+"),
        "slack_file": Object({}, {"id": ID, "url": URL}),
    },
)
_CHOICES: Fields = {"options": Array(CHOICE, most=10, least=1)}

SELECTS = {
    "static_select": _menu({**_STATIC, "initial_option": OPTION}),
    "external_select": _menu({**_SEARCH, "initial_option": OPTION}),
    "users_select": _menu({"initial_user": _ENTITY}),
    "conversations_select": _menu({**_CONVERSATIONS, **_ANSWERS, "initial_conversation": _ENTITY}),
    "channels_select": _menu({**_ANSWERS, "initial_channel": _ENTITY}),
}
MULTI_SELECTS = {
    "multi_static_select": _menu({**_STATIC, **_SEVERAL, **_INITIAL_OPTIONS}),
    "multi_external_select": _menu({**_SEARCH, **_SEVERAL, **_INITIAL_OPTIONS}),
    "multi_users_select": _menu({**_SEVERAL, "initial_users": _ENTITIES}),
    "multi_conversations_select": _menu(
        {**_CONVERSATIONS, **_SEVERAL, "initial_conversations": _ENTITIES}
    ),
    "multi_channels_select": _menu({**_SEVERAL, "initial_channels": _ENTITIES}),
}
PICKERS = {
    "datepicker": _menu({"initial_date": _DATE}),
    "timepicker": _menu({"initial_time": _TIME, "timezone": Text(least=1)}),
    "checkboxes": _element({"initial_options": Array(CHOICE, most=10, least=1)}, _CHOICES),
    "radio_buttons": _element({"initial_option": CHOICE}, _CHOICES),
}
DATETIME = {"datetimepicker": _element({"initial_date_time": Number(1_000_000_000, 9_999_999_999)})}
TYPED = {
    "plain_text_input": _typed(
        {
            "multiline": Flag(),
            "min_length": Number(0, 3000),
            "max_length": Number(1, 3000),
            "initial_value": Text(most=3000),
        }
    ),
    "number_input": _typed(
        {"initial_value": _NUMERAL, "min_value": _NUMERAL, "max_value": _NUMERAL},
        {"is_decimal_allowed": Flag()},
    ),
    "email_text_input": _typed({"initial_value": Text()}),
    "url_text_input": _typed({"initial_value": Text()}),
    "rich_text_input": _typed({"initial_value": Tagged({"rich_text": RICH_TEXT})}),
}
FILE_INPUT = {
    "file_input": Object(
        {}, {"action_id": ID, "filetypes": Array(Text(least=1)), "max_files": Number(1, 10)}
    )
}

BUTTONS = {"button": BUTTON, "overflow": OVERFLOW}
ACCESSORIES = {**BUTTONS, "image": IMAGE, **SELECTS, **MULTI_SELECTS, **PICKERS}
ACTIONS = {**BUTTONS, **SELECTS, **PICKERS, **DATETIME}
INPUTS = {**SELECTS, **MULTI_SELECTS, **PICKERS, **DATETIME, **TYPED}
