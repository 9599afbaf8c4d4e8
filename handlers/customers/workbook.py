"""A workbook that is dropped on the bot: a preview of what it would change, Confirm, and Undo."""

from typing import Any

import structlog
from aiohttp import ClientError, ClientSession, ClientTimeout
from slack_sdk.errors import SlackApiError
from sqlmodel import Session

from handlers import refresh
from handlers.respond import is_slack
from handlers.turn import Turn, person
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.messages import workbook as views
from models.database import patience
from models.errors import WorkbookUnreadable
from models.workbook.record import WorkbookImport

KINDS = ("xlsx", "xlsm", "xlsb", "xls", "ods")
ENDINGS = tuple(f".{kind}" for kind in KINDS)
MAX_BYTES = 20_000_000
DOWNLOAD = ClientTimeout(total=60)
log = structlog.get_logger()


def is_workbook(file: dict[str, Any]) -> bool:
    kind = str(file.get("filetype") or file.get("name", "").rpartition(".")[2]).lower()
    return kind in KINDS or str(file.get("name", "")).lower().endswith(ENDINGS)


async def take(turn: Turn, event: dict[str, Any], file: dict[str, Any]) -> None:
    """Read the file and show what it would change; nothing is changed before Confirm."""
    patience.end()
    name = str(file.get("name") or file["id"])
    try:
        data = await _download(turn, file)
        read = await turn.read_workbook(data, turn.me.locale)
    except WorkbookUnreadable as error:
        await _say(turn, event, turn.text(f"import-{error.why}", file=blocks.escape(name)))
        return
    if not read.rows:
        await _say(turn, event, turn.text("import-no-table", file=blocks.escape(name)))
        return

    def write(session: Session) -> tuple[str, list[Block]]:
        by = person(session, turn)
        submission = f"{event['channel']}:{event['ts']}:{file['id']}"
        taken = WorkbookImport.take(session, name, read, submission, by, turn.now)
        return views.message(taken, taken.plan(session, by, turn.now), turn.text)

    fallback, shown = await turn.db.write(write)
    await turn.client.chat_postMessage(channel=event["channel"], text=fallback, blocks=shown)


async def confirm(turn: Turn, action: dict[str, Any]) -> None:
    await _change(turn, action, lambda session, one, by: one.confirm(session, by, turn.now))


async def discard(turn: Turn, action: dict[str, Any]) -> None:
    await _change(turn, action, lambda session, one, by: one.discard(session))


async def choose(turn: Turn, action: dict[str, Any]) -> None:
    """Add only, or add and update."""
    adds_only = action["value"] == "add"
    await _change(turn, action, lambda session, one, by: one.choose(session, adds_only=adds_only))


async def as_new(turn: Turn, action: dict[str, Any]) -> None:
    """A name that nearly is another's is a customer of its own."""
    names = [action["value"]]
    await _change(turn, action, lambda session, one, by: one.treat_as_new(session, names))


async def undo(turn: Turn, action: dict[str, Any]) -> None:
    await _change(turn, action, lambda session, one, by: one.undo(session, by, turn.now))


async def _change(turn: Turn, action: dict[str, Any], change: Any) -> None:
    patience.end()
    import_id = refresh.subject_id(action)

    def write(session: Session) -> tuple[str, list[Block]]:
        by = person(session, turn)
        imported = WorkbookImport.get(session, import_id, by, lock=True)
        done = change(session, imported, by)
        plan = done if hasattr(done, "rows") else imported.plan(session, by, turn.now)
        touched = done if isinstance(done, list) else None
        return views.message(imported, plan, turn.text, touched)

    fallback, shown = await turn.db.write(write)
    turn.wake()
    channel, ts = refresh.place(turn) or ("", "")
    await turn.client.chat_update(channel=channel, ts=ts, text=fallback, blocks=shown)


async def _download(turn: Turn, file: dict[str, Any]) -> bytes:
    """The bytes of a file at Slack. Without the scope files:read Slack answers with a page."""
    if file.get("file_access") == "check_file_info" or not file.get("url_private"):
        try:
            file = (await turn.client.files_info(file=file["id"]))["file"]
        except (SlackApiError, ClientError, TimeoutError):
            raise WorkbookUnreadable("no-scope") from None
    if int(file.get("size") or 0) > MAX_BYTES:
        raise WorkbookUnreadable("too-big")
    address = file.get("url_private_download") or file["url_private"]
    if not is_slack(address, turn.client.base_url):
        raise WorkbookUnreadable("no-download")
    headers = {"Authorization": f"Bearer {turn.client.token}"}
    try:
        async with (
            ClientSession(timeout=DOWNLOAD) as http,
            http.get(address, headers=headers) as answer,
        ):
            data = b"".join([part async for part in answer.content.iter_chunked(1 << 16)])
    except (ClientError, TimeoutError) as error:
        log.warning("file_not_downloaded", error=type(error).__name__)
        raise WorkbookUnreadable("no-download") from None
    if len(data) > MAX_BYTES:
        raise WorkbookUnreadable("too-big")
    return data


async def _say(turn: Turn, event: dict[str, Any], words: str) -> None:
    await turn.client.chat_postMessage(channel=event["channel"], text=words)
