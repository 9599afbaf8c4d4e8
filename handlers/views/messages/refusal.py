"""What somebody sees who is not let in."""

from handlers.text import Text
from handlers.views import blocks
from handlers.views.blocks import Block


def home(words: str) -> Block:
    return {"type": "home", "blocks": [blocks.section(blocks.escape(words))]}


def modal(words: str, text: Text) -> Block:
    return {
        "type": "modal",
        "title": blocks.plain("Kept"),
        "close": blocks.plain(text("close")),
        "blocks": [blocks.section(blocks.escape(words))],
    }
