"""A new .xlsx, in which text is never a formula. XlsxWriter is loaded when the first is made: few
processes make one."""

from collections.abc import Callable
from io import BytesIO
from typing import Any


def written(fill: Callable[[Any], None]) -> bytes:
    """The file, once `fill` has put everything into the xlsxwriter.Workbook that it is given."""
    import xlsxwriter

    stream = BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True, "strings_to_formulas": False})
    book.set_properties({"author": "Kept"})
    fill(book)
    book.close()
    return stream.getvalue()
