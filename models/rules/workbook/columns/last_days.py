"""Columns of a list that say when each customer was last spoken to, and no more."""

from models.rules import lazy_re as re

_OF_CONTACT = re.compile(
    r"visit|contact|call(?:ed)?\b|\bmet\b|meeting|spoke|touch|last seen|follow"
    r"|拜[访訪]|[联聯][系繫络絡]|[沟溝]通|接[触觸]|跟[进進]|走[访訪]|[回造][访訪]|[见見]面",
    re.I,
)
_AHEAD = re.compile(
    r"next|plan|due|until|first|下[次回一]|[计計][划劃画畫]|[预預][约約定计計]|待|期限|首次|第一次",
    re.I,
)


def is_of_contact(heading: str) -> bool:
    """Whether days below it surely are those of the last contact: 日期 may be any."""
    return _OF_CONTACT.search(heading) is not None and _AHEAD.search(heading) is None
