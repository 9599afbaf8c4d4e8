"""A customer of a colleague's that a line names, of whom its author sees nothing. They are told
whose it is by the name that they typed, and no more of it."""

from sqlalchemy import union_all
from sqlmodel import Session, col, select

from models.customers.customer import Customer
from models.customers.names import is_word_in
from models.customers.search import FEW, LIVE, MAX_NEAR, near
from models.rules.names import said
from models.rules.names.said import How, Mention


def named_in(session: Session, line: str) -> tuple[Customer, str] | None:
    """The only customer of all that may be meant, whoever sees it, and its name as typed."""
    ids = _names(session, line)
    met = said.met(line, [one for one in said.find(line, ids) if _is_said(one, line)])
    if len(met) != 1:
        return None
    return session.get_one(Customer, ids[met[0].name]), line[met[0].start : met[0].end]


def _is_said(one: Mention, line: str) -> bool:
    """Not by a slip or by initials: of whom one sees nothing, a guess is worth nothing."""
    return one.how > How.LIKELY or is_word_in(line[one.start : one.end], one.name)


def _names(session: Session, line: str) -> dict[str, int]:
    """Those of the workspace; of very many, those that the line may name."""
    live = LIVE.with_only_columns(col(Customer.name), col(Customer.id))
    rows = session.execute(live.limit(FEW + 1)).all()
    if len(rows) > FEW:
        whole = select(Customer.id).where(col(Customer.name_key).in_(said.whole_names(line)))
        found = col(Customer.id).in_(union_all(whole, *near(said.pieces(line), MAX_NEAR)))
        rows = session.execute(live.where(found)).all()
    return dict(rows)
