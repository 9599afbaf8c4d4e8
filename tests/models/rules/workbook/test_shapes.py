"""Tables wherever they stand: on their side, beside each other, as forms, below a name."""

from dataclasses import replace
from datetime import date

from models.rules.names.decision_chain import Link
from models.rules.workbook.cells.sheets import Sheet, Workbook
from models.rules.workbook.read import read
from models.rules.workbook.rows import Why
from tests.models.rules.workbook.given import Cells, of, sheet

LOG: Cells = ["Date", "How", "With", "Notes", "They said", "To do", "Next"]


def of_sheets(*sheets: Sheet, locale: str = "en-GB") -> list[str]:
    found = read(Workbook(sheets), locale)
    return [f"{one.customer}: {one.content}" for one in found.followups]


def test_a_table_on_its_side_is_read_column_by_column() -> None:
    found = of(
        ["Philippa's book"],
        None,
        ["Course / club", "Thirlmoor Racecourse plc", "Dunwick Golf Club"],
        ["Sort of place", "Racecourse", "Golf club"],
        ["On payroll", 72, "?"],
        ["Who signs", "Giles Harcastle (Clerk: going)", None],
        ["What's biting", "Firm by June", "Fusarium"],
        None,
        ["PLAN 2027"],
        ["Aim", "Whole course", None],
        ["Moves", "Soil cores\nThree-year price", None],
        locale="en-GB",
    )
    one, other = found.customers
    assert (one.name, one.industry, one.size) == (
        "Thirlmoor Racecourse plc",
        "Racecourse",
        "72 employees",
    )
    assert one.chain == (Link("Giles Harcastle", "Clerk", "going"),)
    assert other.pains == "Fusarium"
    assert [(s.goal, s.actions) for s in found.strategies] == [
        ("Whole course", ("Soil cores", "Three-year price"))
    ]
    assert [(u.at.row, u.text, u.why) for u in found.unread] == [(5, "?", Why.FIGURE)]


def test_customers_of_a_table_on_its_side_need_no_label_and_people_come_again() -> None:
    rows: list[Cells] = [
        ["Line of work", "Theatre", "Ferry operator"],
        ["Main contact", "Jonty Askew-Pryce", "Morag Sinclair"],
        ["...their job", "Head Flyman", "Procurement Officer"],
        ["2nd contact", "Ottoline Mbeki", None],
        ["...their job", "Finance Director", None],
        ["Trouble", "Hemp lines condemned", "Mooring tails gone"],
    ]
    found = of([None, "Corngate Opera House", "Isle of Skerra Ferries"], *rows, locale="en-GB")
    assert {one.name: one.industry for one in found.customers} == {
        "Corngate Opera House": "Theatre",
        "Isle of Skerra Ferries": "Ferry operator",
    }
    assert found.customers[0].chain == (
        Link("Jonty Askew-Pryce", "Head Flyman"),
        Link("Ottoline Mbeki", "Finance Director"),
    )
    assert not of([None, "Jan 2026", "Feb 2026"], *rows, locale="en-GB").customers


def test_days_of_a_list_beside_a_log_are_none_of_its_records() -> None:
    found = of(
        ["Day", "Customer", "Notes", "Next", None, None, None, "Ref", "For", "Job", "Due"],
        ["2026-10-05", "Acme", "Tower visit", "2026-10-12", *[None] * 3, "J1", "Bo", "Q", "asap"],
        ["2026-10-06", "Acme", "Phone", "2026-10-13", *[None] * 3, "J2", "Bo", "R", "2026-12-04"],
    )
    assert [one.due for one in found.followups] == [None, None]
    assert found.ignored == {"Sheet1": ("Ref", "For", "Job", "Due")}


def test_tables_beside_each_other_have_rows_of_their_own() -> None:
    found = of(
        ["养殖场资料", None, None, None, None, "联络纪录"],
        ["场名", "养什么", "痛点", "目标", None, "日期", "哪一场", "内容", "他怎么说"],
        ["金湖白虾场", "白虾", "停电", "七成", None, "2026-11-04", "海角渔场", "测噪音", "太吵"],
        ["海角渔场", "石斑", "太吵", None, None, "2026-11-18", "金湖白虾场", "报价", "再看"],
        [None, None, None, None, None, "2026-11-20", "金湖白虾场", "签约", "好"],
    )
    assert [(one.name, one.pains) for one in found.customers] == [
        ("金湖白虾场", "停电"),
        ("海角渔场", "太吵"),
    ]
    assert [(one.customer, one.content) for one in found.followups] == [
        ("海角渔场", "测噪音"),
        ("金湖白虾场", "报价"),
        ("金湖白虾场", "签约"),
    ]


def test_customers_stand_above_their_rows() -> None:
    found = of(
        LOG,
        ["Marlow Kilns Ltd (2 calls)"],
        ["2026-11-03", "Visit", "Ann", "Walked the yard", "Cheaper", "Quote", "2026-11-10"],
        ["2026-11-04", "Phone", "Ann", "Price", "ok"],
        ["Otter Glass Ltd"],
        ["2026-11-05", "Phone", "Sam", "Boxes", "fine", "Samples", "2026-11-12"],
        locale="en-GB",
    )
    assert [one.customer for one in found.followups] == [
        "Marlow Kilns Ltd",
        "Marlow Kilns Ltd",
        "Otter Glass Ltd",
    ]


def test_a_log_on_a_sheet_called_as_a_customer_is_theirs() -> None:
    customers = sheet(
        ["Customer", "Industry", "Staff"], ["Marlow Kilns Ltd", "Kilns", 40], name="Customers"
    )
    log = sheet(LOG, ["2026-11-03", "Visit", "Ann", "Walked", "Cheaper", None, None], name="Marlow")
    assert of_sheets(log, customers) == ["Marlow Kilns Ltd: Walked"]
    assert of_sheets(replace(log, name="Sheet2"), customers) == []


def test_labels_of_forms_show_by_coming_again() -> None:
    """Nobody lists "In what"; what is beside it differs from form to form."""
    rows: list[Cells | None] = []
    for name, trade, pain in (
        ("Marlow", "Kilns", "Late parts"),
        ("Otter", "Glass", "Breakages"),
        ("Brook", "Tiles", "Slow lines"),
    ):
        rows += [["Outfit", name], ["In what", trade], ["Grumbles", pain]]
        rows += [["Hopes", f"{trade} abroad"], ["Musts", f"No {trade} late"], None]
    found = of(*rows, locale="en-GB")
    assert [(one.name, one.pains) for one in found.customers] == [
        ("Marlow", "Late parts"),
        ("Otter", "Breakages"),
        ("Brook", "Slow lines"),
    ]


def test_a_form_holds_a_small_table_of_people_and_a_log() -> None:
    found = of(
        ["单位全称", "鼎城花鼓戏中心", "行业", "院团"],
        ["在编", 142, "年收入", "待核"],
        ["姓名", "职务", "最关心"],
        ["彭菊香", "主任", "装台快"],
        ["龙三元", "队长", None],
        ["痛点", "漏油"],
        ["目标", "一天两场"],
        None,
        ["日期", "方式", "沟通内容", "客户反馈", "待办", "完成期限"],
        ["2026-10-14", "上门", "体检吊杆", "先换", "报价\n寄合同", "2026-10-19\n2026-10-26"],
    )
    [one] = found.customers
    assert one.chain == (Link("彭菊香", "主任", "装台快"), Link("龙三元", "队长"))
    assert (one.pains, one.size) == ("漏油", "142人")
    assert [(u.text, u.why) for u in found.unread] == [("待核", Why.FIGURE)]
    [log] = found.followups
    assert (log.customer, log.todos) == ("鼎城花鼓戏中心", ("报价", "寄合同"))
    assert log.dues == (date(2026, 10, 19), date(2026, 10, 26))


def test_an_empty_customer_is_that_above_only_where_that_is_the_habit() -> None:
    heading: Cells = ["日期", "客户", "内容"]
    rows: list[Cells] = [
        ["2026-11-03", "甲厂", "谈价"],
        ["2026-11-04", None, "签约"],
        ["2026-11-05", "乙厂", "送样"],
        ["2026-11-06", "丙厂", "看车间"],
    ]
    found = of(heading, *rows)
    assert [one.customer for one in found.followups] == ["甲厂", "甲厂", "乙厂", "丙厂"]
    found = of(heading, *rows, ["2026-11-07", "甲厂", "收款"])
    assert [one.customer for one in found.followups] == ["甲厂", "乙厂", "丙厂", "甲厂"]
    assert [(u.at.row, u.why) for u in found.unread] == [(3, Why.NO_CUSTOMER)]


def test_remarks_behind_their_days_are_records() -> None:
    found = of(
        ["Party", "Trouble", "Remarks", "Next call on"],
        [
            "Om Fruits Pvt Ltd",
            "Uneven colour",
            "03/11/26 - call - asked for rate\n13/11/26 - visited plant",
            "07/12/26",
        ],
        ["Kaveri Traders", "Gas cost", "05/11/26: wants demo", None],
        locale="en-GB",
    )
    assert [(one.date, one.method, one.content, one.next) for one in found.followups] == [
        (date(2026, 11, 3), "phone", "asked for rate", None),
        (date(2026, 11, 13), None, "visited plant", date(2026, 12, 7)),
        (date(2026, 11, 5), None, "wants demo", None),
    ]


def test_rows_below_a_merged_record_go_on_with_it() -> None:
    log = sheet(
        ["Date", "Customer", "Notes", "To do", "Due"],
        ["2026-11-03", "Marlow", "Walked the yard", "Send quote", "2026-11-10"],
        ["2026-11-03", "Marlow", "Walked the yard", "Ask Tim", "2026-11-12"],
    )
    merged = replace(log.rows[2], filled=frozenset({0, 1, 2}))
    [one] = read(Workbook((replace(log, rows=(*log.rows[:2], merged)),)), "en-GB").followups
    assert one.todos == ("Send quote", "Ask Tim")


def test_a_sheet_in_which_nothing_is_found_tells_its_headings() -> None:
    found = of(["产品", "型号", "单价"], ["装袋机", "ZD-1", "3.8万"])
    assert found.ignored == {"Sheet1": ("产品", "型号", "单价")}
