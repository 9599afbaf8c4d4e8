"""Open, on a review: the rows behind a figure, to those who may see them, page by page."""

from typing import Any

from sqlmodel import Session

from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.blocks import Block
from handlers.views.lists import review as views
from handlers.views.lists import review_pressed, review_rows
from handlers.views.wording.look import Look
from models import errors
from models.reviews import figures, opened
from models.reviews import target as targets
from models.rules.deals import LostReason
from models.rules.figures import Key


async def open_rows(turn: Turn, action: dict[str, Any]) -> None:
    """The rows behind a figure, as far as the person who pressed may see them. Raises NotAllowed
    for a figure that the pressed message does not show: it may be of people they know nothing
    of."""
    id = submitted.number(submitted.held(action))
    is_shown = review_pressed.shows(turn.body.get("message") or {}, submitted.held(action))
    modal = await turn.db.read(lambda session: _modal(session, turn, id, 0, is_shown))
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=modal)


async def turn_page(turn: Turn, action: dict[str, Any]) -> None:
    """Earlier or later rows, in the same modal, which has shown that they may be opened."""
    id, page = review_rows.place_of(action)
    modal = await turn.db.read(lambda session: _modal(session, turn, id, page, True))
    await turn.client.views_update(view_id=turn.view["id"], view=modal)


def _modal(session: Session, turn: Turn, figure_id: int, page: int, is_shown: bool) -> Block:
    me = person(session, turn)
    found = opened.opened(session, figure_id, me, page, review_rows.ROWS_ON_PAGE)
    if not is_shown and found.by.id != me.id:
        raise errors.NotAllowed
    key, period = found.figure.key, found.period
    now = figures.now_is(session, found.scope, key, period, turn.now)
    people: list[tuple[str, int]] = []
    lost: list[tuple[LostReason, int]] = []
    if now == found.figure:  # of what was frozen, these are not kept
        people = figures.by_person(session, found.scope, key, period, turn.now, me)
        if key is Key.CONVERSION:
            lost = figures.lost(session, found.scope, period, turn.now, me)
    look = Look(turn.text, me.tz, turn.now)
    goal = targets.of_scope(session, found.scope, period).get(key)
    may_open = goal is not None and goal in targets.seen_by(session, me, period)
    target_id = goal.id if goal is not None and may_open else None
    said = views.lost(lost, turn.text)
    return review_rows.modal(figure_id, found, page, now, people, said, target_id, look)
