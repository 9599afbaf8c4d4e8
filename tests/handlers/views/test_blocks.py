"""The Block Kit pieces: inside Slack's limits, and safe whatever was typed."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.localslack.validation import check_blocks
from handlers.views import blocks, submitted

TYPED = st.text(max_size=4000)


@given(TYPED)
def test_what_was_typed_cannot_become_a_mention_a_link_or_a_channel_call(typed: str) -> None:
    escaped = blocks.escape(typed)
    assert "<" not in escaped
    assert ">" not in escaped
    unescaped = escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    assert unescaped == typed


def test_a_call_of_the_channel_stays_text() -> None:
    assert blocks.escape("<!channel> & <@UBOB>") == "&lt;!channel&gt; &amp; &lt;@UBOB&gt;"


@given(TYPED, st.integers(1, 3000))
def test_a_cut_text_fits_and_says_that_it_was_cut(typed: str, most: int) -> None:
    cut = blocks.cut(typed, most)
    assert len(cut) <= most
    assert cut == typed if len(typed) <= most else cut.endswith("…")


@given(st.text(min_size=1, max_size=4000).filter(str.strip))
def test_pieces_of_any_length_pass_slack_s_checks(typed: str) -> None:
    safe = blocks.escape(typed)
    shown = [
        blocks.header(typed),
        blocks.section(safe),
        blocks.context(safe),
        blocks.divider(),
        blocks.actions([blocks.button(typed, "press", "1")], "actions"),
    ]
    assert check_blocks(shown, "message") == []


@given(st.text(min_size=1, max_size=4000).filter(str.strip))
def test_inputs_of_any_length_pass_slack_s_checks(typed: str) -> None:
    options = [blocks.option(typed, "1")]
    shown = [
        blocks.field("text", typed, blocks.text_input("text", initial=typed, placeholder=typed)),
        blocks.field("one", typed, blocks.select("one", options, initial="1"), hint=typed),
        blocks.field("out", typed, blocks.external_select("out", initial=options[0])),
        blocks.field("who", typed, blocks.users_select("who", placeholder=typed)),
        blocks.field("day", typed, blocks.datepicker("day", initial="2026-05-15")),
        blocks.field("at", typed, blocks.datetimepicker("at", initial=1778034600)),
    ]
    assert check_blocks(shown, "modal") == []


def test_an_empty_part_is_left_out() -> None:
    assert "initial_value" not in blocks.text_input("a")
    assert "placeholder" not in blocks.select("a", [])
    assert "initial_users" not in blocks.multi_users_select("a")
    assert "value" not in blocks.button("a", "b")


def test_a_modal_gives_back_what_it_was_opened_with() -> None:
    view = blocks.modal("c", "T", [], submit=None, close="X", metadata={"customer": 7, "名": "客"})
    assert submitted.metadata_of(view) == {"customer": 7, "名": "客"}
    assert submitted.metadata_of({"private_metadata": ""}) == {}
    assert "submit" not in view


@pytest.mark.parametrize(
    ("element", "value"),
    [
        ({"type": "plain_text_input", "value": "typed"}, "typed"),
        ({"type": "plain_text_input", "value": None}, None),
        ({"type": "datepicker", "selected_date": "2026-05-15"}, "2026-05-15"),
        ({"type": "datetimepicker", "selected_date_time": 1778034600}, 1778034600),
        ({"type": "static_select", "selected_option": {"value": "a"}}, "a"),
        ({"type": "static_select", "selected_option": None}, None),
        ({"type": "multi_external_select", "selected_options": [{"value": "a"}]}, ["a"]),
        ({"type": "multi_external_select", "selected_options": []}, []),
        ({"type": "users_select", "selected_user": "UBOB"}, "UBOB"),
        ({"type": "multi_users_select", "selected_users": ["UBOB"]}, ["UBOB"]),
    ],
)
def test_what_is_in_an_input_is_read_back(element: dict[str, Any], value: object) -> None:
    view = {"state": {"values": {"field": {"field": element}}}}
    assert submitted.value_of(view, "field") == value
    assert submitted.value_of(view, "absent") is None
