"""Files that the bot has sent, opened again with the libraries that people's programs resemble."""

import zipfile
from io import BytesIO
from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from openpyxl import load_workbook

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import SeenMessage


def files_of(person: Person, message: SeenMessage) -> dict[str, bytes]:
    """The files of a message by how their names end."""
    found = [person.world.files.find(file["id"]) for file in message.place.files]
    return {file.name.rpartition(".")[2]: file.content or b"" for file in found}


def word(content: bytes) -> WordDocument:
    return Document(BytesIO(content))


def text_of(document: WordDocument) -> str:
    """What stands on its pages, line by line; the cells of a row beside each other."""
    lines = [paragraph.text for paragraph in document.paragraphs]
    for table in document.tables:
        lines += [" | ".join(cell.text for cell in row.cells) for row in table.rows]
    return "\n".join(lines)


def rows_of(document: WordDocument, first: str) -> list[str]:
    """The cells of the row that begins with this."""
    rows = [row for table in document.tables for row in table.rows]
    return next([cell.text for cell in row.cells] for row in rows if row.cells[0].text == first)


def languages(document: WordDocument) -> set[tuple[str, str]]:
    """Every language that some part of it is said to be in: of Latin letters, of Chinese ones."""
    said = set()
    for part in document.part.package.iter_parts():
        element = getattr(part, "element", None)
        for one in () if element is None else element.iter(qn("w:lang"), qn("w:themeFontLang")):
            said.add((one.get(qn("w:val")), one.get(qn("w:eastAsia"))))
    return said


def chinese_fonts(document: WordDocument) -> set[str]:
    fonts = [f for part in (document.styles, document) for f in part.element.iter(qn("w:rFonts"))]
    return {font.get(qn("w:eastAsia")) for font in fonts} - {None}


def whole(content: bytes) -> str:
    """Every part of the file, unzipped."""
    with zipfile.ZipFile(BytesIO(content)) as parts:
        return "\n".join(parts.read(name).decode("utf-8", "replace") for name in parts.namelist())


def sheets(content: bytes) -> dict[str, list[list[Any]]]:
    book = load_workbook(BytesIO(content))
    assert not any(
        cell.data_type == "f" for sheet in book for row in sheet.iter_rows() for cell in row
    )
    return {sheet.title: [list(row) for row in sheet.values] for sheet in book.worksheets}
