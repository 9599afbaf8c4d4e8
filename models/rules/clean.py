"""Text as it is kept: without characters that no one types and that no database takes."""

import re
from typing import Any

# Controls but for tab and newline, and halves of a character. What turns or joins characters
# stays: a name in Hebrew and an emoji of a family are made with it.
UNWANTED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def clean(text: str) -> str:
    return UNWANTED.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def clean_all(part: Any) -> Any:
    """The same, with every text in it clean: lists and dicts, their keys too, at any depth."""
    if isinstance(part, str):
        return clean(part)
    if isinstance(part, dict):
        return {clean_all(key): clean_all(value) for key, value in part.items()}
    if isinstance(part, list):
        return [clean_all(one) for one in part]
    return part
