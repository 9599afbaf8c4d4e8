"""The form of an offer or product."""

from datetime import date
from typing import Any

from handlers.text import Text
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block
from models.customers.standing import Segment
from models.news.item import MAX_INDUSTRIES, MAX_TEXT, MAX_TITLE, NewsInput, NewsItem, NewsKind


def form(item: NewsItem | None, came_from: dict[str, Any], text: Text) -> Block:
    """A new one, or `item` to be edited."""
    kinds = [blocks.option(text(f"news-{one.value}"), one.value) for one in NewsKind]
    segments = [blocks.option(text(f"segment-{one.value}"), one.value) for one in Segment]
    kind = blocks.select("kind", kinds, initial=item.kind.value if item else NewsKind.OFFER.value)
    title = blocks.text_input("title", initial=item.title if item else "", most=MAX_TITLE)
    said = blocks.text_input(
        "text", initial=item.text if item else "", multiline=True, most=MAX_TEXT
    )
    until = item.valid_until.isoformat() if item and item.valid_until else None
    suited = blocks.checkboxes("segments", segments, initial=item.for_segments if item else ())
    industries = blocks.text_input(
        "industries", initial=item.industries if item else "", most=MAX_INDUSTRIES
    )
    return blocks.modal(
        action_ids.NEWS_FORM,
        text("news-edit-title" if item else "news-add-title"),
        [
            blocks.field("kind", text("news-kind"), kind),
            blocks.field("title", text("news-headline"), title),
            blocks.field("text", text("news-text"), said, optional=True),
            blocks.field(
                "valid_until",
                text("news-valid-until"),
                blocks.datepicker("valid_until", initial=until),
                hint=text("news-valid-until-hint"),
                optional=True,
            ),
            blocks.field("segments", text("news-segments"), suited, optional=True),
            blocks.field(
                "industries",
                text("news-industries"),
                industries,
                hint=text("news-industries-hint"),
                optional=True,
            ),
        ],
        submit=text("save"),
        close=text("cancel"),
        metadata=came_from | ({"item": item.id} if item else {}),
    )


def read(view: dict[str, Any]) -> NewsInput:
    until = submitted.value_of(view, "valid_until")
    return NewsInput(
        kind=submitted.one_of(NewsKind, submitted.value_of(view, "kind")),
        title=submitted.value_of(view, "title") or "",
        text=submitted.value_of(view, "text") or "",
        valid_until=date.fromisoformat(until) if until else None,
        segments=tuple(map(Segment, submitted.value_of(view, "segments") or ())),
        industries=submitted.value_of(view, "industries") or "",
    )
