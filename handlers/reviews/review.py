"""`/review Q2`: a preview for who asked; Post puts it into the channel. What was posted is frozen,
and stays as it is."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from slack_sdk.errors import SlackApiError
from sqlmodel import Session

from handlers import mentions, refresh, slack_errors
from handlers.reviews import asked, audience, sending
from handlers.reviews.asked import Asked, Unclear
from handlers.turn import Turn, person
from handlers.views import blocks, submitted
from handlers.views.blocks import Block
from handlers.views.lists import review as views
from handlers.views.lists import review_which
from handlers.views.lists.review import Audience
from models import errors
from models.customers.customer import Customer
from models.database import patience
from models.reviews import figures, freezing, posted, shown
from models.reviews.frozen import MOST_ROWS, FrozenReview
from models.reviews.shown import Shown
from models.rules.time.periods import Period


@dataclass(frozen=True)
class _Counted:
    """A review that was counted; `review` is None where its period has not begun."""

    period: Period
    review: figures.Review | None


async def command(turn: Turn, command: dict[str, Any]) -> None:
    """`/review [period] [@person] [customer or segment]`: in the DM with the bot the whole of it,
    in a channel a preview of what the channel may see, which only the person who asked sees. That
    a period has not begun is told to them alone, too, and so is a question."""
    patience.end()  # a large workspace's figures take seconds
    typed = command.get("text", "").strip()
    await turn.resolve(owner=mentions.taken_in(typed))

    def count(session: Session) -> _Counted | Unclear:
        found = asked.read(session, typed, turn)
        return found if isinstance(found, Unclear) else _count(session, found, turn)

    # Counted apart: who else writes does not wait for it.
    counted = await turn.db.read(count)
    if isinstance(counted, Unclear):
        who = counted.asked.whose
        fallback, said = review_which.question(
            counted.typed,
            counted.offered,
            counted.asked.said,
            who.user_id if who else None,
            turn.text,
            is_like=counted.is_like,
        )
        await turn.respond(text=fallback, blocks=said, response_type="ephemeral")
        return
    await _show(turn, counted, command["channel_id"])


async def choose(turn: Turn, action: dict[str, Any]) -> None:
    """A customer, on the question which one is meant."""
    patience.end()
    chosen = review_which.chosen(submitted.held(action))
    await turn.resolve(owner=chosen.who)

    def count(session: Session) -> tuple[str, _Counted]:
        whose = mentions.colleague(session, chosen.who, True) if chosen.who else None
        customer = Customer.get(session, chosen.customer, person(session, turn))
        return customer.name, _count(session, Asked(chosen.said, whose, customer), turn)

    name, counted = await turn.db.read(count)
    said = blocks.escape(turn.text("review-which-chosen", name=name))
    await turn.respond(text=said, blocks=[blocks.section(said)], replace_original=True)
    await _show(turn, counted, submitted.channel_of(turn.body))


async def post(turn: Turn, action: dict[str, Any]) -> None:
    """Post, on a preview: the same figures, as the kind of channel allows. Raises ReviewTooNarrow
    where people outside would learn of one customer or person."""
    await _post_in(turn, refresh.subject_id(action), submitted.channel_of(turn.body))


async def post_there(turn: Turn, action: dict[str, Any]) -> None:
    """Post, on a preview in the DM: into the channel that this person has chosen for reviews."""
    channel = await turn.db.read(lambda session: person(session, turn).review_channel)
    if channel is None:
        raise errors.ChannelClosed
    await _post_in(turn, refresh.subject_id(action), channel)


async def show_whole(turn: Turn, review: figures.Review) -> None:
    """With the records named, into the DM; that there are none is said there, too."""
    if review.recorded_after:
        said = blocks.escape(views.not_recorded(review, turn.look))
        await turn.client.chat_postMessage(channel=turn.me.user_id, text=said)
        return
    await _show_alone(turn, review, turn.me.user_id)


async def _post_in(turn: Turn, id: int, channel: str) -> None:
    readers = await audience.of(turn, channel)

    def take(session: Session) -> Shown | None:
        """One press posts; None where it is posted already."""
        review = FrozenReview.get(session, id, person(session, turn), lock=True)
        if review.posted_at is not None:
            return None
        if review.is_of_one and not readers.is_ours:
            raise errors.ReviewTooNarrow
        posted.post(session, review, channel, turn.now)
        return shown.load(session, review)

    found = await turn.db.write(take)
    if found is None:
        await turn.reply_privately(turn.text("review-posted-already"))
        return
    await _post(turn, found, readers, channel)
    fallback, left = views.posted(found, turn.text)
    await turn.respond(text=fallback, blocks=left, replace_original=True)


async def send_whole(turn: Turn, action: dict[str, Any]) -> None:
    """Send me all of it, on a preview: with the records named, in the DM."""
    id = refresh.subject_id(action)
    found = await turn.db.read(lambda session: _load(session, id, turn))
    fallback, said = views.message(found, Audience.ALONE, turn.text, turn.now)
    await sending.send(_posting(turn, turn.me.user_id, fallback), said)
    await turn.reply_privately(turn.text("review-sent-whole"))


def _count(session: Session, found: Asked, turn: Turn) -> _Counted:
    period = asked.period(session, found.said, turn)
    scope = found.scope(session, person(session, turn))
    if period.first > asked.today(turn):
        return _Counted(period, None)
    return _Counted(period, figures.review(session, scope, period, turn.now, MOST_ROWS))


async def _show(turn: Turn, counted: _Counted, channel: str) -> None:
    review = counted.review
    if review is None:
        said = views.not_begun(counted.period, turn.text, asked.today(turn))
        await turn.reply_privately(blocks.escape(said))
        return
    if review.recorded_after:
        await turn.reply_privately(blocks.escape(views.not_recorded(review, turn.look)))
        return
    readers = await audience.of(turn, channel)
    if readers is Audience.ALONE:
        await _show_alone(turn, review, channel)
        return
    made = await turn.db.write(lambda session: keep(session, review, channel, 0, turn))
    fallback, shown = views.preview(made, readers, channel, turn.text, turn.now)
    beside = partial(turn.respond, response_type="ephemeral", replace_original=False)
    await sending.send(lambda said: beside(text=fallback, blocks=said), shown)


async def _show_alone(turn: Turn, review: figures.Review, channel: str) -> None:
    """Only the DM names rows in the message itself."""
    most = views.ROWS_IN_MESSAGE
    made = await turn.db.write(lambda session: keep(session, review, channel, most, turn))
    fallback, shown = views.message(made, Audience.ALONE, turn.text, turn.now)
    await sending.send(_posting(turn, channel, fallback), shown)
    await turn.db.write(lambda session: _posted(session, made.frozen.id, turn, channel))


def _posting(turn: Turn, channel: str, fallback: str) -> Callable[[list[Block]], Awaitable[object]]:
    post = partial(turn.client.chat_postMessage, channel=channel, text=fallback)
    return lambda said: post(blocks=said, unfurl_links=False)


async def _post(turn: Turn, found: Shown, readers: Audience, channel: str) -> None:
    fallback, said = views.message(found, readers, turn.text, turn.now)
    try:
        await sending.send(_posting(turn, channel, fallback), said)
    except SlackApiError as error:
        if slack_errors.reason(error) in slack_errors.NOT_A_MEMBER:
            if channel != submitted.channel_of(turn.body):
                await turn.db.write(lambda session: _unposted(session, found.frozen.id, turn))
                raise errors.NotInChannel from None
            # Only the response_url reaches a channel the bot is not in.
            there = partial(turn.respond, response_type="in_channel", replace_original=False)
            await sending.send(lambda shown: there(text=fallback, blocks=shown), said)
            return
        await turn.db.write(lambda session: _unposted(session, found.frozen.id, turn))
        if slack_errors.reason(error) in slack_errors.CLOSED:
            raise errors.ChannelClosed from None
        raise


def keep(
    session: Session, review: figures.Review, channel: str, most_rows: int, turn: Turn
) -> Shown:
    kept = freezing.freeze(session, review, person(session, turn), turn.now)
    return shown.load(session, kept, most_rows, channel)


def _load(session: Session, id: int, turn: Turn) -> Shown:
    review = FrozenReview.get(session, id, person(session, turn))
    return shown.load(session, review, views.ROWS_IN_MESSAGE)


def _posted(session: Session, id: int, turn: Turn, channel: str) -> None:
    review = FrozenReview.get(session, id, person(session, turn))
    posted.post(session, review, channel, turn.now)


def _unposted(session: Session, id: int, turn: Turn) -> None:
    review = FrozenReview.get(session, id, person(session, turn))
    review.channel = review.posted_at = None
    session.add(review)
