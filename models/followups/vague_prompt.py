"""Whether a person was asked to be more specific before a vague record is saved."""

from datetime import datetime, timedelta

from sqlmodel import Field, Session, col, delete

from models.database.columns import Instant
from models.database.scoped import TenantRow
from models.followups.followup import FollowUp
from models.people.person import Person
from models.rules import specificity
from models.rules.specificity import Missing

KEPT = timedelta(days=7)  # nobody leaves a form open for longer


class Vague(Exception):
    """A record is vague, and this form has not asked for more yet."""

    def __init__(self, missing: list[Missing]) -> None:
        super().__init__(self.__doc__)
        self.missing = missing


class AskedForm(TenantRow, table=True):
    """An open form that asked its person for more: submitted again, it is saved as it is."""

    team_id: str = Field(
        default=None, foreign_key="workspace.team_id", max_length=32, primary_key=True
    )
    view_id: str = Field(max_length=255, primary_key=True)
    person_id: int = Field(foreign_key="person.id", primary_key=True)
    asked_at: datetime = Field(sa_type=Instant)

    @classmethod
    def require_specific(
        cls, session: Session, followup: FollowUp, view_id: str, by: Person
    ) -> None:
        """Raise Vague where the record is, unless this form has asked `by` before."""
        key = (by.team_id, view_id, by.id)
        if followup.is_vague and session.get(cls, key) is None:
            raise Vague(specificity.check(followup.content, followup.feedback))

    @classmethod
    def keep(cls, session: Session, view_id: str, by: Person, now: datetime) -> None:
        """Remember that this form has asked `by`; forms long closed are forgotten."""
        session.exec(delete(cls).where(col(cls.asked_at) < now - KEPT))
        if session.get(cls, (by.team_id, view_id, by.id)) is None:
            session.add(cls(view_id=view_id, person_id=by.id, asked_at=now))
