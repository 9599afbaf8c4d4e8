"""`/review Q2`: a preview for who asked; Post puts it into the channel. What was posted is frozen,
and Open shows the rows behind a figure, to those who may see them."""

from datetime import timedelta
from typing import Any

from slack_sdk.errors import SlackApiError
from sqlmodel import Session

from handlers import refresh, slack_errors
from handlers.reviews import audience
from handlers.turn import Turn, person
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.lists import review as views
from handlers.views.lists import review_rows
from handlers.views.lists.review import Audience
from handlers.views.wording.look import Look
from models import errors
from models.database import patience
from models.people import fiscal_year
from models.reviews import figures, freezing, shown
from models.reviews.frozen import MOST_ROWS, FrozenReview
from models.reviews.scope import Scope
from models.reviews.shown import Shown
from models.rules import dates
from models.rules.deals import LostReason
from models.rules.figures import Key
from models.rules.time import periods
from models.rules.time.periods import Period

NOT_A_MEMBER = ("not_in_channel", "channel_not_found")
CLOSED = ("is_archived", "restricted_action", "restricted_action_read_only_channel")
MAX_YEARS = 10  # nobody improves by what was so long ago
MAX_TYPED = 60  # characters of an unreadable period that are quoted


async def command(turn: Turn, command: dict[str, Any]) -> None:
    """`/review [period]`: in the DM with the bot the whole of it, in a channel a preview of what
    the channel may see, which only the person who asked sees. That a period has not begun is told
    to them alone, too."""
    patience.end()  # a large workspace's figures take seconds
    channel = command["channel_id"]
    readers = await audience.of(turn, channel)
    # Only the DM names rows in the message itself.
    most_rows = views.ROWS_IN_MESSAGE if readers is Audience.ALONE else 0
    made = await _make(turn, command.get("text", ""), channel, most_rows)
    if isinstance(made, Period):
        today = turn.now.astimezone(turn.me.tz).date()
        await turn.reply_privately(blocks.escape(views.not_begun(made, turn.text, today)))
        return
    if readers is Audience.ALONE:
        fallback, said = views.message(made, readers, turn.text, turn.now)
        await turn.client.chat_postMessage(
            channel=channel, text=fallback, blocks=said, unfurl_links=False
        )
        await turn.db.write(lambda session: _posted(session, made.frozen.id, turn, channel))
        return
    fallback, said = views.preview(made, readers, channel, turn.text, turn.now)
    await turn.respond(text=fallback, blocks=said, response_type="ephemeral")


async def post(turn: Turn, action: dict[str, Any]) -> None:
    """Post, on a preview: the same figures, as the kind of channel allows."""
    id, channel = refresh.subject_id(action), turn.body["channel"]["id"]
    readers = await audience.of(turn, channel)

    def take(session: Session) -> Shown | None:
        """One press posts; None where it is posted already."""
        review = FrozenReview.get(session, id, person(session, turn), lock=True)
        if review.posted_at is not None:
            return None
        review.post(channel, turn.now)
        session.add(review)
        return shown.load(session, review)

    found = await turn.db.write(take)
    if found is None:
        await turn.reply_privately(turn.text("review-posted-already"))
        return
    await _post(turn, found, readers, channel)
    said = turn.text("review-is-posted")
    await turn.respond(text=said, blocks=[blocks.section(said)], replace_original=True)


async def send_whole(turn: Turn, action: dict[str, Any]) -> None:
    """Send me all of it, on a preview: with the records named, in the DM."""
    id = refresh.subject_id(action)
    found = await turn.db.read(lambda session: _load(session, id, turn))
    fallback, said = views.message(found, Audience.ALONE, turn.text, turn.now)
    await turn.client.chat_postMessage(
        channel=turn.me.user_id, text=fallback, blocks=said, unfurl_links=False
    )
    await turn.reply_privately(turn.text("review-sent-whole"))


async def open_rows(turn: Turn, action: dict[str, Any]) -> None:
    """The rows behind a figure, as far as the person who pressed may see them. Raises NotAllowed
    for a figure that the pressed message does not show: it may be of people they know nothing
    of."""
    id = int(action["value"])
    is_shown = views.shows(turn.body.get("message") or {}, action["value"])
    modal = await turn.db.read(lambda session: _modal(session, turn, id, 0, is_shown))
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=modal)


async def turn_page(turn: Turn, action: dict[str, Any]) -> None:
    """Earlier or later rows, in the same modal, which has shown that they may be opened."""
    id, page = review_rows.place_of(action)
    modal = await turn.db.read(lambda session: _modal(session, turn, id, page, True))
    await turn.client.views_update(view_id=turn.body["view"]["id"], view=modal)


def _modal(session: Session, turn: Turn, figure_id: int, page: int, is_shown: bool) -> Block:
    me = person(session, turn)
    opened = freezing.opened(session, figure_id, me, page, review_rows.ROWS_ON_PAGE)
    if not is_shown and opened.scope.person.id != me.id:
        raise errors.NotAllowed
    key, period = opened.figure.key, opened.period
    now = figures.now_is(session, opened.scope, key, period, turn.now)
    people: list[tuple[str, int]] = []
    lost: list[tuple[LostReason, int]] = []
    if now == opened.figure:  # of what was frozen, these are not kept
        people = figures.by_person(session, opened.scope, key, period, turn.now, me)
        if key is Key.CONVERSION:
            lost = figures.lost(session, opened.scope, period, turn.now, me)
    look = Look(turn.text, me.tz, turn.now)
    return review_rows.modal(
        figure_id, opened, page, now, people, views.lost(lost, turn.text), look
    )


async def _make(turn: Turn, typed: str, channel: str, most_rows: int) -> Shown | Period:
    """A review, counted and kept, with so many rows of each figure; or the period alone where that
    has not begun."""
    today = turn.now.astimezone(turn.me.tz).date()

    def count(session: Session) -> tuple[Period, figures.Review | None]:
        me = person(session, turn)
        period = _period(typed, turn, fiscal_year.year_begins(session, me))
        if period.first > today:
            return period, None
        return period, figures.review(session, Scope.of(me), period, turn.now, MOST_ROWS)

    # Counted apart: who else writes does not wait for it.
    period, review = await turn.db.read(count)
    if review is None:
        return period
    return await turn.db.write(lambda session: _keep(session, review, channel, most_rows, turn))


async def _post(turn: Turn, found: Shown, readers: Audience, channel: str) -> None:
    fallback, said = views.message(found, readers, turn.text, turn.now)
    try:
        await turn.client.chat_postMessage(
            channel=channel, text=fallback, blocks=said, unfurl_links=False
        )
    except SlackApiError as error:
        if slack_errors.reason(error) in NOT_A_MEMBER:
            # Only the response_url reaches a channel the bot is not in.
            await turn.respond(
                text=fallback, blocks=said, response_type="in_channel", replace_original=False
            )
            return
        await turn.db.write(lambda session: _unposted(session, found.frozen.id, turn))
        if slack_errors.reason(error) in CLOSED:
            raise errors.ChannelClosed from None
        raise


def _keep(
    session: Session, review: figures.Review, channel: str, most_rows: int, turn: Turn
) -> Shown:
    kept = freezing.freeze(session, review, turn.now)
    return shown.load(session, kept, most_rows, channel)


def _load(session: Session, id: int, turn: Turn) -> Shown:
    review = FrozenReview.get(session, id, person(session, turn))
    return shown.load(session, review, views.ROWS_IN_MESSAGE)


def _posted(session: Session, id: int, turn: Turn, channel: str) -> None:
    review = FrozenReview.get(session, id, person(session, turn))
    review.post(channel, turn.now)
    session.add(review)


def _unposted(session: Session, id: int, turn: Turn) -> None:
    review = FrozenReview.get(session, id, person(session, turn))
    review.channel = review.posted_at = None
    session.add(review)


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
