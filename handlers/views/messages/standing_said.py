"""How it is said to stand with a customer: lost, back again, or its profile still right; each with
the button that has it so."""

from collections.abc import Sequence

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.look import Look
from models.customers.customer import Customer
from models.profiles.ending import MAX_REASON

Said = tuple[str, list[Block]]


def lost(customer: Customer, typed: str, look: Look) -> Said:
    said = escape(look.text("record-lost", customer=customer.name))
    why = blocks.cut(typed, MAX_REASON)
    close = blocks.button(look.text("customer-end"), action_ids.CUSTOMER_END, why)
    return said, [blocks.section(said, close, f"record-customer:{customer.id}")]


def back(customer: Customer, look: Look) -> Said:
    ended = customer.ended_at
    day = look.day(look.day_of(ended)) if ended else ""
    said = escape(look.text("standing-back", customer=customer.name, day=day))
    reopen = blocks.button(look.text("customer-reopen"), action_ids.CUSTOMER_REOPEN)
    return said, [blocks.section(said, reopen, f"customer:{customer.id}")]


def fresh(customers: Sequence[Customer], look: Look) -> Said:
    said = escape(look.text("standing-fresh"))
    shown = [blocks.section(said)]
    for one in customers:
        still = blocks.button(look.text("profile-accurate"), action_ids.PROFILE_ACCURATE)
        shown.append(blocks.section(f"*{escape(one.name)}*", still, f"profile:{one.id}"))
    return said, shown


def reviewed(customer: Customer, look: Look) -> Said:
    said = escape(look.text("profile-is-fresh", customer=customer.name, day=look.day(look.today)))
    return said, [blocks.section(said)]
