"""An index of customers by the parts of their names, for people who see too many to scan."""

from collections.abc import Iterable, Mapping

from sqlalchemy import String, insert, literal_column
from sqlmodel import Field, Session, col, delete, select
from sqlmodel.sql.expression import SelectOfScalar

from models.database.scoped import TenantRow
from models.rules.names import fold

LAST_CHARACTER = "\U0010ffff"
# A prefix is one range of the index only if it is ordered by code points.
BY_CODE_POINT = String(fold.MAX_PART).with_variant(
    String(fold.MAX_PART, collation="C"), "postgresql"
)


class NamePart(TenantRow, table=True):
    """One of the parts (`fold.parts`) of a customer's name."""

    __table_args__ = ({"sqlite_with_rowid": False},)

    team_id: str = Field(
        default=None, foreign_key="workspace.team_id", max_length=32, primary_key=True
    )
    part: str = Field(sa_type=BY_CODE_POINT, primary_key=True)
    customer_id: int = Field(foreign_key="customer.id", primary_key=True)

    @classmethod
    def replace(
        cls,
        session: Session,
        team_id: str,
        customer_id: int,
        before: Iterable[str],
        after: Iterable[str],
    ) -> None:
        """Replace the parts a customer is found by."""
        old, new = set(before), set(after)
        if gone := old - new:
            mine = delete(cls).where(col(cls.customer_id) == customer_id)
            session.exec(mine.where(col(cls.part).in_(gone)))
        cls.fill(session, team_id, {customer_id: new - old})

    @classmethod
    def fill(cls, session: Session, team_id: str, parts_of: Mapping[int, Iterable[str]]) -> None:
        """Add parts by which customers are found, past the unit of work: a name has thirty, and a
        file a thousand names."""
        rows = [
            {"team_id": team_id, "customer_id": id, "part": part}
            for id, parts in parts_of.items()
            for part in set(parts)
        ]
        if rows:
            session.connection().execute(insert(cls), rows)

    @classmethod
    def customers(cls, text: str, most: int) -> SelectOfScalar[int]:
        """Ids of customers with a part that starts with the text; may repeat."""
        in_range = select(cls.customer_id).where(cls.part >= text, cls.part < text + LAST_CHARACTER)
        # PostgreSQL plans with a limit only if it is a literal, not a parameter.
        return in_range.limit(literal_column(str(most)))
