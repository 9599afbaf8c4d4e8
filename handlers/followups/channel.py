"""A channel belongs to a customer: asked once where it is called like one, and undone."""

from typing import Any

from aiohttp import ClientError
from slack_sdk.errors import SlackApiError
from sqlmodel import Session

from handlers import refresh
from handlers.turn import Turn, person
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.lists import meeting
from models import errors
from models.customers import search
from models.customers.channel import CustomerChannel, LinkState, suggested
from models.customers.customer import Customer
from models.people.person import Person

MOST_NAMED = 5  # customers of one part of a name who are told apart


async def joined(turn: Turn, event: dict[str, Any]) -> None:
    """The bot was invited to a channel; `turn.me` is who invited it."""
    try:
        answer = await turn.client.conversations_info(channel=event["channel"])
    except (SlackApiError, ClientError, TimeoutError):
        # Without channels:read it is asked once a command is typed there.
        return
    await _ask(turn, event["channel"], answer["channel"].get("name", ""))


async def ask(turn: Turn, command: dict[str, Any]) -> None:
    """After a command in a channel that is called like a customer: does it belong there?"""
    if not command["channel_id"].startswith("D"):
        await _ask(turn, command["channel_id"], command.get("channel_name", ""))


async def _ask(turn: Turn, channel: str, name: str) -> None:
    customer = await turn.db.read(
        lambda session: suggested(session, channel, name, person(session, turn))
    )
    if customer is None:
        return
    question = turn.text("channel-link-question", channel=f"<#{channel}>", customer=customer.name)
    yes = blocks.button(turn.text("channel-link"), action_ids.CHANNEL_LINK, style="primary")
    no = blocks.button(turn.text("channel-decline"), action_ids.CHANNEL_DECLINE)
    shown = [
        blocks.section(question),
        blocks.actions([yes, no], f"channel-link:{channel}:{customer.id}"),
    ]
    await turn.client.chat_postEphemeral(
        channel=channel, user=turn.me.user_id, text=escape(question), blocks=shown
    )


async def command(turn: Turn, command: dict[str, Any]) -> None:
    """`/followup link Acme`, typed in the channel that is to be Acme's."""
    typed, place = command.get("text", "").strip(), command["channel_id"]

    def write(session: Session) -> tuple[str, int]:
        by = person(session, turn)
        customer = _named(session, typed, by)
        row = CustomerChannel.decide(session, place, customer, LinkState.LINKED, by, turn.now)
        return customer.name, row.id

    made = None
    if typed and not place.startswith("D"):
        made = await turn.db.write(write)
    if made is None:
        said = turn.text("channel-link-how", name=typed)
        await turn.reply_privately(escape(said))
        return
    turn.wake()
    said = turn.text("channel-linked", channel=f"<#{place}>", customer=escape(made[0]))
    unlink = blocks.button(turn.text("channel-unlink"), action_ids.CHANNEL_UNLINK)
    shown = [blocks.section(said), blocks.actions([unlink], f"channel:{made[1]}")]
    await turn.respond(text=said, blocks=shown, response_type="ephemeral")


def _named(session: Session, typed: str, by: Person) -> Customer:
    """Raises CustomerOfSomebodyElse, CustomerUnclear, or CustomerNotLinked where there is none."""
    if exact := Customer.of_name(session, typed):
        exact.require_visible(session, by)
        return exact
    alike = search.search(session, typed, by, MOST_NAMED)
    if not alike:
        raise errors.CustomerNotLinked(typed=typed)
    if len(alike) > 1:
        raise errors.CustomersAlike(typed=typed, names=meeting.joined([one.name for one in alike]))
    return alike[0]


async def link(turn: Turn, action: dict[str, Any]) -> None:
    await _decide(turn, action, LinkState.LINKED)


async def decline(turn: Turn, action: dict[str, Any]) -> None:
    await _decide(turn, action, LinkState.DECLINED)


async def _decide(turn: Turn, action: dict[str, Any], state: LinkState) -> None:
    _, channel, customer_id = submitted.parts(action["block_id"], 3)

    def write(session: Session) -> Customer:
        by = person(session, turn)
        customer = Customer.get(session, submitted.number(customer_id), by)
        CustomerChannel.decide(session, channel, customer, state, by, turn.now)
        return customer

    customer = await turn.db.write(write)
    turn.wake()
    said = turn.text(
        f"channel-{state.value}", channel=f"<#{channel}>", customer=escape(customer.name)
    )
    shown: list[Block] = [blocks.section(said)]
    await turn.respond(text=said, blocks=shown, replace_original=True)


async def unlink(turn: Turn, action: dict[str, Any]) -> None:
    """On the message to the customer's owner, or by who linked it."""
    link_id = refresh.subject_id(action)

    def write(session: Session) -> None:
        by = person(session, turn)
        row = session.get(CustomerChannel, link_id)
        if row is None:
            raise errors.NoLongerThere
        customer = session.get_one(Customer, row.customer_id)
        if not customer.may_be_edited_by(session, by):
            raise errors.NotAllowed
        row.state = LinkState.DECLINED
        session.add(row)

    await turn.db.write(write)
    if at := refresh.place(turn):
        await refresh.refresh(turn, at)
        return
    said = turn.text("channel-unlinked")
    await turn.respond(text=said, blocks=[blocks.section(said)], replace_original=True)
