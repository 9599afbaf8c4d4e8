"""The rich_text block, down to its smallest element."""

from bot.localslack.validation.schema import Array, Flag, Number, Object, Tagged, Text, one_of

_STYLE = Object({}, {name: Flag() for name in ("bold", "italic", "strike", "code", "underline")})
_MENTION_STYLE = Object(
    {},
    {name: Flag() for name in ("bold", "italic", "strike", "highlight", "client_highlight")},
)
_ID = Text(least=1)
_TEXT = Object({"text": Text(least=1)}, {"style": _STYLE})
_LINK = Object({"url": Text(least=1)}, {"text": Text(), "unsafe": Flag(), "style": _STYLE})
_LEAVES = Tagged(
    {
        "text": _TEXT,
        "link": _LINK,
        "user": Object({"user_id": _ID}, {"style": _MENTION_STYLE}),
        "usergroup": Object({"usergroup_id": _ID}, {"style": _MENTION_STYLE}),
        "channel": Object({"channel_id": _ID}, {"style": _MENTION_STYLE}),
        "emoji": Object({"name": _ID}, {"unicode": Text(), "style": _STYLE}),
        "broadcast": Object({"range": one_of("here", "channel", "everyone")}),
        "color": Object({"value": Text(pattern=r"#[0-9a-fA-F]{6}")}),
        "date": Object(
            {"timestamp": Number(), "format": Text(least=1)},
            {"url": Text(least=1), "fallback": Text(least=1), "style": _STYLE},
        ),
    }
)
_BORDER = {"border": Number(0, 1)}
_SECTION = Object({"elements": Array(_LEAVES)})
RICH_TEXT = Object(
    {
        "elements": Array(
            Tagged(
                {
                    "rich_text_section": _SECTION,
                    "rich_text_list": Object(
                        {
                            "style": one_of("bullet", "ordered"),
                            "elements": Array(Tagged({"rich_text_section": _SECTION})),
                        },
                        {"indent": Number(0, 8), "offset": Number(0), **_BORDER},
                    ),
                    "rich_text_quote": Object({"elements": Array(_LEAVES)}, _BORDER),
                    "rich_text_preformatted": Object(
                        {"elements": Array(Tagged({"text": _TEXT, "link": _LINK}))},
                        {**_BORDER, "language": Text(least=1)},
                    ),
                }
            ),
            least=1,
        )
    },
    {"block_id": Text(most=255, least=1)},
)
