"""Customers by the parts of their names, for who sees too many to look through."""

from collections.abc import Iterable

from sqlalchemy import String, literal_column
from sqlmodel import Field, Session, col, delete, select
from sqlmodel.sql.expression import SelectOfScalar

from models.database.scoped import TenantRow
from models.rules.names import fold

LAST_CHARACTER = "\U0010ffff"
# What starts with a text is a stretch of the index only where code points give the order.
BY_CODE_POINT = String(fold.MAX_PART).with_variant(
    String(fold.MAX_PART, collation="C"), "postgresql"
)


class NamePart(TenantRow, table=True):
    """One of the `names.parts` of a customer's name."""

    __table_args__ = ({"sqlite_with_rowid": False},)

    team_id: str = Field(
        default=None, foreign_key="workspace.team_id", max_length=32, primary_key=True
    )
    part: str = Field(sa_type=BY_CODE_POINT, primary_key=True)
    customer_id: int = Field(foreign_key="customer.id", primary_key=True)

    @classmethod
    def replace(
        cls, session: Session, customer_id: int, before: Iterable[str], after: Iterable[str]
    ) -> None:
        """Have the customer found by other parts than before."""
        old, new = set(before), set(after)
        if gone := old - new:
            mine = delete(cls).where(col(cls.customer_id) == customer_id)
            session.exec(mine.where(col(cls.part).in_(gone)))
        session.add_all(cls(customer_id=customer_id, part=part) for part in new - old)

    @classmethod
    def customers(cls, text: str, most: int) -> SelectOfScalar[int]:
        """Ids of customers with a part that starts so, some of them twice."""
        stretch = select(cls.customer_id).where(cls.part >= text, cls.part < text + LAST_CHARACTER)
        # A number in the statement's own text is one that PostgreSQL can plan with.
        return stretch.limit(literal_column(str(most)))
