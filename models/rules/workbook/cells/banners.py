"""Customers in rows of their own, above those of their records, behind a mark: ▶ 雾灵铜矿."""

from collections.abc import Callable, Iterable

from models.rules import lazy_re as re

_MARKED = re.compile(r"([▶►▸▷◆◇■□●○▼★☆>»→【\[《]+)\s*(\S.*?)\s*[】\]》]?")

_BETWEEN_LINES = re.compile(
    r"([*＊=~#_–—-])\1*\s*(\S.*?)\s*\1+"
)  # above a table's rows, of anything


def plain(said: str) -> str:
    """Without the mark, or the lines drawn on both sides: "** Acme Ltd **"."""
    text = said.strip()
    found = _MARKED.fullmatch(text) or _BETWEEN_LINES.fullmatch(text)
    return found[2] if found else said


def mark(said: str) -> str:
    found = _MARKED.fullmatch(said.strip())
    return found[1] if found else ""


def marks(said: Iterable[str], is_known: Callable[[str], bool]) -> frozenset[str]:
    """Those that stand before customers who are known, as before others who are not."""
    return frozenset(mark(one) for one in said if mark(one) and is_known(plain(one)))
