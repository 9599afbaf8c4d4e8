"""Lists of words that a native speaker may mend: TOML files beside the code that goes by them."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def load(package: str | None, name: str) -> dict[str, Any]:
    """The tables of a file in a package (`__package__` for the caller's own), which nobody
    changes."""
    return tomllib.loads(files(package or "").joinpath(name).read_text(encoding="utf-8"))
