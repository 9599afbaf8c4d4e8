"""What somebody promises, before it is a to-do: its words, its owner, its day."""

import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from models import errors
from models.commitments.due import as_owners
from models.people.person import Person
from models.rules import recurrence
from models.rules.recurrence import Rule

MAX_TEXT = 500


@dataclass(frozen=True)
class Promise:
    """What is to be written down as one to-do; `due` is a day of whoever writes it, who may be
    elsewhere than its owner. `rule`: by which it comes again."""

    text: str
    owner: Person
    due: date | None = None
    due_time: time | None = None
    submission: str | None = None
    rule: Rule | None = None


def written(
    promise: Promise, by: Person, now: datetime, customer_id: int | None, followup_id: int | None
) -> dict[str, Any]:
    """What is stored of a promise, by column."""
    due, due_time = as_owners(promise.due, promise.due_time, by, promise.owner, now)
    return {
        "text": clean_text(promise.text),
        "due": due,
        "due_time": due_time,
        "owner_id": promise.owner.refuse_if_gone("owner").id,
        "given_by_id": by.id,
        "given_at": now,
        "customer_id": customer_id,
        "followup_id": followup_id,
        "submission": promise.submission,
        "rule": recurrence.to_text(promise.rule) if promise.rule else None,
        "created_at": now,
    }


def is_blank(text: str) -> bool:
    """Whether nothing in it can be seen: no letter, digit, sign or emoji."""
    return not any(unicodedata.category(char)[0] in "LNSP" for char in text)


def clean_text(text: str) -> str:
    text = text.strip()
    if is_blank(text):
        raise errors.NothingToDo("text")
    if len(text) > MAX_TEXT:
        raise errors.TextTooLong("text", length=len(text), most=MAX_TEXT)
    return text
