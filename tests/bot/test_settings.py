from pathlib import Path

import pytest
from docx import Document
from pydantic import SecretStr

from bot.errors import BadSettings
from bot.settings import Settings, database_url, load

BOT, APP, SECRET = "xoxb-1-alice", "xapp-1-bob", "0123456789abcdef"


@pytest.fixture(autouse=True)
def environ(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment in which only the two tokens are set."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("SLACK_BOT_TOKEN", BOT)
    monkeypatch.setenv("SLACK_APP_TOKEN", APP)
    return monkeypatch


def complaint() -> str:
    with pytest.raises(BadSettings) as caught:
        load()
    return str(caught.value)


def test_two_tokens_are_enough() -> None:
    settings = load()
    assert settings.slack_bot_token.get_secret_value() == BOT
    assert settings.socket_mode
    assert settings.slack_api_url == "https://slack.com/api/"
    assert settings.database_url == "sqlite:///kept.db"
    assert (settings.host, settings.port, settings.log_level) == ("127.0.0.1", 3000, "INFO")


def test_a_signing_secret_instead_of_an_app_token_means_http(environ: pytest.MonkeyPatch) -> None:
    environ.delenv("SLACK_APP_TOKEN")
    environ.setenv("SLACK_SIGNING_SECRET", SECRET)
    settings = load()
    assert not settings.socket_mode
    assert settings.slack_signing_secret == SecretStr(SECRET)


def test_without_an_app_token_the_signing_secret_is_asked_for(environ: pytest.MonkeyPatch) -> None:
    environ.delenv("SLACK_APP_TOKEN")
    assert complaint().startswith("SLACK_SIGNING_SECRET is missing: ")
    assert "SLACK_APP_TOKEN" in complaint()


@pytest.mark.parametrize("blank", ["", "  ", "\n"])
def test_an_empty_variable_counts_as_missing(environ: pytest.MonkeyPatch, blank: str) -> None:
    environ.setenv("SLACK_BOT_TOKEN", blank)
    assert complaint().startswith("SLACK_BOT_TOKEN is missing: ")
    environ.setenv("SLACK_BOT_TOKEN", BOT)
    environ.setenv("PORT", blank)
    assert load().port == 3000


def test_space_around_a_value_is_dropped(environ: pytest.MonkeyPatch) -> None:
    environ.setenv("SLACK_BOT_TOKEN", f" {BOT}\n")
    environ.setenv("PORT", " 8080 ")
    assert load().slack_bot_token == SecretStr(BOT)
    assert load().port == 8080


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SLACK_BOT_TOKEN", "xapp-the-wrong-one"),
        ("SLACK_APP_TOKEN", "xoxb-the-wrong-one"),
        ("SLACK_API_URL", "slack.example/secret-path"),
        ("SLACK_API_URL", "ftp://slack.example/secret-path"),
        ("DATABASE_URL", "mysql://bob:hunter2@db/kept"),
        ("DATABASE_URL", "postgresql+asyncpg://bob:hunter2@db/kept"),
        ("DATABASE_URL", "postgresql://bob:hunter2@db:port/kept"),
        ("DATABASE_URL", "hunter2"),
        ("DATABASE_URL", "sqlite:///:memory:"),
        ("PORT", "0"),
        ("PORT", "65536"),
        ("PORT", "http"),
        ("LOG_LEVEL", "chatty"),
    ],
)
def test_a_wrong_value_is_named_but_never_shown(
    environ: pytest.MonkeyPatch, name: str, value: str
) -> None:
    environ.setenv(name, value)
    line = complaint()
    assert line.startswith(f"{name} is wrong: expected ")
    assert value not in line
    assert "hunter2" not in line


def test_a_database_without_a_file_is_refused(environ: pytest.MonkeyPatch) -> None:
    environ.setenv("DATABASE_URL", "sqlite://")
    assert complaint().startswith("DATABASE_URL is wrong: ")


def test_everything_wrong_is_said_in_one_line(environ: pytest.MonkeyPatch) -> None:
    environ.delenv("SLACK_BOT_TOKEN")
    environ.setenv("SLACK_APP_TOKEN", "secret")
    environ.setenv("PORT", "zero\nzero")
    line = complaint()
    assert "SLACK_BOT_TOKEN is missing" in line
    assert "SLACK_APP_TOKEN is wrong" in line
    assert "PORT is wrong" in line
    assert "SLACK_SIGNING_SECRET" not in line
    assert "\n" not in line


def test_the_refused_value_is_not_in_the_traceback_either(environ: pytest.MonkeyPatch) -> None:
    environ.setenv("SLACK_BOT_TOKEN", "hunter2")
    with pytest.raises(BadSettings) as caught:
        load()
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


def test_the_api_address_ends_with_one_slash(environ: pytest.MonkeyPatch) -> None:
    for given in ("http://127.0.0.1:8065/api", "http://127.0.0.1:8065/api//"):
        environ.setenv("SLACK_API_URL", given)
        assert load().slack_api_url == "http://127.0.0.1:8065/api/"


@pytest.mark.parametrize(
    ("given", "used"),
    [
        ("sqlite:///data/kept.db", "sqlite:///data/kept.db"),
        ("sqlite:////srv/kept.db", "sqlite:////srv/kept.db"),
        ("postgres://bob:p%40ss@db/kept", "postgresql+psycopg://bob:p%40ss@db/kept"),
        ("postgresql://db:5433/kept", "postgresql+psycopg://db:5433/kept"),
        ("postgresql+psycopg://db/kept", "postgresql+psycopg://db/kept"),
        (
            "postgresql://db/kept?sslmode=require",
            "postgresql+psycopg://db/kept?sslmode=require",
        ),
    ],
)
def test_a_database_address_names_its_driver(
    environ: pytest.MonkeyPatch, given: str, used: str
) -> None:
    environ.setenv("DATABASE_URL", given)
    assert load().database_url == used


def test_a_log_level_is_read_in_any_case(environ: pytest.MonkeyPatch) -> None:
    environ.setenv("LOG_LEVEL", "debug")
    assert load().log_level == "DEBUG"


def test_printing_the_settings_shows_no_secret(environ: pytest.MonkeyPatch) -> None:
    environ.setenv("SLACK_SIGNING_SECRET", SECRET)
    environ.setenv("DATABASE_URL", "postgresql://bob:hunter2@db/kept")
    shown = f"{load()} {load()!r}"
    for secret in (BOT, APP, SECRET, "hunter2"):
        assert secret not in shown


def test_the_database_alone_needs_no_token(environ: pytest.MonkeyPatch) -> None:
    environ.delenv("SLACK_BOT_TOKEN")
    environ.delenv("SLACK_APP_TOKEN")
    assert database_url() == "sqlite:///kept.db"
    environ.setenv("DATABASE_URL", " postgresql://bob:hunter2@db/kept\n")
    assert database_url() == "postgresql+psycopg://bob:hunter2@db/kept"


def test_a_wrong_database_alone_is_named_but_not_shown(environ: pytest.MonkeyPatch) -> None:
    environ.setenv("DATABASE_URL", "mysql://bob:hunter2@db/kept")
    with pytest.raises(BadSettings, match=r"^DATABASE_URL is wrong: ") as caught:
        database_url()
    assert "hunter2" not in str(caught.value)


def test_calendars_of_the_private_network_are_refused_unless_allowed(
    environ: pytest.MonkeyPatch,
) -> None:
    assert not load().is_private_network_allowed
    environ.setenv("CALENDAR_PRIVATE_NETWORK", "allow")
    assert load().is_private_network_allowed
    environ.setenv("CALENDAR_PRIVATE_NETWORK", "yes")
    assert complaint().startswith("CALENDAR_PRIVATE_NETWORK is wrong: ")


def letterhead(folder: Path, *lines: str) -> Path:
    """A company's own template."""
    document = Document()
    for line in lines:
        document.add_paragraph(line)
    file = folder / "letterhead.docx"
    document.save(str(file))
    return file


def test_a_workspace_may_have_a_template_of_its_own(
    environ: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert load().report_template is None
    for variable, place in (
        ("REPORT_TEMPLATE", "{{ words.comparison }}"),
        ("BUSINESS_REVIEW_TEMPLATE", "{{ words.goals }}"),
    ):
        file = letterhead(tmp_path, "ACME Holdings", "{{ title }}", place)
        environ.setenv(variable, str(file))
        load()
        environ.delenv(variable)


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        (["{{ titel }}"], "'titel' is undefined"),
        (["{{ words.compare }}"], "'compare'"),
        (["{%p if figures %}"], "TemplateSyntaxError"),
        (["{%p if not troubles %}", "{{ oops }}", "{%p endif %}"], "'oops' is undefined"),
    ],
)
def test_a_template_that_cannot_be_filled_is_refused_with_the_reason(
    environ: pytest.MonkeyPatch, tmp_path: Path, lines: list[str], why: str
) -> None:
    environ.setenv("REPORT_TEMPLATE", str(letterhead(tmp_path, *lines)))
    assert complaint().startswith("REPORT_TEMPLATE is wrong: expected a Word file")
    assert why in complaint()


def test_a_template_that_is_missing_or_no_word_file_is_named(
    environ: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    text = tmp_path / "letter.docx"
    text.write_text("Dear Acme")
    for file in (text, tmp_path / "nowhere.docx", tmp_path):
        environ.setenv("REPORT_TEMPLATE", str(file))
        assert file.name in complaint()
        assert complaint().count("\n") == 0
