"""A mark behind a customer's name that the company is no more: 永豐紙業(已倒)."""

from models.rules import lazy_re as re

_MARK = re.compile(
    r"\s*[(（【\[]\s*(?:"
    r"(?:公司|店|廠|厂)?(?:已|已經|已经)?(?:倒|倒閉|倒闭|倒店|停業|停业|歇業|歇业|結業|结业|關門|关门|關閉|关闭"
    r"|關廠|关厂|註銷|注销|解散|清算|破產|破产)了?"
    r"|(?:now |has )?(?:closed(?: down)?|out of business|gone bust|went bust|shut(?: down)?"
    r"|bankrupt|insolvent|in liquidation|liquidated|dissolved|defunct|ceased trading)"
    r")\s*[)）】\]]\s*$",
    re.I,
)


def without(name: str) -> str:
    """The name alone; one that is nothing but the mark stays."""
    return _MARK.sub("", name) or name


def is_told(name: str) -> bool:
    return without(name) != name
