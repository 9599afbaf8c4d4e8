"""Files that come with a note. Slack keeps them; the record keeps their links."""

from collections.abc import Sequence

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, Session, col, select

from models.database.scoped import TenantRow
from models.followups.followup import FollowUp
from models.people.person import Person
from models.rules.pictured import is_same


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
        """Another note has the files of this one from now on; a picture that it has is not there
        twice."""
        there = [file.name for file in cls.of_notes(session, [other_id])]
        for file in cls.of_notes(session, [note_id]):
            if any(is_same(file.name, name) for name in there):
                session.delete(file)
                continue
            file.note_id = other_id
            session.add(file)
        session.flush()

    @classmethod
    def of_notes(cls, session: Session, note_ids: Sequence[int]) -> "list[Attachment]":
        """In the order in which they came."""
        theirs = select(cls).where(col(cls.note_id).in_(note_ids))
        return list(session.exec(theirs.order_by(col(cls.id))))

    @classmethod
    def move_to(cls, session: Session, note_id: int, followup: FollowUp) -> None:
        """The note has become this record: its files are the record's."""
        for file in session.exec(select(cls).where(cls.note_id == note_id)):
            file.followup_id = followup.id
            followup.remarks += 1
            session.add_all([file, followup])
        session.flush()
