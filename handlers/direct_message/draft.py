"""What tells of a contact: drafted as a record, with the files that came with it."""

from handlers.customers import workbook
from handlers.followups import capture, photos, remarks
from handlers.home import answered, due_moved, meant
from handlers.message import Message
from models.rules import pictured


async def hear(message: Message) -> bool:
    """False for a question, and where it is no story. What the story tells of as done, or as
    due on another day, is shown beside the draft."""
    turn, typed = message.turn, message.typed
    if message.is_question or not await capture.note(turn, typed, message.submission):
        return False
    await meant.told_in_note(turn, typed, message.channel)
    await due_moved.show_beside(turn, typed, message.channel)
    return True


async def hear_files(message: Message) -> bool:
    """A photo or file with a sentence is a draft with the file; alone it is asked about. False
    where nothing came with the words."""
    if not message.files:
        return False
    if book := next(filter(workbook.is_workbook, message.files), None):
        await workbook.take(message, book)
        return True
    files = await remarks.files_of(message)
    await answered.show_beside(message)
    is_noted = bool(message.typed.strip()) and await _note(message, files)
    if files and not is_noted:
        await photos.ask_about(message, files)
    return True


async def _note(message: Message, files: photos.Files) -> bool:
    """A draft with the files, or one for each picture of which the words tell by its number."""
    turn, parts = message.turn, pictured.parted(message.typed, len(files))
    for at, (place, words) in enumerate(parts, start=1):
        await capture.note(turn, words, f"{message.submission}#{at}", [files[place]])
    rest = [file for at, file in enumerate(files) if at not in dict(parts)]
    if parts and not rest:
        return True
    words = message.typed if not parts else ""
    return bool(words) and await capture.note(turn, words, message.submission, rest)
