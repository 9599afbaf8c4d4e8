"""`/followup news`: offers and products, which managers add, edit and end."""

from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import refresh
from handlers.respond import Respond
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.blocks import Block
from handlers.views.forms import news as forms
from handlers.views.lists import news as views
from models.news.item import NewsItem, is_manager, require_manager
from models.rules.news import is_valid


async def command(turn: Turn) -> None:
    fallback, shown = await turn.db.read(lambda session: listing(session, turn))
    await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")


async def add(turn: Turn) -> None:
    await turn.db.read(lambda session: require_manager(person(session, turn)))
    await _open(turn, None)


async def choose(turn: Turn, action: dict[str, Any]) -> None:
    """Edit or End, in the menu of one."""
    item_id = refresh.subject_id(action)
    if action["selected_option"]["value"] == "edit":
        await _open(
            turn,
            await turn.db.read(
                lambda session: NewsItem.get(session, item_id, person(session, turn))
            ),
        )
        return

    def end(session: Session) -> None:
        NewsItem.get(session, item_id, person(session, turn)).end(session, turn.now)

    await turn.db.write(end)
    await _show_again(turn, turn.respond)


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    said, item_id = forms.read(view), submitted.metadata_of(view).get("item")

    def write(session: Session) -> None:
        by = person(session, turn)
        if item_id is None:
            NewsItem.add(session, said, by, turn.now, view["id"])
        else:
            NewsItem.get(session, item_id, by).change(session, said, by, turn.now)

    await turn.db.write(write)
    context["saved"] = True
    await ack()


async def after_save(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    if "saved" in context:  # else it was refused
        await _show_again(turn, turn.respond_at(submitted.metadata_of(view)["list"]))


async def _open(turn: Turn, item: NewsItem | None) -> None:
    form = forms.form(item, {"list": turn.respond.response_url}, turn.text)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def _show_again(turn: Turn, respond: Respond) -> None:
    fallback, shown = await turn.db.read(lambda session: listing(session, turn))
    await respond(text=fallback, blocks=shown, replace_original=True)


def listing(session: Session, turn: Turn) -> tuple[str, list[Block]]:
    look = turn.look
    valid = [one for one in NewsItem.listed(session) if is_valid(one, look.today)]
    return views.listing(valid, look, may_edit=is_manager(person(session, turn)))
