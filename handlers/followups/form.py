"""`/followup`: the form, and Edit wherever a record is shown. `save` stores what it holds."""

from dataclasses import replace
from datetime import date
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import errors, modal, refresh
from handlers.followups import worth
from handlers.home import home
from handlers.text import Text
from handlers.turn import Turn, person
from handlers.views import blocks, submitted
from handlers.views.blocks import Block
from handlers.views.forms import draft as form_draft
from handlers.views.forms import followup as views
from handlers.views.forms.draft import FormState
from handlers.views.wording.customer import contact_name
from models import FollowUp, Person
from models.commitments.appointment import Appointment
from models.commitments.due import as_read
from models.customers import search
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.customers.names import clean_name, normalise
from models.customers.response_promise import response_minutes
from models.errors import Problem
from models.followups import history
from models.followups.entry import TodoInput
from models.followups.validation import MAX_TODOS
from models.notifications.loaders.record import load_record
from models.notifications.subjects import TodoDetails
from models.rules import deadlines
from models.rules.names import fold

MAX_REFUSED = 140  # an option's value holds 150; longer than any name, so still refused
MAX_CONTACT = 100  # characters of a new contact's name and title
MAX_OPTIONS = 20  # more would hide the option that creates what was typed


async def open_blank(turn: Turn) -> None:
    """The button in Home."""
    await open_form(turn, blank(turn))


async def suggest_customer(ack: AsyncAck, turn: Turn, payload: dict[str, Any]) -> None:
    """What the customer field offers: the person's customers, and to create what was typed."""
    typed = payload.get("value") or ""
    found = await turn.db.read(
        lambda session: search.search(session, typed, person(session, turn), MAX_OPTIONS)
    )
    options = [customer_option(customer) for customer in found]
    if normalise(typed) and all(customer.name_key != normalise(typed) for customer in found):
        options.append(_creating(typed, turn.text))
    await ack(options=options)


async def suggest_theirs(ack: AsyncAck, turn: Turn, payload: dict[str, Any]) -> None:
    """The chosen customer's contacts, and to add who is not among them."""
    typed = (payload.get("value") or "").strip()
    customer = submitted.metadata_of(turn.body.get("view") or {}).get("customer")
    chain = await turn.db.read(lambda session: _chain(session, turn, customer))
    options = [one for one in chain if fold.holds(one["text"]["text"], typed)]
    contact = form_draft.named_contact(typed)
    if contact.name and len(typed) <= MAX_CONTACT:
        options.append(form_draft.new_option(typed, turn.text))
    await ack(options=options[:MAX_OPTIONS])


async def choose_customer(turn: Turn) -> None:
    """From now on the form offers this customer's contacts, and says what suits it."""
    draft = form_draft.read_draft(turn.view)
    chosen = form_draft.id_of(draft.customer)
    blank = replace(draft, news="", minutes=None)
    if chosen is not None:
        blank = await turn.db.read(lambda session: _about(session, turn, draft, chosen))
    await _show_again(turn, replace(blank, customer=draft.customer))


async def take_offered(turn: Turn, action: dict[str, Any]) -> None:
    """A button of the question which customer was meant: the answer is in the form."""
    draft, id = form_draft.read_draft(turn.view), submitted.number(submitted.held(action))
    chosen = await turn.db.read(lambda session: _about(session, turn, draft, id))
    await _show_again(turn, replace(chosen, is_picked=True, asked=None))


async def take_day(turn: Turn, action: dict[str, Any]) -> None:
    """A button of the question which day was meant: the answer is in the form."""
    draft = form_draft.read_draft(turn.view)
    day = date.fromisoformat(submitted.day(submitted.held(action)))
    picked = replace(draft, next_contact=day, is_day_picked=True, asked_day=None)
    await _show_again(turn, picked)


async def more_todos(turn: Turn) -> None:
    draft = form_draft.read_draft(turn.view)
    await _show_again(turn, replace(draft, rows=draft.rows + 1))


async def show_saved(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    """Bring what the form was opened from up to date, a reminder or Home."""
    metadata, saved = submitted.metadata_of(view), context.get("saved_record")
    if saved is None:
        return
    place = form_draft.place_of(metadata)
    await refresh.refresh(turn, place)
    if metadata.get("home"):
        await home.publish(turn)


async def edit(turn: Turn, action: dict[str, Any]) -> None:
    """Edit, on a confirmation: the form with what was saved."""
    id = submitted.number(submitted.held(action))
    await open_form(turn, await turn.db.read(lambda session: saved(session, id, turn)))


async def log_appointment(turn: Turn, action: dict[str, Any]) -> None:
    """Log it, on a reminder: the form for this customer."""
    id = refresh.subject_id(action)
    await open_form(turn, await turn.db.read(lambda session: _of_appointment(session, id, turn)))


async def log_customer(turn: Turn, customer_id: int) -> None:
    """The form for a customer, from its card or a reminder."""

    def read(session: Session) -> FormState:
        customer = Customer.get(session, customer_id, worth.reader(session, turn))
        return for_customer(session, turn, customer)

    await open_form(turn, await turn.db.read(read))


def blank(turn: Turn) -> FormState:
    """A form that nothing was typed in yet."""
    user = turn.me.user_id
    return FormState(
        owner=user,
        ours=(user,),
        occurred_at=turn.now,
        place=refresh.place(turn),
        home=home.home_of(turn),
    )


def for_customer(session: Session, turn: Turn, customer: Customer) -> FormState:
    """A blank form for this customer, with what is worth mentioning."""
    return about(session, turn, blank(turn), customer)


def about(session: Session, turn: Turn, draft: FormState, customer: Customer) -> FormState:
    """The draft with this customer, what is worth mentioning, and how soon its issues are to be
    answered."""
    return replace(
        draft,
        customer=customer_option(customer),
        news=worth.mentioned(session, turn, customer),
        minutes=response_minutes(session, customer),
    )


async def open_form(turn: Turn, draft: FormState) -> None:
    form = views.form(draft, turn.text)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


def _creating(typed: str, text: Text) -> Block:
    """The option that creates a customer, or one that says why there can be none."""
    try:
        return form_draft.new_option(clean_name(typed), text)
    except Problem as problem:
        why = errors.say(problem, text)
        return blocks.option(f"⚠️ {why}", form_draft.REFUSED + blocks.cut(typed, MAX_REFUSED))


def customer_option(customer: Customer) -> Block:
    return blocks.option(customer.name, str(customer.id))


def contact_option(contact: Contact, text: Text) -> Block:
    return blocks.option(contact_name(contact, text), str(contact.id))


def _chain(session: Session, turn: Turn, customer_id: int | None) -> list[Block]:
    if customer_id is None:
        return []
    customer = Customer.get(session, customer_id, person(session, turn))
    return [contact_option(contact, turn.text) for contact in customer.contacts(session)]


def saved(session: Session, id: int, turn: Turn) -> FormState:
    """The draft of a saved record, to be edited."""
    saved = load_record(session, FollowUp.get(session, id, person(session, turn)))
    followup, issue = saved.followup, next(iter(saved.issues), None)
    planned = saved.next_contact
    on, starts = planned.where(saved.owner, turn.me) if planned else (None, None)
    todos = saved.todos[:MAX_TODOS]
    return FormState(
        owner=saved.owner.user_id,
        occurred_at=followup.occurred_at,
        customer=customer_option(saved.customer),
        method=followup.method.value if followup.method else None,
        ours=tuple(one.user_id for one in saved.ours),
        theirs=tuple(contact_option(one, turn.text) for one in saved.theirs),
        content=followup.content,
        feedback=followup.feedback,
        todos=tuple(_row(one, number, turn.me) for number, one in enumerate(todos, start=1)),
        next_contact=on,
        next_starts=starts,
        next_place=planned.place if planned else "",
        issue=issue.urgency.value if issue else None,
        question=issue.question if issue else "",
        satisfaction=followup.satisfaction,
        rows=len(todos) or 1,
        followup=followup.id,
        todo_ids=tuple(one.todo.id for one in todos),
        stamp=history.stamp(session, followup),
        minutes=response_minutes(session, saved.customer),
    )


def _row(one: TodoDetails, number: int, me: Person) -> TodoInput:
    todo, (due, hour) = one.todo, as_read(one.todo.due, one.todo.due_time, one.owner, me)
    return TodoInput(todo.text, one.owner.user_id, due, hour, number, todo.id)


def _about(session: Session, turn: Turn, draft: FormState, customer_id: int) -> FormState:
    customer = Customer.get(session, customer_id, worth.reader(session, turn))
    return about(session, turn, draft, customer)


def _of_appointment(session: Session, id: int, turn: Turn) -> FormState:
    """The form for its customer, at the time when the contact was over."""
    appointment = Appointment.get(session, id, worth.reader(session, turn))
    customer = session.get_one(Customer, appointment.customer_id)
    owner = session.get_one(Person, appointment.owner_id)
    over = deadlines.over_at(appointment.on, owner.tz, appointment.starts, appointment.ended_at)
    draft = for_customer(session, turn, customer)
    return replace(draft, occurred_at=min(over, turn.now))


async def _show_again(turn: Turn, draft: FormState) -> None:
    await modal.show_again(turn, views.form(draft, turn.text))
