"""`/review Q2`: the figures of a period, posted where they were asked for. Open shows the rows
behind a figure, to those who may see them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from aiohttp import ClientError
from slack_sdk.errors import SlackApiError
from sqlmodel import Session

from handlers import slack_errors
from handlers.turn import Turn, person
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.lists import review as views
from models import Person, errors
from models.database import patience
from models.people import fiscal_year
from models.reviews import figures
from models.reviews.figures import Review
from models.reviews.scope import Scope
from models.rules import dates
from models.rules.time import periods
from models.rules.time.periods import Period

NOT_A_MEMBER = ("not_in_channel", "channel_not_found")
SHARED = ("is_ext_shared", "is_pending_ext_shared", "pending_shared")
MAX_YEARS = 10  # nobody improves by what was so long ago
MAX_TYPED = 60  # characters of an unreadable period that are quoted


async def command(turn: Turn, command: dict[str, Any]) -> None:
    """`/review [period]`: in a channel the figures alone, in the DM with the bot some rows too.
    That a period has not begun is told to the person who asked, not to the channel."""
    patience.end()  # a large workspace's figures take seconds
    today = turn.now.astimezone(turn.me.tz).date()
    in_dm = command["channel_id"].startswith("D")  # a channel may be called "directmessage"
    most_rows = views.ROWS_IN_MESSAGE if in_dm else 0

    def read(session: Session) -> tuple[Period, Review | None]:
        me = person(session, turn)
        period = _period(command.get("text", ""), turn, fiscal_year.year_begins(session, me))
        if period.first > today:
            return period, None
        return period, figures.review(session, Scope.of(me), period, turn.now, most_rows)

    period, review = await turn.db.read(read)
    if review is None:
        await turn.reply_privately(blocks.escape(views.not_begun(period, turn.text, today)))
        return
    has_money = in_dm or await _is_among_us(turn, command["channel_id"])
    await turn.db.take_request()  # a channel is not told twice
    try:
        fallback, shown = views.message(review, turn.text, turn.now, has_money=has_money)
        await turn.client.chat_postMessage(
            channel=command["channel_id"], text=fallback, blocks=shown, unfurl_links=False
        )
    except SlackApiError as error:
        if slack_errors.reason(error) not in NOT_A_MEMBER:
            raise
        # Only the response_url reaches a channel the bot is not in; others may read along there.
        bare = replace(review, rows={})
        fallback, shown = views.message(bare, turn.text, turn.now, has_money=has_money)
        await turn.respond(text=fallback, blocks=shown, response_type="in_channel")


async def open_rows(turn: Turn, action: dict[str, Any]) -> None:
    """The rows behind a figure, as far as the person who pressed may see them. Raises NotAllowed
    for a figure that the pressed message does not show: it may be of people they know nothing
    of."""
    if not views.shows(turn.body.get("message") or {}, action["value"]):
        raise errors.NotAllowed
    then = views.posted(action["value"])

    def read(session: Session) -> Block:
        me, poster = person(session, turn), session.get_one(Person, then.person_id)
        scope = Scope(poster, then.breadth)
        opened = figures.opened(session, scope, then.key, then.period, turn.now, me, views.MAX_ROWS)
        when = turn.text.moment(datetime.fromtimestamp(then.at, UTC), me.tz, turn.now)
        today = turn.now.astimezone(me.tz).date()
        return views.rows_modal(then, when, poster.user_id, opened, turn.text, today)

    modal = await turn.db.read(read)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=modal)


async def _is_among_us(turn: Turn, channel: str) -> bool:
    """Whether Slack says that a channel is not shared with another company: no amount is told where
    that is not known."""
    try:
        answer = await turn.client.conversations_info(channel=channel)
    except (SlackApiError, ClientError, TimeoutError):
        return False
    kind = answer["channel"]
    return not any(kind.get(flag) for flag in SHARED)


def _period(typed: str, turn: Turn, begins: int) -> Period:
    try:
        with dates.written_in(turn.me.locale):
            period = periods.read(typed, turn.now.astimezone(turn.me.tz), begins)
    except periods.Backwards:
        raise errors.PeriodBackwards from None
    except periods.Unreadable:
        raise errors.PeriodUnreadable(text=blocks.cut(typed.strip(), MAX_TYPED)) from None
    if period.last - period.first > MAX_YEARS * timedelta(days=366):
        raise errors.PeriodTooLong(years=MAX_YEARS)
    return period
