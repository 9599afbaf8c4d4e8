"""A review that is ready, and the week of the team: Look, Not now, Open."""

from functools import partial
from typing import Any

from sqlmodel import Session

from handlers import refresh
from handlers.reviews import audience, review, sending
from handlers.turn import Turn, person
from handlers.views import action_ids
from handlers.views.lists import review as views
from handlers.views.lists.review import Audience
from handlers.views.wording import team as wording
from models.database import patience
from models.errors import NoLongerThere
from models.people import fiscal_year
from models.reminder import Reminder
from models.reviews import figures
from models.reviews.frozen import MOST_ROWS
from models.reviews.scope import Scope
from models.rules.deadlines import Kind
from models.rules.deadlines.team import ended_on
from models.team import week


async def look(turn: Turn, action: dict[str, Any]) -> None:
    """The review as `/review` shows it: for the channel that is chosen in the preferences a preview
    with Post, else the whole of it; both in the DM. Of a quarter and its last month: the quarter's.
    """
    await _look(turn, action, 0)


async def look_at_month(turn: Turn, action: dict[str, Any]) -> None:
    """That of the month with which a quarter has ended."""
    await _look(turn, action, -1)


async def _look(turn: Turn, action: dict[str, Any], which: int) -> None:
    patience.end()
    id = refresh.subject_id(action)

    def count(session: Session) -> figures.Review:
        me = person(session, turn)
        day = _mine(session, id, turn).deadline.date()
        period = ended_on(day, fiscal_year.year_begins(session, me))[which]
        return figures.review(session, Scope.of(me), period, turn.now, MOST_ROWS)

    counted = await turn.db.read(count)
    await _answer(turn, id, action_ids.REVIEW_LOOK)
    channel = await turn.db.read(lambda session: person(session, turn).review_channel)
    if channel is None or counted.recorded_after:
        await review.show_whole(turn, counted)
        return
    readers = await audience.of(turn, channel)
    made = await turn.db.write(lambda session: review.keep(session, counted, channel, 0, turn))
    fallback, shown = views.preview(
        made, readers, channel, turn.text, turn.now, elsewhere=readers is not Audience.ALONE
    )
    post = partial(turn.client.chat_postMessage, channel=turn.me.user_id, text=fallback)
    await sending.send(lambda said: post(blocks=said, unfurl_links=False), shown)


async def not_now(turn: Turn, action: dict[str, Any]) -> None:
    await _answer(turn, refresh.subject_id(action), action_ids.REVIEW_NOT_NOW)


async def open_week(turn: Turn, action: dict[str, Any]) -> None:
    """All of the team's week, from a line of the digest."""
    found = await turn.db.read(lambda session: week.read(session, person(session, turn), turn.now))
    view = wording.week_modal(found, turn.look)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=view)


async def _answer(turn: Turn, id: int, answer: str) -> None:
    def write(session: Session) -> None:
        reminder = _mine(session, id, turn)
        reminder.action, reminder.acted_by_id = answer, reminder.recipient_id
        reminder.acted_at = turn.now
        session.add(reminder)

    await turn.db.write(write)
    await refresh.refresh(turn, refresh.place(turn))


def _mine(session: Session, id: int, turn: Turn) -> Reminder:
    """The reminder that was pressed. Raises NoLongerThere for somebody else's."""
    found = session.get(Reminder, id)
    me = person(session, turn)
    is_mine = found is not None and found.recipient_id == me.id
    if found is None or not is_mine or found.kind is not Kind.REVIEW_READY:
        raise NoLongerThere
    return found
