"""Whether a meeting takes place, and with the owner of the calendar.

Calendars keep what was called off and say so in its title; and what their owner declined.
"""

from collections.abc import Collection, Iterable
from typing import Any

from models.rules import data
from models.rules import lazy_re as re
from models.rules.characters import fold, in_place

Event = Any  # a component of a calendar, whose entries are of many kinds
_LISTED = data.load(__package__, "words.toml")
_HAN = "\u3400-\u9fff"
_NO_PART = ("DECLINED", "DELEGATED")


def _words(kind: str) -> str:
    words = sorted(_LISTED[kind].split(), key=len, reverse=True)
    return "|".join(re.escape(word).replace("@", " ") for word in words)


_OFF = f"(?:{_words('off')})(?:[ -](?:event|meeting|appointment|invitation))?"
_OPENS, _CLOSES, _DASH = "[\\[(*【「<{]", "[\\])*】」>}]", "[-\u2013\u2014]"
_BRACKETED = f"{_OPENS}+ ?{_OFF} ?{_CLOSES}+"
_CALLED_OFF = re.compile(
    f"^(?:(?:{_words('forwarded')}) ?: ?)*(?:{_OFF} ?(?:[:|/]|{_DASH} )|{_BRACKETED}|已取消 )"
    f"|(?:{_BRACKETED}|(?: {_DASH}+|[:|/]) ?{_OFF}!*|(?:{_words('off_at_last')})[.!]*)$",
    re.I,
)
_SHOUTED = re.compile(r"^(?:CANCELL?ED|POSTPONED|DECLINED)\b(?=[^a-z]*\b[\w'])")
ADDRESS = re.compile(r"[\w.+-]+@[\w.-]+")
_ASIDE = re.compile(r"[(\[（].*?[)\]）]")


class Owner:
    """The owner of a calendar, as it and the bot call them: by names, handles, e-mail addresses,
    and texts with one of these in it, such as "Alice Zhang's calendar"."""

    def __init__(self, called: Iterable[str]) -> None:
        texts = [text.strip() for text in called if text.strip()]
        self._addresses = {one.casefold() for text in texts for one in ADDRESS.findall(text)}
        self._names = [ADDRESS.sub(" ", text) for text in texts]
        self._handles = {text.casefold() for text in texts}

    def takes_part(self, guests: Collection[Any]) -> bool:
        """False where they declined, by the surest way in which the calendar names them."""
        for is_owner in (self._has_address, self._has_name, self._has_handle):
            mine = [guest for guest in guests if is_owner(guest)]
            if mine:
                return not all(_part(guest) in _NO_PART for guest in mine)
        return True

    def _has_address(self, guest: Any) -> bool:
        return address_of(guest).casefold() in self._addresses

    def _has_name(self, guest: Any) -> bool:
        named = ADDRESS.sub("", str(guest.params.get("CN", "")))
        user = address_of(guest).partition("@")[0]
        said = _ASIDE.sub("", named) if named.strip() else re.sub(r"[._-]", " ", user)
        return any(_is_one_name(said, name) for name in self._names)

    def _has_handle(self, guest: Any) -> bool:
        return address_of(guest).partition("@")[0].casefold() in self._handles


def takes_place(event: Event, owner: Owner) -> bool:
    """Whether it is not called off, nor declined by the owner, nor a time that they keep free: a
    note, or a colleague's meeting. A whole day is free in most calendars until its owner says
    otherwise, and who has not answered yet may come."""
    is_off = str(event.get("STATUS", "")).upper() == "CANCELLED" or is_called_off(
        str(event.get("SUMMARY", ""))
    )
    is_free = str(event.get("TRANSP", "")).upper() == "TRANSPARENT"
    has_hour = hasattr(event["DTSTART"].dt, "hour")
    return not is_off and not (is_free and has_hour) and owner.takes_part(guests_of(event))


def is_called_off(title: str) -> bool:
    """Whether a title says so itself: "Canceled: demo", 已取消：演示, "demo [CANCELLED]"."""
    said = " ".join(in_place(title).split())
    return _CALLED_OFF.search(said) is not None or _SHOUTED.match(said) is not None


def guests_of(event: Event, entry: str = "ATTENDEE") -> list[Any]:
    value = event.get(entry)
    values = value if isinstance(value, list) else [value]
    return [one for one in values if hasattr(one, "params")]


def address_of(guest: Any) -> str:
    """Their e-mail's; iCloud gives it beside a path of its own."""
    address = re.sub(r"(?i)^mailto:", "", str(guest).strip())
    return address if "@" in address else str(guest.params.get("EMAIL", "")) or address


def _part(guest: Any) -> str:
    return str(guest.params.get("PARTSTAT", "")).upper()


def _is_one_name(one: str, other: str) -> bool:
    """Whether they are equal, in any order of their words, or the one stands in full in the other:
    Mei Lin and "Mei Lin 林梅", Alice Zhang and "Alice Zhang's calendar"."""
    words, others = _words_of(one), _words_of(other)
    if not words or not others:
        return False
    is_in = (_is_full(words) and words <= others) or (_is_full(others) and others <= words)
    return is_in or words == others or _han_in(one, other) or _han_in(other, one)


def _words_of(name: str) -> set[str]:
    plain = re.sub(r"['\u2019]s\b", " ", name)
    return {folded for word in re.findall(r"[\w'\u2019]+", plain) if (folded := fold(word))}


def _is_full(words: set[str]) -> bool:
    return len(words) > 1


def _han_in(name: str, text: str) -> bool:
    return any(fold(run) in fold(text) for run in re.findall(f"[{_HAN}]{{2,}}", name))
