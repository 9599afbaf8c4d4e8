"""What is open that a figure will count: asked of both databases for every figure."""

from datetime import date

import pytest
from sqlalchemy import Engine

from models import Todo
from models.reviews.scope import Scope
from models.reviews.still_open import still_open
from models.rules.figures import SUMS, Key
from tests import firm
from tests.models.reviews.test_figures import NOW, Q2, engine, person

__all__ = ["engine"]


@pytest.mark.parametrize("key", [key for key in Key if key not in SUMS])
def test_each_figure_says_what_is_open(engine: Engine, key: Key) -> None:
    with firm.session_of(engine) as session:
        alice = person(session, "alice")
        Todo.create(session, "send it", owner=alice, by=alice, due=date(2026, 5, 8), now=NOW)
        session.flush()
        found, count = still_open(session, key, Scope.of(person(session, "mei")), Q2, alice)
        said = [(one.what, one.owner, one.on) for one in found]
        expected = [("send it", alice.name, date(2026, 5, 8))]
        assert count == len(found)
        assert said == (expected if key is Key.PROMISES_KEPT else [])
