"""The protocol with one part taken out: the ledger must tell."""

import sys
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event, update
from sqlalchemy.dialects.postgresql.base import PGCompiler
from sqlalchemy.orm import Session
from sqlmodel import col

from bot.sender import Sender
from models.delivery.delivery import Delivery
from models.reminder import Reminder, ReminderState
from models.rules.lease import LEASE
from tests.crash.clock import LAG


def no_locks(patch: pytest.MonkeyPatch) -> None:
    """Claims of two processes do not see each other."""
    patch.setattr(PGCompiler, "for_update_clause", lambda *_, **__: "")


def no_claim(_patch: pytest.MonkeyPatch) -> None:
    """A claimed reminder is not marked as such."""

    @event.listens_for(Session, "after_flush")
    def note(session: Session, _context: Any) -> None:
        made = [row for row in session.new if isinstance(row, Delivery)]
        session.info.setdefault("claimed", []).extend(made)

    @event.listens_for(Session, "before_commit")
    def unmark(session: Session) -> None:
        session.flush()
        for delivery in session.info.pop("claimed", []):
            mine = update(Reminder).where(col(Reminder.delivery_id) == delivery.id)
            session.execute(mine.values(state=ReminderState.PENDING))


def no_lease(patch: pytest.MonkeyPatch) -> None:
    """Nobody has a delivery to themselves."""
    _lease(patch, timedelta(0))


def short_lease(patch: pytest.MonkeyPatch) -> None:
    """Who takes over looks before history can show what was said."""
    _lease(patch, timedelta(seconds=LAG / 3))


def no_take_over(patch: pytest.MonkeyPatch) -> None:
    """What a dead process had in hand stays there."""
    patch.setattr(Delivery, "reclaim", lambda *_, **__: [])


def no_reconcile(patch: pytest.MonkeyPatch) -> None:
    """Nobody looks whether the message is there already."""

    async def find_sent(*_: object) -> None:
        return None

    patch.setattr(Sender, "find_sent", find_sent)


def _lease(patch: pytest.MonkeyPatch, lease: timedelta) -> None:
    for module in list(sys.modules.values()):
        if getattr(module, "LEASE", None) is LEASE:
            patch.setattr(module, "LEASE", lease)


MUTATIONS: dict[str, Callable[[pytest.MonkeyPatch], None]] = {
    "locks": no_locks,
    "claim": no_claim,
    "lease": no_lease,
    "a lease above the lag": short_lease,
    "take-over": no_take_over,
    "reconcile": no_reconcile,
}
