"""Names for the JSON shapes that go to and fro."""

from typing import Any

Json = dict[str, Any]
"""A JSON object."""

Blocks = list[Json]
"""The `blocks` of a message or a view."""
