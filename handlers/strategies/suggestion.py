"""What a customer's records speak for, on its card: Accept and Not now."""

from dataclasses import replace
from typing import Any

from sqlmodel import Session

from handlers import card_message, refresh
from handlers.strategies import form
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.forms import strategy as forms
from handlers.views.forms.strategy import Draft
from models.customers.customer import Customer
from models.people.person import Person
from models.rules.segments import Change
from models.strategies import segments
from models.strategies.entry import ActionEntry


async def accept(turn: Turn, action: dict[str, Any]) -> None:
    """The customer has the proposed segment; proposed actions go into the form of the strategy,
    and are accepted once that is saved."""
    customer_id = refresh.subject_id(action)
    change = await turn.db.read(lambda session: _of(session, customer_id, action, turn))
    if change is not None and change.actions:
        await _open_form(turn, customer_id, change)
        return
    await _decide(turn, action, is_accepted=True)


async def decline(turn: Turn, action: dict[str, Any]) -> None:
    await _decide(turn, action, is_accepted=False)


async def _open_form(turn: Turn, customer_id: int, change: Change) -> None:
    def filled(session: Session, draft: Draft) -> Draft:
        owner = session.get_one(Person, draft.customer.owner_id).user_id
        actions = [ActionEntry(turn.text(f"plan-{one}"), owner) for one in change.actions]
        segment = change.segment or draft.entry.segment
        if not draft.entry.actions:
            draft = replace(draft, rows=0)
        whole = forms.with_actions(draft, actions)
        return replace(whole, entry=replace(whole.entry, segment=segment))

    await form.open_form(turn, customer_id, filled, is_new=False, accepting=change.sign.value)


async def _decide(turn: Turn, action: dict[str, Any], *, is_accepted: bool) -> None:
    customer_id = refresh.subject_id(action)

    def write(session: Session) -> None:
        by = person(session, turn)
        customer = Customer.to_edit(session, customer_id, by)
        if change := _of(session, customer_id, action, turn):
            segments.decide(session, customer, change, by, turn.now, is_accepted=is_accepted)

    await turn.db.write(write)
    fallback, shown = await turn.db.read(
        lambda session: card_message.shown_to(session, customer_id, turn)
    )
    await turn.respond(text=fallback, blocks=shown, replace_original=True)


def _of(session: Session, customer_id: int, action: dict[str, Any], turn: Turn) -> Change | None:
    """What the card proposed, if the records speak for it still."""
    customer = Customer.to_edit(session, customer_id, person(session, turn))
    change = segments.suggestion(session, customer, turn.now)
    return change if change and change.sign.value == submitted.held(action) else None
