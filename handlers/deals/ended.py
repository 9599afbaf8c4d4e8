"""A line that says a deal is won or lost closes the open one that is meant."""

from dataclasses import replace
from typing import Any

from sqlmodel import Session

from handlers import modal, offered
from handlers.deals import line as lines
from handlers.deals.line import Understood
from handlers.turn import Turn, person
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block
from handlers.views.forms import deal as views
from handlers.views.forms import deal_draft
from handlers.views.forms import deal_ended as asking
from handlers.views.forms.deal_draft import DealDraft
from handlers.views.messages import offer
from handlers.views.wording import deal as wording
from models import errors
from models.deals import access, ended
from models.deals.details import DealDetails, deal_details
from models.rules.deals import DealState
from models.rules.deals import ended as rule


def form(session: Session, typed: str, turn: Turn, chosen: int | None = None) -> Block:
    """The form of the deal that the line closes, the question which one, or the form of a new one.
    `chosen` is the id that was answered, asking.NEW for a new one."""
    said = lines.understood(session, typed, turn)
    by, customer = person(session, turn), said.found.customer
    if chosen:
        deal = access.to_change(session, chosen, by)
        if not deal.is_open:
            raise errors.NoLongerThere
        return _closing(said, deal_details(session, deal, by), typed, turn)
    if chosen is None and customer is not None:
        found = ended.meant(session, customer, said.said, by)
        if len(found) == 1:
            return _closing(said, found[0], typed, turn)
        if found:
            state = said.said.state or DealState.OPEN
            return asking.which(found, state, typed, turn.look)
    return said.form(turn)


async def choose(turn: Turn, action: dict[str, Any]) -> None:
    """A deal of those that were asked about, or a new one: the form takes the question's place."""
    id, typed = asking.meant(submitted.held(action))
    view = turn.view
    is_form = view["callback_id"] == action_ids.DEAL_FORM
    filled = views.read(view) if is_form and id == asking.NEW else None
    shown = await turn.db.write(
        lambda session: (
            _instead(session, typed, turn, filled) if filled else form(session, typed, turn, id)
        )
    )
    await modal.show_again(turn, offer.keeping(shown, offered.kept_in(view)))


def _closing(said: Understood, details: DealDetails, typed: str, turn: Turn) -> Block:
    return views.form(closing(said, details, typed, turn), turn.text, said.notice)


def closing(said: Understood, details: DealDetails, typed: str, turn: Turn) -> DealDraft:
    """The deal as it is, with what the line says of its end."""
    new, look = said.draft, turn.look
    now = deal_draft.of_deal(details, new.opened_from)
    amount = said.said.amount
    hints = {key: hint for key, hint in new.hints.items() if key in ("amount", "closed", "reason")}
    if amount is None and rule.is_at_a_discount(typed):
        hints["amount"] = turn.text("deal-ask-discounted")
    draft = replace(
        now,
        owner=said.owner.user_id if said.owner else now.owner,
        state=new.state,
        closed=new.closed,
        reason=new.reason,
        why=new.why,
        amount=new.amount or now.amount,
        currency=(amount.currency if amount else None) or now.currency or new.currency,
        line=blocks.cut(typed, asking.MAX_LINE),
        closes=blocks.cut(wording.shown_as(details, look), asking.MAX_CLOSES),
        hints=hints,
    )
    has_amount = details.deal.cents is not None or amount is not None
    return lines.with_plan(draft, said.plan, draft.currency if has_amount else None, turn)


def _instead(session: Session, typed: str, turn: Turn, filled: DealDraft) -> Block:
    """A new deal, with how it ended as it was filled in."""
    said = lines.understood(session, typed, turn)
    kept = replace(
        said.draft, state=filled.state, closed=filled.closed, reason=filled.reason, why=filled.why
    )
    return replace(said, draft=kept).form(turn)
