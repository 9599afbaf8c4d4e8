"""The file that a SQLite address means: held by one process whatever it is called, and watched."""

import fcntl
import os
import time

from models.database.errors import DatabaseGone, DatabaseUnusable

PAUSE = 0.1  # seconds between two tries to hold it


class SqliteFile:
    """The lock is on the file itself, so links and other spellings lead to the same one. It is of
    the kind that SQLite's own locks do not see; but to close any handle of a file lets go of
    SQLite's, so `release` comes after SQLite has closed its own."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._handle: int | None = None
        self._identity: tuple[int, int] | None = None

    def hold(self, seconds: float) -> None:
        """Raises DatabaseUnusable where another process holds it for longer than this."""
        self._handle = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        until = time.monotonic() + seconds
        while True:
            try:
                fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > until:
                    raise DatabaseUnusable(
                        f"{self.path} is in use by another process; SQLite serves one,"
                        " several need PostgreSQL"
                    ) from None
            time.sleep(PAUSE)
        self._identity = _identity(os.fstat(self._handle))

    def refuse_gone(self) -> None:
        """Raises DatabaseGone where the file that is held is not the one of this name any more."""
        if self._identity is None:
            return
        try:
            now = _identity(os.stat(self.path))
        except OSError:
            now = None
        if now != self._identity:
            raise DatabaseGone(f"{self.path} was deleted or replaced: nothing is kept any more")

    def release(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = self._identity = None


def _identity(status: os.stat_result) -> tuple[int, int]:
    return status.st_dev, status.st_ino
