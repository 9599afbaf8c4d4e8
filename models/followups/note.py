"""What a person wrote to the bot in plain words, kept until they save or discard it."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, Session, col, select

from models import errors
from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.followups.attachment import Attachment
from models.followups.followup import FollowUp
from models.people.permission import Of, require
from models.people.person import Person
from models.reminder import Reminder
from models.rules import deadlines
from models.rules.deadlines import Kind
from models.rules.rights import Right

FOR_ANSWER = timedelta(hours=1)  # after a photo alone, what it is about


class NoteState(StrEnum):
    ASKED = "asked"  # a photo alone: no draft before it is said what it is about
    SET_ASIDE = "set_aside"  # one after which something else was said
    OPEN = "open"
    SAVED = "saved"
    PASSED_ON = "passed_on"  # to whoever looks after its customer now
    DISCARDED = "discarded"


class CaptureNote(TenantRow, table=True):
    __table_args__ = (UniqueConstraint("team_id", "submission"),)

    id: int = Field(default=None, primary_key=True)
    submission: str = Field(max_length=255)  # the message it was written in
    author_id: int = Field(foreign_key="person.id", index=True)
    typed: str
    written_at: datetime = Field(sa_type=Instant)
    state: NoteState = Field(default=NoteState.OPEN, sa_type=Choice(NoteState))
    followup_id: int | None = Field(default=None, foreign_key="followup.id")
    has_files: bool = False  # see models.followups.attachment
    corrected: str = ""  # what was said since to put it right, see models.followups.put_right

    @classmethod
    def take(
        cls,
        session: Session,
        typed: str,
        submission: str,
        by: Person,
        now: datetime,
        files: Sequence[dict[str, str]] = (),
    ) -> "CaptureNote":
        """Keep what was written, with the files that came with it, and owe the draft that answers
        it; once for each message."""
        again = session.exec(select(cls).where(cls.submission == submission)).first()
        if again is not None:
            return again
        note = cls(
            submission=submission,
            author_id=by.id,
            typed=typed,
            written_at=now,
            has_files=bool(files),
            state=NoteState.OPEN if typed.strip() else NoteState.ASKED,
        )
        session.add(note)
        session.flush()
        Attachment.add(session, note.id, files, by)
        note.update_reminders(session, now)
        return note

    @classmethod
    def asked_of(
        cls, session: Session, by: Person, now: datetime, *, lock: bool = False
    ) -> "list[CaptureNote]":
        """The photos that they were asked about and may still answer, in their order."""
        asked = select(cls).where(
            cls.author_id == by.id,
            col(cls.state).in_((NoteState.ASKED, NoteState.SET_ASIDE)),
            cls.written_at >= now - FOR_ANSWER,
        )
        in_order = asked.order_by(col(cls.written_at), col(cls.id))
        return list(session.exec(in_order.with_for_update() if lock else in_order))

    def set_aside(self, session: Session) -> None:
        """Something else was said: only what speaks of the photo is about it from now on."""
        self.state = NoteState.SET_ASIDE
        session.add(self)

    def answer(
        self,
        session: Session,
        others: Sequence["CaptureNote"],
        typed: str,
        submission: str,
        now: datetime,
    ) -> None:
        """Its author says what it, and `others` beside it, are about; the draft is owed from now
        on, with the files of all."""
        for other in others:
            Attachment.give_to(session, other.id, self.id)
            other.discard(session, now)
        self.typed, self.submission, self.written_at = typed, submission, now
        self.state = NoteState.OPEN
        self.update_reminders(session, now)

    @classmethod
    def part(
        cls,
        session: Session,
        asked: Sequence["CaptureNote"],
        said: Sequence[tuple[int, str]],
        submission: str,
        by: Person,
        now: datetime,
    ) -> None:
        """Their author says of the pictures one by one what each is about: a draft for each, with
        that picture. What was not spoken of stays where it was."""
        sent = {one.id: one.submission for one in asked}  # messages sent at once come in any order
        files = sorted(
            Attachment.of_notes(session, list(sent)), key=lambda one: (sent[one.note_id], one.id)
        )
        for at, (place, words) in enumerate(said, start=1):
            note = cls.take(session, words, f"{submission}#{at}", by, now)
            note.has_files = True
            files[place].note_id = note.id
            session.add_all([note, files[place]])
        session.flush()
        left = {file.note_id for file in Attachment.of_notes(session, [one.id for one in asked])}
        for note in asked:
            if note.id not in left:
                note.discard(session, now)

    def name_customer(self, session: Session, name: str) -> None:
        """Its author says whom it is about, once; pressed again, it is said already."""
        opening = f"{name}: "
        if not self.typed.startswith(opening):
            self.typed = f"{opening}{self.typed}"
            session.add(self)

    @classmethod
    def get(cls, session: Session, id: int, by: Person, *, lock: bool = False) -> "CaptureNote":
        """The open note of this id, where `by` wrote it. Who saves it without a record locks it, so
        that it is saved once. Raises AlreadyDone for one that is saved, or NoLongerThere."""
        waits = True if lock else None
        note = session.get(cls, id, with_for_update=waits, populate_existing=lock)
        if note is not None and note.state is NoteState.SAVED and note.author_id == by.id:
            raise errors.AlreadyDone
        if note is None or note.state is not NoteState.OPEN:
            raise errors.NoLongerThere
        require(session, by, Right.DRAFT_SAVE, Of(giver_id=note.author_id))
        return note

    @classmethod
    def open_of(cls, session: Session, submission: str, by: Person) -> "CaptureNote | None":
        """The draft of a message of theirs, where it was neither saved nor discarded."""
        note = session.exec(select(cls).where(cls.submission == submission)).first()
        is_open = note is not None and note.state is NoteState.OPEN and note.author_id == by.id
        return note if is_open else None

    @classmethod
    def all_open_of(cls, session: Session, author: Person) -> "list[CaptureNote]":
        mine = select(cls).where(cls.author_id == author.id, cls.state == NoteState.OPEN)
        return list(session.exec(mine))

    def saved(self, session: Session, followup: FollowUp | None, now: datetime) -> None:
        """As a record, or as to-dos alone."""
        self.state, self.followup_id = NoteState.SAVED, followup.id if followup else None
        if followup is not None and self.has_files:
            Attachment.move_to(session, self.id, followup)
        self.update_reminders(session, now)

    def passed_on(self, session: Session, now: datetime) -> None:
        self.state = NoteState.PASSED_ON
        self.update_reminders(session, now)

    def discard(self, session: Session, now: datetime) -> None:
        self.state = NoteState.DISCARDED
        self.update_reminders(session, now)

    def restore(self, session: Session, by: Person, now: datetime) -> None:
        """It was not to be discarded; said twice, it is done once."""
        require(session, by, Right.DRAFT_SAVE, Of(giver_id=self.author_id))
        if self.state is NoteState.DISCARDED:
            self.state = NoteState.OPEN
            self.update_reminders(session, now)

    def update_reminders(self, session: Session, now: datetime) -> None:
        session.add(self)
        owed = deadlines.of_note(
            author=self.author_id, written_at=self.written_at, is_open=self.state is NoteState.OPEN
        )
        Reminder.set_desired(session, (Kind.NOTE,), self.id, owed, now, self.team_id)
