"""A sheet of paper in our house style, with the places that docxtpl fills."""

from collections.abc import Sequence
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

FONT = "Calibri"
INK, ACCENT, QUIET = (
    RGBColor(0x22, 0x2B, 0x29),
    RGBColor(0x1F, 0x5C, 0x4F),
    RGBColor(0x6B, 0x76, 0x73),
)
BAD, GOOD = RGBColor(0xB3, 0x26, 0x1E), RGBColor(0x1B, 0x7F, 0x4B)
LINE, SHADE = "C9D3D0", "E7EFEC"
WIDTH = 17.0  # cm between the margins of A4
# Of the document that python-docx begins with: a picture of it, and styles for Word 2010.
LEFT_OVER = ("/thumbnail", "/stylesWithEffects")
Column = tuple[float, str, str]  # width in cm, heading, cell


class Paper:
    """A document in the making, from top to bottom."""

    def __init__(self) -> None:
        self.document = Document()
        for block in list(self.document.element.body):
            if block.tag != qn("w:sectPr"):
                self.document.element.body.remove(block)
        self._page()
        self._styles()
        self._today()

    def text(self, words: str, style: str = "Normal") -> None:
        self.document.add_paragraph(words, style)

    def only_if(self, what: str, *lines: tuple[str, str]) -> None:
        """Paragraphs, each with its style, that stand there only where `what` is something."""
        self.text(f"{{%p if {what} %}}")
        for words, style in lines:
            self.text(words, style)
        self.text("{%p endif %}")

    def each(self, one: str, many: str, words: str, style: str) -> None:
        self.text(f"{{%p for {one} in {many} %}}")
        self.text(words, style)
        self.text("{%p endfor %}")

    def table(self, one: str, many: str, columns: Sequence[Column], only_if: str = "") -> None:
        """A row for each of `many`; none of it where there is none, or not `only_if`. A cell's
        style may follow after a bar; lines of a cell are paragraphs."""
        self.text(f"{{%p if {' and '.join(filter(None, (many, only_if)))} %}}")
        table = self.document.add_table(rows=0, cols=len(columns))
        table.alignment, table.autofit = WD_TABLE_ALIGNMENT.CENTER, False
        for place, (width, _, _) in enumerate(columns):
            table.columns[place].width = Cm(width)
        _borders(table)
        self._row(table, columns, [(heading, "Table Heading") for _, heading, _ in columns], SHADE)
        heading = table.rows[0]._tr.get_or_add_trPr()
        heading.append(OxmlElement("w:tblHeader"))
        self._row(table, columns, [(f"{{%tr for {one} in {many} %}}", "Table Text")])
        self._row(table, columns, [(cell, "Table Text") for _, _, cell in columns])
        self._row(table, columns, [("{%tr endfor %}", "Table Text")])
        self.text("", "Gap")
        self.text("{%p endif %}")

    def _row(
        self,
        table: Any,
        columns: Sequence[Column],
        cells: Sequence[tuple[str, str]],
        shade: str | None = None,
    ) -> None:
        row = table.add_row()
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for cell, (width, _, _) in zip(row.cells, columns, strict=True):
            cell.width = Cm(width)
            if shade:
                filled = OxmlElement("w:shd")
                for name, value in (("val", "clear"), ("color", "auto"), ("fill", shade)):
                    filled.set(qn(f"w:{name}"), value)
                cell._tc.get_or_add_tcPr().append(filled)
        for cell, (words, usual) in zip(row.cells, cells, strict=False):
            for number, line in enumerate(words.split("\n")):
                said, _, style = line.partition("|")
                place = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
                place.text, place.style = said, self.document.styles[style or usual]

    def _page(self) -> None:
        section = self.document.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2)
        section.top_margin, section.bottom_margin = Cm(2), Cm(1.8)
        footer = section.footer.paragraphs[0]
        footer.style = self.document.styles["Footer"]
        footer.add_run("{{ title }}\t\t")
        _field(footer, "PAGE")
        footer.add_run(" / ")
        _field(footer, "NUMPAGES")

    def _styles(self) -> None:
        styles = self.document.styles
        for fonts in styles.element.iter(qn("w:rFonts")):
            for name in list(fonts.attrib):
                del fonts.attrib[name]
            # A font of Chinese is chosen as a document is made: see handlers.views.reports.
            for name in ("ascii", "hAnsi", "cs"):
                fonts.set(qn(f"w:{name}"), FONT)
        self._style("Normal", 10, INK, after=4)
        self._style("Title", 26, ACCENT, after=2, bold=True)
        border = styles["Title"].element.pPr.find(qn("w:pBdr"))
        styles["Title"].element.pPr.remove(border)
        self._style("Subtitle", 13, INK, after=2)
        self._style("Heading 1", 15, ACCENT, before=16, after=6, bold=True)
        self._style("Heading 2", 11, INK, before=8, after=4, bold=True)
        self._style("List Bullet", 10, INK, after=2)
        self._style("Footer", 8, QUIET)
        for name, size, colour in (
            ("About", 9, QUIET),
            ("Gap", 4, INK),
            ("Table Heading", 9, ACCENT),
            ("Table Text", 9, INK),
            ("Table Name", 9, INK),
            ("Table Note", 8, QUIET),
            ("Better", 9, GOOD),
            ("Worse", 9, BAD),
        ):
            styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = styles["Normal"]
            bold = name in ("Table Heading", "Table Name")
            self._style(name, size, colour, before=1.5, after=1.5, bold=bold)
            # A table that fits on a page is not torn apart.
            styles[name].paragraph_format.keep_with_next = name not in ("About", "Gap")
        for name in ("Subtitle", "Title"):
            styles[name].font.italic = False
            for spacing in list(styles[name].element.rPr.iter(qn("w:spacing"))):
                styles[name].element.rPr.remove(spacing)

    def _style(
        self,
        name: str,
        size: float,
        colour: RGBColor,
        *,
        before: float = 0,
        after: float = 0,
        bold: bool = False,
    ) -> None:
        style = self.document.styles[name]
        style.font.size, style.font.color.rgb, style.font.bold = Pt(size), colour, bold
        style.paragraph_format.space_before = Pt(before)
        style.paragraph_format.space_after = Pt(after)

    def _today(self) -> None:
        """Word opens it as a document of today, not of 2007."""
        settings = self.document.settings.element
        compat = settings.find(qn("w:compat"))
        mode = OxmlElement("w:compatSetting")
        for name, value in (
            ("name", "compatibilityMode"),
            ("uri", "http://schemas.microsoft.com/office/word"),
            ("val", "15"),
        ):
            mode.set(qn(f"w:{name}"), value)
        for old in list(compat):
            compat.remove(old)
        compat.append(mode)
        self.document.core_properties.comments = ""
        package = self.document.part.package
        for rels in (package.rels, self.document.part.rels):
            for id, relation in list(rels.items()):
                if relation.reltype.endswith(LEFT_OVER):
                    del rels[id]


def _borders(table: Any) -> None:
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", LINE)):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    # Where Word looks for it: it refuses properties in another order.
    table._tbl.tblPr.find(qn("w:tblLayout")).addprevious(borders)


def _field(paragraph: Any, code: str) -> None:
    """The number of the page, or of pages, that Word fills in."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    run, text = OxmlElement("w:r"), OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)
