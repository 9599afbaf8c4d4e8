"""Tables as plain text, in the encodings and with the delimiters that spreadsheets write."""

from datetime import date
from pathlib import Path

import pytest

from bot.workbook.command_line import save
from bot.workbook.errors import NotAWorkbook, TooBig
from bot.workbook.limits import Limits
from bot.workbook.plain_text import as_typed, neutral
from bot.workbook.read import read_sheets
from handlers import text
from models.rules.names.decision_chain import Link
from models.rules.workbook.read import read
from models.rules.workbook.rows import At, CustomerRow, FollowUpRow, StrategyRow

SIMPLIFIED = "客户名称,所属行业,核心需求痛点\n恒达科技,互联网,系统响应慢，影响体验\n"
TRADITIONAL = "客戶名稱,所屬產業,核心需求痛點\n恆達科技,網際網路,系統回應慢，影響體驗\n"
ENGLISH = "Customer,Industry,Pain points\nMüller & Söhne,Steel,Zoë’s café is slow\n"


@pytest.mark.parametrize(
    ("written", "encoding"),
    [
        (SIMPLIFIED, "utf-8"),
        (SIMPLIFIED, "utf-8-sig"),
        (SIMPLIFIED, "utf-16"),
        (SIMPLIFIED, "gb18030"),
        (TRADITIONAL, "gb18030"),
        (TRADITIONAL, "big5"),
        (ENGLISH, "utf-8"),
        (ENGLISH, "cp1252"),
    ],
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_is_read_in_any_encoding_and_with_any_delimiter(
    written: str, encoding: str, delimiter: str
) -> None:
    data = written.replace(",", delimiter).encode(encoding)
    [sheet] = read_sheets(data, name="customers.csv").sheets
    assert [row.cells for row in sheet.rows] == [
        tuple(line.split(",")) for line in written.splitlines()
    ]


def test_what_excel_says_of_its_delimiter_is_no_row() -> None:
    [sheet] = read_sheets(
        b"sep=;\r\nCustomer;Industry\r\nAcme, Inc.;a,b,c\r\n", name="a.csv"
    ).sheets
    assert [row.cells for row in sheet.rows] == [("Customer", "Industry"), ("Acme, Inc.", "a,b,c")]
    assert [row.number for row in sheet.rows] == [2, 3]


def test_quotes_hold_lines_and_delimiters() -> None:
    data = b'Customer,Goals\n\n"Acme, Ltd","1. a\n2. ""b"""\n'
    [sheet] = read_sheets(data, name="a.csv").sheets
    assert [row.cells for row in sheet.rows] == [
        ("Customer", "Goals"),
        ("Acme, Ltd", '1. a\n2. "b"'),
    ]


@pytest.mark.parametrize("typed", ["=1+1", "-5.00", "+86 138", "@x", "'=1", "''@", "'tis", "-x"])
def test_what_a_spreadsheet_would_run_comes_back_as_typed(typed: str) -> None:
    assert not neutral(typed).startswith(("=", "@"))
    assert as_typed(neutral(typed)) == typed


def test_what_we_write_as_csv_is_what_we_read(tmp_path: Path) -> None:
    at, chain = At("", 0), (Link("张总", "CEO", "关注成本控制"), Link("Ann", "", ""))
    customers = [
        CustomerRow(at, "=Acme", "customer:1", "+86 138", "500人/5亿元", chain, "potential")
    ]
    strategies = [
        StrategyRow(at, "=Acme", None, None, "Renew", ("a", "b"), ("Li",), ("每月1次", "6月底前"))
    ]
    followups = [
        FollowUpRow(at, "=Acme", "followup:1", date(2026, 4, 10), "visit", chain, "Met\nthem", "-5")
    ]
    rows = {"customers": customers, "strategies": strategies, "followups": followups}
    for language in text.LANGUAGES:
        files = save(rows, text.of(language), tmp_path / "out.csv")  # type: ignore[arg-type]
        found = [read(read_sheets(file), language) for file in files]
        assert [vars(one) | {"at": at} for one in found[0].customers] == [
            vars(one) for one in customers
        ]
        assert [vars(one) | {"at": at} for one in found[1].strategies] == [
            vars(one) for one in strategies
        ]
        assert [vars(one) | {"at": at} for one in found[2].followups] == [
            vars(one) for one in followups
        ]


@pytest.mark.parametrize("data", [b"", b" \n ", bytes(range(256)) * 4, b"a\0b\0c" * 50])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(NotAWorkbook):
        read_sheets(data, name="a.csv")


def test_a_csv_is_bounded_as_a_workbook_is() -> None:
    with pytest.raises(TooBig):
        read_sheets(b"a,b\n" * 5, Limits(rows=4), "a.csv")
    with pytest.raises(TooBig):
        read_sheets(b"a,b\n" * 5, Limits(cells=9), "a.csv")


def test_a_workbook_that_is_called_csv_is_read_as_what_it_is() -> None:
    here = Path(__file__).parents[2] / "conversations" / "customer-maintenance.xlsx"
    assert len(read_sheets(here.read_bytes(), name="a.csv").sheets) >= 3
