"""A workbook that is dropped on the bot: a preview of what it would change, Confirm, and Undo."""

import asyncio
from collections.abc import Callable
from typing import Any

import structlog
from aiohttp import ClientError, ClientSession, ClientTimeout, StreamReader
from sqlmodel import Session

from handlers import files, refresh
from handlers.customers import import_progress
from handlers.message import Message
from handlers.origin import Place
from handlers.respond import is_slack
from handlers.turn import Turn, person
from handlers.views import blocks, submitted, unread_rows
from handlers.views import workbook as written
from handlers.views.blocks import Block
from handlers.views.messages import near_names
from handlers.views.messages import workbook as views
from models.database import patience
from models.errors import WorkbookUnreadable
from models.rules.workbook.days import yearless
from models.rules.workbook.rows import CustomerRow, Read, Unread
from models.rules.workbook.tables import nearly
from models.rules.workbook.tables.nearly import Nearly
from models.rules.workbook.unread import returned
from models.workbook.record import WorkbookImport

KINDS = ("xlsx", "xlsm", "xlsb", "xls", "ods", "csv", "tsv")
ENDINGS = tuple(f".{kind}" for kind in KINDS)
MAX_BYTES = 20_000_000
SOON = 2.0  # seconds, after which a person wonders whether anything happens
DOWNLOAD = ClientTimeout(total=60)
Change = Callable[[Session, WorkbookImport], None]
Begin = Callable[[Session, WorkbookImport, Place | None], None]
log = structlog.get_logger()


def is_workbook(file: dict[str, Any]) -> bool:
    kind = str(file.get("filetype") or file.get("name", "").rpartition(".")[2]).lower()
    return kind in KINDS or str(file.get("name", "")).lower().endswith(ENDINGS)


async def take(message: Message, file: dict[str, Any]) -> None:
    """Read the file and show what it would change; nothing is changed before Confirm. Where that
    takes a while, a message says so, which becomes the preview."""
    patience.end()
    turn, name = message.turn, blocks.escape(str(file.get("name") or file["id"]))
    reading = asyncio.ensure_future(_preview(message, file))
    said: dict[str, Any] | None = None
    try:
        done, _ = await asyncio.wait([reading], timeout=SOON)
        if not done:
            said = await _say(message, turn.text("import-reading", file=name))
        fallback, shown = await reading
    except WorkbookUnreadable as error:
        fallback, shown = turn.text(f"import-{error.why}", file=name, **_told(turn, error)), []
    finally:
        reading.cancel()
    if said is None:
        await _say(message, fallback, shown)
    else:
        await turn.client.chat_update(
            channel=said["channel"], ts=said["ts"], text=fallback, blocks=shown
        )


def _no_table(found: Nearly) -> WorkbookUnreadable:
    """Says which headings are known, and what is missing beside them."""
    if not found.known:
        return WorkbookUnreadable("no-table")
    return WorkbookUnreadable("no-columns" if found.names_customer else "no-name", found.known)


def _told(turn: Turn, error: WorkbookUnreadable) -> dict[str, str]:
    known = [blocks.escape(one) for one in error.known]
    return {"known": turn.text.quoted(known)} if known else {}


async def _preview(message: Message, file: dict[str, Any]) -> tuple[str, list[Block]]:
    turn, name = message.turn, str(file.get("name") or file["id"])
    data = await download(turn, file)
    read = await turn.read_workbook(data, name, turn.me.locale)
    if not read.rows:
        raise _no_table(nearly.of(read))
    year = yearless.sure_year(read, turn.now.astimezone(turn.me.tz).date())
    if year is not None:
        read = await turn.read_workbook(data, name, turn.me.locale, year)

    def write(session: Session) -> int:
        submission = f"{message.submission}:{file['id']}"
        by = person(session, turn)
        return WorkbookImport.take(session, name, read, submission, by, turn.now).id

    return await compared(turn, await turn.db.write(write), read)


async def compared(
    turn: Turn, import_id: int, just_read: Read | None = None
) -> tuple[str, list[Block]]:
    """What it would change. Not read where it is written: nobody else could save anything while a
    long file is compared."""

    def compare(session: Session) -> tuple[str, list[Block]]:
        by = person(session, turn)
        taken = WorkbookImport.get(session, import_id, by)
        outcome = taken.preview(session, by, turn.now, just_read)
        return views.message(taken, outcome, turn.text)

    return await turn.db.read(compare)


async def confirm(turn: Turn, action: dict[str, Any]) -> None:
    await _work(turn, action, lambda session, one, place: one.confirm(session, place))


async def discard(turn: Turn, action: dict[str, Any]) -> None:
    await change(turn, action, lambda session, one: one.discard(session))


async def choose(turn: Turn, action: dict[str, Any]) -> None:
    """Add only, or add and update."""
    adds_only = submitted.held(action) == "add"
    await change(turn, action, lambda session, one: one.choose(session, adds_only=adds_only))


async def as_new(turn: Turn, action: dict[str, Any]) -> None:
    """A name that nearly is another's is a customer of its own."""
    names = [submitted.held(action)]
    await change(turn, action, lambda session, one: one.treat_as_new(session, names))


async def as_theirs(turn: Turn, action: dict[str, Any]) -> None:
    """It is the customer whose name it nearly is."""
    name, customer = near_names.held(submitted.held(action))
    await change(turn, action, lambda session, one: one.take_for(session, name, customer))


async def send_unread(turn: Turn, action: dict[str, Any]) -> None:
    """The rows that were not read as a workbook, with the reasons. The file is read once more: it
    is not kept here."""
    patience.end()
    import_id = refresh.subject_id(action)

    def read(session: Session) -> tuple[str, str, list[Unread]]:
        by = person(session, turn)
        one = WorkbookImport.get(session, import_id, by)
        unread = one.preview(session, by, turn.now).counts.unread
        return one.file_name, one.submission.rpartition(":")[2], unread

    name, file_id, unread = await turn.db.read(read)
    try:
        cells = await turn.read_cells(await download(turn, {"id": file_id}), name)
    except WorkbookUnreadable:
        await turn.reply_privately(turn.text("import-file-gone", file=blocks.escape(name)))
        return
    found = returned(cells, unread, turn.text.language)
    content = await asyncio.to_thread(unread_rows.xlsx, found, turn.text)
    made = files.Made(
        f"{files.name(name.rpartition('.')[0], turn.text('import-unread-name'))}.xlsx", content
    )
    await files.send(turn, [made], turn.text("import-unread-sent", file=blocks.escape(name)))


async def send_new(turn: Turn, action: dict[str, Any]) -> None:
    """All that was read of the new customers, as a workbook: a message has room for some."""
    patience.end()
    import_id = refresh.subject_id(action)

    def read(session: Session) -> tuple[str, list[CustomerRow]]:
        by = person(session, turn)
        one = WorkbookImport.get(session, import_id, by)
        return one.file_name, [step.row for step in one.preview(session, by, turn.now).plan.created]

    name, rows = await turn.db.read(read)
    if not rows:  # it is imported by now, or thrown away
        await turn.reply_privately(turn.text("no-longer-there"))
        return
    content = await asyncio.to_thread(written.xlsx, rows, (), (), turn.text)
    title = files.name(name.rpartition(".")[0], turn.text("import-new-name"))
    said = turn.text("import-new-sent", file=blocks.escape(name))
    await files.send(turn, [files.Made(f"{title}.xlsx", content)], said)


async def undo(turn: Turn, action: dict[str, Any]) -> None:
    await _work(turn, action, lambda session, one, place: one.undo(session, place))


async def _work(turn: Turn, action: dict[str, Any], begin: Begin) -> None:
    """Have it done behind this turn; the message says how far it is."""
    patience.end()
    import_id, place = refresh.subject_id(action), refresh.place(turn)

    def write(session: Session) -> None:
        begin(
            session,
            WorkbookImport.get(session, import_id, person(session, turn), lock=True),
            place,
        )

    await turn.db.write(write)
    await import_progress.show(turn.client, turn.db, import_id)
    turn.wake_jobs()


async def change(turn: Turn, action: dict[str, Any], change: Change) -> None:
    patience.end()
    import_id = refresh.subject_id(action)

    def write(session: Session) -> None:
        by = person(session, turn)
        change(session, WorkbookImport.get(session, import_id, by, lock=True))

    await turn.db.write(write)
    fallback, shown = await compared(turn, import_id)
    channel, ts = refresh.place(turn) or ("", "")
    await turn.client.chat_update(channel=channel, ts=ts, text=fallback, blocks=shown)


async def download(turn: Turn, file: dict[str, Any]) -> bytes:
    """The bytes of a file at Slack. Without the scope files:read Slack answers with a page."""
    told = await files.details(turn, file)
    if told is None:
        raise WorkbookUnreadable("no-scope")
    if int(told.get("size") or 0) > MAX_BYTES:
        raise WorkbookUnreadable("too-big")
    address = str(told.get("url_private_download") or told.get("url_private"))
    if not is_slack(address, turn.client.base_url):
        raise WorkbookUnreadable("no-download")
    headers = {"Authorization": f"Bearer {turn.client.token}"}
    try:
        async with (
            ClientSession(timeout=DOWNLOAD) as http,
            http.get(address, headers=headers) as answer,
        ):
            return await _at_most(MAX_BYTES, answer.content)
    except (ClientError, TimeoutError) as error:
        log.warning("file_not_downloaded", error=type(error).__name__)
        raise WorkbookUnreadable("no-download") from None


async def _at_most(size: int, content: StreamReader) -> bytes:
    """Slack may have told another size: what is longer is not read to its end."""
    data = bytearray()
    async for part in content.iter_any():
        data += part
        if len(data) > size:
            raise WorkbookUnreadable("too-big")
    return bytes(data)


async def _say(message: Message, words: str, shown: list[Block] | None = None) -> dict[str, Any]:
    answer = await message.turn.client.chat_postMessage(
        channel=message.channel, text=words, blocks=shown or None
    )
    return {"channel": answer["channel"], "ts": answer["ts"]}
