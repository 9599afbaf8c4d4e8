"""Files of strangers, read in a process of bounded time and memory."""

import zipfile
from datetime import date
from io import BytesIO

import pytest
from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from bot.workbook.errors import Encrypted, HtmlInstead, NotAWorkbook, TooBig
from bot.workbook.limits import Limits
from bot.workbook.read import read_sheets


def page() -> tuple[Workbook, Worksheet]:
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    return book, sheet


def saved(book: Workbook) -> bytes:
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_a_gap_of_rows_costs_nothing_and_merged_cells_are_filled() -> None:
    book, sheet = page()
    sheet.append(["客户", date(2024, 5, 10), "", 3.0])
    sheet["A700"], sheet["B700"] = "恒达", "=1+1"
    sheet.merge_cells("A700:A701")
    sheet["B701"] = "x"
    [found] = read_sheets(saved(book)).sheets
    assert [(row.number, row.cells) for row in found.rows] == [
        (1, ("客户", date(2024, 5, 10), None, 3)),
        (700, ("恒达",)),
        (701, ("恒达", "x")),
    ]
    assert found.valueless == {(700, 1)}


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"<!DOCTYPE html><html>", HtmlInstead),
        (b"PK\x03\x04 broken", NotAWorkbook),
        (b"%PDF-1.7", NotAWorkbook),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), Encrypted),
    ],
)
def test_other_files_are_refused_each_in_its_way(content: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        read_sheets(content)


def test_a_style_on_the_last_row_there_is_costs_nothing() -> None:
    book, sheet = page()
    sheet.append(["客户", "行业"])
    sheet["B1048576"].font = Font(bold=True)
    [found] = read_sheets(saved(book)).sheets
    assert [row.cells for row in found.rows] == [("客户", "行业")]


def test_macros_are_known_and_left_alone() -> None:
    book, sheet = page()
    sheet.append(["客户", "行业"])
    stream = BytesIO(saved(book))
    with zipfile.ZipFile(stream, "a") as package:
        package.writestr("xl/vbaProject.bin", b"Sub AutoOpen()")
    found = read_sheets(stream.getvalue(), name="a.xlsm")
    assert found.has_macros
    assert found.sheets[0].rows[0].cells == ("客户", "行业")


def test_what_holds_too_much_is_refused() -> None:
    book, sheet = page()
    for number in range(3):
        sheet.append([number, "x"])
    with pytest.raises(TooBig):
        read_sheets(saved(book), Limits(rows=2))
    with pytest.raises(TooBig):
        read_sheets(saved(book), Limits(cells=3))


def test_a_file_that_unpacks_to_much_more_is_refused_unread() -> None:
    book, _ = page()
    stream = BytesIO(saved(book))
    with zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/media/zeros.bin", bytes(20_000_000))
    assert len(stream.getvalue()) < 100_000
    with pytest.raises(TooBig):
        read_sheets(stream.getvalue(), Limits(unpacked=10_000_000))
