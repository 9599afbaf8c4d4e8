"""What Slack would not have sent is refused at the edge; what it does send is let in."""

from typing import Any

import pytest

from handlers import origin, payload
from handlers.views import submitted
from handlers.views.lists import review_pressed
from models.errors import Malformed
from models.followups.entry import Method

PRESS = {
    "type": "block_actions",
    "trigger_id": "1.2.3",
    "actions": [{"action_id": "todo_done", "block_id": "todo:1", "value": "1"}],
}


@pytest.mark.parametrize(
    "body",
    [
        PRESS,
        PRESS | {"channel": {"id": "C1"}, "view": None, "message": {"ts": "1.2", "text": None}},
        PRESS | {"view": {"id": "V1", "type": "home", "state": {"values": []}}},
        {"command": "/todo", "channel_id": "C1", "trigger_id": "1.2.3"},
        {"type": "event_callback", "event": {"type": "user_change", "user": {"id": "U1"}}},
        {"type": "a_kind_of_tomorrow", "channel": {"id": "C1"}},
    ],
)
def test_what_slack_sends_is_let_in(body: dict[str, Any]) -> None:
    assert payload.is_readable(body)
    payload.check(body)


@pytest.mark.parametrize(
    "odd",
    [
        {"actions": [{"action_id": "todo_done", "block_id": 1.5}]},
        {"trigger_id": None},
        {"response_url": ["https://a.example"]},
        {"container": {"message_ts": 1.5}},
        {"view": {"id": "V1", "private_metadata": "[]"}},
        {"view": {"id": "V1", "private_metadata": "{"}},
        {"view": {"id": "V1", "state": {"values": {"due": {"due": {"selected_date": "soon"}}}}}},
    ],
)
def test_what_is_of_another_shape_is_refused(odd: dict[str, Any]) -> None:
    with pytest.raises(Malformed):
        payload.check(PRESS | odd)


SUBMIT: dict[str, Any] = {
    "type": "view_submission",
    "view": {"id": "V1", "blocks": [{"type": "input", "block_id": "on"}], "state": {"values": {}}},
}


@pytest.mark.parametrize("odd", [{"state": None}, {"blocks": [{"type": "input"}]}])
def test_a_form_comes_with_what_was_filled_in(odd: dict[str, Any]) -> None:
    payload.check(SUBMIT)
    with pytest.raises(Malformed):
        payload.check(SUBMIT | {"view": SUBMIT["view"] | odd})


@pytest.mark.parametrize(
    "odd",
    [{"actions": []}, {"actions": None}, {"event": None}, {"view": 1}, {"response_urls": None}],
)
def test_whose_it_is_must_be_told(odd: dict[str, Any]) -> None:
    assert not payload.is_readable(PRESS | odd)


def test_a_message_is_a_place_only_with_its_channel() -> None:
    assert origin.place_in({"container": {"message_ts": "1.2", "channel_id": "C1"}}) == (
        "C1",
        "1.2",
    )
    assert origin.place_in({"container": {"message_ts": "1.2"}}) is None


def test_a_choice_that_is_none_is_refused() -> None:
    with pytest.raises(Malformed):
        submitted.one_of(Method, "mrkdwn")


def test_a_message_without_blocks_is_no_preview() -> None:
    assert not review_pressed.is_for_elsewhere({"blocks": None})
    assert not review_pressed.shows({"blocks": None}, "1")
