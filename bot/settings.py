"""The settings come from environment variables alone: no file, no argument."""

from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_settings import BaseSettings, SettingsConfigDict
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from bot.errors import BadSettings

S = TypeVar("S", bound=BaseSettings)
LogLevel = Literal["DEBUG", "INFO", "WARNING", "ERROR"]

EXPECTED = {
    "slack_bot_token": "the bot token, which starts with xoxb-",
    "slack_app_token": "the app-level token, which starts with xapp-",
    "slack_signing_secret": "the app's signing secret (or set SLACK_APP_TOKEN for Socket Mode)",
    "slack_api_url": "an http:// or https:// address",
    "database_url": "sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME",
    "host": "a host name or address to listen on",
    "slack_posts_per_minute": "how many messages Slack takes from us in a minute",
    "port": "a whole number from 1 to 65535",
    "calendar_private_network": "refuse, or allow to read calendars of this network too",
    "report_template": "a Word file that Kept can fill; begin with a copy of ours, see README",
    "business_review_template": "a Word file that Kept can fill, as for REPORT_TEMPLATE",
    "log_level": "DEBUG, INFO, WARNING or ERROR",
}


def _token(prefix: str) -> AfterValidator:
    def check(token: SecretStr) -> SecretStr:
        if not token.get_secret_value().startswith(prefix):
            raise ValueError
        return token

    return AfterValidator(check)


def _api_url(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError
    return url.rstrip("/") + "/"


def _word_template(file: Path, info: ValidationInfo) -> Path:
    # Loaded only where a template is named.
    from handlers.views.reports import business_review, review, template

    words = {
        "report_template": review.ReviewDocument,
        "business_review_template": business_review.BusinessDocument,
    }
    if fault := template.fault(file, words[str(info.field_name)]):
        raise ValueError(f"{file.name}: {fault.splitlines()[0]}")
    return file


def _database_url(url: str) -> str:
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise ValueError from error
    if parsed.drivername in ("postgres", "postgresql", "postgresql+psycopg"):
        postgres = parsed.set(drivername="postgresql+psycopg")
        return postgres.render_as_string(hide_password=False)
    # A database in memory would forget every promise at the end of the process.
    if parsed.drivername != "sqlite" or parsed.database in (None, "", ":memory:"):
        raise ValueError
    return url


class DatabaseSettings(BaseSettings):
    """The settings that need no Slack; an empty variable counts as missing."""

    model_config = SettingsConfigDict(frozen=True, hide_input_in_errors=True)

    # Hidden in repr() because the address of a PostgreSQL holds its password.
    database_url: Annotated[str, AfterValidator(_database_url)] = Field(
        default="sqlite:///kept.db", repr=False
    )

    @model_validator(mode="before")
    @classmethod
    def _without_blanks(cls, given: dict[str, Any]) -> dict[str, Any]:
        # A secret read from a file often ends in a newline.
        trimmed = {k: v.strip() if isinstance(v, str) else v for k, v in given.items()}
        return {k: v for k, v in trimmed.items() if v != ""}


class Settings(DatabaseSettings):
    """One attribute per environment variable, of the same name."""

    slack_bot_token: Annotated[SecretStr, _token("xoxb-")]
    slack_app_token: Annotated[SecretStr, _token("xapp-")] | None = None
    slack_signing_secret: SecretStr | None = Field(default=None, validate_default=True)
    slack_api_url: Annotated[str, AfterValidator(_api_url)] = "https://slack.com/api/"
    slack_posts_per_minute: float = Field(default=290, gt=0)
    host: str = "127.0.0.1"
    port: int = Field(default=3000, ge=1, le=65535)
    # People type addresses that this machine then fetches: allow the public internet only.
    calendar_private_network: Literal["refuse", "allow"] = "refuse"
    # None: ours.
    report_template: Annotated[Path, AfterValidator(_word_template)] | None = None
    business_review_template: Annotated[Path, AfterValidator(_word_template)] | None = None
    log_level: Annotated[LogLevel, BeforeValidator(str.upper)] = "INFO"

    @property
    def socket_mode(self) -> bool:
        """Whether Slack is reached over Socket Mode; otherwise it calls HOST:PORT."""
        return self.slack_app_token is not None

    @property
    def is_private_network_allowed(self) -> bool:
        return self.calendar_private_network == "allow"

    @field_validator("slack_signing_secret")
    @classmethod
    def _needed_over_http(cls, secret: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        # A wrong app token is missing from the data: it is named already, and means Socket Mode.
        if secret is None and info.data.get("slack_app_token", "wrong") is None:
            raise ValueError
        return secret


def load() -> Settings:
    """The settings of this process's environment. Raises BadSettings."""
    return _load(Settings)


def database_url() -> str:
    """The database's address, for commands that need no Slack. Raises BadSettings."""
    return _load(DatabaseSettings).database_url


def _load(kind: type[S]) -> S:
    try:
        return kind.model_validate({})
    except ValidationError as error:
        faults = [
            _explain(str(e["loc"][0]), e["input"], str(e.get("ctx", {}).get("error") or ""))
            for e in error.errors()
        ]
    # Raised outside the handler, so that no traceback shows the values pydantic refused.
    raise BadSettings("; ".join(faults))


def _explain(name: str, given: object, why: str) -> str:
    # Where a required variable is missing, pydantic's input is the whole of the others.
    fault = "wrong" if isinstance(given, str | SecretStr) else "missing"
    expected = f"{name.upper()} is {fault}: expected {EXPECTED[name]}"
    return f"{expected} ({why})" if why else expected
