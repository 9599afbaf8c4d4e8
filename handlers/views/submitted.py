"""Values out of what a person pressed or submitted: `blocks` backwards. Whoever presses a button of
an older version, or changes what a button holds, gets Malformed."""

import json
from datetime import date, datetime
from enum import Enum
from typing import Any, TypeVar

from handlers.views.blocks import Block
from models.errors import Malformed

MOST_OF_AMOUNT = 18  # digits, as the database holds them
MOST_DIGITS, MOST = 10, 2**31 - 1  # of a number in a button, and of an id in PostgreSQL
E = TypeVar("E", bound=Enum)
_IDS = frozenset(
    "action appointment contact customer deal followup issue item kept note offer person record"
    " request review todo".split()
)
_WORDS = frozenset(
    "block_id came channel closes giving_to line list name response_url seen stage stamp"
    " unread".split()
)


class Facts(dict[str, Any]):
    """What a modal was opened with."""

    def __missing__(self, name: str) -> Any:
        raise Malformed


def metadata_of(view: Block) -> Facts:
    kept = view.get("private_metadata")
    facts = Facts(json.loads(kept) if kept else {})
    for name, value in facts.items():
        if value is not None and not _fits(name, value):
            raise Malformed
    return facts


def _fits(name: str, value: Any) -> bool:
    if name in _IDS:
        return type(value) is int and 0 < value <= MOST
    if name in _WORDS:
        return isinstance(value, str)
    if name == "place":
        return isinstance(value, list) and [type(one) for one in value] == [str, str]
    return True


def held(action: Block) -> str:
    """What a button holds."""
    if not isinstance(value := action.get("value"), str):
        raise Malformed
    return value


def channel_of(body: Block) -> str:
    """The id of the channel or DM in which something was pressed."""
    channel = body.get("channel")
    if not isinstance(channel, dict) or not isinstance(id := channel.get("id"), str):
        raise Malformed
    return id


def number(written: Any) -> int:
    """The id, page or count that a button or an option holds."""
    is_number = isinstance(written, str) and written.isascii() and written.isdigit()
    if not is_number or len(written) > MOST_DIGITS or int(written) > MOST:
        raise Malformed
    return int(written)


def large_number(written: str) -> int:
    """An amount in hundredths, which may be larger than an id."""
    if not (written.isascii() and written.isdigit()) or len(written) > MOST_OF_AMOUNT:
        raise Malformed
    return int(written)


def chosen(view: Block, block_id: str) -> str:
    """What was chosen in an input that cannot be left empty."""
    held = value_of(view, block_id)
    if not isinstance(held, str):
        raise Malformed
    return held


def number_of(view: Block, block_id: str) -> int:
    """What was chosen in an input, as a number."""
    return number(value_of(view, block_id))


def day(held: str) -> str:
    """A day in ISO 8601."""
    try:
        return date.fromisoformat(held).isoformat()
    except ValueError:
        raise Malformed from None


def day_or_instant(held: str) -> date | datetime:
    """A day, or an instant with its zone, in ISO 8601."""
    try:
        found = datetime.fromisoformat(held) if "T" in held else date.fromisoformat(held)
    except ValueError:
        raise Malformed from None
    if isinstance(found, datetime) and found.tzinfo is None:
        raise Malformed
    return found


def one_of(kind: type[E], held: Any) -> E:
    """The member that an option or a button stands for."""
    try:
        return kind(held)
    except ValueError:
        raise Malformed from None


def parts(held: str, count: int, by: str = ":") -> list[str]:
    """ "logging:2" in so many parts."""
    found = held.split(by)
    if len(found) != count:
        raise Malformed
    return found


def value_of(view: Block, block_id: str) -> Any:
    """The value of an input: text, a date, seconds, an option's value, a user id, or a list of the
    latter two; None where it is empty or not in this view."""
    element = _element(view, block_id)
    if "selected_options" in element:
        return [chosen["value"] for chosen in element["selected_options"] or ()]
    if "selected_option" in element:
        return (element["selected_option"] or {}).get("value")
    keys = (
        "value",
        "selected_date",
        "selected_date_time",
        "selected_user",
        "selected_users",
        "selected_conversation",
        "selected_time",
    )
    return next((element[key] for key in keys if element.get(key) is not None), None)


def options_of(view: Block, block_id: str) -> list[Block]:
    """The whole options chosen in an input, as they can be given back as initial ones."""
    element = _element(view, block_id)
    chosen = element.get("selected_options") or [element.get("selected_option")]
    return [one for one in chosen if one]


def _element(view: Block, block_id: str) -> Block:
    values = (view.get("state") or {}).get("values") or {}
    return next(iter(values.get(block_id, {}).values()), None) or {}
