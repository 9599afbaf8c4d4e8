"""The offers and products that are valid, and for managers the buttons that keep the list."""

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block
from handlers.views.wording import news
from handlers.views.wording.look import Look
from models.news.item import NewsItem


def listing(items: list[NewsItem], look: Look, *, may_edit: bool) -> tuple[str, list[Block]]:
    """The fallback text and the blocks; `items` are shown as they come."""
    text = look.text
    title = text("news-title") if items else text("news-none")
    shown = [blocks.header(title) if items else blocks.section(title)]
    for item in items:
        menu = _menu(look) if may_edit else None
        shown.append(blocks.section(news.entry(item, look), menu, f"news:{item.id}"))
    if may_edit:
        add = blocks.button(text("news-add"), action_ids.NEWS_ADD, style="primary")
        shown.append(blocks.actions([add], "news"))
    elif not items:
        shown.append(blocks.context(text("news-who")))
    return title, shown


def _menu(look: Look) -> Block:
    text = look.text
    return blocks.overflow(
        action_ids.NEWS_MENU,
        [blocks.option(text("edit"), "edit"), blocks.option(text("news-end"), "end")],
    )
