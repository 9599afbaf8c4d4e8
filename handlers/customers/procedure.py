"""What is done about a warning: `/followup procedure`, Start the procedure, and its end."""

from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import card_message, refresh, text
from handlers.home import home
from handlers.origin import Place
from handlers.respond import Respond
from handlers.turn import Turn, person
from handlers.views import action_ids, blocks, submitted
from handlers.views.forms import draft
from handlers.views.forms import procedure as forms
from handlers.views.wording import procedure as wording
from models.customers.customer import Customer
from models.people.permission import require_admin
from models.people.person import Person, Role
from models.procedures import procedure as procedures


async def command(turn: Turn) -> None:
    """The steps, for an admin with the button that changes them."""
    await _show(turn, turn.respond)


async def edit(turn: Turn) -> None:
    await turn.confirmed()

    def read(session: Session) -> list[procedures.Step]:
        require_admin(session, person(session, turn))
        return procedures.own_steps(session)

    steps = wording.steps(await turn.db.read(read), turn.text)
    form = forms.form(steps, {"response_url": turn.respond.response_url}, turn.text)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    """Steps that are those of the standard stay so, in everybody's language."""
    steps = forms.read(view)
    own = [] if steps == wording.steps((), turn.text) else steps
    await turn.db.write(lambda session: procedures.set_steps(session, own, person(session, turn)))
    context["saved"] = True
    await ack()


async def after_save(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    if "saved" in context:  # else it was refused
        await _show(turn, turn.respond_at(submitted.metadata_of(view)["response_url"]), again=True)


async def start(turn: Turn, action: dict[str, Any]) -> None:
    """All steps as to-dos of the customer's owner, in their language."""
    customer_id = refresh.subject_id(action)

    def write(session: Session) -> None:
        by = person(session, turn)
        customer = Customer.get(session, customer_id, by, lock=True)
        owner = session.get_one(Person, customer.owner_id)
        steps = wording.steps(procedures.own_steps(session), text.of(owner.locale))
        procedures.start(session, customer, steps, by, turn.now)

    await turn.db.write(write)
    turn.wake()
    await _show_again(turn, refresh.place(turn), customer_id, turn.respond)


async def ask_outcome(turn: Turn, action: dict[str, Any]) -> None:
    customer_id = refresh.subject_id(action)
    customer = await turn.db.read(
        lambda session: Customer.get(session, customer_id, person(session, turn))
    )
    came_from = {
        "place": refresh.place(turn),
        "home": home.home_of(turn),
        "block_id": action["block_id"],
        "response_url": turn.respond.response_url,
    }
    form = forms.closing(customer, came_from, turn.text)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def close(ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    customer_id = submitted.metadata_of(view)["customer"]
    said = submitted.value_of(view, "outcome") or ""

    def write(session: Session) -> None:
        by = person(session, turn)
        customer = Customer.get(session, customer_id, by, lock=True)
        procedures.close(session, customer.id, said, by, turn.now)

    await turn.db.write(write)
    context["saved"] = True
    await ack()


async def after_close(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    if "saved" not in context:  # it was refused
        return
    came_from = submitted.metadata_of(view)
    respond = turn.respond_at(came_from["response_url"])
    await _show_again(turn, draft.place_of(came_from), came_from["customer"], respond)


async def _show_again(turn: Turn, place: Place | None, customer_id: int, respond: Respond) -> None:
    """The warning, or the card, that was pressed."""
    if await refresh.refresh(turn, place):
        return
    fallback, shown = await turn.db.read(
        lambda session: card_message.shown_to(session, customer_id, turn)
    )
    await respond(text=fallback, blocks=shown, replace_original=True)


async def _show(turn: Turn, respond: Respond, *, again: bool = False) -> None:
    def read(session: Session) -> tuple[list[procedures.Step], bool]:
        is_admin = person(session, turn).role is Role.ADMIN
        return procedures.own_steps(session), is_admin

    own, is_admin = await turn.db.read(read)
    shown = [
        blocks.section(wording.checklist(own, turn.text)),
        blocks.context(turn.text("procedure-how" if is_admin else "procedure-who")),
    ]
    if is_admin:
        change = blocks.button(turn.text("edit"), action_ids.PROCEDURE_EDIT)
        shown.append(blocks.actions([change], "procedure"))
    title = turn.text("procedure")
    await respond(text=title, blocks=shown, response_type="ephemeral", replace_original=again)
