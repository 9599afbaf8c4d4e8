"""Conversations about what is new: `/followup news`."""

from handlers.listeners import Listeners
from handlers.news import news
from handlers.views import action_ids


def listeners(on: Listeners) -> None:
    on.command("/followup news", news.command)
    on.action(action_ids.NEWS_ADD, news.add)
    on.action(action_ids.NEWS_MENU, news.choose)
    on.form(action_ids.NEWS_FORM, news.save, news.after_save)
