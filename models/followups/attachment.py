"""Files that come with a note. Slack keeps them; the record keeps their links."""

from collections.abc import Sequence

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, Session, col, select

from models.database.scoped import TenantRow
from models.followups.followup import FollowUp
from models.people.person import Person


class Attachment(TenantRow, table=True):
    """A file of a record or of the note that becomes one. Slack keeps it; a link leads there."""

    __table_args__ = (UniqueConstraint("team_id", "note_id", "file_id"),)

    id: int = Field(default=None, primary_key=True)
    file_id: str
    name: str
    permalink: str
    note_id: int = Field(foreign_key="capturenote.id")
    followup_id: int | None = Field(default=None, foreign_key="followup.id", index=True)
    added_by_id: int = Field(foreign_key="person.id")

    @classmethod
    def add(
        cls, session: Session, note_id: int, files: Sequence[dict[str, str]], by: Person
    ) -> None:
        """Files that came with a note, each with id, name and permalink."""
        session.add_all(
            cls(
                file_id=file["id"],
                name=file["name"],
                permalink=file["permalink"],
                note_id=note_id,
                added_by_id=by.id,
            )
            for file in files
        )
        session.flush()

    @classmethod
    def names(cls, session: Session, note_ids: Sequence[int]) -> dict[int, list[str]]:
        """Of the files of these notes, by note."""
        found: dict[int, list[str]] = {id: [] for id in note_ids}
        for file in session.exec(select(cls).where(col(cls.note_id).in_(note_ids))):
            found[file.note_id].append(file.name)
        return found

    @classmethod
    def give_to(cls, session: Session, note_id: int, other_id: int) -> None:
        """Another note has the files of this one from now on."""
        for file in session.exec(select(cls).where(cls.note_id == note_id)):
            file.note_id = other_id
            session.add(file)
        session.flush()

    @classmethod
    def move_to(cls, session: Session, note_id: int, followup: FollowUp) -> None:
        """The note has become this record: its files are the record's."""
        for file in session.exec(select(cls).where(cls.note_id == note_id)):
            file.followup_id = followup.id
            followup.remarks += 1
            session.add_all([file, followup])
        session.flush()
