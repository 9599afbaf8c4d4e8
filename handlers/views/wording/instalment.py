"""Instalments of a deal: what is due when, what was received, and what can be done about it."""

from collections.abc import Sequence

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording import deal
from handlers.views.wording.line import Line, in_a_line, to_open, told_of, with_menu
from handlers.views.wording.look import Look
from handlers.views.wording.wording import HomePlace, Wording, sentence_key
from models.commitments.instalment import Instalment
from models.deals.details import DealDetails, InstalmentDetails
from models.deals.instalments import Moved
from models.notifications.notification import Notification
from models.rules.deadlines import Stage

MOST_RECEIVED = 8  # of one deal, in one message
RECEIPT = "deal-receipt"  # the block id of the button for other money: "deal-receipt:<deal>"
LISTED = "instalment"  # the block ids of the buttons: "instalment:<id>"


def amount(one: Instalment, text: Text) -> str:
    """ "CNY 150,000" """
    return deal.money(one.amount, one.currency, text)


def status(one: Instalment, look: Look) -> str:
    """ "due Wed, Jul 1": plain text."""
    if one.received_on is not None:
        return look.text("instalment-received", day=look.day(one.received_on))
    if one.came_on is not None:
        return look.text("instalment-came", day=look.day(one.came_on))
    days = (look.today - one.due_on).days
    if days > 0:
        return look.text("instalment-late", day=look.day(one.due_on), days=days)
    return look.text("instalment-due", day=look.day(one.due_on))


def shown(one: Instalment, look: Look) -> str:
    """ "CNY 150,000 · due Wed, Jul 1": plain text."""
    return f"{amount(one, look.text)} · {status(one, look)}"


def moved(changes: Sequence[Moved], details: DealDetails, look: Look) -> str:
    """Which instalments have followed the amount of their deal, old → new: mrkdwn; "" of none."""
    if not changes:
        return ""
    text, currency = look.text, details.deal.currency
    said = [
        text(
            "instalment-moved",
            day=look.day(one.due),
            before=deal.money(one.before, currency, text),
            after=deal.money(one.after, currency, text),
        )
        for one in changes
    ]
    return escape(text("instalments-moved", changes=text.listed(said, are_long=True)))


def listed(details: DealDetails) -> list[Instalment]:
    """What is to come, and the latest that were received, as they are due."""
    received = [one for one in details.instalments if one.received_on is not None]
    received.sort(key=lambda one: (one.received_on or one.due_on, one.id))
    latest = {one.id for one in received[-MOST_RECEIVED:]}
    return [one for one in details.instalments if one.is_open or one.id in latest]


def listing(details: DealDetails, look: Look) -> tuple[str, list[Block]]:
    """Those of a deal, each with its buttons; what came long ago stands in the sums alone."""
    title = look.text("instalments")
    above = f"*{title}* · {deal.named(details, look)}\n{escape(deal.status(details, look))}"
    found: list[Block] = [blocks.section(above)]
    for one in listed(details):
        found.append(blocks.section(escape(shown(one, look))))
        if details.may_change and details.deal.is_owed:
            found.append(buttons(one, look))
    found += deal.paid(details, look)
    if details.may_change and details.outstanding:
        more = blocks.button(look.text("deal-receive"), action_ids.DEAL_RECEIVE)
        found.append(blocks.actions([more], f"{RECEIPT}:{details.deal.id}"))
    return title, found


def buttons(one: Instalment, look: Look, place: str = LISTED) -> Block:
    """Received, a part of it, another day; or Undo."""
    text, block_id = look.text, f"{place}:{one.id}"
    if not one.is_open:
        undo = blocks.button(text("undo"), action_ids.INSTALMENT_UNDO)
        return blocks.actions([undo], block_id)
    shown = [
        blocks.button(text("instalment-receive"), action_ids.INSTALMENT_RECEIVED, style="primary"),
        blocks.button(text("instalment-part"), action_ids.INSTALMENT_PART),
        blocks.button(text("instalment-move"), action_ids.INSTALMENT_MOVE),
    ]
    return blocks.actions(shown, block_id)


def home_row(details: InstalmentDetails, place: HomePlace, look: Look) -> list[Block]:
    one, customer, text = details.instalment, details.customer, look.text
    title = f"{customer.name} · {amount(one, text)}"
    below = [place.owner(details.owner, look), _what(details, look), status(one, look)]
    choices = {
        action_ids.INSTALMENT_RECEIVED: (text("instalment-receive"), one.id),
        action_ids.INSTALMENT_PART: (text("instalment-part"), one.id),
        action_ids.INSTALMENT_MOVE: (text("instalment-move"), one.id),
        **to_open(customer, text),
    }
    return [with_menu(in_a_line(title, below), choices, f"home-instalment:{one.id}")]


def _headline(notification: Notification, details: InstalmentDetails, look: Look) -> str:
    return look.text(sentence_key(notification), **_facts(notification, details, look))


def _blocks(notification: Notification, details: InstalmentDetails, look: Look) -> list[Block]:
    one = details.instalment
    title = escape(_headline(notification, details, look))
    shown: list[Block] = [blocks.section(f"*{title}*\n{escape(status(one, look))}")]
    is_open = not details.is_settled or not one.is_open
    return [*shown, buttons(one, look)] if details.may_change and is_open else shown


def _line(notification: Notification, details: InstalmentDetails, look: Look) -> Line:
    one, text = details.instalment, look.text
    sold = f"{amount(one, text)} · {_what(details, look)}"
    what = told_of(notification, details.owner, sold, look)
    when = status(one, look)
    if not one.is_open:
        undo = blocks.button(text("undo"), action_ids.INSTALMENT_UNDO)
        return Line(what, when, one.id, True, undo if details.may_change else None)
    if details.is_settled:
        return Line(what, when, one.id, True)
    choices = {
        action_ids.INSTALMENT_PART: (text("instalment-part"), one.id),
        action_ids.INSTALMENT_MOVE: (text("instalment-move"), one.id),
        **to_open(details.customer, text),
    }
    if notification.stage is Stage.STILL_OPEN:  # whose row has room for one thing
        all_of_it = (text("instalment-receive"), one.id)
        choices = {action_ids.INSTALMENT_RECEIVED: all_of_it, **choices}
        return Line(what, when, one.id, False, None, choices)
    received = blocks.button(text("instalment-receive"), action_ids.INSTALMENT_RECEIVED)
    return Line(what, when, one.id, False, received, choices)


def _what(details: InstalmentDetails, look: Look) -> str:
    """ "Upsell · CRM licences": plain text."""
    sold = details.of.deal
    kind = look.text(f"deal-kind-{sold.kind.value}")
    return " · ".join(filter(None, (kind, sold.title)))


def _facts(notification: Notification, details: InstalmentDetails, look: Look) -> dict[str, str]:
    one = details.instalment
    return {
        "customer": details.customer.name,
        "what": _what(details, look),
        "amount": amount(one, look.text),
        "day": look.day(one.due_on),
    }


WORDING = Wording(InstalmentDetails, _headline, _blocks, _line, _facts)
