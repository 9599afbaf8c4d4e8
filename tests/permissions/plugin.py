"""A pytest plugin: in each conversation what people press is first tried by strangers to it. What
was tried, and what they could do or see, is written to the folder in KEPT_SWEEP."""

import contextlib
import json
import os
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy.engine import make_url

from bot.localslack.world.workspace import User

STRANGERS = [
    User("UIVAN", "ivan", "Ivan Innes", "Sales", "Asia/Shanghai", "en-US"),
    User("UGUS", "gus", "Gus Gray", "Partner", "Asia/Shanghai", "en-US", restricted=True),
    User("UOTTO", "otto", "Otto Olsen", "Partner", "Asia/Shanghai", "en-US", team="TOTHER"),
]


def pytest_sessionstart() -> None:
    """Every office that is opened from now on has strangers in it."""
    import tests.office
    from tests.permissions.sweep import Sweep

    open_office = tests.office.open_office

    @contextlib.asynccontextmanager
    async def open_with_strangers(url: str, *given: Any, **more: Any) -> AsyncIterator[Any]:
        async with open_office(url, *given, **more) as office:
            sweep = Sweep(office, STRANGERS)
            if make_url(url).get_backend_name() == "sqlite":
                await sweep.begin()
            try:
                yield office
            finally:
                _write(sweep, os.environ.get("PYTEST_CURRENT_TEST", ""))

    tests.office.open_office = open_with_strangers  # type: ignore[assignment]


def _write(sweep: Any, test: str) -> None:
    test = test.partition(" ")[0].rpartition("/")[2]
    holes = sorted((hole.who, hole.what, f"{hole.how}, in {test}") for hole in sweep.holes)
    found = {"tried": sorted(sweep.tried), "holes": holes}
    Path(os.environ["KEPT_SWEEP"], f"{uuid4()}.json").write_text(json.dumps(found))
