"""Offers and products: in the list, and as worth mentioning to a customer."""

from datetime import date

from handlers.text import Text
from handlers.views import blocks
from handlers.views.blocks import escape
from handlers.views.wording.look import Look
from models.news.item import NewsItem

MAX_MENTIONED = 160  # characters of the text, where it is mentioned


def entry(item: NewsItem, look: Look) -> str:
    """mrkdwn: the whole of it, with whom it suits and until when."""
    text = look.text
    whom = [text(f"segment-{one}") for one in sorted(item.for_segments)] + [*item.for_industries]
    facts = [
        text(f"news-{item.kind.value}"),
        _until(item, text, look.today) or text("news-open-ended"),
        text("news-for", whom=text.listed(whom)) if whom else text("news-for-all"),
    ]
    lines = [f"*{escape(item.title)}*", escape(item.text), f"_{escape(' · '.join(facts))}_"]
    return "\n".join(filter(None, lines))


def mention(item: NewsItem, look: Look) -> str:
    """Plain text, on one line: "Spring offer (until Fri, May 15): 10% off for renewals"."""
    text, until = look.text, _until(item, look.text, look.today)
    titled = text("news-titled", title=item.title, until=until) if until else item.title
    said = blocks.cut(" ".join(item.text.split()), MAX_MENTIONED)
    return text("news-mention", title=titled, said=said) if said else titled


def mentions(items: list[NewsItem], look: Look) -> str:
    """mrkdwn; "" where there are none."""
    if not items:
        return ""
    lines = [f"• {escape(mention(one, look))}" for one in items]
    return "\n".join([f"*{look.text('brief-news')}*", *lines])


def _until(item: NewsItem, text: Text, today: date) -> str:
    return text("news-until", day=text.day(item.valid_until, today)) if item.valid_until else ""
