"""Deals: what one is worth, where it stands, and what can be done about it."""

from collections.abc import Mapping
from decimal import Decimal

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording import paying
from handlers.views.wording.look import Look
from models.commitments.deal import Deal
from models.customers.customer import Customer
from models.deals.details import Approval, DealDetails
from models.rules.amounts.money import from_cents
from models.rules.deals import DealState
from models.support.request import SupportRequest

STAGE_SAVED = "stage-saved"  # of the question below a deal that was saved, before the customer's
MAX_APPROVED = 150  # characters
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


def shown_as(details: DealDetails, look: Look) -> str:
    """ "Upsell · CRM licences · CNY 500,000 · Proposal, for 3 days": plain text."""
    return f"{what(details, look)} · {status(details, look)}"


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
    lines = payments(details, look)
    return [blocks.context(escape("\n".join(lines)))] if lines else []


def payments(details: DealDetails, look: Look) -> list[str]:
    """Lines of plain text, below what was approved for it."""
    return [*approvals(details, look), *paying.lines(details, look)]


def approvals(details: DealDetails, look: Look) -> list[str]:
    """Lines of plain text: support that colleagues have approved."""
    return [_approval(details.deal, one, look) for one in details.approved]


def _approval(deal: Deal, one: Approval, look: Look) -> str:
    request, text = one.request, look.text
    kind = text(f"support-of-{request.kind.value}")
    what = approved(deal, request, text) if request.discount else f"{kind} · {request.what}"
    said = text("deal-approved", what=blocks.cut(what, MAX_APPROVED), who=one.by.name)
    if not request.answer_text:
        return said
    return text("deal-approved-with", said=said, remark=request.answer_text)


def approved(deal: Deal, request: SupportRequest, text: Text) -> str:
    """ "10% off: CNY 120,000 → CNY 108,000" of a deal that is worth what it was approved for;
    "10% off CNY 120,000" of one that has it; of any other, for which amount it was. Plain text."""
    percent, is_for = request.discount or "", (request.of_cents, request.of_currency)
    if request.of_cents is None:
        return text("discount-by", percent=percent)
    if deal.is_open and (deal.cents, deal.currency) == is_for:
        return discount(deal, request, text)
    left = discounted(request.of_cents, percent)
    has_it = (deal.cents, deal.currency) == (left, request.of_currency)
    worth = money(request.of_cents, request.of_currency, text)
    return text("discount-taken" if has_it else "discount-for", percent=percent, worth=worth)


def discount(deal: Deal, request: SupportRequest, text: Text) -> str:
    """ "10% off: CNY 120,000 → CNY 108,000", of what it is asked for: plain text."""
    percent, cents, currency = request.discount or "", request.of_cents, request.of_currency
    by = text("discount-by", percent=percent)
    if cents is None and request.answer is None:
        cents, currency = deal.cents, deal.currency
    if cents is None or not percent:
        return by
    then = money(discounted(cents, percent), currency, text)
    return text("discount-of", discount=by, now=money(cents, currency, text), then=then)


def discounted(cents: int, percent: str) -> int:
    return round(cents * (1 - Decimal(percent) / 100))


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
    if details.outstanding:
        shown.insert(0, blocks.button(text("deal-receive"), action_ids.DEAL_RECEIVE))
    if deal.is_owed:
        shown.append(blocks.button(text("instalments"), action_ids.INSTALMENTS_OPEN))
    menu = _options(_rare(details), look)
    return blocks.actions([*shown, blocks.overflow(action_ids.DEAL_MENU, menu)], block_id)


def on_card(details: DealDetails, look: Look, place: str) -> Block:
    """One line of a customer's card, of one that was won with what is paid, and a menu of what can
    be done."""
    lines = [named(details, look, with_customer=False), escape(status(details, look))]
    if details.deal.is_owed:
        lines += [escape(one) for one in payments(details, look)]
    else:
        lines += [escape(one) for one in approvals(details, look)]
    line = "• " + "\n".join(lines)
    if not details.may_change:
        return blocks.section(line)
    menu = blocks.overflow(action_ids.DEAL_MENU, _options(_rare(details, on_card=True), look))
    return blocks.section(line, menu, f"{place}:{details.deal.id}")


def cooperating(customer: Customer, look: Look, place: str = "stage") -> Block:
    """The stage that a customer who has bought is proposed for."""
    text = look.text
    asked = text("stage-proposed", customer=customer.name)
    button = blocks.button(text("stage-accept"), action_ids.STAGE_COOPERATING)
    return blocks.section(escape(asked), button, f"{place}:{customer.id}")


def _rare(details: DealDetails, *, on_card: bool = False) -> list[str]:
    """What stands in the menu of a deal; on a card all that can be done does."""
    deal = details.deal
    if deal.state is DealState.OPEN:
        plan = [] if on_card or deal.cents is None else ["instalments"]
        return [
            *(["deal-won", "deal-lost"] if on_card else []),
            *([] if on_card else ["deal-move"]),
            "edit",
            *plan,
            "support-open",
            "delete",
        ]
    paid = ["deal-receive"] if details.outstanding and on_card else []
    shown = ["instalments"] if on_card and deal.is_owed and deal.cents is not None else []
    return [*paid, *shown, *(["deal-reopen"] if on_card else []), "edit", "delete"]


def _options(names: list[str], look: Look) -> list[Block]:
    return [blocks.option(look.text(one), one.removeprefix("deal-")) for one in names]


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
