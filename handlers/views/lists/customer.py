"""A customer as it is shown, and the list of a person's customers."""

from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.customer import labelled, profile_lines
from handlers.views.wording.look import Look
from handlers.views.wording.todo import item
from models.customers.customer import Customer
from models.profile import Card

PAGE = 15  # customers in one message


def card(card: Card, text: Text, zone: ZoneInfo, now: datetime) -> tuple[str, list[Block]]:
    """The profile, with Edit where this person may, and Log a follow-up."""
    customer, look = card.customer, Look(text, zone, now)
    last, ends_on = customer.last_contact_at, customer.contract_ends_on
    last_day = look.day(look.day_of(last)) if last else text("customer-no-contact")
    dates = [
        labelled(text("customer-last-contact"), last_day),
        labelled(text("next-contact"), ", ".join(map(look.day, card.next_contacts))),
        labelled(text("customer-contract"), look.day(ends_on) if ends_on else ""),
        labelled(text("customer-last-look"), look.day(look.day_of(customer.reviewed_at))),
    ]
    shared = ", ".join(f"<@{one.user_id}>" for one in card.shared)
    people = [
        f"*{text('owner')}*  <@{card.owner.user_id}>",
        f"*{text('customer-shared')}*  {shared}" if shared else "",
    ]
    shown = [
        blocks.header(customer.name),
        blocks.section("\n".join(filter(None, people + profile_lines(customer, card.chain, text)))),
        blocks.section("\n".join(filter(None, dates))),
    ]
    if card.promises:
        promises = "\n".join(item(one, look) for one in card.promises)
        shown.append(blocks.section(f"*{text('brief-promises')}*\n{promises}"))
    buttons = [blocks.button(text("followup-title"), action_ids.CUSTOMER_LOG, style="primary")]
    if customer.last_contact_at is not None:
        buttons.append(blocks.button(text("records-open"), action_ids.RECORDS_OPEN))
    if card.may_edit:
        buttons.append(blocks.button(text("edit"), action_ids.CUSTOMER_EDIT))
        buttons.append(blocks.button(text("merge-open"), action_ids.MERGE_OPEN))
    return escape(customer.name), [*shown, blocks.actions(buttons, f"customer:{customer.id}")]


def listing(
    found: list[Customer], page: int, text: Text, zone: ZoneInfo, now: datetime
) -> tuple[str, list[Block]]:
    """One page of customers, the first being 0; `found` holds one more where there is another."""
    if not found:
        return text("customer-none"), [blocks.section(text("customer-none"))]
    title = text("customer-list-title")
    shown = [blocks.header(title)]
    shown += [_item(customer, text, zone, now) for customer in found[:PAGE]]
    turns = []
    if page > 0:
        turns.append(
            blocks.button(text("page-back"), f"{action_ids.CUSTOMER_PAGE}_back", str(page - 1))
        )
    if len(found) > PAGE:
        turns.append(
            blocks.button(text("page-on"), f"{action_ids.CUSTOMER_PAGE}_on", str(page + 1))
        )
    if turns:
        shown.append(blocks.actions(turns, f"page:{page}"))
    return title, shown


def suggestions(
    said: str,
    alike: list[Customer],
    new_name: str | None,
    text: Text,
    zone: ZoneInfo,
    now: datetime,
) -> list[Block]:
    """Why nothing is opened, what it may have meant, and to create what was typed."""
    shown = [blocks.section(escape(said))]
    shown += [_item(customer, text, zone, now) for customer in alike]
    if new_name is not None:
        new = blocks.button(text("customer-new"), action_ids.CUSTOMER_NEW, new_name)
        shown.append(blocks.actions([new], "customer_new"))
    return shown


def _item(customer: Customer, text: Text, zone: ZoneInfo, now: datetime) -> Block:
    today = now.astimezone(zone).date()
    known = [text(f"stage-{customer.stage.value}")] if customer.stage else []
    if customer.last_contact_at:
        day = text.day(customer.last_contact_at.astimezone(zone).date(), today)
        known.append(f"{text('customer-last-contact')} {day}")
    else:
        known.append(text("customer-no-contact"))
    return blocks.section(
        f"*{escape(customer.name)}*\n{' · '.join(known)}",
        blocks.button(text("customer-open"), action_ids.CUSTOMER_OPEN),
        f"customer:{customer.id}",
    )
