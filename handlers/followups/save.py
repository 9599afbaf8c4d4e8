"""Save, in the form of a follow-up: what is asked before it is stored, and what is stored."""

from dataclasses import replace
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import errors
from handlers.turn import Turn, person
from handlers.views import blocks
from handlers.views.forms import draft as form_draft
from handlers.views.forms import followup as views
from handlers.views.forms.draft import FormState
from handlers.views.wording import vague
from models import CaptureNote, FollowUp, Person
from models.customers import search
from models.errors import CustomerAlike
from models.followups import log
from models.followups.entry import FollowUpInput
from models.followups.history import EditedMeanwhile
from models.followups.validation import Vague
from models.offers.offer import Offer


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    """Save a new record or an edited one, then close the form. The confirmation, and what others
    are told, is owed as reminders by the same transaction."""
    entry = form_draft.read(view, turn.now, turn.me.tz, turn.me.locale)
    draft = form_draft.read_draft(view)
    owners = {f"todo_{todo.row}_owner": todo.owner for todo in entry.todos}
    await turn.resolve(owner=entry.owner, ours=entry.ours, **owners)
    try:
        context["saved_record"] = await turn.db.write(
            lambda session: _store(session, turn, view["id"], draft, entry)
        )
    except CustomerAlike as question:
        await ack(
            response_action="update", view=views.form(asked(draft, question, turn), turn.text)
        )
    except Vague as found:
        questions = vague.above_fields(found.missing, turn.text)
        again = replace(draft, questions=questions, may_be_vague=True)
        await ack(response_action="update", view=views.form(again, turn.text))
    except EditedMeanwhile as edited:
        # The form stays open with what was typed, and saves at the second try.
        notice = views.edited_notice(edited, turn.text, turn.me.tz, turn.now)
        again = replace(draft, notice=notice, stamp=edited.stamp)
        await ack(response_action="update", view=views.form(again, turn.text))
    else:
        await ack()
        turn.wake()


def ask_for_namesake(session: Session, draft: FormState, by: Person) -> None:
    """Raises CustomerAlike where a customer that `by` may see is likely meant."""
    name = form_draft.customer_of(draft.customer)
    if isinstance(name, str):
        search.require_distinct_name(session, name, by, asked=draft.asked)


def asked(draft: FormState, question: CustomerAlike, turn: Turn) -> FormState:
    """The form with what was typed, and the question; saved again, it creates the customer."""
    notice = blocks.escape(errors.say(question, turn.text))
    return replace(draft, notice=notice, asked=str(question.facts["typed"]))


def _store(
    session: Session, turn: Turn, view_id: str, draft: FormState, entry: FollowUpInput
) -> int:
    """The id of the record."""
    by, may_be_vague = person(session, turn), draft.may_be_vague
    offer = Offer.take(session, draft.offer, by, turn.now)
    if draft.note is not None:
        note = CaptureNote.get(session, draft.note, by)
        ask_for_namesake(session, draft, by)
        saved = log.create(session, entry, note.submission, by, turn.now, may_be_vague=may_be_vague)
        note.saved(session, saved, turn.now)
    elif draft.followup is None:
        ask_for_namesake(session, draft, by)
        saved = log.create(session, entry, view_id, by, turn.now, may_be_vague=may_be_vague)
        if offer is not None:
            offer.followup_id = saved.id
    else:
        saved = FollowUp.get(session, draft.followup, by)
        ask_for_namesake(session, draft, by)
        stamp = draft.stamp or ""
        log.update(session, saved, entry, stamp, by, turn.now, may_be_vague=may_be_vague)
    return saved.id
