"""The list of a person's customers, and what a name may have meant."""

from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from models.customers.customer import Customer
from models.customers.filter import Filter, Quiet
from models.customers.standing import Segment, Stage

PAGE = 15  # customers in one message


def listing(
    found: list[Customer], page: int, chosen: Filter, text: Text, zone: ZoneInfo, now: datetime
) -> tuple[str, list[Block]]:
    """One page of customers, the first being 0; `found` holds one more where there is another."""
    if not found and chosen.is_empty:
        return text("customer-none"), [blocks.section(text("customer-none"))]
    title = text("customer-list-title")
    shown = [blocks.header(title), _menus(chosen, text)]
    shown += [_item(customer, text, zone, now) for customer in found[:PAGE]]
    if not found:
        shown.append(blocks.section(text("customer-none-such")))
    turns = []
    if page > 0:
        turns.append(_turn("back", page - 1, chosen, text))
    if len(found) > PAGE:
        turns.append(_turn("on", page + 1, chosen, text))
    if turns:
        shown.append(blocks.actions(turns, f"page:{page}"))
    return title, shown


def _turn(way: str, page: int, chosen: Filter, text: Text) -> Block:
    action_id = f"{action_ids.CUSTOMER_PAGE}_{way}"
    return blocks.button(text(f"page-{way}"), action_id, f"{page}:{chosen.to_text()}")


def _menus(chosen: Filter, text: Text) -> Block:
    """A menu for each thing by which the list is narrowed."""
    every: dict[str, list[tuple[str, str]]] = {
        "segment": [(text(f"segment-{one.value}"), one.value) for one in Segment],
        "stage": [(text(f"stage-{one.value}"), one.value) for one in Stage],
        "quiet": [(text("customer-quiet", days=int(one)), one.value) for one in Quiet],
    }
    every["quiet"].append((text("customer-ended-only"), "ended"))
    menus = []
    for field, choices in every.items():
        options = [blocks.option(*one) for one in choices]
        any_ = blocks.option(text(f"customer-any-{field}"), f"any:{field}")
        set_ = getattr(chosen, field)
        initial = "ended" if field == "quiet" and chosen.is_ended else set_ and set_.value
        menus.append(
            blocks.select(
                f"{action_ids.CUSTOMER_NARROW}_{field}",
                [any_, *options],
                initial=initial,
                placeholder=text(f"customer-any-{field}"),
            )
        )
    return blocks.actions(menus, f"narrow:{chosen.to_text()}")


def suggestions(
    said: str,
    alike: list[Customer],
    new_name: str | None,
    text: Text,
    zone: ZoneInfo,
    now: datetime,
    told: str = "",
) -> list[Block]:
    """Why nothing is opened, what it may have meant, and to create what was typed."""
    shown = [blocks.section(escape(said))]
    shown += [_item(customer, text, zone, now) for customer in alike]
    if new_name is not None:
        held = f"{new_name}\n{told}" if told else new_name
        new = blocks.button(text("customer-new"), action_ids.CUSTOMER_NEW, held)
        shown.append(blocks.actions([new], "customer_new"))
    return shown


def _item(customer: Customer, text: Text, zone: ZoneInfo, now: datetime) -> Block:
    today = now.astimezone(zone).date()
    known = [text(f"stage-{customer.stage.value}")] if customer.stage else []
    if customer.segment:
        known.append(text(f"segment-{customer.segment.value}"))
    if customer.ending:
        known = [text(f"ending-{customer.ending.value}")]
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
