"""Rows that we wrote, without the cells that nobody has touched in the file: what was done since in
Slack stays, however old the file is."""

from dataclasses import replace

from sqlmodel import Session

from models.customers.customer import Customer
from models.rules import lazy_re as re
from models.rules.workbook.as_written import left_alone
from models.rules.workbook.rows import CustomerRow, FollowUpRow, StrategyRow
from models.strategies.strategy import Strategy
from models.workbook.plan import FIELDS
from models.workbook.stored import StoredRecord

OF_CHAIN = frozenset({"chain", "phone", "email"})  # read together
OF_TODOS = ("todos", "done", "todo_owner", "repeats")
OF_STRATEGY = frozenset({"customer", "goal", "actions", "owners", "times", "effect"})
STRATEGY = re.compile(r"strategy:(\d{1,9})")


def profile(row: CustomerRow) -> CustomerRow:
    row = left_alone(row, (*FIELDS, "owner", "ended"))
    is_chain = "chain" in row.untouched and not _is_reach_touched(row)
    return replace(row, chain=None) if is_chain else row


def _is_reach_touched(row: CustomerRow) -> bool:
    """Whether somebody's number or address is another than in the cell beside."""
    there = {"phone": any(one.phone for one in row.chain or ())}
    there["email"] = any(one.email for one in row.chain or ())
    return any(is_there and name not in row.untouched for name, is_there in there.items())


def followup(row: FollowUpRow, record: StoredRecord) -> FollowUpRow:
    """Its words are those of the record by now; its to-dos are named still, for what is told of
    them."""
    row = left_alone(row, ("date", "method", "people", "next", "owner"))
    words = {
        name: getattr(record, name) for name in ("content", "feedback") if name in row.untouched
    }
    row = replace(row, **words) if words else row
    return row if "todos" not in row.untouched else _todos(row)


def _todos(row: FollowUpRow) -> FollowUpRow:
    none: tuple[None, ...] = (None,) * len(row.todos or ())
    return replace(
        row,
        due=None,
        dues=none,
        states=none if "done" in row.untouched else row.states,
        done_on=none if "done" in row.untouched else row.done_on,
        todo_owners=none if "todo_owner" in row.untouched else row.todo_owners,
    )


def todo(row: FollowUpRow) -> FollowUpRow:
    """A row of one to-do."""
    row = left_alone(row, ("owner", "due"))
    return replace(row, states=(), done_on=()) if "done" in row.untouched else row


def is_whole(row: StrategyRow) -> bool:
    """Whether nobody has touched any of it."""
    return set(row.untouched) >= OF_STRATEGY


def is_strategy(session: Session, row: StrategyRow, customer: Customer) -> bool:
    """Whether it is one of this customer's, and nobody has touched any of it."""
    told = STRATEGY.fullmatch(row.id or "") if is_whole(row) else None
    stored = session.get(Strategy, int(told[1])) if told else None
    return stored is not None and stored.customer_id == customer.id
