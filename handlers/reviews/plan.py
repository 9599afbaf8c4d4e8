"""Causes and plan, on a review: why figures fell, and what is to be done, by whom and by when."""

from dataclasses import dataclass
from functools import partial
from typing import Any

from slack_bolt.async_app import AsyncAck
from sqlmodel import Session

from handlers import refresh
from handlers.reviews import audience, sending
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.blocks import Block
from handlers.views.forms import draft
from handlers.views.forms import review_plan as forms
from handlers.views.lists import review as views
from handlers.views.lists import review_pressed
from handlers.views.lists.review import Audience
from models.commitments import repeating
from models.commitments.future import require_future_day
from models.followups.entry import TodoInput
from models.people.person import Person
from models.reviews import evidence, freezing, loading, plan, shown
from models.reviews.frozen import FrozenFigure, FrozenReview
from models.reviews.plan import Planned
from models.reviews.shown import Shown
from models.rules.oneline import repeated

MOST_CAUSES = 12  # asked for in one form


@dataclass(frozen=True)
class At:
    """The place of the review that the form was opened from."""

    review: int
    channel: str
    response_url: str
    elsewhere: bool  # a preview of what another channel would read


async def open_form(turn: Turn, action: dict[str, Any]) -> None:
    id = refresh.subject_id(action)
    at = {
        "review": id,
        "channel": submitted.channel_of(turn.body),
        "response_url": turn.body["response_url"],
        "elsewhere": review_pressed.is_for_elsewhere(turn.body.get("message") or {}),
    }
    form = await turn.db.read(lambda session: _form(session, turn, id, at))
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any]) -> None:
    """Each item becomes a to-do of its owner's."""
    items = forms.items(view, turn.me.user_id)
    await turn.resolve(**{f"item_{item.row}_owner": item.owner for item in items})

    def write(session: Session) -> None:
        by = person(session, turn)
        review = FrozenReview.get(session, _at(view).review, by, lock=True)
        freezing.say_causes(session, review, forms.causes(view))
        planned = [_planned(session, item, turn) for item in items]
        plan.add(session, review, planned, by, turn.now)

    await turn.db.write(write)
    await ack()


async def after_save(turn: Turn, view: dict[str, Any]) -> None:
    """The review is shown again where the form was opened."""
    turn.wake()
    at = _at(view)
    channel = at.channel
    if at.elsewhere:
        chosen = await turn.db.read(lambda session: person(session, turn).review_channel)
        channel = chosen or channel
    readers = await audience.of(turn, channel)
    alone = readers is Audience.ALONE

    def read(session: Session) -> Shown:
        review = FrozenReview.get(session, at.review, person(session, turn))
        most = views.ROWS_IN_MESSAGE if alone else 0
        return shown.load(session, review, most, None if alone else channel)

    found = await turn.db.read(read)
    fallback, said = (
        views.message(found, readers, turn.text, turn.now)
        if alone
        else views.preview(found, readers, channel, turn.text, turn.now, elsewhere=at.elsewhere)
    )
    again = partial(turn.respond_at(at.response_url), replace_original=True)
    await sending.send(lambda shown: again(text=fallback, blocks=shown), said)


def _at(view: dict[str, Any]) -> At:
    kept = submitted.metadata_of(view)
    return At(kept["review"], kept["channel"], kept["response_url"], kept["elsewhere"])


def _planned(session: Session, item: forms.Item, turn: Turn) -> Planned:
    owner = Person.colleague(session, item.owner, f"item_{item.row}_owner")
    require_future_day(item.due, owner, turn.now, f"item_{item.row}_due")
    local = turn.now.astimezone(turn.me.tz)
    often = repeated.one(item.text, local, turn.me.locale) if item.due is None else None
    if often is not None and often.rule is not None:
        due = repeating.first_day(often.rule, owner, turn.now, often.due_time)
        return Planned(often.text, owner, due, often.due_time, item.measure, often.rule)
    dated = draft.with_due(TodoInput(item.text, due=item.due), local, turn.me.locale)
    return Planned(item.text, owner, dated.due, dated.due_time, item.measure)


def _form(session: Session, turn: Turn, id: int, at: dict[str, Any]) -> Block:
    me = person(session, turn)
    review = FrozenReview.get(session, id, me)
    found = loading.load(session, review)
    today = turn.now.astimezone(me.tz).date()
    asked = []
    for key in found.review.asked_for(today)[:MOST_CAUSES]:
        figure = session.get_one(FrozenFigure, found.figure_ids[key])
        before = figure.before if found.review.has_before else None
        change = views.standing(figure.figure, before, found.review.compared, turn.text, today)
        against = evidence.against(session, figure)
        asked.append(forms.Fallen(figure.id, figure.figure, change, figure.cause, against))
    offered = evidence.circumstances(session, found.review.scope, review.period)
    return forms.form(asked, offered, found.review.scope.person.user_id, turn.text, at)
