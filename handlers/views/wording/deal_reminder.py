"""Open deals that should have closed, or stay in their stage."""

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording import deal
from handlers.views.wording.line import Line, to_open, told_of, with_menu
from handlers.views.wording.look import Look
from handlers.views.wording.wording import HomePlace, Wording, sentence_key
from models.deals.details import DealDetails
from models.notifications.notification import Notification
from models.rules.deadlines import Stage
from models.rules.deals import DealState


def home_row(details: DealDetails, place: HomePlace, look: Look) -> list[Block]:
    """What should have closed by today; it has no instalments on Home."""
    one, text = details.deal, look.text
    choices = {
        action_ids.DEAL_WON: (text("deal-won"), one.id),
        action_ids.DEAL_LOST: (text("deal-lost"), one.id),
        action_ids.DEAL_MOVE: (text("deal-move"), one.id),
        action_ids.DEAL_EDIT: (text("edit"), one.id),
        **to_open(details.customer, text),
    }
    line = deal.home_line(details, place.owner(details.owner, look), look).removeprefix("• ")
    return [with_menu(line, choices, f"home-deal:{one.id}")]


def _headline(notification: Notification, details: DealDetails, look: Look) -> str:
    return look.text(sentence_key(notification), **_facts(notification, details, look))


def _blocks(notification: Notification, details: DealDetails, look: Look) -> list[Block]:
    title = escape(_headline(notification, details, look))
    shown: list[Block] = [blocks.section(f"*{title}*\n{escape(deal.status(details, look))}")]
    return [*shown, deal.buttons(details, look)] if details.may_change else shown


def _line(notification: Notification, details: DealDetails, look: Look) -> Line:
    one, text = details.deal, look.text
    what = told_of(notification, details.owner, _what(details, look), look)
    status = deal.status(details, look)
    if details.is_settled:
        return Line(what, status, one.id, True)
    choices = {
        action_ids.DEAL_LOST: (text("deal-lost"), one.id),
        action_ids.DEAL_MOVE: (text("deal-move"), one.id),
        **to_open(details.customer, text),
    }
    if notification.stage is Stage.STILL_OPEN:  # whose row has room for one thing
        choices = {action_ids.DEAL_WON: (text("deal-won"), one.id), **choices}
        return Line(what, status, one.id, False, None, choices)
    won = blocks.button(text("deal-won"), action_ids.DEAL_WON)
    return Line(what, status, one.id, False, won, choices)


def _what(details: DealDetails, look: Look) -> str:
    """ "Upsell · CRM licences · CNY 500,000": plain text."""
    one = details.deal
    kind = look.text(f"deal-kind-{one.kind.value}")
    worth = deal.amount(one, look.text) if one.state is not DealState.OPEN else ""
    return " · ".join(filter(None, (kind, one.title, worth)))


def _facts(notification: Notification, details: DealDetails, look: Look) -> dict[str, str]:
    facts = {"customer": details.customer.name, "what": _what(details, look)}
    one = details.deal
    if notification.stage is Stage.AGED:
        stage = look.text(f"deal-stage-{one.stage.value}") if one.stage else ""
        return facts | {"stage": stage}
    day = one.expected_on or notification.deadline.date()
    return facts | {"day": look.day(day)}


WORDING = Wording(DealDetails, _headline, _blocks, _line, _facts)
