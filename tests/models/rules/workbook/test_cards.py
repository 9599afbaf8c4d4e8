"""Cards: a customer's name alone above labels, with a log below, on sheets of their own or not."""

from datetime import date

import pytest

from models.rules.names.decision_chain import Link
from models.rules.workbook.cells.sheets import Cell, Sheet, Workbook
from models.rules.workbook.read import read
from models.rules.workbook.rows import Read
from tests.models.rules.workbook.given import Cells, of, sheet

LOG: Cells = ["Date", "How", "What was said", "Reply", "To do", "Next"]
SLATE, DYERS = "Pennine Slate", "Calder Vale Dyers"


def card(name: str, trade: str, who: str, visit: str) -> list[Cells | None]:
    return [
        [name],
        ["Trade", trade],
        ["Who decides", who],
        ["Headaches", f"those of {name}"],
        ["Must haves", f"spares for {name}"],
        LOG,
        ["5 Oct 2026", "visit", visit],
    ]


FIRST = card(SLATE, "slate quarry", "Ann Marsh (buyer, price)", "Timed three blades")
SECOND = card(DYERS, "textile dyeing", "Raj Patel (manager)", "Walked the dye house")


def both(found: Read) -> list[tuple[str, str | None, str | None]]:
    return [(one.name, one.industry, one.demands) for one in found.customers]


BOTH = [
    (SLATE, "slate quarry", f"spares for {SLATE}"),
    (DYERS, "textile dyeing", f"spares for {DYERS}"),
]
VISITS = [(SLATE, "Timed three blades"), (DYERS, "Walked the dye house")]


def of_sheets(*sheets: Sheet) -> Read:
    return read(Workbook(sheets), "en-GB")


def test_the_name_alone_above_the_labels_is_the_customers() -> None:
    found = of(*FIRST, None, *SECOND, locale="en-GB")
    assert both(found) == BOTH
    assert [(one.customer, one.content) for one in found.followups] == VISITS
    assert found.customers[0].chain == (Link("Ann Marsh", "buyer", "price"),)
    assert [one.date for one in found.followups] == [date(2026, 10, 5)] * 2


@pytest.mark.parametrize("title", ["Account: {}", "1. {}", "【{}】", "== {} =="])
def test_the_name_is_read_without_what_surrounds_it(title: str) -> None:
    first: list[Cells | None] = [[title.format(SLATE)], *FIRST[1:]]
    second: list[Cells | None] = [[title.format(DYERS)], *SECOND[1:]]
    assert both(of(*first, None, *second, locale="en-GB")) == BOTH


def test_what_stands_beside_the_name_is_told() -> None:
    rows: list[Cells | None] = [[SLATE, None, "grower"], *FIRST[1:], None]
    rows += [[DYERS, None, "shrinker"], *SECOND[1:]]
    found = of(*rows, locale="en-GB")
    assert both(found) == BOTH
    assert {one for told in found.ignored.values() for one in told} == {"grower", "shrinker"}


def test_what_stands_above_a_labelled_name_is_none() -> None:
    rows: list[Cells | None] = [["Card 001"], ["Customer", SLATE], *FIRST[1:], None]
    rows += [["Card 002"], ["Customer", DYERS], *SECOND[1:]]
    assert both(of(*rows, locale="en-GB")) == BOTH


def test_each_card_may_have_a_sheet() -> None:
    found = of_sheets(sheet(*FIRST, name="Slate"), sheet(*SECOND, name="Dyers"))
    assert both(found) == BOTH
    assert [(one.customer, one.content) for one in found.followups] == VISITS


def test_a_title_that_comes_again_is_nobodys_name() -> None:
    sheets = (
        sheet(["Customer card"], *one[1:], name=name) for name, one in (("a", FIRST), ("b", SECOND))
    )
    assert "Customer card" not in {one.name for one in of_sheets(*sheets).customers}


def test_a_label_and_its_value_may_share_a_cell() -> None:
    rows: list[Cells | None] = [
        [f"{row[0]}: {row[1]}"] if row and len(row) == 2 else row for row in [*FIRST, *SECOND]
    ]
    found = of(*rows, locale="en-GB")
    assert both(found) == BOTH
    assert [(one.customer, one.content) for one in found.followups] == VISITS


def test_labels_of_one_group_stand_behind_it() -> None:
    rows: list[Cells | None] = [
        ["Profile" if row[0] == "Trade" else None, *row] if row and len(row) == 2 else row
        for row in [*FIRST, None, *SECOND]
    ]
    assert both(of(*rows, locale="en-GB")) == BOTH


def test_cards_stand_beside_each_other() -> None:
    def below(name: str, trade: str, visit: str) -> list[Cells]:
        return [
            [name, None, None],
            ["做啥的：", trade, None],
            ["谁拍板：", "王立（厂长）", None],
            ["头疼的事：", f"{name}返修", None],
            ["想干成：", f"{name}上新线", None],
            ["日期", "方式", "聊了啥"],
            ["2026-10-08", "上门", visit],
        ]

    pairs = zip(
        below("海曙灯具", "灯具", "看了老化房"), below("瓯北阀门", "阀门", "量了砂眼"), strict=True
    )
    found = of(["老秦的客户卡"], None, *([*one, None, *other] for one, other in pairs))
    assert [(one.name, one.industry) for one in found.customers] == [
        ("海曙灯具", "灯具"),
        ("瓯北阀门", "阀门"),
    ]
    assert [(one.customer, one.content, one.at.row) for one in found.followups] == [
        ("海曙灯具", "看了老化房", 9),
        ("瓯北阀门", "量了砂眼", 9),
    ]


def test_a_row_of_nothing_but_a_to_do_goes_on_with_the_record_above() -> None:
    found = of(
        ["Customer", *LOG],
        [SLATE, "5 Oct 2026", "visit", "Timed three blades", "Likes them", "Trial set", None],
        [SLATE, None, None, None, None, "Drawing", None],
        [SLATE, "9 Oct 2026", "phone", "Trial set lasted", "Fine", "Quote", None],
        locale="en-GB",
    )
    assert [one.todos for one in found.followups] == [("Trial set", "Drawing"), ("Quote",)]


def test_a_list_counts_by_letters_or_is_parted_by_two_slashes() -> None:
    found = of(
        ["Customer", "Goal", "Actions", "Expected effect"],
        [SLATE, "Twelve blades", "(a) trial set (b) quote for (twelve)", "more"],
        [DYERS, "Cut water", "drawing // 12/month price // visit", "less"],
        locale="en-GB",
    )
    assert [one.actions for one in found.strategies] == [
        ("trial set", "quote for (twelve)"),
        ("drawing", "12/month price", "visit"),
    ]


def test_a_block_of_a_card_is_of_our_strategy_where_its_other_labels_are() -> None:
    def planned(one: list[Cells | None], *said: str) -> list[Cells | None]:
        wants, aim, steps, gain = said
        ours: list[Cells | None] = [["Aim", aim], ["Steps", steps], ["Gain", gain]]
        return [*one[:5], ["Wants to reach", wants], None, *ours, None, *one[5:], None]

    found = of(
        *planned(FIRST, "two shifts", "Twelve blades", "Trial set", "£9k"),
        *planned(SECOND, "less water", "Cut a third", "Drawing", "£5k"),
        locale="en-GB",
    )
    assert [one.goals for one in found.customers] == ["two shifts", "less water"]
    assert [(one.goal, one.actions, one.effect) for one in found.strategies] == [
        ("Twelve blades", ("Trial set",), "£9k"),
        ("Cut a third", ("Drawing",), "£5k"),
    ]


def upright(name: str, trade: str, pains: Cell, wants: Cell) -> list[Cells | None]:
    """Labels in one row, what they label in the row below."""
    return [
        ["Customer", "Industry", "Decision makers"],
        [name, trade, f"Ann of {name} (buyer)"],
        ["Pain points", "Requirements"],
        [pains, wants],
        LOG,
        ["5 Oct 2026", "visit", f"Saw {name}"],
    ]


def test_values_may_stand_below_their_labels() -> None:
    slate = upright(SLATE, "slate quarry", "dull blades", f"spares for {SLATE}")
    dyers = upright(DYERS, "textile dyeing", "hard water", f"spares for {DYERS}")
    found = of(*slate, None, *dyers, locale="en-GB")
    assert both(found) == BOTH
    assert [one.pains for one in found.customers] == ["dull blades", "hard water"]
    assert [(one.customer, one.content) for one in found.followups] == [
        (SLATE, f"Saw {SLATE}"),
        (DYERS, f"Saw {DYERS}"),
    ]
    assert not found.unread


def test_a_card_with_nothing_below_some_labels_is_read_as_far_as_it_goes() -> None:
    slate = upright(SLATE, "slate quarry", "dull blades", None)[:4]
    dyers = upright(DYERS, "textile dyeing", None, None)[:3]
    found = of(*slate, None, *dyers, locale="en-GB")
    assert [(one.name, one.industry, one.pains) for one in found.customers] == [
        (SLATE, "slate quarry", "dull blades"),
        (DYERS, "textile dyeing", None),
    ]


def test_one_card_alone_has_no_customer_called_as_its_labels() -> None:
    found = of(*upright(SLATE, "slate quarry", "dull blades", "spares")[:4], locale="en-GB")
    assert [(one.name, one.pains, one.demands) for one in found.customers] == [
        (SLATE, "dull blades", "spares")
    ]


def test_tables_of_one_row_below_each_other_are_no_cards() -> None:
    found = of(
        ["Customer", "Industry", "Pain points"],
        [SLATE, "slate quarry", "dull blades"],
        None,
        ["Customer", "Goal", "Actions"],
        [SLATE, "twelve blades", "trial set"],
        locale="en-GB",
    )
    assert [(one.name, one.pains) for one in found.customers] == [(SLATE, "dull blades")]
    assert [(one.customer, one.goal) for one in found.strategies] == [(SLATE, "twelve blades")]
