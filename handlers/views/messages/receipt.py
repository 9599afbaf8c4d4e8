"""The offer to book money that has come, as somebody has written to the bot."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.forms import receipt as forms
from handlers.views.forms.receipt import Booked
from handlers.views.messages import offer
from handlers.views.wording import deal
from handlers.views.wording.look import Look
from models.customers.customer import Customer
from models.deals import receiving
from models.deals.details import DealDetails
from models.errors import Malformed
from models.rules.amounts import read_amount

MOST_NAMED = 5  # deals
MOST_ASKED = 8  # customers
MAX_LINE = 1900  # characters in a button
NO_DEAL = "receipt-none"  # the block id of its buttons: "receipt-none:<customer>"


@dataclass(frozen=True)
class Came:
    """What was said: `amount` as it was typed, "" for none; `rest` is the day by which what is left
    is to come, `left` how much that is, in hundredths."""

    amount: str
    on: date | None
    rest: date | None = None
    left: int | None = None


@dataclass(frozen=True)
class Owed:
    """Deals of one customer for which it may have come; `booked`: what is booked already."""

    deals: Sequence[DealDetails]
    booked: Booked | None = None

    @property
    def customer(self) -> Customer:
        return self.deals[0].customer

    @property
    def is_open(self) -> bool:
        return self.deals[0].deal.is_open


def held(came: Came) -> str:
    days = (one.isoformat() if one else "" for one in (came.on, came.rest))
    return "|".join((came.amount, *days))


def held_in(value: str) -> Came:
    """The inverse; a button of an older message holds no rest."""
    amount, *days = value.split("|")
    if not 1 <= len(days) <= 2:
        raise Malformed
    on, rest = (_day(one) for one in (*days, "")[:2])
    return Came(amount, on, rest)


def _day(held: str) -> date | None:
    return date.fromisoformat(submitted.day(held)) if held else None


def heard(owed: Owed, came: Came, block_id: str, look: Look) -> tuple[str, list[Block]]:
    """What would be booked, for the one customer that is meant; its buttons hold what came."""
    text, customer = look.text, owed.customer.name
    would = [blocks.section(escape("\n".join(_would_book(owed, came, look))))]
    would += [blocks.section(escape(forms.twice(owed.booked, look)))] if owed.booked else []
    style = None if owed.booked else "primary"
    if not owed.is_open:
        said = escape(text("receipt-heard", customer=customer))
        book = blocks.button(text("receipt-open"), action_ids.RECEIPT_HEARD, held(came), style)
        return said, [blocks.section(said), *would, blocks.actions([book], block_id)]
    said = escape(text("receipt-heard-open", customer=customer))
    named = "\n".join(f"• {escape(deal.shown_as(one, look))}" for one in owed.deals[:MOST_NAMED])
    buttons = [
        blocks.button(text("receipt-won"), action_ids.RECEIPT_HEARD_WON, held(came), style),
        blocks.button(text("receipt-when-won"), action_ids.RECEIPT_HEARD, held(came)),
    ]
    shown = [blocks.section(said), *would, blocks.context(named), blocks.actions(buttons, block_id)]
    return said, shown


def which(found: Sequence[Owed], came: Came, offer_id: int, look: Look) -> tuple[str, list[Block]]:
    """Asks whose money it is: each customer with what would be booked, and the button that does."""
    said = escape(look.text("receipt-whose"))
    shown = [blocks.section(said)]
    for owed in found[:MOST_ASKED]:
        id, lines = owed.customer.id, _would_book(owed, came, look)
        lines += [forms.twice(owed.booked, look)] if owed.booked else []
        book = blocks.button(look.text("receipt-open"), action_ids.RECEIPT_HEARD, held(came))
        said_of = escape("\n".join(lines))
        name = f"*{escape(owed.customer.name)}*"
        shown.append(blocks.section(f"{name}\n{said_of}", book, offer.block_id(offer_id, id)))
    return said, shown


def no_deal(customer: Customer, line: str, look: Look) -> tuple[str, list[Block]]:
    """Where there is nothing that it could be booked on."""
    said = escape(look.text("receipt-no-deal", customer=customer.name))
    buttons = [
        blocks.button(look.text("deal-heard-enter"), action_ids.DEAL_NEW, style="primary"),
        blocks.button(look.text("deal-heard-note"), action_ids.DEAL_HEARD_NOTE, line[:MAX_LINE]),
    ]
    return said, [blocks.section(said), blocks.actions(buttons, f"{NO_DEAL}:{customer.id}")]


def _would_book(owed: Owed, came: Came, look: Look) -> list[str]:
    """ "CNY 100,000, received Wed, May 6, for Upsell · CNY 150,000 · due Wed, May 20": what the
    form proposes, and the rest with it. Lines of plain text."""
    cents = forms.cents_in(came.amount)
    _, option, due = forms.offered(owed.deals, cents, True, look)[0]
    deal_id, _, which = option["value"].partition(":")
    of = next(one for one in owed.deals if str(one.deal.id) == deal_id)
    read = read_amount(came.amount) if came.amount else None
    currency = (read.currency if read else None) or of.deal.currency
    text, facts = look.text, {"day": look.day(came.on or look.today)}
    facts["what"] = option["text"]["text"]
    if cents is None and due <= 1:  # nobody knows what it is worth
        return [text("receipt-would-book-some", **facts)]
    amount = deal.money(due if cents is None else cents, currency, text)
    first = None if which == forms.UNPLANNED else int(which)
    left = receiving.left_of(of, first, due if cents is None else cents)
    lines = [text("receipt-would-book", amount=amount, **facts)]
    if left and came.rest:
        rest = deal.money(left, of.deal.currency, text)
        lines.append(text("receipt-rest-due", amount=rest, day=look.day(came.rest)))
    return lines + _differing(of, came, due if cents is None else cents, look)


def _differing(of: DealDetails, came: Came, cents: int, look: Look) -> list[str]:
    """Where what is said to be left is not what is left by the deal."""
    if came.left is None or of.deal.cents is None:
        return []
    left, currency = of.to_come - cents, of.deal.currency
    if left < 0 or came.left == left:
        return []
    facts = {"said": deal.money(came.left, currency, look.text)}
    return [look.text("receipt-left-differs", left=deal.money(left, currency, look.text), **facts)]
