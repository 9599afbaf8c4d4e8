"""Rows and sheets that only show how a table is to be filled in."""

import pytest

from models.rules.workbook.cells import examples
from models.rules.workbook.cells.sheets import Workbook
from models.rules.workbook.read import read
from models.rules.workbook.rows import Why
from tests.models.rules.workbook.given import Cells, of, sheet


@pytest.mark.parametrize(
    "name",
    [
        "××有限公司（示例）",
        "XX公司",
        "某某公司",
        "XXX Ltd",
        "例：华美公司",
        "華美公司（範例）",
        "e.g. Acme Ltd",
        "eg Acme Ltd",
        "Acme Ltd (sample)",
        "Acme Ltd - example",
        "○○股份有限公司",
    ],
)
def test_a_name_that_is_there_to_be_written_over_is_no_customers(name: str) -> None:
    found = of(
        ["客户名称", "行业", "痛点"],
        [name, "电子", "交期太长"],
        ["华美包装", "包装", "色差"],
    )
    assert [one.name for one in found.customers] == ["华美包装"]
    assert [(one.at.row, one.why) for one in found.unread] == [(2, Why.NO_CUSTOMER)]


@pytest.mark.parametrize(
    "name",
    [
        "TK Maxx",
        "XXL Sports",
        "EG Group",
        "5×8包装厂",
        "例外酒店",
        "深圳市**电子",
        "二〇〇八酒吧",
        "XX科技有限公司",
    ],
)
def test_names_that_are_like_them_are_customers(name: str) -> None:
    assert not examples.is_name(name)


def test_a_row_of_examples_is_nobodys_whatever_it_is_called() -> None:
    found = of(
        ["客户名称", "行业", "痛点"],
        ["华美包装", "例：包装", "例：色差"],
        ["嘉禾日化", "日化", "例：色差那批还没退"],
    )
    assert [one.name for one in found.customers] == ["嘉禾日化"]


CARD: list[Cells] = [
    ["日期", "客户名称", "沟通方式", "沟通内容", "客户反馈"],
    ["2026-11-02", "张三公司", "上门", "对了三款色卡", "偏红"],
]


@pytest.mark.parametrize("name", ["样表（勿删）", "填写示例", "範例", "Sample", "Example sheet"])
def test_a_sheet_that_is_called_an_example_brings_nobody(name: str) -> None:
    own: list[Cells] = [CARD[0], ["2026-11-03", "嘉禾日化", "电话", "问备货", "等盘库存"]]
    found = read(Workbook((sheet(*CARD, name=name), sheet(*own, name="11月"))), "zh-CN")
    assert [one.customer for one in found.followups] == ["嘉禾日化"]
    assert [(one.at.sheet, one.why) for one in found.unread] == [(name, Why.NO_CUSTOMER)]


@pytest.mark.parametrize("name", ["样品表", "Sample requests", "客户模板"])
def test_a_sheet_of_samples_or_one_that_was_a_template_is_read(name: str) -> None:
    found = read(Workbook((sheet(*CARD, name=name),)), "zh-CN")
    assert [one.customer for one in found.followups] == ["张三公司"]
