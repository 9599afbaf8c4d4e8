"""Somebody with a title behind a dash, one of several in a cell: 仲海宁-店长, "Bob Ray - Buyer"."""

from models.rules import lazy_re as re
from models.rules.workbook.people import person, titled

_DASHED = re.compile(r"([^-–—－()（）]+?)\s*[-–—－]\s*([^-–—－()（）]+?)\s*([(（][^()（）]*[)）])?")


def read(said: str) -> re.Match[str] | None:
    """Name, title, and what stands behind in brackets."""
    found = _DASHED.fullmatch(said.strip())
    if found is None or not titled.is_title(found[2]) or titled.is_title(found[1]):
        return None
    return found if person.may_be(found[1]) else None


def spaced(said: str) -> str:
    """With spaces about the dash in front of a title."""
    found = read(said)
    return f"{found[1]} - {found[2]} {found[3] or ''}".strip() if found else said
