"""The kinds, states and texts of requests for support."""

from enum import StrEnum

from models import errors

MAX_TEXT = 500


class SupportKind(StrEnum):
    DISCOUNT = "discount"
    RESOURCES = "resources"
    MANAGEMENT_VISIT = "management_visit"
    EXPERTISE = "expertise"


class Answer(StrEnum):
    APPROVED = "approved"
    REFUSED = "refused"


class SupportState(StrEnum):
    OPEN = "open"
    ASKED_BACK = "asked_back"  # the asker has to say something first: the clock is paused
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"  # also: called off when the customer ended


def clean_text(text: str, field: str) -> str:
    """Raises Empty or TextTooLong."""
    text = text.strip()
    if not text:
        raise errors.Empty(field)
    if len(text) > MAX_TEXT:
        raise errors.TextTooLong(field, length=len(text), most=MAX_TEXT)
    return text
