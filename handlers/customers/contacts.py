"""The rows of people in the form of a profile: Edit, Same person as…, Has left, Added by
mistake. Each is stored at
once, and the form below shows it, with Undo for who has left; what is typed there stays."""

from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import refresh
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.blocks import Block
from handlers.views.forms import contact as forms
from handlers.views.forms import profile as profile_forms
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.profiles import contacts, entry

MOST_GONE = 20  # people whose leaving can be undone in the form


async def choose(turn: Turn, action: dict[str, Any]) -> None:
    """The menu of one person."""
    contact_id, root = refresh.subject_id(action), turn.view
    opened_with = submitted.metadata_of(root)
    chosen = action["selected_option"]["value"]
    if chosen in ("remove", "mistake"):
        await turn.db.write(
            lambda session: contacts.remove(session, contact_id, person(session, turn), turn.now)
        )
        gone = [*opened_with.get("gone", []), contact_id][-MOST_GONE:]
        mistaken = [
            *opened_with.get("mistaken", []),
            *([contact_id] if chosen == "mistake" else []),
        ]
        kept = {"gone": gone, "mistaken": mistaken[-MOST_GONE:]}
        await _show_root(turn, root["id"], opened_with | kept)
        return
    metadata = {"contact": contact_id, "root": opened_with}
    making = _edit_form if chosen == "edit" else _merge_form
    form = await turn.db.read(lambda session: making(session, contact_id, metadata, turn))
    await turn.client.views_push(trigger_id=turn.body["trigger_id"], view=form)


async def put_back(turn: Turn, action: dict[str, Any]) -> None:
    """Undo, beside who has just been taken out."""
    contact_id, root = refresh.subject_id(action), turn.view
    await turn.db.write(
        lambda session: contacts.put_back(session, contact_id, person(session, turn))
    )
    await _show_root(turn, root["id"], submitted.metadata_of(root))


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    contact_id, typed = submitted.metadata_of(view)["contact"], forms.read(view)
    await turn.db.write(
        lambda session: contacts.change(session, contact_id, typed, person(session, turn))
    )
    context["changed"] = True
    await ack()


async def save_merge(
    ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext
) -> None:
    contact_id, into = (
        submitted.metadata_of(view)["contact"],
        submitted.number_of(view, "into"),
    )
    await turn.db.write(
        lambda session: contacts.merge(session, contact_id, into, person(session, turn))
    )
    context["changed"] = True
    await ack()


async def after_save(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    if "changed" in context:  # else it was refused
        await _show_root(turn, view["root_view_id"], submitted.metadata_of(view)["root"])


async def _show_root(turn: Turn, view_id: str, metadata: dict[str, Any]) -> None:
    def read(session: Session) -> Block:
        customer = Customer.to_edit(session, metadata["customer"], person(session, turn))
        stored = entry.read(session, customer)
        everybody = customer.contacts(session, also_left=True)
        chain = [one for one in everybody if one.left_at is None]
        left = [one for one in everybody if one.left_at and one.id in metadata.get("gone", [])]
        return profile_forms.form(stored, metadata, turn.text, chain=chain, left=left)

    await turn.client.views_update(view_id=view_id, view=await turn.db.read(read))


def _edit_form(session: Session, contact_id: int, metadata: dict[str, Any], turn: Turn) -> Block:
    contact = contacts.get(session, contact_id, person(session, turn))
    return forms.form(contact, metadata, turn.text)


def _merge_form(session: Session, contact_id: int, metadata: dict[str, Any], turn: Turn) -> Block:
    contact = contacts.get(session, contact_id, person(session, turn))
    customer = session.get_one(Customer, contact.customer_id)
    others: list[Contact] = [one for one in customer.contacts(session) if one.id != contact_id]
    return forms.merge_form(contact, others, metadata, turn.text)
