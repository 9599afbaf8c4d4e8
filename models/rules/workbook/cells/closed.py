"""Words that the work with a customer is over, behind its name or where its stage stands:
永豐紙業(已倒), 已终止合作, "closed 2025"."""

from dataclasses import dataclass, field
from datetime import date

from models.rules import lazy_re as re

_GONE = (
    r"(?:公司|店|廠|厂)?(?:已|已經|已经)?(?:倒|倒閉|倒闭|倒店|停業|停业|歇業|歇业|結業|结业|關門|关门|關閉|关闭"
    r"|關廠|关厂|註銷|注销|解散|清算|破產|破产|結束營業|结束营业)了?"
    r"|(?:now |has |is )?(?:closed(?: down)?|out of business|gone bust|went bust|shut(?: down)?"
    r"|bankrupt|insolvent|in liquidation|liquidated|dissolved|defunct|ceased trading)"
)
_LOST = (
    r"(?:客[戶户])?(?:已|已經|已经)?(?:流失|丟失|丢失|失去)(?:客[戶户])?了?"
    r"|(?:now |has |is |was )?(?:lost|churned)(?: customer| client| account)?"
)
_ENDED = (
    r"(?:已|已經|已经)?(?:終止合作|终止合作|停止合作|結束合作|结束合作|中止合作|解除合作|解約|解约)了?"
    r"|合作(?:已|已經|已经)?(?:終止|终止|停止|結束|结束|中止)了?|不再合作了?|已結束|已结束"
    r"|(?:contract |cooperation |relationship |account )?(?:has |is |was )?(?:ended|terminated)"
    r"|no longer (?:a )?(?:customer|client)"
)
_WHEN = (
    r"(?:(?:19|20)\d\d\s*年?)(?:\s*[-/.年]\s*\d{1,2}\s*月?)?(?:\s*[-/.月]\s*\d{1,2}\s*[日号號]?)?"
)
_OVER = f"(?:{_GONE}|{_LOST}|{_ENDED})"
_WHOLE = rf"(?:{_WHEN}\s*)?{_OVER}(?:\s*[(（]?\s*(?:in |since |on )?{_WHEN}\s*[)）]?)?[.。!！]?"
_SAID = re.compile(_WHOLE, re.I)
_REASONED = re.compile(rf"({_OVER})\s*[:：]\s*(\S[\s\S]*)", re.I)
_DAY = re.compile(r"((?:19|20)\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)")
_IS_LOST = re.compile(_LOST, re.I)
_MARK = re.compile(rf"\s*[(（【\[]\s*({_WHOLE})\s*[)）】\]]\s*$", re.I)


@dataclass(frozen=True)
class Over:
    """`how` is a value of models.customers.standing.Ending, `why` the words; `on` the day, where
    they tell it whole."""

    how: str
    why: str
    on: date | None = field(default=None, compare=False)


def without(name: str) -> str:
    """The name alone; one that is nothing but the mark stays."""
    return _MARK.sub("", name) or name


def of_name(name: str) -> str | None:
    """What the mark behind a name says."""
    found = _MARK.search(name)
    return found[1] if found and without(name) != name else None


def read(said: str) -> Over | None:
    """What a cell says of the end, where it says nothing else; behind a colon, why it came."""
    plain = said.strip()
    if reasoned := _REASONED.fullmatch(plain):
        return Over(_how(reasoned[1]), reasoned[2].strip())
    return Over(_how(plain), plain, _day(plain)) if _SAID.fullmatch(plain) else None


def _day(said: str) -> date | None:
    found = _DAY.search(said)
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None


def _how(said: str) -> str:
    return "lost" if _IS_LOST.search(said) else "ended"
