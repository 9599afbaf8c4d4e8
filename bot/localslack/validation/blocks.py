"""Every block with its fields and limits, and which surface takes which."""

from typing import Literal

from bot.localslack.validation import elements
from bot.localslack.validation.rich_text import RICH_TEXT
from bot.localslack.validation.schema import Array, Flag, Number, Object, Spec, Tagged, Text, one_of
from bot.localslack.validation.texts import ID, any_text, plain

Surface = Literal["message", "modal", "home"]
BLOCK_LIMIT = {"message": 50, "modal": 100, "home": 100}


def _block(required: dict[str, Spec], **optional: Spec) -> Object:
    return Object(required, {"block_id": ID, **optional})


def _input(kinds: dict[str, Object]) -> Object:
    return _block(
        {"label": plain(2000), "element": Tagged(kinds)},
        hint=plain(2000),
        optional=Flag(),
        dispatch_action=Flag(),
    )


_CONTEXT = Tagged({**any_text(3000).kinds, "image": elements.IMAGE})
_EVERYWHERE = {
    "section": _block(
        {},
        text=any_text(3000),
        fields=Array(any_text(2000), most=10, least=1),
        accessory=Tagged(elements.ACCESSORIES),
        expand=Flag(),
    ),
    "header": _block({"text": plain(150)}),
    "context": _block({"elements": Array(_CONTEXT, most=10, least=1)}),
    "divider": _block({}),
    "actions": _block({"elements": Array(Tagged(elements.ACTIONS), most=25, least=1)}),
    "image": _block(dict(elements.IMAGE.required), title=plain(2000), **elements.IMAGE.optional),
    "rich_text": RICH_TEXT,
    "input": _input(elements.INPUTS),
}

_RAW_TEXT = Object({"text": Text(least=1)})
_RAW_NUMBER = Object({"value": Number(decimal=True)}, {"text": Text(least=1)})
_COLUMN = Object({}, {"align": one_of("left", "center", "right"), "is_wrapped": Flag()})
_CELLS = Tagged({"raw_text": _RAW_TEXT, "rich_text": RICH_TEXT})
_DATA_CELLS = Tagged({**_CELLS.kinds, "raw_number": _RAW_NUMBER})

_LABEL = Text(most=20, least=1)
_AMOUNT = Number(decimal=True)
_SERIES = Object(
    {
        "name": _LABEL,
        "data": Array(Object({"label": _LABEL, "value": _AMOUNT}), most=20, least=1),
    }
)
_AXES = Object(
    {"categories": Array(_LABEL, most=20, least=1)},
    {"x_label": Text(most=50, least=1), "y_label": Text(most=50, least=1)},
)
_PLOT = Object({"series": Array(_SERIES, most=6, least=1), "axis_config": _AXES})
_SEGMENT = Object({"label": _LABEL, "value": _AMOUNT})
_CHART = Tagged(
    {
        "pie": Object({"segments": Array(_SEGMENT, most=6, least=1)}),
        "bar": _PLOT,
        "line": _PLOT,
        "area": _PLOT,
    }
)
_IN_MESSAGES = {
    "markdown": _block({"text": Text(most=12_000, least=1)}),
    "table": _block(
        {"rows": Array(Array(_CELLS, most=20, least=1), most=100, least=1)},
        column_settings=Array(_COLUMN, most=20),
    ),
    "data_table": _block(
        {"rows": Array(Array(_DATA_CELLS, most=20, least=1), 101, 2), "caption": Text(least=1)},
        page_size=Number(1, 100),
        row_header_column_index=Number(0),
    ),
    "data_visualization": _block({"title": Text(most=50, least=1), "chart": _CHART}),
}
_IN_MODALS = {
    "alert": _block(
        {"text": any_text(3000)}, level=one_of("default", "info", "warning", "error", "success")
    ),
    "input": _input({**elements.INPUTS, **elements.FILE_INPUT}),
}

_IMAGE = Tagged({"image": elements.IMAGE})
_CARD = _block(
    {},
    hero_image=_IMAGE,
    icon=_IMAGE,
    title=any_text(150),
    subtitle=any_text(150),
    body=any_text(200),
    actions=Array(Tagged({"button": elements.BUTTON}), most=3, least=1),
)
# Slack's documentation also names input and rich_text as children, which Slack refuses.
_CHILDREN = {
    kind: _EVERYWHERE[kind]
    for kind in ("actions", "context", "divider", "header", "image", "section")
}


def _container(children: dict[str, Object]) -> Object:
    return _block(
        {"child_blocks": Array(Tagged(children), most=10, least=1)},
        title=plain(150),
        rich_text_title=Tagged({"rich_text": RICH_TEXT}),
        subtitle=any_text(150),
        icon=_IMAGE,
        width=one_of("narrow", "standard", "wide", "full"),
        is_collapsible=Flag(),
        default_collapsed=Flag(),
        has_header_divider=Flag(),
    )


_IN_MESSAGES |= {
    "card": _CARD,
    "container": _container({**_CHILDREN, "table": _IN_MESSAGES["table"]}),
}
_IN_VIEWS = {"container": _container(_CHILDREN)}

_KINDS: dict[Surface, dict[str, Object]] = {
    "message": {**_EVERYWHERE, **_IN_MESSAGES},
    "modal": {**_EVERYWHERE, **_IN_VIEWS, **_IN_MODALS},
    "home": {**_EVERYWHERE, **_IN_VIEWS},
}
BLOCKS = {
    surface: Array(Tagged(kinds), most=BLOCK_LIMIT[surface]) for surface, kinds in _KINDS.items()
}
