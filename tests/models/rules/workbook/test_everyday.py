"""Lists of customers under everyday headings, most of which we have no place for."""

import pytest

from models.rules.workbook.tables import nearly
from models.rules.workbook.tables.nearly import Nearly
from tests.models.rules.workbook.given import Cells, of

HEADINGS: dict[str, Cells] = {
    "zh-CN": [
        "店名", "老板/采购", "电话", "要什么货", "每周量", "送货时间",
        "最近一次跟进", "跟进情况", "下回", "谁跟", "欠款",
    ],
    "zh-TW": [
        "店名", "老闆/採購", "電話", "要什麼貨", "每週量", "送貨時間",
        "最近一次跟進", "跟進情況", "下回", "誰跟", "欠款",
    ],
    "en-GB": [
        "Customer", "Owner / buyer", "Phone", "What they take", "Per week", "Delivery hours",
        "Last contact", "Discussed", "Next contact", "Handled by", "Owed",
    ],
}  # fmt: skip
ROWS: dict[str, list[Cells]] = {
    "zh-CN": [
        ["渔港酒家", "阿坤（采购）、蔡老板", "13600001234", "巴沙鱼", "40箱", "早上", "2026-11-29",
         "虾仁冰太厚，要换批次", "2026-12-03", "陈经理", "12,400"],
        ["众膳", "李队长", None, "鸡胸", "120箱", "周一三五", "2026-11-30",
         "谈年度合同，要求账期45天", "2026-12-08", "刘主管", None],
    ],
    "zh-TW": [
        ["漁港酒家", "阿坤（採購）、蔡老闆", "0912345678", "巴沙魚", "40箱", "早上", "2026-11-29",
         "蝦仁冰太厚，要換批次", "2026-12-03", "陳經理", "12,400"],
        ["眾膳", "李隊長", None, "雞胸", "120箱", "週一三五", "2026-11-30",
         "談年度合約，要求帳期45天", "2026-12-08", "劉主管", None],
    ],
    "en-GB": [
        ["Harbour Grill", "Ann Lee (buyer)", "0161 4960000", "cod", "40 boxes", "before 5",
         "2026-11-29", "prawns had too much ice on them", "2026-12-03", "Alice Ames", "12,400"],
        ["Mill Canteen", "Ben Ray (owner)", None, "hake", "120 boxes", "weekdays",
         "2026-11-30", "talked about a contract for a year", "2026-12-08", "Lee Wong", None],
    ],
}  # fmt: skip


@pytest.mark.parametrize("language", HEADINGS)
def test_a_list_is_read_however_much_of_it_we_have_no_place_for(language: str) -> None:
    rows = ROWS[language]
    found = of(HEADINGS[language], *rows, locale=language)
    told = [(one.customer, str(one.date), one.content, str(one.next)) for one in found.followups]
    assert told == [(row[0], row[6], row[7], row[8]) for row in rows]
    assert [one.owner for one in found.followups] == [row[9] for row in rows]
    assert all(one.people for one in found.followups)


@pytest.mark.parametrize(
    ("headings", "found"),
    [
        (["店名", "口味", "座位", "颜色", "停车"], Nearly(("店名",), names_customer=True)),
        (["客戶名稱", "口味", "座位", "顏色", "停車"], Nearly(("客戶名稱",), names_customer=True)),
        (["Colour", "Seats", "Stage", "Parking"], Nearly(("Stage",))),
        (["颜色", "座位", "停车", "口味"], Nearly()),
    ],
)
def test_of_headings_without_a_table_is_told_which_are_known(
    headings: Cells, found: Nearly
) -> None:
    read = of(headings, ["a", "b", "c", "d"], ["e", "f", "g", "h"])
    assert not read.rows
    assert nearly.of(read) == found
