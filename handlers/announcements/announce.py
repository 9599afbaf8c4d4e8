"""`/followup announce`: admins choose what is announced, and in which channel."""

from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers.reviews import audience
from handlers.turn import Turn, person
from handlers.views.forms import announce as views
from handlers.views.lists.review import Audience
from models import errors
from models.announcements.announcement import Announcement, Event
from models.deals import entry, rates
from models.people.permission import require_admin


async def command(turn: Turn, command: dict[str, Any]) -> None:
    await turn.confirmed()

    def read(session: Session) -> tuple[dict[Event, Announcement], str]:
        require_admin(session, person(session, turn))
        return Announcement.all_of(session), rates.reporting(session)

    chosen, currency = await turn.db.read(read)
    form = views.form(chosen, currency, turn.text, turn.body.get("response_url"))
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    """Where the bot is not in a channel, the form says so."""
    wanted = views.read(view)
    least, currency = entry.amount(wanted.least, wanted.currency, turn.me.locale, "least")
    await turn.confirmed()
    for event, channel in wanted.channels.items():
        if channel and await audience.of(turn, channel) is Audience.UNKNOWN:
            raise errors.NotInChannel(views.field_of(event))

    def write(session: Session) -> None:
        by = person(session, turn)
        for event, channel in wanted.channels.items():
            is_deal = event is Event.DEAL_WON
            of_deals = (least, currency) if is_deal else (None, "")
            Announcement.set(session, event, channel, by, turn.now, *of_deals)

    await turn.db.write(write)
    context["saved_announcements"] = wanted.channels
    await ack()


async def after_save(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    if (channels := context.get("saved_announcements")) is not None:  # else it was refused
        said = views.saved(channels, turn.text)
        respond = turn.respond_at(views.came_from(view))
        await respond(text=said, response_type="ephemeral", replace_original=False)
