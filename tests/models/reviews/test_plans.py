"""How SQLite finds the rows of a review: by owner, from indexes that hold all it reads."""

from typing import Any

import pytest
from sqlalchemy import event
from sqlmodel import Session

from models import Customer
from models.reviews.counting import Counter
from models.reviews.scope import Breadth, Scope
from models.reviews.windows import WINDOWS
from models.rules.figures import Key
from tests import firm
from tests.models.reviews.test_figures import LATER, Q2, person


@pytest.mark.parametrize(
    ("key", "index"),
    [
        (Key.LOGGED_ON_TIME, "ix_followup_of_owner (owner_id=? AND team_id=? AND occurred_at>?"),
        (Key.SATISFACTION, "ix_followup_of_owner (owner_id=? AND team_id=? AND occurred_at>?"),
        (Key.CUSTOMERS_REACHED, "ix_followup_of_owner (owner_id=? AND team_id=? AND occurred_at>?"),
        (Key.PROMISES_KEPT, "ix_todo_due (counts_for_id=? AND team_id=? AND due>?"),
        (Key.ANSWERED_ON_TIME, "ix_issue_answered (counts_for_id=? AND team_id=?"),
        (Key.CONTACT_COVERAGE, "ix_followup_of_customer (customer_id=? AND occurred_at>?"),
        (Key.SIGNED_AMOUNT, "ix_deal_closed (owner_id=? AND team_id=? AND closed_on>?"),
        (Key.RECEIVED_AMOUNT, "ix_instalment_received (owner_id=? AND team_id=? AND received_on>?"),
        (Key.CONVERSION, "ix_deal_closed (owner_id=? AND team_id=? AND closed_on>?"),
        (Key.PROFILE_FRESHNESS, "ix_profilereview_of_customer (customer_id=? AND reviewed_at>?"),
    ],
)
@pytest.mark.parametrize("breadth", Breadth)
def test_a_figure_is_read_from_a_covering_index(
    sqlite_url: str, key: Key, index: str, breadth: Breadth
) -> None:
    with firm.open_engine(sqlite_url) as engine:
        firm.found(engine)
        with firm.session_of(engine) as session:
            scope = Scope(person(session, "mei"), breadth)
            counter = Counter(session, scope.people(session), LATER)
            assert f"USING COVERING INDEX {index}" in _plans(session, counter, key)


@pytest.mark.parametrize("key", Key)
def test_one_customer_s_figures_read_no_table_as_a_whole(sqlite_url: str, key: Key) -> None:
    with firm.open_engine(sqlite_url) as engine:
        firm.found(engine)
        with firm.session_of(engine) as session:
            mei = person(session, "mei")
            acme = Customer.create(session, "Acme", mei, LATER)
            scope = Scope(mei, Breadth.EVERYONE, acme)
            plan = _plans(session, Counter(session, scope.people(session), LATER), key)
            read = [line for line in plan.splitlines() if line.startswith("SCAN")]
            allowed = (
                *(f"SCAN {window.name}" for window in WINDOWS),
                "SCAN CONSTANT ROW",
                "SCAN deal USING COVERING INDEX ix_deal_closed",  # which currencies there are
            )
            assert all(line.startswith(allowed) for line in read), plan


def _plans(session: Session, counter: Counter, key: Key) -> str:
    asked: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, values: Any, *_: Any) -> None:
        asked.append((statement, values))

    connection = session.connection()
    event.listen(connection, "before_cursor_execute", note)
    counter.figures((key,), (Q2, Q2.before()))
    event.remove(connection, "before_cursor_execute", note)
    plans = [
        row[-1]
        for statement, values in asked
        for row in connection.exec_driver_sql(f"explain query plan {statement}", values)
    ]
    return "\n".join(plans)
