"""Photos and files that came without a word: whose they are is asked, and answered by what is said
next."""

from collections.abc import Sequence

from sqlmodel import Session

from handlers import mentions
from handlers.message import Message
from handlers.turn import Turn, person
from models.customers import search
from models.followups.attachment import Attachment
from models.followups.interpret import interpret
from models.followups.note import CaptureNote, NoteState
from models.people.person import Person
from models.rules import pictured
from models.rules.direct_message import Wish

Files = Sequence[dict[str, str]]


async def ask_about(message: Message, files: Files) -> None:
    """Keep them until their author says what they are about."""
    turn = message.turn

    def write(session: Session) -> None:
        by = person(session, turn)
        CaptureNote.take(session, "", message.submission, by, turn.now, files)

    await turn.db.write(write)
    await turn.client.chat_postMessage(
        channel=message.channel, text=turn.text("files-of-what", name=files[0]["name"])
    )


async def hear(message: Message) -> bool:
    """What names a customer right after photos is about them, and so is what speaks of them within
    the hour; False for all else, after which they are set aside, but for thanks."""
    turn, wish = message.turn, message.wish
    is_thanks = wish is not None and wish.wish is Wish.NOTHING
    if is_thanks or not (await message.last_shown).has_photos:
        return False
    await turn.resolve(*mentions.users_in(message.typed))
    if not await turn.db.write(lambda session: _settle(session, message, turn)):
        return False
    turn.wake()
    return True


def _settle(session: Session, message: Message, turn: Turn) -> bool:
    """Whether they are answered for; else they are set aside. They are locked, so that of two
    messages one is about them."""
    by = person(session, turn)
    asked = CaptureNote.asked_of(session, by, turn.now, lock=True)
    is_about = message.wish is None and _names_one(session, message.typed, by, turn)
    files = Attachment.of_notes(session, [one.id for one in asked])
    if parts := pictured.parted(message.typed, len(files)):
        CaptureNote.part(session, asked, parts, message.submission, by, turn.now)
        return True
    meant = _meant(session, asked, message.typed) if is_about else []
    if meant:
        meant[-1].answer(session, meant[:-1], message.typed, message.submission, turn.now)
        return True
    for note in asked:
        note.set_aside(session)
    return False


def _names_one(session: Session, typed: str, by: Person, turn: Turn) -> bool:
    """Whether it names a customer, or somebody whom only one has: 吳小姐的新名片."""
    if search.named_in(session, typed, by):
        return True
    return interpret(session, typed, by, turn.now).customer is not None


def _meant(session: Session, asked: list[CaptureNote], typed: str) -> list[CaptureNote]:
    """Those whose files are spoken of, else those that were sent last."""
    names = Attachment.names(session, [note.id for note in asked])
    files = [(note, name) for note in asked for name in names[note.id]]
    spoken = {files[at][0].id for at in pictured.spoken_of(typed, [name for _, name in files])}
    just_asked = [note for note in asked if note.state is NoteState.ASKED]
    return [note for note in asked if note.id in spoken] or just_asked
