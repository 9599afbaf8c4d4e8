"""Done, Undo, Skip and Move wherever an action of a strategy is shown."""

from collections.abc import Callable
from datetime import date
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import refresh
from handlers.home import home
from handlers.origin import Place
from handlers.strategies import plan
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.forms import action as forms
from handlers.views.forms import draft
from models.commitments.strategy_action import StrategyAction
from models.notifications.loaders.strategy import action_details
from models.notifications.subjects import ActionDetails
from models.people.person import Person

Change = Callable[[Session, StrategyAction, Person], None]


async def done(turn: Turn, action: dict[str, Any]) -> None:
    def do(session: Session, one: StrategyAction, by: Person) -> None:
        one.do(session, by, turn.now)

    action_id, stamp = refresh.subject_id(action), submitted.held(action)
    customer_id = await turn.db.write(lambda session: _change(session, action_id, stamp, do, turn))
    await _show(turn, action_id, customer_id, refresh.place(turn), None)


async def undo(turn: Turn, action: dict[str, Any]) -> None:
    """What was done or skipped last was not."""
    action_id = refresh.subject_id(action)

    def take_back(session: Session) -> int:
        one = StrategyAction.get_any(session, action_id, person(session, turn), lock=True)
        one.undo(session, turn.now)
        return one.customer_id

    customer_id = await turn.db.write(take_back)
    await _show(turn, action_id, customer_id, refresh.place(turn), None)


async def ask_why(turn: Turn, action: dict[str, Any]) -> None:
    """Skip asks for the reason."""
    details, came_from = await _opened(turn, action)
    form = forms.skip_form(details, came_from, turn.text)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def ask_day(turn: Turn, action: dict[str, Any]) -> None:
    """Move asks for the day."""
    details, came_from = await _opened(turn, action)
    form = forms.move_form(details, details.at(turn.now)[1], came_from, turn.text)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def save_skip(
    ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext
) -> None:
    why = submitted.value_of(view, "why") or ""

    def skip(session: Session, one: StrategyAction, by: Person) -> None:
        one.skip(session, why, by, turn.now)

    await _save(ack, turn, view, context, skip)


async def save_move(
    ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext
) -> None:
    to = date.fromisoformat(submitted.value_of(view, "on"))

    def move(session: Session, one: StrategyAction, by: Person) -> None:
        one.move(session, to, by, turn.now)

    await _save(ack, turn, view, context, move)


async def after_save(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    customer_id = context.get("changed_action_of")
    if customer_id is None:  # it was refused
        return
    metadata = submitted.metadata_of(view)
    place, url = draft.place_of(metadata), metadata["response_url"]
    await _show(turn, metadata["action"], customer_id, place, url)


async def _opened(turn: Turn, action: dict[str, Any]) -> tuple[ActionDetails, dict[str, Any]]:
    action_id = refresh.subject_id(action)
    details = await turn.db.read(
        lambda session: action_details(
            session, StrategyAction.get(session, action_id, person(session, turn))
        )
    )
    came_from = {
        "action": action_id,
        "stamp": details.stamp(turn.now),
        "place": refresh.place(turn),
        "home": home.home_of(turn),
        "response_url": turn.body.get("response_url"),
    }
    return details, came_from


async def _save(
    ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext, change: Change
) -> None:
    metadata = submitted.metadata_of(view)
    context["changed_action_of"] = await turn.db.write(
        lambda session: _change(session, metadata["action"], metadata["stamp"], change, turn)
    )
    await ack()


def _change(session: Session, action_id: int, stamp: str, change: Change, turn: Turn) -> int:
    """Change the occurrence that was shown, if it is the open one still; answers with the id of
    the action's customer."""
    by = person(session, turn)
    action = StrategyAction.get(session, action_id, by, lock=True)
    action.catch_up(session, session.get_one(Person, action.owner_id), turn.now)
    if action.stamp == stamp:
        change(session, action, by)
    return action.customer_id


async def _show(
    turn: Turn, action_id: int, customer_id: int, place: Place | None, url: str | None
) -> None:
    """A whole reminder or the plan, as it was pressed there."""
    if not await refresh.refresh(turn, place):
        await plan.show(turn, customer_id, url)
