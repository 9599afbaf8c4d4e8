"""The words of a message, wherever Slack keeps them."""

from typing import Any

import pytest

from handlers.mentions import plain
from handlers.message_words import of, of_files


def rich(*elements: dict[str, Any]) -> list[dict[str, Any]]:
    section = {"type": "rich_text_section", "elements": list(elements)}
    return [{"type": "rich_text", "elements": [section]}]


def text(said: str) -> dict[str, Any]:
    return {"type": "text", "text": said}


MRKDWN = {"type": "mrkdwn", "text": "*Acme*: send <https://a.example|the deck>"}
FORWARDED = {
    "is_share": True,
    "is_msg_unfurl": True,
    "from_url": "https://kept.slack.example/archives/C1/p1",
    "author_name": "Bob",
    "fallback": "[May 5th] bob: send the quote",
    "message_blocks": [{"message": {"blocks": rich(text("send the quote"))}}],
}


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ({"text": "send the deck"}, "send the deck"),
        ({"text": "send *the* deck", "blocks": rich(text("send the deck"))}, "send *the* deck"),
        ({"text": "", "blocks": rich(text("send the deck"))}, "send the deck"),
        (
            {"text": "alert", "bot_id": "B1", "blocks": [{"type": "section", "text": MRKDWN}]},
            "*Acme*: send the deck (https://a.example)",
        ),
        (
            {
                "bot_id": "B1",
                "blocks": [
                    {"type": "header", "text": {"type": "plain_text", "text": "Deal <1>"}},
                    {"type": "section", "fields": [MRKDWN, {"type": "plain_text", "text": "Li"}]},
                    {"type": "context", "elements": [{"type": "plain_text", "text": "by CRM"}]},
                    {"type": "actions", "elements": [{"type": "button", "text": text("Open")}]},
                ],
            },
            "Deal <1>\n*Acme*: send the deck (https://a.example)\nLi\nby CRM",
        ),
        (
            {
                "bot_id": "B1",
                "attachments": [
                    {
                        "pretext": "New ticket",
                        "title": "Acme down",
                        "title_link": "https://t.example/1",
                        "text": "since nine",
                        "fields": [{"title": "Priority", "value": "high"}],
                        "fallback": "ticket",
                    }
                ],
            },
            "New ticket\nAcme down (https://t.example/1)\nsince nine\nPriority: high",
        ),
        ({"attachments": [{"fallback": "a chart"}]}, "a chart"),
        ({"text": "", "attachments": [FORWARDED]}, "send the quote"),
        ({"text": "fwd", "attachments": [FORWARDED | {"text": "the words"}]}, "fwd\nthe words"),
        (
            {"text": "see <https://a.example>", "attachments": [{"from_url": "x", "text": "ad"}]},
            "see https://a.example",
        ),
        (
            {"files": [{"filetype": "email", "subject": "Quote", "plain_text": "Hi,\n5 < 6\n"}]},
            "Quote\nHi,\n5 < 6",
        ),
        ({"files": [{"name": "card.jpg"}]}, ""),
        ({"blocks": [{"type": "rich_text", "elements": 7}, 5], "attachments": 3}, ""),
        ({"text": None, "blocks": [{"type": "section", "text": {"type": "mrkdwn"}}]}, ""),
    ],
)
def test_words_are_read_where_people_see_them(message: dict[str, Any], words: str) -> None:
    assert plain(of(message)) == words


def test_rich_text_reads_as_the_same_text_does() -> None:
    listed = {"type": "rich_text_list", "elements": [{"elements": [text("one")]}]}
    quote = {"type": "rich_text_quote", "elements": [text("quoted")]}
    said = rich(
        {"type": "user", "user_id": "UMEI"},
        text(" & co: "),
        {"type": "link", "url": "https://a.example", "text": "deck"},
        {"type": "broadcast", "range": "here"},
        {"type": "emoji", "name": "tada"},
    )
    said[0]["elements"] += [listed, quote]
    shown = "<@UMEI> & co: deck (https://a.example)@here:tada:\n• one\n> quoted"
    assert plain(of({"blocks": said})) == shown


def test_files_are_called_by_their_titles() -> None:
    assert of_files({"files": [{"title": "Card"}, {"name": "a.jpg"}]}) == "Card\na.jpg"
