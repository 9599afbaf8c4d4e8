"""The line that asks for a review: "Q2 Acme", 科技公司 二季度, "key expansion last month".

Pure. A person is taken out of it before; which customer a name means, the database knows.
"""

from datetime import datetime

from models.rules import lazy_re as re
from models.rules.segments import Segment
from models.rules.time import periods
from models.rules.time.period import Kind
from models.rules.workbook.cells import words

LONGEST_PERIOD = 60  # characters
LONGEST_NAME = 5  # words before a period that are no record of a contact
_HAN = re.compile(r"[\u3400-\u9fff]")
_JOINS = r"(?:of|for|with|in|at|about|关于|關於|的)"
_EDGES = re.compile(
    rf"^(?:[\s,，、:：;；·]|{_JOINS}(?=\s|$)|(?:关于|關於|的))+"
    rf"|(?:[\s,，、:：;；·]|(?<!\S){_JOINS}|的)+$",
    re.I,
)
_CUSTOMERS = re.compile(r"\s*(?:customers?|accounts?|clients?|客户|客戶)$", re.I)
_STOPS = re.compile(r"[.:;!?。：；！？，,]")
_SAID_OF_CONTACTS = (Kind.WEEK, Kind.TO_DATE)


def bare(text: str) -> str:
    """A name without what joins it to a period: "for Acme" is Acme."""
    return _EDGES.sub("", text)


def split(text: str, now: datetime) -> tuple[str, str]:
    """The longest period that the line begins or ends with, as it is typed, and the rest; "" for
    the period where there is none. In Chinese no space parts them."""
    found = [
        (said, rest)
        for at in _cuts(text)
        for said, rest in ((text[:at], text[at:]), (text[at:], text[:at]))
        if said.strip() and len(said) <= LONGEST_PERIOD
    ]
    for said, rest in sorted(found, key=lambda one: -len(one[0])):
        if periods.is_one(bare(said), now):
            name = bare(rest)
            return bare(said), "" if name.casefold() == "the" else name
    return "", bare(text)


def segment(text: str) -> Segment | None:
    """The segment that goes by these words: 重点拓展型, "key accounts", "routine customers"."""
    for name in (text, text.removesuffix("s"), _CUSTOMERS.sub("", text)):
        if name and (found := words.whole_value("segment", name)):
            return Segment(found)
    return None


def is_one(text: str, now: datetime) -> bool:
    """Whether this asks for a review for sure, whichever customers there are: a period and what
    may be a name beside it, or a segment."""
    text = bare(text)
    if not text or periods.is_one(text, now) or segment(text) is not None:
        return True
    said, name = split(text, now)
    if not said or _STOPS.search(name) or len(name.split()) > LONGEST_NAME:
        return False
    try:
        is_reviewed = periods.read(said, now).kind not in _SAID_OF_CONTACTS
        return text.startswith(said) or is_reviewed
    except periods.Backwards:
        return False


def _cuts(text: str) -> list[int]:
    """Where a word may end."""
    return [
        at
        for at in range(1, len(text))
        if text[at].isspace() or _HAN.match(text[at]) or _HAN.match(text[at - 1])
    ]
