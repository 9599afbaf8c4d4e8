"""What is true: one file a noun, with its table, its few verbs and its queries.

`from models import Customer` loads every table, which takes a second or two; `models.rules` and
what else needs none is loaded without them.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from models.tables import *  # noqa: F403
else:

    def __getattr__(name: str) -> Any:
        if not name[:1].isupper():  # a module, or what Python looks for in every one
            raise AttributeError(name)
        return getattr(import_module("models.tables"), name)
