"""What a file says before its cells are read: its kind, its size unpacked, and of each sheet what
calamine leaves out (hidden rows and columns, formulas without a value, errors, macros)."""

import re
import zipfile
from dataclasses import dataclass, field
from io import BytesIO
from xml.etree import ElementTree

from bot.workbook.errors import Encrypted, HtmlInstead, NotAWorkbook, TooBig

ZIP = b"PK\x03\x04"
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # an .xls, or an encrypted .xlsx
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_HTML = re.compile(rb"[\s\xef\xbb\xbf\x00\xff\xfe]*<\x00?(?:!doctype html|html|head|body)", re.I)
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_MAIN = ("xl/workbook.xml", "xl/workbook.bin", "content.xml")
_MOST_HIDDEN = 16_384  # columns of a sheet

_P = rb"(?:\w+:)?"
_COLUMN = re.compile(rb"<" + _P + rb"col\s([^>]*)>")
_ROW = re.compile(rb"<" + _P + rb"row\s([^>]*)>")
_ERROR = re.compile(rb"<" + _P + rb'c\s([^>]*\bt="e"[^>]*)>')
_NO_VALUE = re.compile(
    rb"<" + _P + rb"c\s([^>]*)(?<!/)>\s*<" + _P + rb"f\b(?:[^>]*/>|[^>]*>[^<]*</" + _P + rb"f>)\s*"
    rb"(?:<" + _P + rb"v\s*/>|<" + _P + rb"v></" + _P + rb"v>)?\s*</" + _P + rb"c>"
)
_ATTRIBUTE = re.compile(rb'([\w:]+)\s*=\s*"([^"]*)"')
_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})")


@dataclass
class About:
    """What the XML of a sheet says; rows count from 1, columns from 0."""

    hidden_rows: list[int] = field(default_factory=list)
    hidden_columns: list[int] = field(default_factory=list)
    valueless: list[tuple[int, int]] = field(default_factory=list)


def check_kind(data: bytes) -> None:
    """Raises NotAWorkbook, HtmlInstead or Encrypted by the first bytes."""
    if data.startswith(COMPOUND):
        if _ENCRYPTED in data:
            raise Encrypted
    elif not data.startswith(ZIP):
        raise HtmlInstead if _HTML.match(data) else NotAWorkbook


def is_plain(data: bytes) -> bool:
    """Whether it is none of the kinds that begin with marks of their own."""
    return not (data.startswith((COMPOUND, ZIP)) or _HTML.match(data))


class Package:
    """The parts of a zipped workbook. Raises NotAWorkbook or TooBig while it is opened."""

    def __init__(self, data: bytes, most_unpacked: int) -> None:
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
            raise NotAWorkbook from error
        self._names = set(self._zip.namelist())
        if not self._names.intersection(_MAIN):
            raise NotAWorkbook
        if any(part.flag_bits & 1 for part in self._zip.infolist()):
            raise Encrypted
        if sum(part.file_size for part in self._zip.infolist()) > most_unpacked:
            raise TooBig("unpacked", most_unpacked)

    @property
    def has_macros(self) -> bool:
        return any(name.endswith("vbaProject.bin") for name in self._names)

    def about(self) -> dict[str, About]:
        """By the name of the sheet; of an .xlsx only.

        Every sheet is unpacked here first: Python refuses a part that holds more than it declares,
        which calamine would unpack to its end."""
        if "xl/workbook.xml" not in self._names:
            return {}
        try:
            self._verify("xl/sharedStrings.xml")
            return {name: _about(self._zip.read(part)) for name, part in self._sheets()}
        except (zipfile.BadZipFile, EOFError, ElementTree.ParseError, KeyError) as error:
            raise NotAWorkbook from error

    def _verify(self, name: str) -> None:
        if name in self._names:
            with self._zip.open(name) as part:
                while part.read(1 << 20):
                    pass

    def _sheets(self) -> list[tuple[str, str]]:
        relations = self._parse("xl/_rels/workbook.xml.rels")
        targets = {one.get("Id"): one.get("Target", "") for one in relations}
        found = []
        for sheet in self._parse("xl/workbook.xml").iter():
            target = targets.get(sheet.get(_RELATION, ""))
            if sheet.tag.endswith("}sheet") and target:
                part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
                if part in self._names:
                    found.append((sheet.get("name", ""), part))
        return found

    def _parse(self, name: str) -> ElementTree.Element:
        # In a child process of bounded memory; expat bounds the growth of entities too.
        return ElementTree.fromstring(self._zip.read(name))  # noqa: S314


def _about(xml: bytes) -> About:
    about = About()
    first = xml.find(b"sheetData")  # behind the columns, before the rows
    if b"hidden=" in xml[:first]:
        for one in map(_attributes, _COLUMN.findall(xml[:first])):
            if _is_true(one.get("hidden")):
                last = min(int(one["max"]), _MOST_HIDDEN)
                about.hidden_columns.extend(range(int(one["min"]) - 1, last))
    if xml.find(b"hidden=", first) >= 0:
        rows = map(_attributes, _ROW.findall(xml))
        about.hidden_rows += [int(one["r"]) for one in rows if _is_true(one.get("hidden"))]
    cells = [_attributes(found) for found in _ERROR.findall(xml)] if b't="e"' in xml else []
    if re.search(rb"<" + _P + rb"f\b", xml):
        without = map(_attributes, _NO_VALUE.findall(xml))
        # An empty text is a value: ="".
        cells += [one for one in without if one.get("t") != "str"]
    about.valueless += filter(None, (_place(one.get("r", "")) for one in cells))
    return about


def _attributes(tag: bytes) -> dict[str, str]:
    return {key.decode(): value.decode() for key, value in _ATTRIBUTE.findall(tag)}


def _is_true(said: str | None) -> bool:
    return said in ("1", "true")


def _place(reference: str) -> tuple[int, int] | None:
    """(7, 2) of "C7"."""
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        return None
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(match[2]), column - 1
