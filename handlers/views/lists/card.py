"""A customer as a rep wants it before walking in."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.lists.deal import CARD as DEALS_ON_CARD
from handlers.views.wording import deal, decline, procedure, support
from handlers.views.wording.customer import contact_line, labelled, reached_line, standing, texts_of
from handlers.views.wording.issue import is_told, stands
from handlers.views.wording.look import Look
from handlers.views.wording.suggestion import suggested
from handlers.views.wording.todo import item, more
from models.customers.contact import Contact
from models.profiles.card import Card

MAX_PEOPLE = 12
MAX_GOAL = 200  # characters
PROCEDURES = "procedure-card"  # the block_id of one that runs before the customer's id
SUPPORT_ON_CARD = "support-card"  # the block_id of a request before its id


def card(card: Card, text: Text, zone: ZoneInfo, now: datetime) -> tuple[str, list[Block]]:
    """All that is known and open, with the buttons that this person may use."""
    customer, look = card.customer, Look(text, zone, now)
    shown = [blocks.header(customer.name), blocks.context(_standing(card, look))]
    if ending := _ending(card, look):
        shown.append(blocks.section(ending))
    shown.append(blocks.section(_dates(card, look)))
    if warnings := _warnings(card, text):
        shown.append(blocks.section("\n".join(warnings)))
    shown += suggested(card, look)
    if known := texts_of(customer, text, look):
        shown.append(blocks.section("\n".join(known)))
    if card.strategy is not None:
        goal = blocks.cut(card.strategy.goal, MAX_GOAL)
        shown.append(blocks.section(labelled(text("strategy"), goal)))
    if card.chain:
        people = [_person(one, card, look) for one in card.chain[:MAX_PEOPLE]]
        if left := len(card.chain) - len(people):
            people.append(text("customer-people-more", count=left))
        shown.append(blocks.section("\n".join([f"*{text('customer-chain')}*", *people])))
    if there := card.promises.first:
        promises = [item(one, look) for one in there]
        promises += more(card.promises.more_than(len(there)), text)
        shown.append(blocks.section("\n".join([f"*{text('brief-promises')}*", *promises])))
    if card.issues:
        issues = [
            f"• {escape(blocks.cut(one.question, 150))} · {escape(stands(one, look))}"
            for one in card.issues
        ]
        key = "customer-issues-told" if any(map(is_told, card.issues)) else "customer-issues"
        shown.append(blocks.section("\n".join([f"*{text(key)}*", *issues])))
    shown += [*_procedures(card, look), *_deals(card, look), *_requests(card, look)]
    shown.append(_buttons(card, text))
    return escape(customer.name), shown


def _heard(card: Card, look: Look) -> list[str]:
    """How content it is, and what it said last."""
    text, lines = look.text, []
    if card.score is not None:
        points, day = card.score
        score = text(f"satisfaction-{points}")
        said = text("customer-score", score=score, day=look.day(day))
        lines.append(labelled(text("satisfaction"), said))
    if (last := card.last_heard) is not None:
        day = look.day_of(last.occurred_at)
        label = text("customer-last-words", day=look.day(day))
        lines.append(labelled(label, blocks.cut(last.feedback, MAX_GOAL)))
    return lines


def _standing(card: Card, look: Look) -> str:
    text = look.text
    customer = card.customer
    day = look.day(look.day_of(customer.reviewed_at))
    key = "customer-completeness" if customer.is_reviewed else "customer-completeness-new"
    known = text(key, percent=card.completeness, day=day)
    return " · ".join([*standing(card.customer, text), known])


def _ending(card: Card, look: Look) -> str:
    customer = card.customer
    if customer.ended_at is None or customer.ending is None:
        return ""
    said = look.text(
        f"customer-is-{customer.ending.value}",
        day=look.day(look.day_of(customer.ended_at)),
        why=escape(customer.ended_why),
    )
    deals = card.lost_with
    return f"{said}\n{look.text('customer-ended-deals', count=deals)}" if deals else said


def _planned(card: Card, look: Look) -> list[str]:
    """A line each: "Fri, May 15, 3:00 PM · their yard"."""
    label = look.text("next-contact")
    return [
        labelled(label, " · ".join(filter(None, (look.coming(one.on, one.at), one.place))))
        for one in card.next_contacts
    ]


def _dates(card: Card, look: Look) -> str:
    text, customer = look.text, card.customer
    last, ends_on = customer.last_contact_at, customer.contract_ends_on
    shared = text.listed(f"<@{one.user_id}>" for one in card.shared)
    lines = [
        f"*{text('owner')}*  <@{card.owner.user_id}>",
        f"*{text('customer-shared')}*  {shared}" if shared else "",
        labelled(
            text("customer-last-contact"),
            look.day(look.day_of(last)) if last else text("customer-no-contact"),
        ),
        *_heard(card, look),
        *_planned(card, look),
        labelled(text("customer-contract"), _until(ends_on, look) if ends_on else ""),
    ]
    return "\n".join(filter(None, lines))


def _until(ends_on: date, look: Look) -> str:
    """The last day of a contract."""
    said = look.day(ends_on)
    return look.text("customer-contract-over", day=said) if ends_on < look.today else said


def _warnings(card: Card, text: Text) -> list[str]:
    """What is weak about the decision chain."""
    quiet = [
        text(
            "customer-unspoken",
            who=escape(text.titled(one.name, one.title)),
            days=days,
        )
        for one, days in card.weakness.quiet
    ]
    return ([text("customer-single")] if card.weakness.is_single else []) + quiet


def _person(contact: Contact, card: Card, look: Look) -> str:
    last = card.spoken.get(contact.id)
    spoken = look.text("customer-never-spoken")
    if last:
        spoken = look.text("customer-spoken", day=look.day(look.day_of(last)))
    said = filter(None, (contact_line(contact, look.text), reached_line(contact), spoken))
    return f"• {' · '.join(said)}"


def _procedures(card: Card, look: Look) -> list[Block]:
    """A warning with the button that starts what is done about it, or what is done with the one
    that closes it; what came of earlier ones."""
    close = blocks.button(look.text("procedure-close"), action_ids.PROCEDURE_CLOSE)
    shown = [
        blocks.section(procedure.progress(one, look), close, f"{PROCEDURES}:{card.customer.id}")
        for one in card.procedures
        if one.is_running
    ][:1]
    if not shown and card.warning is not None and card.customer.is_live:
        start = blocks.button(look.text("procedure-start"), action_ids.PROCEDURE_START)
        warned = f"⚠️ {escape(decline.what(card.warning, look))}"
        shown.append(blocks.section(warned, start, f"{PROCEDURES}:{card.customer.id}"))
    said = [f"• {escape(one)}" for it in card.procedures if (one := procedure.outcome(it, look))]
    if said:
        shown.append(blocks.section("\n".join([f"*{look.text('procedure-outcomes')}*", *said])))
    return shown


def _deals(card: Card, look: Look) -> list[Block]:
    place = f"{DEALS_ON_CARD}:{card.customer.id}"
    shown: list[Block] = []
    for key, deals in (("customer-deals", card.deals), ("customer-won", card.won)):
        if deals:
            shown.append(blocks.section(f"*{look.text(key)}*"))
            shown += [deal.on_card(one, look, place) for one in deals]
    if card.buys_now and card.may_edit:
        shown.append(deal.cooperating(card.customer, look))
    return shown


def _requests(card: Card, look: Look) -> list[Block]:
    """Each for itself: whoever asked may withdraw it."""
    shown = []
    for number, one in enumerate(card.requests):
        line = support.card_line(one, look)
        titled = line if number else f"*{look.text('support-requests')}*\n{line}"
        may_withdraw = one.request.is_open and one.asker.id == card.viewer_id
        button = support.withdraw_button(look) if may_withdraw else None
        block_id = f"{SUPPORT_ON_CARD}:{one.request.id}"
        shown.append(blocks.section(titled, button, block_id))
    return shown


def _watch_button(card: Card, text: Text) -> Block:
    if card.watches:
        return blocks.button(text("customer-unwatch"), action_ids.CUSTOMER_UNWATCH)
    return blocks.button(text("customer-watch"), action_ids.CUSTOMER_WATCH)


def _buttons(card: Card, text: Text) -> Block:
    customer = card.customer
    if customer.ended_at is not None:
        found = [blocks.button(text("records-open"), action_ids.RECORDS_OPEN)]
        if card.may_edit:
            reopen = blocks.button(text("customer-reopen"), action_ids.CUSTOMER_REOPEN)
            found.insert(0, reopen)
        return blocks.actions(found, f"customer:{customer.id}")
    found = [
        blocks.button(text("followup-title"), action_ids.CUSTOMER_LOG, style="primary"),
        blocks.button(text("customer-todo"), action_ids.CUSTOMER_TODO),
        blocks.button(text("customer-issue"), action_ids.CUSTOMER_ISSUE),
        blocks.button(text("deal"), action_ids.DEAL_NEW),
        blocks.button(text("strategy"), action_ids.STRATEGY_OPEN),
    ]
    if card.may_edit:
        found.append(blocks.button(text("edit"), action_ids.CUSTOMER_EDIT))
    if card.has_history:
        found.append(blocks.button(text("records-open"), action_ids.RECORDS_OPEN))
    if card.watches is not None:
        found.append(_watch_button(card, text))
    more = [blocks.option(text("support-open"), "ask")]
    more.append(blocks.option(text("business-review"), "business-review"))
    more.append(blocks.option(text("share-open"), "share"))
    if not card.has_procedure:
        more.append(blocks.option(text("procedure-start"), "procedure"))
    if card.may_edit:
        found.append(blocks.button(text("merge-open"), action_ids.MERGE_OPEN))
        more.append(blocks.option(text("customer-end"), "end"))
    found.append(blocks.overflow(action_ids.CUSTOMER_MENU, more))
    return blocks.actions(found, f"customer:{customer.id}")
