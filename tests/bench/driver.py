"""SQL by hand goes past SQLAlchemy, to the driver itself."""

import sqlite3
from typing import Any

from sqlalchemy import Engine


class Driver:
    """A connection of its own."""

    def __init__(self, engine: Engine) -> None:
        self._raw = engine.raw_connection()
        self._driver: Any = self._raw.driver_connection
        self._is_sqlite = isinstance(self._driver, sqlite3.Connection)

    def close(self) -> None:
        self._raw.close()
