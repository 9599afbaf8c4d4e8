"""Single cells of a workbook: texts, names, lists."""

import unicodedata
from functools import lru_cache

from models.rules import lazy_re as re
from models.rules.workbook.cells import boxes, closed, contacts
from models.rules.workbook.cells.sheets import Cell, text_of
from models.rules.workbook.cells.words import BLANK, EMPTY, NOTHING, SAME, SAME_LEFT, TICKS

_NUMBER = (
    r"(?:\d{1,2}\s*[.、)）](?!\d)|[(（](?:\d{1,2}|[a-h])[)）]|[①-⑳]"
    r"|[一二三四五六七八九十][、.．]|[a-h][.)]\s)"
)
_MARK = r"(?:[•·●▪◆■．・‧∙◦‣▸►]\s*|[*–—-]\s+)"
_BULLET = re.compile(rf"^\s*(?:{_NUMBER}|{_MARK})\s*", re.I)
_BEHIND_A_DAY = r"(?:(?<=[/.月-]\d[)）])|(?<=[/.月-]\d\d[)）])|(?<=[日号號][)）]))\s*[、,，/／]"
_PARTS = re.compile(rf"\n|；|;|\s//\s|(?=[①-⑳])|\s(?=[•·●▪・‧∙◦‣▸►]\s?)|{_BEHIND_A_DAY}")
_LETTERED = re.compile(r"(?<!\S)[(（]?([a-h])[)）](?=\s*\S)")
_ORDINAL = re.compile(r"(?<![\d./(（-])[(（]?(\d{1,2})\s*[.、)）](?!\s*$)")
_DOUBLE = re.compile(r"[\s\-–—―_.()（）]")
_LISTED = re.compile(r"、|\s+[/／+＋]\s+|(?<=[\u4e00-\u9fff)）])／(?=[\u4e00-\u9fff])")
_ARROWS = re.compile(  # none between figures: 5→3
    r"\s*(?:[→⇒➡➔➜⟶]|[-=]+>)\s*(?!\s*\d)|\s+[>＞]\s+(?!\d)"
    r"|(?<=[\u4e00-\u9fff])[>＞](?=[\u4e00-\u9fff])"
)
_SLASHED = re.compile(r"\s+[/／]\s+")
_DATED = re.compile(r"[(（][^()（）]*\d[^()（）]*[)）]\s*$")  # with its day in brackets
_POINTERS = ("<-", "<=", "←", "⬅", "◀", "☜")  # of a note about what stands in front
_MAY_BE_BOXES = re.compile(r"[□☐▢○◯〇]|[\[(（]\s*[)）\]]|^(?:<[-=]|[←⬅◀☜])")
LONGEST_SIGN = max(map(len, BLANK | EMPTY))  # characters of a cell that says that it is empty
LONGEST_SAME = 16  # characters of a sign that repeats the cell above
LEAST_LISTED = 4  # characters of each item where only such a mark is between them


def text(cell: Cell) -> str | None:
    """None for an empty cell, "" for one that says so."""
    said = whole(cell)
    return _without_boxes(said) if said and _MAY_BE_BOXES.search(said) else said


def whole(cell: Cell) -> str | None:
    """The same, with all that stands behind boxes, ticked or not."""
    if cell is None:
        return None
    said = (cell if type(cell) is str else text_of(cell)).strip()
    if len(said) > LONGEST_SIGN:
        return said
    plain = said.casefold()
    if not plain or plain in BLANK:
        return None
    return "" if plain in EMPTY else said


@lru_cache(maxsize=4096)
def _without_boxes(said: str) -> str | None:
    """What is ticked; a note at the margin, "<- ask Wes", is no value of its column."""
    if said.startswith(_POINTERS):
        return None
    return (boxes.ticked(said) or None) if boxes.is_form(said) else said


def is_note(said: str) -> bool:
    """Whether a text points at what stands in front of it: "← ask Wes"."""
    return said.strip().startswith(_POINTERS)


def name(cell: Cell) -> str:
    """A customer's name, in the width that is typed."""
    return _name(text_of(cell))


@lru_cache(maxsize=4096)  # a log names the same customers again and again
def _name(said: str) -> str:
    plain = closed.without(unicodedata.normalize("NFKC", said))
    return " ".join(contacts.without(plain).split())


def items(cell: Cell, *, is_list: bool = False) -> tuple[str, ...] | None:
    """Several in one cell: a line each, numbered, or parted by semicolons; in a list by 、, " / ",
    " + " or arrows too."""
    said = text(cell)
    return None if said is None else _items(said, is_list)


@lru_cache(maxsize=4096)
def _items(said: str, is_list: bool) -> tuple[str, ...]:
    found = parts(said)
    if is_list:
        found = [one for part in found for one in outside_brackets(_ARROWS, part)]
    if is_list and len(found) == 1:
        apart = outside_brackets(_LISTED, found[0])
        found = apart if all(len(one.strip()) >= LEAST_LISTED for one in apart) else found
    plain = (without_bullet(part).strip(" \t，,") for part in found)
    return tuple(part for part in plain if part and part.casefold() not in NOTHING)


def parts(said: str) -> list[str]:
    """The items of a text with their bullets."""
    found = [part for one in _numbered(said) for part in _PARTS.split(one)]
    return [one for part in found for one in _of_slashes(part)]


def _of_slashes(said: str) -> list[str]:
    """ "price anchors by 11/18 / call the mooring guy (11/20)": of these the last tells its day."""
    parts = _SLASHED.split(said)
    is_each = len(parts) > 1 and all(len(one.strip()) >= LEAST_LISTED for one in parts)
    return parts if is_each and _DATED.search(parts[-1]) else [said]


def listed(cell: Cell) -> tuple[str, ...] | None:
    """The items of a cell that may be parted by 、 as well."""
    return items(cell, is_list=True)


def without_bullet(said: str) -> str:
    return _BULLET.sub("", said)


def _numbered(said: str) -> list[str]:
    """ "1. … 2. …" at its numbers, which count up from 1: those of dates do not. So do
    "(a) … (b) …"."""
    found = _counting(_ORDINAL, said) or _counting(_LETTERED, said)
    if not found:
        return [said]
    ends = [*(one.start() for one in found[1:]), len(said)]
    return [said[one.end() : end] for one, end in zip(found, ends, strict=True)]


def _counting(ordinal: re.Pattern[str], said: str) -> list[re.Match[str]]:
    """The ordinals of a list that begins with the text; none of a single one."""
    found: list[re.Match[str]] = []
    for one in ordinal.finditer(said):
        number = int(one[1]) if one[1].isdigit() else "abcdefgh".index(one[1]) + 1
        if number == len(found) + 1 and (found or not said[: one.start()].strip()):
            found.append(one)
    return found if len(found) > 1 else []


@lru_cache(maxsize=4096)
def _is_same(said: str) -> bool:
    plain = _DOUBLE.sub("", unicodedata.normalize("NFKC", said).casefold())
    return plain in SAME or (bool(plain) and not plain.strip("〃\"'`’”“′″"))


def is_same(cell: Cell) -> bool:
    """Whether a cell stands for the one above it: 同上, 〃, -do-, "same as above"."""
    return type(cell) is str and len(cell) <= LONGEST_SAME and _is_same(cell)


def is_same_left(cell: Cell) -> bool:
    """Whether a cell stands for the one in front of it: 同左, "<- same"."""
    if type(cell) is not str or len(cell) > LONGEST_SAME:
        return False
    return _DOUBLE.sub("", unicodedata.normalize("NFKC", cell).casefold()) in SAME_LEFT


def is_tick(cell: Cell) -> bool:
    return text_of(cell).strip().casefold() in TICKS


def is_number(cell: Cell) -> bool:
    if cell is None:
        return False
    said = text_of(cell).strip().replace(",", "").replace("，", "")
    return bool(said) and said.replace(".", "", 1).removesuffix("%").isdigit()


def outside_brackets(pattern: re.Pattern[str], said: str) -> list[str]:
    """The parts between matches that lie in no bracket."""
    if "(" not in said and "（" not in said:
        return [part for part in pattern.split(said) if part and part.strip()]
    parts, start, depth = [], 0, 0
    at = 0
    while at < len(said):
        depth += (said[at] in "(（") - (said[at] in ")）")
        found = pattern.match(said, at) if depth <= 0 and said[at] not in ")）" else None
        if found and (found.end() > at or at > start):
            parts.append(said[start:at])
            start = found.end()
            at = max(found.end(), at + 1)
        else:
            at += 1
    return [part for part in [*parts, said[start:]] if part.strip()]
