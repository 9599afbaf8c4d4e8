"""The offer to give customers to a colleague, in the bot's DM: the button of each opens its form,
and once it is given the message says so."""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.wording.look import Look
from models.customers.customer import Customer
from models.errors import Malformed
from models.people.person import Person

NAME = "handing"  # the block id of the first block: "handing:12.3,14.3:UBOB"
GIVES = "handing-give"  # that of a button's block: "handing-give:UBOB:12"


@dataclass(frozen=True)
class Offered:
    """The ids of the customers, each with that of its owner when it was offered; `to` is the user
    id of who is to have them, "" where nobody is known."""

    of: tuple[tuple[int, int], ...]
    to: str

    def __str__(self) -> str:
        """As the message keeps it."""
        return f"{','.join(f'{customer}.{owner}' for customer, owner in self.of)}:{self.to}"


@dataclass(frozen=True)
class Stands:
    """A customer as it stands: whose it is, whether it `may_be_given`, and whether it was."""

    customer: Customer
    owner: Person
    may_be_given: bool
    was_given: bool


def message(
    offered: Offered, to: Person | None, found: Sequence[Stands], look: Look, unknown: str = ""
) -> tuple[str, list[Block]]:
    """`unknown` is a name that was said, and that no colleague has."""
    text = look.text
    ahead = [one for one in found if not one.was_given]
    names = text.listed(one.customer.name for one in ahead or found)
    if not any(one.may_be_given for one in ahead):
        said = text("handing-settled")
    elif to is None:
        said = text("handing-whom", customer=names, typed=unknown or "?")
    else:
        said = text("handing-asked", customer=names, owner=to.name)
    shown = [blocks.section(escape(said), block_id=f"{NAME}:{offered}")]
    for one in found:
        facts = {"customer": one.customer.name, "owner": one.owner.name}
        if one.was_given:
            shown.append(blocks.section(escape(text("handing-given", **facts))))
        elif one.may_be_given:
            label = blocks.cut(text("handing-open", customer=one.customer.name), 75)
            button = blocks.button(label, action_ids.CUSTOMER_HAND_OVER, style="primary")
            shown.append(blocks.actions([button], f"{GIVES}:{offered.to}:{one.customer.id}"))
    return said, shown


def offered_in(shown: Sequence[Block]) -> Offered | None:
    """What a message offers; None where it is none of these."""
    name, _, held = (shown[0].get("block_id") or "").partition(":") if shown else ("", "", "")
    if name != NAME:
        return None
    try:
        of, to = submitted.parts(held, 2)
        pairs = [submitted.parts(one, 2, ".") for one in of.split(",")]
    except Malformed:
        return None
    return Offered(tuple((submitted.number(one), submitted.number(two)) for one, two in pairs), to)


def given_in(block_id: str) -> tuple[str, int]:
    """To whom the button of a block gives which customer."""
    _, to, customer = submitted.parts(block_id, 3)
    return to, submitted.number(customer)
