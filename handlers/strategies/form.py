"""The form of a strategy: a new one, Edit, the starter plan of a segment, a copy of another's."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import modal, refresh
from handlers.strategies import plan
from handlers.turn import Turn, person
from handlers.views import blocks, submitted
from handlers.views.blocks import Block
from handlers.views.forms import action as action_forms
from handlers.views.forms import strategy as forms
from handlers.views.forms.strategy import Draft
from models.customers.customer import Customer
from models.customers.standing import Segment
from models.people.person import Person
from models.people.segment_table import segment_table
from models.rules.segments import Table
from models.strategies import entry as entries
from models.strategies import plan as plans
from models.strategies import save as saving
from models.strategies import segments
from models.strategies.entry import ActionEntry, StrategyEntry
from models.strategies.save import ChangedMeanwhile
from models.strategies.strategy import Strategy


async def new(turn: Turn, action: dict[str, Any]) -> None:
    await open_form(turn, refresh.subject_id(action), lambda session, draft: draft)


async def edit(turn: Turn, action: dict[str, Any]) -> None:
    await open_form(turn, refresh.subject_id(action), lambda session, draft: draft, is_new=False)


async def start(turn: Turn, action: dict[str, Any]) -> None:
    """Starter plan: a new strategy with the actions of the customer's segment."""
    customer_id = refresh.subject_id(action)

    def filled(session: Session, draft: Draft) -> Draft:
        return _with_starter(draft, _owner(session, draft.customer), turn)

    await open_form(turn, customer_id, filled)


async def ask_source(turn: Turn, action: dict[str, Any]) -> None:
    """Copy from another customer: the form that asks from whom."""
    customer_id = refresh.subject_id(action)

    def read(session: Session) -> list[Customer]:
        by = person(session, turn)
        Customer.to_edit(session, customer_id, by)
        return plans.with_strategy(session, by, but=customer_id)

    others = await turn.db.read(read)
    metadata = {"customer": customer_id, "response_url": turn.body.get("response_url")}
    form = action_forms.copy_form(others, metadata, turn.text)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def copy(ack: AsyncAck, turn: Turn, view: dict[str, Any]) -> None:
    """The form of a new strategy with what was copied; nothing is stored yet."""
    metadata, other = (
        submitted.metadata_of(view),
        submitted.number_of(view, "other"),
    )

    def read(session: Session) -> Block:
        by = person(session, turn)
        theirs = entries.read(session, Customer.get(session, other, by))
        draft = _draft(session, metadata["customer"], metadata["response_url"], turn, is_new=True)
        owner = _owner(session, draft.customer)
        copied = replace(
            draft.entry, goal=theirs.goal, expected_effect=theirs.expected_effect, actions=()
        )
        actions = [ActionEntry(one.text, owner, one.timing) for one in theirs.actions]
        whole = forms.with_actions(replace(draft, entry=copied, rows=0), actions)
        return forms.form(whole, turn.me, turn.text, turn.now)

    await ack(response_action="update", view=await turn.db.read(read))


async def after_copy() -> None:
    """The form is open."""


async def more(turn: Turn) -> None:
    await _show_again(turn, lambda session, draft: replace(draft, rows=draft.rows + 1))


async def show(turn: Turn) -> None:
    """What was typed as a time, and the segment that is proposed, as they are understood now."""
    await _show_again(turn, lambda session, draft: draft)


async def take(turn: Turn, action: dict[str, Any]) -> None:
    """The owner decides for the segment that is proposed."""
    chosen = submitted.one_of(Segment, submitted.held(action))
    await _show_again(
        turn,
        lambda session, draft: replace(
            draft, entry=replace(draft.entry, segment=chosen), is_taken=True
        ),
    )


async def fill(turn: Turn) -> None:
    """Starter plan, in the form: more rows, of the segment that is chosen there."""
    await _show_again(
        turn,
        lambda session, draft: _with_starter(draft, _owner(session, draft.customer), turn),
    )


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    """Where somebody else saved a strategy meanwhile, the form stays open with what was typed, says
    what they saved, and a second submit saves."""
    metadata = submitted.metadata_of(view)
    rows = range(1, metadata["rows"] + 1)
    chosen = {f"action_{n}_owner": submitted.value_of(view, f"action_{n}_owner") for n in rows}
    await turn.resolve(**chosen)

    def write(session: Session) -> list[int]:
        by = person(session, turn)
        customer = Customer.to_edit(session, metadata["customer"], by)
        draft = forms.read(view, customer, _table(session, turn))
        before = Strategy.current(session, customer.id)
        known = [one.id for one in before.actions(session)] if before else []
        change = segments.suggestion(session, customer, turn.now)
        saved = saving.save(
            session,
            customer,
            draft.entry,
            metadata["stamp"],
            by,
            turn.now,
            is_new=metadata["is_new"],
        )
        if change is not None and change.sign == metadata.get("accepting"):
            segments.decide(session, customer, change, by, turn.now, is_accepted=True)
        session.flush()
        return sorted({*known, *(one.id for one in saved.actions(session))})

    try:
        context["saved_actions"] = await turn.db.write(write)
    except ChangedMeanwhile as changed:
        fresh = metadata | {"stamp": changed.stored.stamp}
        await ack(response_action="update", view=await _again(turn, view, changed.stored, fresh))
    else:
        await ack()
        turn.wake()


async def after_save(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    ids, metadata = context.get("saved_actions"), submitted.metadata_of(view)
    if ids is None:  # it was refused
        return
    await plan.show(turn, metadata["customer"], metadata["response_url"])


async def open_form(
    turn: Turn,
    customer_id: int,
    change: Callable[[Session, Draft], Draft],
    *,
    is_new: bool = True,
    accepting: str | None = None,
) -> None:
    """The form of a new strategy or the current one, as `change` leaves it."""
    url = turn.body.get("response_url")

    def read(session: Session) -> Block:
        draft = _draft(session, customer_id, url, turn, is_new=is_new)
        if accepting:
            draft = replace(draft, metadata=draft.metadata | {"accepting": accepting})
        return forms.form(change(session, draft), turn.me, turn.text, turn.now)

    form = await turn.db.read(read)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


def _draft(
    session: Session, customer_id: int, url: str | None, turn: Turn, *, is_new: bool
) -> Draft:
    customer = Customer.to_edit(session, customer_id, person(session, turn))
    stored = entries.read(session, customer)
    has_one = bool(stored.goal)
    is_new = is_new or not has_one
    shown = entries.of_customer(customer) if is_new else stored
    notice = turn.text("strategy-replaces") if is_new and has_one else ""
    metadata = {"customer": customer_id, "response_url": url, "stamp": stored.stamp}
    metadata["bought"] = segments.has_bought(session, customer)
    return Draft(
        customer,
        _table(session, turn),
        shown,
        metadata | {"is_new": is_new},
        rows=max(1, len(shown.actions)),
        notice=notice,
    )


def _with_starter(draft: Draft, owner: str, turn: Turn) -> Draft:
    if draft.entry.segment is None:
        return replace(draft, notice=turn.text("strategy-starter-of-what"))
    service = draft.table.services[draft.entry.segment]
    local = turn.now.astimezone(turn.me.tz)
    return forms.with_actions(draft, forms.starter(service, owner, turn.text, local))


def _table(session: Session, turn: Turn) -> Table:
    return segment_table(session, turn.me.team_id)


def _owner(session: Session, customer: Customer) -> str:
    return session.get_one(Person, customer.owner_id).user_id


async def _show_again(turn: Turn, change: Callable[[Session, Draft], Draft]) -> None:
    view = turn.view

    def read(session: Session) -> Block:
        customer_id = submitted.metadata_of(view)["customer"]
        customer = Customer.to_edit(session, customer_id, person(session, turn))
        draft = change(session, forms.read(view, customer, _table(session, turn)))
        return forms.form(draft, turn.me, turn.text, turn.now)

    await modal.show_again(turn, await turn.db.read(read))


async def _again(
    turn: Turn, view: dict[str, Any], stored: StrategyEntry, metadata: dict[str, Any]
) -> Block:
    def read(session: Session) -> Block:
        customer = Customer.to_edit(session, metadata["customer"], person(session, turn))
        draft = forms.read(view, customer, _table(session, turn))
        actions = " · ".join(one.text for one in stored.actions)
        notice = blocks.escape(turn.text("strategy-changed", goal=stored.goal, actions=actions))
        again = replace(draft, metadata=metadata, notice=notice)
        return forms.form(again, turn.me, turn.text, turn.now)

    return await turn.db.read(read)
