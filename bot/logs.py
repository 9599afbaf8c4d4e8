"""One line of key=value pairs for each event, on stderr, without secrets or customers' text.

Our own events name what happened and give ids: `structlog.get_logger(__name__)`. A library's
message is cut to its first line, and an exception to its type, its first line and its stack:
further lines of databases, Slack and Python quote what people wrote.
"""

import contextlib
import logging
import re
import sys
import time
import traceback
from pathlib import Path
from types import TracebackType
from typing import TextIO

import structlog
from structlog.typing import EventDict, ExcInfo, Processor, WrappedLogger

# Below these levels a library writes whole requests and answers, SQL, or a line for every tick.
FLOORS = {
    "aiohttp.access": logging.WARNING,
    "apscheduler": logging.WARNING,
    "asyncio": logging.INFO,
    "slack_bolt": logging.INFO,
    "slack_sdk": logging.INFO,
    "sqlalchemy": logging.WARNING,
}

HIDDEN = "[hidden]"
SENSITIVE = r"(?i:\b\w*(?:token|secret|passw(?:or)?d|authorization|ticket|response_url))"
SECRETS = [
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"(?:xox[a-z][-.]|xapp-)[\w.-]+", HIDDEN),  # Slack's tokens
        (r"(?i)\b(bearer|basic)\s+[\w.~+/=-]{12,}", rf"\1 {HIDDEN}"),
        (r"(?i)(hooks\.slack\.com/)[^\s'\"]+", rf"\1{HIDDEN}"),
        (r"(\w://[^\s:/@]*:)[^\s'\"]+@", rf"\1{HIDDEN}@"),  # the password within an address
        (rf"({SENSITIVE}['\"]?\s*[:=]\s*)(?:'[^']*'|\"[^\"]*\"|[^\s'\",&)}}]+)", rf"\1{HIDDEN}"),
        # What databases add to an error: the values of a statement, the row that clashed.
        (r"(?s)(\[parameters: |\bDETAIL: ).*", rf"\1{HIDDEN}"),
    )
]
# In a line of Slack's libraries, what a person sent follows one of these.
BODY = re.compile(r"(?s)(\bbody: |for the request \(|'(?:value|submission|actions)': ).*")
# A quoted phrase may be a person's; a quoted name or path is nearly always the code's.
PHRASE = re.compile(r"""(?<!\w)(?a:'(?![\w./:-]*')[^']*'|"(?![\w./:-]*")[^"]*")(?!\w)""")
SLACK_ERROR = re.compile(r"'error': '(\w+)'")
MAX_FRAMES = 20
SELDOM_SECONDS = 60.0
MAX_CAUSES = 4
# Whatever could end the line or steer a terminal becomes a line end, which is then escaped.
CONTROLS = dict.fromkeys([*range(32), *range(127, 160), 0x2028, 0x2029], "\n") | {ord("\t"): " "}


def configure(level: str, stream: TextIO | None = None) -> None:
    """Send every event of at least `level`, ours and the libraries', to `stream` (or stderr)."""
    shared: list[Processor] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    handler = _LineHandler(stream or sys.stderr)
    handler.addFilter(_above_floor)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*shared, _cut],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.ExceptionRenderer(_exception),
                _redact,
                structlog.processors.LogfmtRenderer(
                    key_order=["timestamp", "level", "logger", "event"], bool_as_flag=False
                ),
            ],
        )
    )
    logging.basicConfig(level=level, handlers=[handler], force=True)
    logging.captureWarnings(True)
    sys.excepthook = _log_uncaught
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
    )


def redact(text: str) -> str:
    """`text` without tokens, passwords and the values of SQL statements."""
    for pattern, replacement in SECRETS:
        text = pattern.sub(replacement, text)
    return text


class Seldom:
    """Allows one line a minute for each kind, so that nobody who makes us log can fill the disk.
    There must be few kinds."""

    def __init__(self) -> None:
        self._next: dict[str, float] = {}

    def is_due(self, kind: str) -> bool:
        now = time.monotonic()
        if now < self._next.get(kind, now):
            return False
        self._next[kind] = now + SELDOM_SECONDS
        return True


class SeldomFilter(logging.Filter):
    """One line a minute for each message, whatever its arguments."""

    def __init__(self) -> None:
        super().__init__()
        self._seldom = Seldom()

    def filter(self, record: logging.LogRecord) -> bool:
        return self._seldom.is_due(record.msg)


class _LineHandler(logging.StreamHandler[TextIO]):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        # logging's own report would print the event's arguments, unredacted.
        with contextlib.suppress(OSError, ValueError):
            self.stream.write(f"level=error logger={record.name} event=unwritable\n")


def _above_floor(record: logging.LogRecord) -> bool:
    # Not set on the loggers themselves: Bolt copies the root's level onto its own.
    return all(
        record.levelno >= level
        for name, level in FLOORS.items()
        if f"{record.name}.".startswith(f"{name}.")
    )


def _cut(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    event["event"] = _first_line(str(event["event"]))
    return event


def _first_line(text: str) -> str:
    line, _, rest = BODY.sub(rf"\1{HIDDEN}", text.strip()).partition("\n")
    slack_error = SLACK_ERROR.search(rest)
    return PHRASE.sub(HIDDEN, line) + (f" ({slack_error[1]})" if slack_error else "")


def _exception(exc_info: ExcInfo) -> str:
    return _describe(exc_info[1])


def _describe(error: BaseException, causes: int = MAX_CAUSES) -> str:
    """`ValueError: no such day at handlers/todo.py:31 save < bot/app.py:9 main; from KeyError…`"""
    line = _first_line("".join(traceback.format_exception_only(error)))
    frames = traceback.StackSummary.extract(
        traceback.walk_tb(error.__traceback__), limit=-MAX_FRAMES, lookup_lines=False
    )
    if frames:
        line += " at " + " < ".join(
            f"{'/'.join(Path(frame.filename).parts[-2:])}:{frame.lineno} {frame.name}"
            for frame in reversed(frames)
        )
    earlier = [*error.exceptions] if isinstance(error, BaseExceptionGroup) else []
    if before := error.__cause__ or (not error.__suppress_context__ and error.__context__):
        earlier.append(before)
    return line + "".join(f"; from {_describe(e, causes - 1)}" for e in earlier if causes)


def _redact(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    return {key: _field(key, value) for key, value in event.items()}


def _field(key: str, value: object) -> object:
    if value is None or isinstance(value, bool | int | float):
        return value
    if re.search(f"{SENSITIVE}$", key):
        return HIDDEN
    text = _describe(value) if isinstance(value, BaseException) else str(value)
    return redact(text).translate(CONTROLS)


def _log_uncaught(
    _: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if isinstance(error, KeyboardInterrupt):
        sys.__excepthook__(type(error), error, trace)
    else:
        structlog.get_logger("bot").critical("uncaught", exc_info=error.with_traceback(trace))
