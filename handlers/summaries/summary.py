"""`/followup day` and `/followup week`: a preview of what one did, for oneself alone; Post here
puts it into the channel, Send brings it to one's manager."""

from dataclasses import replace
from typing import Any

from slack_sdk.errors import SlackApiError
from sqlmodel import Session

from handlers import slack_errors
from handlers.reviews import audience
from handlers.turn import Turn, person
from handlers.views import blocks, submitted
from handlers.views.lists import summary as views
from handlers.views.lists.review import Audience
from handlers.views.lists.summary import Chosen, Preview
from handlers.views.wording import summary as wording
from handlers.views.wording import summary_message
from models import errors
from models.notifications.loaders.summary import may_see, summary_details
from models.notifications.summary_subjects import SummaryDetails
from models.rules import dates, own_days
from models.rules.own_days import Length, OwnDays
from models.summaries import summary
from models.summaries.sent import SentSummary, SummaryReply, manager_of


async def day(turn: Turn, command: dict[str, Any]) -> None:
    """`/followup day [which]`."""
    await _begin(turn, Length.DAY, command)


async def week(turn: Turn, command: dict[str, Any]) -> None:
    """`/followup week [which]`."""
    await _begin(turn, Length.WEEK, command)


async def post(turn: Turn, action: dict[str, Any]) -> None:
    """Post here: the same days as they stand now, as the kind of channel allows."""
    chosen, note = views.chosen(submitted.held(action)), _note(turn)
    channel = submitted.channel_of(turn.body)

    def claim(session: Session) -> int | None:
        by = person(session, turn)
        made = SentSummary.post(session, by, chosen.days, note, channel, chosen.times, turn.now)
        return made.id if made else None

    found = await read(turn, chosen.days, channel)
    id = await turn.db.write(claim)
    if id is not None:
        try:
            ts = await _post(turn, found, note, channel)
        except (SlackApiError, errors.ChannelClosed):
            await turn.db.write(lambda session: session.delete(session.get_one(SentSummary, id)))
            raise
        await turn.db.write(lambda session: _note_ts(session, id, ts))
    key = "summary-already" if id is None else "summary-is-posted"
    await _show_again(turn, chosen.days, channel, note, key)


async def send(turn: Turn, action: dict[str, Any]) -> None:
    """Send to my manager: a reminder of the same transaction brings it to their DM."""
    chosen, note = views.chosen(submitted.held(action)), _note(turn)
    key = await tell_manager(turn, chosen, note)
    turn.wake()
    await _show_again(turn, chosen.days, submitted.channel_of(turn.body), note, key)


async def tell_manager(turn: Turn, chosen: Chosen, note: str) -> str:
    """The key of what is to be said of it. Raises NoManager."""

    def write(session: Session) -> bool:
        by = person(session, turn)
        made = SentSummary.tell_manager(session, by, chosen.days, note, chosen.times, turn.now)
        return made is not None

    return "summary-is-sent" if await turn.db.write(write) else "summary-already"


async def open_sent(turn: Turn, action: dict[str, Any]) -> None:
    """Open, on its line in the digest of the manager."""

    def load(session: Session) -> SummaryDetails:
        sent = session.get_one(SentSummary, submitted.number(submitted.held(action)))
        if not may_see(session, person(session, turn), sent):
            raise errors.NotAllowed
        return summary_details(session, sent)

    details = await turn.db.read(load)
    modal = summary_message.as_modal(details, turn.look)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=modal)


async def _begin(turn: Turn, length: Length, command: dict[str, Any]) -> None:
    with dates.written_in(turn.me.locale):
        days = own_days.read(length, command.get("text", ""), turn.now.astimezone(turn.me.tz))
    if days is None:
        typed = blocks.cut(command["text"], 60)
        raise errors.DaysUnreadable(typed=typed)
    found = await read(turn, days, command.get("channel_id", ""))
    if found.summary.is_empty:
        said = blocks.escape(wording.nothing(days, turn.look))
        await _say(turn, said, [blocks.section(said)])
        return
    await _say(turn, *views.preview(found, "", turn.look))


async def read(turn: Turn, days: OwnDays, channel: str = "") -> Preview:
    """As things stand now. Without a channel nobody else would read it."""
    readers = await audience.of(turn, channel) if channel else Audience.ALONE

    def load(session: Session) -> Preview:
        me = person(session, turn)
        sent = SentSummary.sent(session, me, days)
        return Preview(
            summary=summary.read(session, me, days, me, turn.now),
            manager=manager_of(session, me),
            sent=sent,
            replies=SummaryReply.to(session, sent),
            channel=channel,
            readers=readers,
        )

    return await turn.db.read(load)


async def _show_again(turn: Turn, days: OwnDays, channel: str, note: str, key: str) -> None:
    """The preview in its place, with what was done and what was typed."""
    found = replace(await read(turn, days, channel), note=note)
    fallback, shown = views.preview(found, done(found, key, turn), turn.look)
    await turn.respond(text=fallback, blocks=shown, replace_original=True)


def done(found: Preview, key: str, turn: Turn) -> str:
    """mrkdwn: what a press has done."""
    manager = blocks.escape(found.manager.name) if found.manager else ""
    return turn.text(key, channel=f"<#{found.channel}>", manager=manager)


async def _post(turn: Turn, found: Preview, note: str, channel: str) -> str | None:
    """The ts of the message, where Slack tells it."""
    fallback, shown = views.post(found.summary, note, found.readers, turn.look)
    try:
        posted = await turn.client.chat_postMessage(
            channel=channel, text=fallback, blocks=shown, unfurl_links=False
        )
    except SlackApiError as error:
        if slack_errors.reason(error) in slack_errors.NOT_A_MEMBER:
            # Only the response_url reaches a channel the bot is not in.
            await turn.respond(
                text=fallback, blocks=shown, response_type="in_channel", replace_original=False
            )
            return None
        if slack_errors.reason(error) in slack_errors.CLOSED:
            raise errors.ChannelClosed from None
        raise
    return str(posted["ts"])


def _note_ts(session: Session, id: int, ts: str | None) -> None:
    sent = session.get_one(SentSummary, id)
    sent.ts = ts
    session.add(sent)


async def _say(turn: Turn, fallback: str, shown: list[dict[str, Any]]) -> None:
    """For this person alone: where they typed, else in the DM."""
    if turn.body.get("response_url"):
        await turn.respond(
            text=fallback, blocks=shown, response_type="ephemeral", replace_original=False
        )
        return
    await turn.client.chat_postMessage(channel=turn.me.user_id, text=fallback, blocks=shown)


def _note(turn: Turn) -> str:
    return submitted.value_of(turn.body, views.NOTE) or ""
