import io
import logging
import sys
import time
from collections.abc import Iterator

import pytest
import structlog
from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.errors import SlackApiError
from sqlalchemy import create_engine, text
from sqlalchemy.exc import IntegrityError

from bot import logs


@pytest.fixture
def out() -> Iterator[io.StringIO]:
    """What is logged, at the lowest level; the process's own logging comes back afterwards."""
    root, hook = logging.getLogger(), sys.excepthook
    handlers, level = root.handlers[:], root.level
    bolt = logging.getLogger("slack_bolt.AsyncApp")  # keeps the level of an app made before
    bolt_level = bolt.level
    bolt.setLevel(logging.NOTSET)
    stream = io.StringIO()
    root.handlers.clear()
    logs.configure("DEBUG", stream)
    yield stream
    root.handlers[:] = handlers
    root.setLevel(level)
    bolt.setLevel(bolt_level)
    sys.excepthook = hook
    logging.captureWarnings(False)
    structlog.reset_defaults()


def only_line(out: io.StringIO) -> str:
    written = out.getvalue()
    assert written.endswith("\n")
    assert len(written.splitlines()) == 1
    return written


def test_an_event_is_one_line_of_pairs(out: io.StringIO) -> None:
    structlog.get_logger("scheduler.deliver").info("delivery sent", delivery=7, late=False)
    line = only_line(out)
    assert line.startswith("timestamp=2")
    assert line.endswith(
        'Z level=info logger=scheduler.deliver event="delivery sent" delivery=7 late=false\n'
    )


def test_a_library_speaks_in_the_same_form(out: io.StringIO) -> None:
    logging.getLogger("alembic.runtime").info("Running upgrade %s -> %s", "1", "2")
    assert ' level=info logger=alembic.runtime event="Running upgrade 1 -> 2"\n' in only_line(out)


def test_the_level_is_obeyed(out: io.StringIO) -> None:
    logs.configure("WARNING", out)
    structlog.get_logger("bot").info("quiet")
    logging.getLogger("alembic").info("quiet")
    structlog.get_logger("bot").warning("loud")
    assert "event=loud" in only_line(out)


def test_configuring_twice_does_not_write_twice(out: io.StringIO) -> None:
    logs.configure("INFO", out)
    structlog.get_logger("bot").info("once")
    only_line(out)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\x1b[2K", "\x00", "\x85", "\u2028"])
def test_no_value_breaks_the_line(out: io.StringIO, end: str) -> None:
    structlog.get_logger("bot").info("typed", said=f"one{end}level=critical event=forged")
    line = only_line(out)
    assert line.endswith('event=forged"\n')
    assert end not in line[:-1]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("token xoxb-12-34-hunter2 refused", "token [hidden] refused"),
        ("xoxe.xoxp-1-hunter2", "[hidden]"),
        ("SLACK_APP_TOKEN=xapp-1-A2-hunter2", "SLACK_APP_TOKEN=[hidden]"),
        ("Authorization: Bearer hunter2hunter2", "[hidden]"),
        ("bearer hunter2hunter2", "bearer [hidden]"),
        ("posting to https://hooks.slack.com/actions/T1/2/hunter2", "https://hooks.slack.com/"),
        ("wss://wss-primary.slack.com/link/?ticket=hunter2&app_id=A1", "&app_id=A1"),
        ("{'response_url': 'http://127.0.0.1/hunter2', 'a': 1}", "'a': 1"),
        ('{"client_secret": "hunter2 and more", "b": 2}', '"b": 2'),
        ("postgresql+psycopg://bob:hunter2@db:5432/kept", "//bob:[hidden]@db:5432/kept"),
        ("postgresql://bob:p@/hunter2@db/kept", "//bob:[hidden]@db/kept"),
        ("host=db user=bob password=hunter2 dbname=kept", "user=bob password=[hidden] dbname=kept"),
    ],
)
def test_a_secret_is_hidden_and_what_surrounds_it_kept(text: str, kept: str) -> None:
    redacted = logs.redact(text)
    assert "hunter2" not in redacted
    assert kept in redacted


@pytest.mark.parametrize(
    "text",
    ["https://slack.com/api/auth.test", "127.0.0.1:3000", "3 tokens", "the token is revoked"],
)
def test_what_is_no_secret_is_kept(text: str) -> None:
    assert logs.redact(text) == text


def test_a_field_named_as_a_secret_is_hidden_whatever_it_holds(out: io.StringIO) -> None:
    structlog.get_logger("bot").info("set", bot_token=b"hunter2", response_url="hunter2")
    assert only_line(out).endswith("bot_token=[hidden] response_url=[hidden]\n")


def test_a_secret_is_hidden_in_fields_and_exceptions(out: io.StringIO) -> None:
    try:
        raise ConnectionError("no answer for xoxb-hunter2")
    except ConnectionError as error:
        structlog.get_logger("bot").exception("down", url="postgresql://bob:hunter2@db", why=error)
    assert "hunter2" not in only_line(out)


def test_a_traceback_is_one_field_of_places_without_values(out: io.StringIO) -> None:
    def parse(said: str) -> int:
        return int(said)

    try:
        try:
            parse("Acme wants 5 % off")
        except ValueError as error:
            raise LookupError("no such day") from error
    except LookupError:
        logging.getLogger("kept").exception("failed")
    line = only_line(out)
    assert "LookupError: no such day at bot/test_logs.py:" in line
    assert "from ValueError: invalid literal for int() with base 10: [hidden] at " in line
    assert " parse < " in line
    assert "Acme" not in line


def test_every_member_of_an_exception_group_is_told(out: io.StringIO) -> None:
    group = ExceptionGroup("two tasks failed", [KeyError("state"), TimeoutError("slow")])
    structlog.get_logger("bot").error("failed", exc_info=group)
    line = only_line(out)
    assert "KeyError: 'state'" in line
    assert "TimeoutError: slow" in line


def test_an_endless_chain_of_causes_is_cut(out: io.StringIO) -> None:
    one, two = ValueError("one"), ValueError("two")
    one.__cause__, two.__cause__ = two, one
    structlog.get_logger("bot").error("failed", exc_info=one)
    assert only_line(out).count("ValueError") == 1 + logs.MAX_CAUSES


def test_an_uncaught_exception_is_logged_in_one_line(out: io.StringIO) -> None:
    error = RuntimeError("first line\nAcme wants 5 % off")
    sys.excepthook(RuntimeError, error, None)
    line = only_line(out)
    assert "level=critical" in line
    assert "RuntimeError: first line" in line
    assert "Acme" not in line


def test_the_values_of_a_failed_statement_are_hidden(out: io.StringIO) -> None:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        connection.execute(text("create table customer (name text unique)"))
        insert = text("insert into customer values (:name)")
        connection.execute(insert, {"name": "Acme"})
        with pytest.raises(IntegrityError) as caught:
            connection.execute(insert, {"name": "Acme"})
    engine.dispose()
    assert "Acme" in str(caught.value)
    logger = structlog.get_logger("bot")
    logger.error("failed", exc_info=caught.value)
    logger.error("failed", error=str(caught.value))
    logging.getLogger("slack_bolt").error("Failed to run listener (error: %s)", caught.value)
    lines = out.getvalue().splitlines()
    assert len(lines) == 3
    for line in lines:
        assert "UNIQUE constraint failed: customer.name" in line
        assert "Acme" not in line


def test_the_row_in_a_postgresql_error_is_hidden() -> None:
    error = 'duplicate key violates "uq_name"\nDETAIL:  Key (name)=(Acme\n\nAG) already exists.'
    assert "Acme" not in logs.redact(error)
    assert "AG" not in logs.redact(error)


def test_the_code_of_a_slack_error_is_kept_and_its_answer_cut(out: io.StringIO) -> None:
    answer = {"ok": False, "error": "invalid_blocks", "blocks": "Acme"}
    error = SlackApiError("The request to the Slack API failed.", answer)  # type: ignore[no-untyped-call]
    structlog.get_logger("bot").error("failed", exc_info=error)
    line = only_line(out)
    assert "The request to the Slack API failed. (invalid_blocks)" in line
    assert "Acme" not in line


async def test_a_forged_request_is_logged_without_its_body(out: io.StringIO) -> None:
    app = AsyncApp(signing_secret="hunter2", token="xoxb-hunter2")
    forged = AsyncBoltRequest(
        body="command=/followup&text=Acme",
        headers={"x-slack-signature": "v0=0", "x-slack-request-timestamp": "0"},
    )
    response = await app.async_dispatch(forged)
    assert response.status == 401
    line = only_line(out)
    assert "Invalid request signature detected" in line
    assert "Acme" not in line


@pytest.mark.parametrize(
    "message",
    [
        "Unhandled request ({'type': 'block_suggestion', 'action_id': 'a', 'value': 'Acme'})\n---",
        "A global middleware (m) skipped calling `next()` for the request ({'text': 'Acme'})",
        "Unsuccessful Bolt execution result (status: 404, body: Acme\nAcme)",
        "Failed to run listener function (error: no such customer: 'Acme & Co')",
        "Failed to run listener function (error: no such customer: '客户')",
    ],
)
def test_what_a_person_sent_is_cut_from_a_librarys_line(out: io.StringIO, message: str) -> None:
    logging.getLogger("slack_bolt.AsyncApp").warning(message)
    line = only_line(out)
    assert message[:18] in line
    assert "Acme" not in line
    assert "客户" not in line


@pytest.mark.parametrize("name", ["slack_sdk.web.async_client", "slack_bolt.AsyncApp"])
def test_requests_and_answers_at_debug_are_not_logged(out: io.StringIO, name: str) -> None:
    logger = logging.getLogger(name)
    logger.debug("Sending a request - data: {'text': 'Acme'}")
    assert out.getvalue() == ""
    logger.info("A new session has been established")
    only_line(out)


def test_a_floor_does_not_silence_a_namesake(out: io.StringIO) -> None:
    logging.getLogger("sqlalchemy_utils").info("heard")
    only_line(out)


def test_an_event_that_cannot_be_written_shows_none_of_its_arguments(
    out: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = {"name": "slack_sdk", "levelno": 30, "msg": "%d seconds", "args": ("Acme",)}
    ours = logging.getLogger().handlers[0]
    ours.handle(logging.makeLogRecord(wrong))
    assert only_line(out) == "level=error logger=slack_sdk event=unwritable\n"
    assert capsys.readouterr().err == ""


def test_a_line_of_a_kind_is_written_once_a_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    seldom = logs.Seldom()
    assert [seldom.is_due("slow") for _ in range(1000)] == [True] + [False] * 999
    assert seldom.is_due("large")
    now += logs.SELDOM_SECONDS
    assert seldom.is_due("slow")
