"""What Slack hands over, held against the shapes we read: nothing behind the edge meets a number
where it expects a word. What we do not read may be anything.

Sources: Slack's references of interaction payloads, slash commands and events.
"""

import json
from datetime import date, time
from typing import Annotated, Any

import structlog
from pydantic import (
    BaseModel,
    ConfigDict,
    StrictInt,
    StrictStr,
    StringConstraints,
    ValidationError,
    field_validator,
)

from models.errors import Malformed

log = structlog.get_logger()
Word = StrictStr | None
Id = Annotated[StrictStr, StringConstraints(max_length=255)]  # of a block or an action
Address = Annotated[StrictStr, StringConstraints(max_length=2000)]


class _Shape(BaseModel):
    model_config = ConfigDict(extra="ignore")


class _Option(_Shape):
    value: StrictStr


class _Chosen(_Shape):
    """What was typed or chosen, in a form or by a press."""

    value: Word = None
    selected_option: _Option | None = None
    selected_options: list[_Option] | None = None
    selected_date: Word = None
    selected_time: Word = None
    selected_date_time: StrictInt | None = None
    selected_user: Word = None
    selected_users: list[StrictStr] | None = None
    selected_conversation: Word = None
    files: list[dict[str, Any]] | None = None

    @field_validator("selected_date")
    @classmethod
    def _is_day(cls, day: str | None) -> str | None:
        date.fromisoformat(day or "2000-01-01")
        return day

    @field_validator("selected_time")
    @classmethod
    def _is_hour(cls, hour: str | None) -> str | None:
        time.fromisoformat(hour or "00:00")
        return hour


class _Action(_Chosen):
    action_id: Id
    block_id: Id


class _Block(_Shape):
    type: StrictStr
    block_id: Id | None = None
    element: dict[str, Any] | None = None
    elements: list[dict[str, Any]] | None = None


class _State(_Shape):
    values: dict[str, dict[str, _Chosen]]

    @field_validator("values", mode="before")
    @classmethod
    def _may_be_none(cls, values: object) -> object:
        return {} if values == [] else values  # as Slack writes what is empty, at times


class _View(_Shape):
    id: StrictStr
    callback_id: Word = None
    hash: Word = None
    root_view_id: Word = None
    private_metadata: Word = None
    blocks: list[_Block] = []
    state: _State | None = None

    @field_validator("private_metadata")
    @classmethod
    def _holds_facts(cls, kept: str | None) -> str | None:
        if not isinstance(json.loads(kept or "{}"), dict):
            raise ValueError("no object")
        return kept


class _FilledView(_View):
    state: _State

    @field_validator("blocks")
    @classmethod
    def _are_placed(cls, blocks: list[_Block]) -> list[_Block]:
        if any(one.block_id is None for one in blocks):
            raise ValueError("no block_id")
        return blocks


class _Channel(_Shape):
    id: StrictStr


class _Container(_Shape):
    channel_id: Word = None
    message_ts: Word = None


class _Message(_Shape):
    ts: Word = None
    text: Word = None
    blocks: list[_Block] | None = None
    attachments: list[dict[str, Any]] | None = None
    files: list[dict[str, Any]] | None = None


class _Command(_Shape):
    command: StrictStr
    channel_id: StrictStr
    trigger_id: StrictStr
    text: Word = None
    channel_name: Word = None
    response_url: Address | None = None


class _Interaction(_Shape):
    type: StrictStr
    trigger_id: Word = None
    response_url: Address | None = None
    channel: _Channel | None = None
    container: _Container | None = None
    message: _Message | None = None
    view: _View | None = None
    state: _State | None = None


class _Press(_Interaction):
    trigger_id: StrictStr
    actions: list[_Action]


class _Submit(_Interaction):
    view: _FilledView


class _Close(_Interaction):
    view: _View


class _Shortcut(_Interaction):
    trigger_id: StrictStr
    callback_id: StrictStr


class _MessageShortcut(_Shortcut):
    message: _Message
    channel: _Channel


class _Suggestion(_Interaction):
    action_id: Id
    block_id: Id
    value: Word = None


class _Event(_Message):
    type: StrictStr
    subtype: Word = None
    thread_ts: Word = None
    channel_type: Word = None
    user: StrictStr | dict[str, Any] | None = None
    channel: StrictStr | dict[str, Any] | None = None
    message: _Message | None = None
    previous_message: _Message | None = None
    view: _View | None = None


class _Call(_Shape):
    event: _Event
    event_id: Word = None


_INTERACTIONS: dict[object, type[_Interaction]] = {
    "block_actions": _Press,
    "view_submission": _Submit,
    "view_closed": _Close,
    "shortcut": _Shortcut,
    "message_action": _MessageShortcut,
    "block_suggestion": _Suggestion,
}


class _EnvelopeView(_Shape):
    type: StrictStr
    app_installed_team_id: Word = None


class _EnvelopeMessage(_Shape):
    user: Word = None


class _EnvelopeEvent(_Shape):
    type: StrictStr
    message: _EnvelopeMessage | None = None
    user: dict[str, Any] | StrictStr | None = None
    channel: dict[str, Any] | StrictStr | None = None


class _Authorization(_Shape):
    team_id: Word = None
    enterprise_id: Word = None
    user_id: Word = None


class _Envelope(_Shape):
    """What Bolt reads to find out whose it is."""

    event: _EnvelopeEvent = _EnvelopeEvent(type="")
    response_urls: list[dict[str, Any]] = []
    actions: list[dict[str, Any]] | None = None
    authorizations: list[_Authorization] | None = None
    channel: dict[str, Any] | StrictStr | None = None
    user: dict[str, Any] | StrictStr | None = None
    team: dict[str, Any] | StrictStr | None = None
    enterprise: dict[str, Any] | StrictStr | None = None
    view: _EnvelopeView | None = None
    message: dict[str, Any] | None = None
    container: dict[str, Any] | None = None

    @field_validator("actions")
    @classmethod
    def _names_one(cls, actions: list[dict[str, Any]] | None) -> list[dict[str, Any]] | None:
        if not (actions and {"action_id", "block_id"} <= actions[0].keys()):
            raise ValueError("no action")
        return actions


def is_readable(body: object) -> bool:
    """Whether Bolt can say whose this is; logged in one line where not, for nobody can be told."""
    try:
        _Envelope.model_validate(body)
    except (ValidationError, RecursionError) as error:
        _log(error)
        return False
    return True


def check(body: dict[str, Any]) -> None:
    """Raises Malformed, logged in one line, for what Slack would not have sent."""
    try:
        _shape(body).model_validate(body)
    except (ValidationError, RecursionError) as error:
        _log(error)
        raise Malformed from None


def _log(error: ValidationError | RecursionError) -> None:
    where = error.errors()[0]["loc"] if isinstance(error, ValidationError) else ()
    log.warning("payload_refused", where=".".join(map(str, where)))


def _shape(body: dict[str, Any]) -> type[_Shape]:
    if "command" in body:
        return _Command
    if "event" in body:
        return _Call
    kind = body.get("type")
    return _INTERACTIONS.get(kind, _Interaction) if isinstance(kind, str) else _Interaction
