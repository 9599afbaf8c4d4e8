"""What Slack refuses in blocks and views, and that it takes what is within the limits."""

from typing import Any

import pytest

from bot.localslack.validation import (
    check_answer_message,
    check_blocks,
    check_options,
    check_view,
    text_length,
)
from tests.bot.localslack.building import (
    Json,
    actions,
    asks,
    button,
    home,
    modal,
    option,
    plain,
    section,
    select,
    text_input,
)

RICH = {
    "type": "rich_text",
    "elements": [
        {"type": "rich_text_section", "elements": [{"type": "text", "text": "Hi"}]},
        {
            "type": "rich_text_list",
            "style": "bullet",
            "elements": [{"type": "rich_text_section", "elements": []}],
        },
    ],
}
IMAGE = {"type": "image", "image_url": "https://example.com/a.png", "alt_text": "A"}
CELL = {"type": "raw_text", "text": "x"}
EVERY_ELEMENT = [
    button(
        "Go",
        "go",
        style="primary",
        value="v",
        confirm={
            "title": plain("Sure?"),
            "text": plain("Really?"),
            "confirm": plain("Yes"),
            "deny": plain("No"),
        },
    ),
    {"type": "overflow", "action_id": "more", "options": [option("One")]},
    select("One", action_id="static", initial_option=option("One")),
    {"type": "external_select", "action_id": "external", "min_query_length": 0},
    {"type": "users_select", "action_id": "user", "initial_user": "UALICE"},
    {"type": "conversations_select", "action_id": "talk", "filter": {"include": ["public"]}},
    {"type": "channels_select", "action_id": "channel"},
    {"type": "datepicker", "action_id": "date", "initial_date": "2026-05-06"},
    {"type": "timepicker", "action_id": "time", "initial_time": "09:30"},
    {"type": "datetimepicker", "action_id": "moment", "initial_date_time": 1_778_000_000},
    {"type": "checkboxes", "action_id": "checks", "options": [option("One")]},
    {"type": "radio_buttons", "action_id": "radio", "options": [option("One")]},
]
EVERY_INPUT = [
    *EVERY_ELEMENT[2:],
    text_input(multiline=True, min_length=1, max_length=3000, initial_value="x"),
    {"type": "number_input", "action_id": "n", "is_decimal_allowed": False, "min_value": "1"},
    {"type": "email_text_input", "action_id": "e"},
    {"type": "url_text_input", "action_id": "u"},
    {"type": "multi_users_select", "action_id": "mu", "initial_users": ["UALICE"]},
    {"type": "multi_external_select", "action_id": "me", "max_selected_items": 2},
    select("One", type="multi_static_select", initial_options=[option("One")]),
]


def table(rows: int, cells: int, kind: str = "table", **more: Any) -> Json:
    return {"type": kind, "rows": [[CELL] * cells for _ in range(rows)], **more}


def bars(**more: Any) -> Json:
    series = [{"name": "Won", "data": [{"label": "May", "value": 3}]}]
    chart = {"type": "bar", "series": series, "axis_config": {"categories": ["May"]}}
    return {"type": "data_visualization", "title": "Deals", "chart": {**chart, **more}}


@pytest.mark.parametrize(
    "block",
    [
        section("x" * 3000),
        {"type": "section", "fields": [plain("x" * 2000)] * 10},
        {"type": "header", "text": plain("x" * 150)},
        {"type": "context", "elements": [plain("x")] * 9 + [IMAGE]},
        {"type": "divider"},
        {**IMAGE, "title": plain("A picture")},
        {"type": "markdown", "text": "x" * 12_000},
        RICH,
        actions(*EVERY_ELEMENT),
        asks("note", text_input()),
        table(100, 20),
        table(101, 2, "data_table", caption="Deals"),
        bars(),
    ],
    ids=lambda block: str(block["type"]),
)
def test_a_message_takes_every_block_up_to_its_limits(block: Json) -> None:
    assert check_blocks([block], "message") == []


@pytest.mark.parametrize("element", EVERY_INPUT, ids=lambda element: str(element["type"]))
def test_a_modal_takes_every_input(element: Json) -> None:
    assert check_view(modal(asks("a", element, hint=plain("x" * 2000), optional=True))) == []


def test_an_alert_belongs_in_modals_only() -> None:
    alert = {"type": "alert", "text": plain("Careful"), "level": "warning"}
    assert check_view(modal(alert)) == []
    assert check_blocks([alert], "message") == [
        "unsupported type: alert [json-pointer:/blocks/0/type]"
    ]
    assert check_view(home(alert)) == ["unsupported type: alert [json-pointer:/view/blocks/0/type]"]


@pytest.mark.parametrize("kind", ["markdown", "table", "data_table", "data_visualization"])
def test_some_blocks_belong_in_messages_only(kind: str) -> None:
    for view in (modal({"type": kind}), home({"type": kind})):
        assert check_view(view) == [f"unsupported type: {kind} [json-pointer:/view/blocks/0/type]"]


TOO_MUCH = [
    (section("x" * 3001), "must be less than 3001 characters [json-pointer:/blocks/0/text/text]"),
    (section(""), "must be more than 0 characters [json-pointer:/blocks/0/text/text]"),
    ({"type": "header", "text": plain("x" * 151)}, "must be less than 151 characters"),
    ({"type": "section", "fields": [plain("x")] * 11}, "no more than 10 items allowed"),
    ({"type": "section", "fields": [plain("x" * 2001)]}, "must be less than 2001 characters"),
    ({"type": "context", "elements": [plain("x")] * 11}, "no more than 10 items allowed"),
    (actions(*[button("x", str(i)) for i in range(26)]), "no more than 25 items allowed"),
    (actions(button("x" * 76, "a")), "must be less than 76 characters"),
    (actions(button("x", "a", value="v" * 2001)), "must be less than 2001 characters"),
    (actions(button("x", "a" * 256)), "must be less than 256 characters"),
    (section("x", block_id="b" * 256), "must be less than 256 characters"),
    (actions(select("x" * 76)), "must be less than 76 characters"),
    (actions(select(*map(str, range(101)))), "no more than 100 items allowed"),
    (actions(select()), "no fewer than 1 items allowed"),
    (actions({**select("a"), "placeholder": plain("x" * 151)}), "must be less than 151 characters"),
    (actions(select("a", options=[option("a", "v" * 151)])), "must be less than 151 characters"),
    (
        actions({"type": "overflow", "options": [option(str(i)) for i in range(6)]}),
        "no more than 5 items allowed",
    ),
    (
        actions({"type": "radio_buttons", "options": [option(str(i)) for i in range(11)]}),
        "no more than 10 items allowed",
    ),
    ({"type": "markdown", "text": "x" * 12_001}, "must be less than 12001 characters"),
    (table(101, 1), "no more than 100 items allowed"),
    (table(1, 21), "no more than 20 items allowed"),
    (table(102, 1, "data_table", caption="c"), "no more than 101 items allowed"),
    (table(1, 1, "data_table", caption="c"), "no fewer than 2 items allowed"),
    ({**bars(), "title": "x" * 51}, "must be less than 51 characters"),
    (asks("a", text_input(max_length=3001)), "must be less than or equal to 3000"),
    ({**asks("a", text_input()), "label": plain("x" * 2001)}, "must be less than 2001 characters"),
]


@pytest.mark.parametrize(("block", "message"), TOO_MUCH)
def test_what_is_over_a_limit_is_refused(block: Json, message: str) -> None:
    assert any(message in told for told in check_blocks([block], "message"))


WRONG = [
    ({"type": "section"}, "must define either `text` or `fields` [json-pointer:/blocks/0]"),
    ({"type": "fancy"}, "unsupported type: fancy [json-pointer:/blocks/0/type]"),
    ({}, "missing required field: type [json-pointer:/blocks/0]"),
    ("text", "must provide an object [json-pointer:/blocks/0]"),
    (section("x", colour="red"), "invalid additional property: colour [json-pointer:/blocks/0]"),
    (section("x", accessory=None), "must provide an object [json-pointer:/blocks/0/accessory]"),
    ({"type": "header", "text": {"type": "mrkdwn", "text": "x"}}, "unsupported type: mrkdwn"),
    ({"type": "section", "text": "x"}, "must provide an object"),
    ({"type": "section", "text": {"type": "plain_text", "text": 3}}, "must provide a string"),
    (actions(text_input()), "unsupported type: plain_text_input"),
    (actions(select("a", type="multi_static_select")), "unsupported type: multi_static_select"),
    (asks("a", button("x", "b")), "unsupported type: button"),
    (section("x", accessory=text_input()), "unsupported type: plain_text_input"),
    (actions({"type": "button", "action_id": "a"}), "missing required field: text"),
    (actions(button("x", "a", style="blue")), "must be a valid enum value"),
    (actions(button("x", "a"), button("y", "a")), "`action_id` a already exists"),
    (actions({**select("a"), "option_groups": []}), "no fewer than 1 items allowed"),
    (actions({"type": "static_select"}), "must define either `options` or `option_groups`"),
    (
        actions(select("a", initial_option=option("b"))),
        "must exactly match a provided option [json-pointer:/blocks/0/elements/0/initial_option]",
    ),
    (actions({"type": "datepicker", "initial_date": "6 May"}), "must match pattern"),
    (actions({"type": "datepicker", "initial_date": "2026-02-30"}), "must be a valid date"),
    (actions({"type": "timepicker", "initial_time": "24:00"}), "must match pattern"),
    (actions({"type": "datetimepicker", "initial_date_time": 12}), "must be greater than"),
    (asks("a", text_input(min_length=5, max_length=4)), "min_length must not be greater"),
    (asks("a", text_input(max_length=3, initial_value="four")), "must be less than 4 characters"),
    (asks("a", {"type": "number_input"}), "missing required field: is_decimal_allowed"),
    ({**IMAGE, "image_url": "a.png"}, "must match pattern"),
    ({"type": "image", "alt_text": "A"}, "must define either `image_url` or `slack_file`"),
    (
        {"type": "data_table", "caption": "c", "rows": [[CELL], [CELL, CELL]]},
        "all rows must have the same number of cells",
    ),
    ({"type": "data_table", "caption": "c", "rows": [[RICH], [CELL]]}, "header cells cannot be"),
    (bars(axis_config={"categories": ["June"]}), "labels must match the categories"),
    ({**bars(), "chart": {"type": "pie", "segments": [{"label": "a", "value": 0}]}}, "greater"),
    ({**RICH, "elements": [{"type": "text", "text": "x"}]}, "unsupported type: text"),
]


@pytest.mark.parametrize(("block", "message"), WRONG)
def test_what_is_malformed_is_refused(block: Json, message: str) -> None:
    assert any(message in told for told in check_blocks([block], "message"))


def test_a_message_has_fifty_blocks_and_a_view_a_hundred() -> None:
    divider = {"type": "divider"}
    assert check_blocks([divider] * 50, "message") == []
    assert check_blocks([divider] * 51, "message") == [
        "no more than 50 items allowed [json-pointer:/blocks]"
    ]
    assert check_view(modal(*[divider] * 100)) == []
    assert check_view(home(*[divider] * 101)) == [
        "no more than 100 items allowed [json-pointer:/view/blocks]"
    ]


def test_block_ids_are_unique_and_so_is_the_focus() -> None:
    twice = modal(section("x", block_id="same"), section("y", block_id="same"))
    assert check_view(twice) == ["`block_id` same already exists [json-pointer:/view/blocks]"]
    focused = [asks(name, text_input(focus_on_load=True)) for name in ("a", "b")]
    assert check_view(modal(*focused)) == [
        "only one element can have focus_on_load [json-pointer:/view/blocks]"
    ]


def test_a_message_has_one_table_two_charts_and_so_much_markdown() -> None:
    assert check_blocks([table(1, 1)] * 2, "message")
    assert check_blocks([bars()] * 2, "message") == []
    assert check_blocks([bars()] * 3, "message")
    assert check_blocks([{"type": "markdown", "text": "x" * 6001}] * 2, "message")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"title": plain("x" * 25)}, "must be less than 25 characters [json-pointer:/view/title"),
        ({"submit": plain("x" * 25)}, "must be less than 25 characters"),
        ({"close": plain("x" * 25)}, "must be less than 25 characters"),
        ({"close": None}, "must provide an object [json-pointer:/view/close]"),
        ({"private_metadata": "x" * 3001}, "must be less than 3001 characters"),
        ({"callback_id": "x" * 256}, "must be less than 256 characters"),
        ({"external_id": "x" * 256}, "must be less than 256 characters"),
        ({"blocks": []}, "no fewer than 1 items allowed"),
        ({"id": "V1"}, "invalid additional property: id [json-pointer:/view]"),
        ({"type": "page"}, "unsupported type: page [json-pointer:/view/type]"),
    ],
)
def test_the_parts_of_a_modal_have_limits(change: Json, message: str) -> None:
    assert any(told.startswith(message) for told in check_view(modal(**change)))


def test_a_modal_with_an_input_needs_a_submit_and_a_home_has_no_title() -> None:
    form = modal(asks("a", text_input()))
    del form["submit"]
    assert check_view(form) == ["missing required field: submit [json-pointer:/view]"]
    titled = {**home(section("x")), "title": plain("Home")}
    assert check_view(titled) == ["invalid additional property: title [json-pointer:/view]"]
    assert check_view(home(), "modal") == ["unsupported type: home [json-pointer:/view/type]"]


def test_the_answer_to_a_search_is_options_or_groups() -> None:
    groups = [{"label": plain("All"), "options": [option("a")]}]
    assert check_options({"options": []}) == []
    assert check_options({"option_groups": groups}) == []
    for wrong in (
        {},
        {"options": [], "option_groups": groups},
        {"options": [option("x" * 76)]},
        {"options": [option(str(number)) for number in range(101)]},
        {"options": [{"text": plain("a")}]},
        {"text": "a"},
    ):
        assert check_options(wrong)


def test_a_message_in_an_answer_is_checked_too() -> None:
    assert check_answer_message({"text": "Hello", "response_type": "ephemeral"}) == []
    assert check_answer_message({"delete_original": True}) == []
    assert check_answer_message({}) == ["no_text"]
    assert check_answer_message({"text": "a", "response_type": "loud"})
    assert check_answer_message({"blocks": [{"type": "section"}]})


def test_the_length_of_a_message_counts_its_texts() -> None:
    assert text_length([section("abc"), actions(button("de", "x"))]) == 5
