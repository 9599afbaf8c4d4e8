"""Headings of two storeys, rows that go on with what stands above them, and a customer's column
that is called as in another sheet."""

from datetime import date

import pytest

from models.rules.workbook.cells.sheets import Row, Sheet, Workbook
from models.rules.workbook.read import read
from models.rules.workbook.rows import Read
from tests.models.rules.workbook.given import Cells, of, sheet

SLATE, DYERS, YARN = "Pennine Slate Ltd", "Calder Dyers Ltd", "Hebden Yarn Ltd"
EMPTY: Cells = [None] * 4
UNDER: Cells = [
    *("Outfit", "Trade", "Heads", "Gripes", "What they are after", "Insists on"),
    *("Camp", "Aim", "Steps", "Upside"),
    *("When", "How", "Gist", "Their line", "On us", "Chase"),
]


def wide(*groups: str) -> Read:
    head: Cells = [groups[0], *[None] * 5, groups[1], *[None] * 3, groups[2], *[None] * 5]

    def row(name: str | None, profile: Cells, plan: Cells, talk: Cells) -> Cells:
        return [name, *profile, *plan, *talk]

    rows = (
        row(
            SLATE,
            ["slate", 40, "dust everywhere", "a clean shed by May", "oak not ply"],
            ["A", "frame deal for all sheds", "1. visit 2. quote", "£9k"],
            [date(2026, 10, 5), "visit", "Saw the shed", "Not before May", "Send sketch", "20/10"],
        ),
        row(
            None,
            [None] * 5,
            EMPTY,
            [date(2026, 10, 20), "phone", "Sketch went in", "Liked it", None, None],
        ),
        row(
            DYERS,
            ["dyeing", 60, "steam burns hands", "two lines by spring", "no chrome"],
            ["B", "pilot on line two", "1. demo 2. price", "£4k"],
            [date(2026, 11, 2), "phone", "Asked for a demo", "Ring in June", "Price", "4/12"],
        ),
        row(YARN, ["yarn", 20, "noise", "quiet by June", "cash only"], EMPTY, [None] * 6),
    )
    return of(head, UNDER, *rows, locale="en-GB")


@pytest.mark.parametrize(
    "groups",
    [
        ("THE FIRM", "THE PLAN", "THE NATTER"),
        ("Them", "Us", "Talk"),
        ("About", "2027", "Diary"),
        ("他们", "咱们", "来往"),
        ("對方", "我方打算", "接觸"),
    ],
)
def test_what_stands_above_headings_parts_the_tables(groups: tuple[str, ...]) -> None:
    found = wide(*groups)
    assert found.customers[0].goals == "a clean shed by May"
    assert found.strategies[0].goal == "frame deal for all sheds"
    assert found.strategies[1].goal == "pilot on line two"


def test_a_row_of_a_wide_list_that_tells_only_of_a_contact_is_of_the_customer_above() -> None:
    found = wide("THE FIRM", "THE PLAN", "THE NATTER")
    assert [(one.customer, one.content) for one in found.followups] == [
        (SLATE, "Saw the shed"),
        (SLATE, "Sketch went in"),
        (DYERS, "Asked for a demo"),
    ]
    assert found.followups[2].next == date(2026, 12, 4)


@pytest.mark.parametrize("heading", ["Outfit", "Mob", "苦主", "頭家"])
def test_customers_are_called_in_another_sheet_as_in_their_list(heading: str) -> None:
    listed = sheet(
        [heading, "Industry", "Employees", "Pain points"],
        [SLATE, "slate", 40, "dust"],
        [DYERS, "dyeing", 60, "steam"],
        [YARN, "yarn", 20, "noise"],
    )
    parked = sheet(
        [heading, "Last spoke", "They said", "Ring again"],
        ["Old Maltings, Brack", date(2026, 6, 18), "Sold up", date(2027, 3, 1)],
        ["Fennimore Rail", date(2026, 7, 2), "No budget", "never"],
        name="Parked",
    )
    found = read(Workbook((listed, parked)), "en-GB")
    assert [(one.customer, one.feedback) for one in found.followups] == [
        ("Old Maltings, Brack", "Sold up"),
        ("Fennimore Rail", "No budget"),
    ]


def test_of_contacts_side_by_side_a_merged_row_goes_on_with_its_own() -> None:
    first = (SLATE, "Ann Lee", date(2026, 9, 3), "Counted", "Fine", date(2026, 9, 28), "Sent", "Ok")
    merged = frozenset({0, 2, 3, 4, 5, 6, 7})
    second = Row(3, (SLATE, "Tom Hale", *first[2:]), filled=merged)
    head: Cells = ["Customer", "Contact", *["Date", "Discussed", "Feedback"] * 2]
    rows = (*sheet(head, list(first)).rows, second)
    found = read(Workbook((Sheet("Sheet1", rows),)), "en-GB")
    assert [(one.content, one.feedback) for one in found.followups] == [
        ("Counted", "Fine"),
        ("Sent", "Ok"),
    ]


def test_a_value_of_a_form_may_go_on_below() -> None:
    found = of(
        ["客户", SLATE],
        ["归类", "框架老客户"],
        ["想要", "先上一条线"],
        ["怎么打", "贴码免费"],
        [None, "扫码按年收费"],
        [None, "拿清单说话"],
        ["打成了", "一年多12万"],
        None,
        ["客户", DYERS],
        ["归类", "新客户"],
        ["想要", "拿下全线"],
        ["怎么打", "先出方案"],
        ["打成了", "第一单"],
    )
    assert [one.actions for one in found.strategies] == [
        ("贴码免费", "扫码按年收费", "拿清单说话"),
        ("先出方案",),
    ]
    assert found.strategies[0].effect == "一年多12万"


@pytest.mark.parametrize("sign", ["同左", "同左列", "same as left", "<- same", "← 同"])
def test_on_a_table_on_its_side_a_cell_may_say_what_its_neighbour_says(sign: str) -> None:
    found = of(
        ["Customer", SLATE, DYERS, YARN],
        ["Industry", "slate", sign, "yarn"],
        ["Pain points", "dust everywhere", sign, "noise"],
        ["Goals", "a clean shed", "two lines", "quiet"],
        ["Demands", "oak", "no chrome", "cash"],
    )
    assert [one.pains for one in found.customers] == [
        "dust everywhere",
        "dust everywhere",
        "noise",
    ]


def test_what_they_aim_at_and_what_was_spoken_about_are_read_beside_each_other() -> None:
    group: Cells = ["Account", None, None, "What they tell us", None, None, "Contact log"]
    head: Cells = ["Customer", "Person", "Designation", "Headache", "Target", "Ask"]
    log: Cells = ["Date", "Mode", "Spoke about", "Reply", "Next"]
    first: Cells = ["Meridian Foods", "Jasmine Ong", "Manager", "reefers stuck", "no demurrage"]
    second: Cells = ["Tanglin Optics", "Desmond Lau", "Director", "air rates", "one fixed rate"]
    found = of(
        group,
        [*head, *log],
        [*first, "daily ETA", "3/11/2026", "visit", "went thru Aug bills", "wants it back", None],
        [*second, "insured", "5/11/2026", "call", "fixed air rate", "asked for breaks", None],
        locale="en-GB",
    )
    assert [one.goals for one in found.customers] == ["no demurrage", "one fixed rate"]
    assert [(one.content, one.people) for one in found.followups] == [
        ("went thru Aug bills", None),
        ("fixed air rate", None),
    ]
