"""Names left out of a text."""

import re
from collections.abc import Collection


def without(names: Collection[str], text: str, instead: str) -> str:
    """The text with something else for each of these names, however it is capitalised."""
    if not names:
        return text
    longest_first = sorted(names, key=len, reverse=True)
    pattern = "|".join(map(re.escape, longest_first))
    return re.sub(pattern, lambda _: instead, text, flags=re.IGNORECASE)
