"""The least there is to compare a claim with: the same rows, by SQL written by hand."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from models.rules.lease import LEASE
from tests.bench.driver import Driver
from tests.firm import TEAM

NEXT = """
select recipient_id from reminder
where state = 'pending' and mode {} 'digest' and send_at <= ? order by send_at limit 1"""
ALONE, GATHERED = NEXT.format("<>"), NEXT.format("=")
THEIRS = """
select id, kind, subject_id, mode from reminder
where state = 'pending' and recipient_id = ? and send_at <= ? order by send_at, id"""
CLAIM = """
insert into delivery (team_id, token, recipient_id, mode, state, claimed_at, lease_until,
                      is_uncertain, attempts, failures)
values (?, ?, ?, ?, 'posting', ?, ?, ?, 1, 0) returning id"""
CLAIMED = "update reminder set state = 'claimed', delivery_id = ? where id = ?"
HELD = "select state, attempts from delivery where id = ?"
SENT = "update delivery set state = 'sent', channel = ?, ts = ?, sent_at = ? where id = ?"
SAID = "update reminder set state = 'said' where delivery_id = ?"


class ByHand(Driver):
    """A connection of the driver's own, one transaction a call, in the thread that calls."""

    def look(self, now: datetime) -> None:
        """What a tick asks where nothing is due."""
        with self._transaction("begin"):
            assert self._next(now) is None

    def claim(self, now: datetime) -> int:
        """What is due to one person, for a delivery: its id."""
        at, until = self._moment(now), self._moment(now + LEASE)
        lock = "" if self._is_sqlite else " for update skip locked"
        with self._transaction("begin immediate"):
            person = self._next(now)
            due = self._run(THEIRS + lock, person, at).fetchall()
            made = (TEAM, secrets.token_urlsafe(16), person, due[0][3], at, until, True)
            delivery: int = self._run(CLAIM, *made).fetchone()[0]
            for row in due:
                self._run(CLAIMED, delivery, row[0])
        return delivery

    def sent(self, delivery: int, now: datetime) -> None:
        with self._transaction("begin immediate"):
            self._run(HELD + ("" if self._is_sqlite else " for update"), delivery).fetchone()
            self._run(SENT, "D1", "1.0", self._moment(now), delivery)
            self._run(SAID, delivery)

    def _next(self, now: datetime) -> int | None:
        at = self._moment(now)
        found = self._run(ALONE, at).fetchone() or self._run(GATHERED, at).fetchone()
        return found and int(found[0])

    def _run(self, sql: str, *values: object) -> Any:
        return self._driver.execute(sql if self._is_sqlite else sql.replace("?", "%s"), values)

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        if self._is_sqlite:
            self._driver.execute(begin)
        yield
        self._driver.commit()

    def _moment(self, at: datetime) -> object:
        """As the column keeps it."""
        return at.strftime("%Y-%m-%d %H:%M:%S.%f") if self._is_sqlite else at
