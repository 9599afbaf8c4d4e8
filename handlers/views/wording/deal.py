"""Deals: what one is worth, where it stands, and what can be done about it."""

from collections.abc import Mapping

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.look import Look
from models.commitments.deal import Deal
from models.deals.details import DealDetails
from models.rules.amounts.money import from_cents
from models.rules.deals import DealState

SINGLE = "deal"  # the block ids of the buttons of one that stands alone: "deal:<id>"


def named(details: DealDetails, look: Look, *, with_customer: bool = True) -> str:
    """ "*Acme* · Upsell · CRM licences": mrkdwn."""
    deal = details.deal
    kind = look.text(f"deal-kind-{deal.kind.value}")
    parts = [f"*{escape(details.customer.name)}*"] if with_customer else []
    return " · ".join([*parts, kind, *([escape(deal.title)] if deal.title else [])])


def what(details: DealDetails, look: Look) -> str:
    """ "Upsell · CRM licences": plain text."""
    kind = look.text(f"deal-kind-{details.deal.kind.value}")
    return " · ".join(filter(None, (kind, details.deal.title)))


def home_line(details: DealDetails, owner: str, look: Look) -> str:
    """mrkdwn."""
    below = " · ".join(filter(None, (owner, status(details, look))))
    return f"• {named(details, look)} · {escape(below)}"


def status(details: DealDetails, look: Look) -> str:
    """What it is worth, its stage and day; or how it ended. Plain text."""
    deal, text = details.deal, look.text
    if deal.deleted_at is not None:
        return text("deal-is-deleted")
    worth = amount(deal, text) or text("deal-no-amount")
    if deal.state is DealState.OPEN:
        return " · ".join(filter(None, (worth, _stage(deal, look), _expected(deal, look))))
    day = look.day(deal.closed_on) if deal.closed_on else ""
    if deal.state is DealState.WON:
        return f"{worth} · {text('deal-is-won', day=day)}"
    reason = text(f"deal-reason-{deal.lost_reason.value}") if deal.lost_reason else ""
    why = [reason, *([deal.lost_why] if deal.lost_why else [])]
    return f"{worth} · {text('deal-is-lost', day=day, why=' · '.join(why))}"


def amount(deal: Deal, text: Text) -> str:
    """ "CNY 500,000"; "" while none is known."""
    return money(deal.cents, deal.currency, text) if deal.cents is not None else ""


def money(cents: int, currency: str, text: Text) -> str:
    return text.money(from_cents(cents), currency)


def sums(by_currency: Mapping[str, int], text: Text) -> str:
    """ "CNY 500,000 · USD 20,000": each for itself."""
    return " · ".join(money(cents, currency, text) for currency, cents in by_currency.items())


def item(details: DealDetails, look: Look, place: str = SINGLE, whose: str = "") -> list[Block]:
    """A deal with the buttons of whoever may change it; `whose` is its owner, where that is to be
    said."""
    below = " · ".join(filter(None, (status(details, look), whose)))
    shown: list[Block] = [blocks.section(f"{named(details, look)}\n{escape(below)}")]
    shown += paid(details, look)
    if details.may_change:
        shown.append(buttons(details, look, place))
    return shown


def paid(details: DealDetails, look: Look) -> list[Block]:
    """How much of it was received, what comes next, and whether its instalments add up."""
    sums, text = details.sums, look.text
    if details.deal.deleted_at is not None or not details.instalments:
        return []
    currency = details.deal.currency or details.instalments[0].currency
    received, total = money(sums.received, currency, text), money(sums.total, currency, text)
    said = [text("instalments-received", received=received, total=total)]
    if ahead := details.next_payment:
        worth, day = money(ahead.amount, currency, text), look.day(ahead.due_on)
        days = (look.today - ahead.due_on).days
        key = "instalments-late" if days > 0 else "instalments-next"
        said.append(text(key, amount=worth, day=day, days=days))
    lines = [" · ".join(said)]
    if difference := sums.total - sums.worth:
        key = "instalments-more" if difference > 0 else "instalments-less"
        by = money(abs(difference), currency, text)
        lines.append(text(key, total=total, difference=by))
    return [blocks.context(escape("\n".join(lines)))]


def buttons(details: DealDetails, look: Look, place: str = SINGLE) -> Block:
    """Won and Lost, or Reopen; Undo once it is deleted; Edit and Delete in a menu."""
    text, deal = look.text, details.deal
    block_id = f"{place}:{deal.id}"
    if deal.deleted_at is not None:
        return blocks.actions([blocks.button(text("undo"), action_ids.DEAL_UNDO)], block_id)
    if deal.state is DealState.OPEN:
        shown = [
            blocks.button(text("deal-won"), action_ids.DEAL_WON, style="primary"),
            blocks.button(text("deal-lost"), action_ids.DEAL_LOST),
        ]
    else:
        shown = [blocks.button(text("deal-reopen"), action_ids.DEAL_REOPEN)]
    if deal.is_owed:
        shown.append(blocks.button(text("instalments"), action_ids.INSTALMENTS_OPEN))
    is_planned = deal.state is DealState.OPEN and deal.cents is not None
    rare = ("edit", *(("instalments",) if is_planned else ()), "delete")
    menu = [blocks.option(text(one), one) for one in rare]
    return blocks.actions([*shown, blocks.overflow(action_ids.DEAL_MENU, menu)], block_id)


def on_card(details: DealDetails, look: Look, place: str) -> Block:
    """One line of a customer's card, with a menu of what can be done."""
    line = f"• {named(details, look, with_customer=False)}\n{escape(status(details, look))}"
    if not details.may_change:
        return blocks.section(line)
    text = look.text
    options = [
        blocks.option(text("deal-won"), "won"),
        blocks.option(text("deal-lost"), "lost"),
        blocks.option(text("edit"), "edit"),
        blocks.option(text("delete"), "delete"),
    ]
    menu = blocks.overflow(action_ids.DEAL_MENU, options)
    return blocks.section(line, menu, f"{place}:{details.deal.id}")


def _stage(deal: Deal, look: Look) -> str:
    if deal.stage is None:
        return ""
    days = max((look.today - deal.staged_on).days, 0)
    return look.text("deal-in-stage", stage=look.text(f"deal-stage-{deal.stage.value}"), days=days)


def _expected(deal: Deal, look: Look) -> str:
    if deal.expected_on is None:
        return look.text("deal-expected-never")
    days = (deal.expected_on - look.today).days
    day = look.day(deal.expected_on)
    if days < 0:
        return look.text("deal-expected-past", day=day, days=-days)
    return look.text("deal-expected-on", day=day)
