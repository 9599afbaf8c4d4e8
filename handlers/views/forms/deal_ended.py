"""Which open deal is meant by a line that says one is won or lost: in the form that closes it, as a
question, and as an offer in the bot's DM."""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.text import Text
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.forms import deal_plan as plan
from handlers.views.forms.deal_draft import DealDraft
from handlers.views.wording import deal
from handlers.views.wording.look import Look
from models.deals.details import DealDetails
from models.rules.amounts import read_amount
from models.rules.deals import DealState

NEW = 0  # in the place of a deal's id
MAX_LINE = 180  # characters that a form keeps of the line
MAX_CLOSES = 100
MAX_HELD = 1900  # in a button


def closes(draft: DealDraft, text: Text) -> list[Block]:
    """What saving closes, and the way to a new deal instead."""
    if not draft.closes:
        return []
    said = escape(text("deal-closes", deal=draft.closes))
    button = blocks.button(text("deal-new-instead"), action_ids.DEAL_MEANT, held(NEW, draft.line))
    return [blocks.section(said, button, "deal_closes")]


def which(found: Sequence[DealDetails], state: DealState, line: str, look: Look) -> Block:
    """Asks which of several, or a new one, without anything to be saved yet."""
    text = look.text
    asked = text(f"deal-which-{state.value}", customer=found[0].customer.name)
    shown = [blocks.section(escape(asked))]
    for details in found:
        id = details.deal.id
        this = blocks.button(text("deal-this-one"), action_ids.DEAL_MEANT, held(id, line))
        shown.append(blocks.section(escape(deal.shown_as(details, look)), this, f"deal_meant:{id}"))
    new = blocks.button(text("deal-none-of-these"), action_ids.DEAL_MEANT, held(NEW, line))
    shown.append(blocks.actions([new], "deal_meant_new"))
    return blocks.modal(
        action_ids.DEAL_WHICH_FORM,
        text("deal-which"),
        shown,
        submit=None,
        close=text("cancel"),
    )


@dataclass(frozen=True)
class Choice:
    """A deal that may be meant, and how it would be recorded."""

    details: DealDetails
    draft: DealDraft


def heard(
    found: Sequence[Choice],
    state: DealState,
    customer: str,
    line: str,
    block_id: str,
    look: Look,
) -> tuple[str, list[Block]]:
    """What would be recorded of each deal that may be meant, with the press that does; `customer`
    is "" where none was named."""
    text = look.text
    if not found:
        said = escape(text(f"deal-heard-new-{state.value}", customer=customer))
        presses = [_records(NEW, line, "deal-heard-enter", text)]
    elif len(found) == 1:
        [one] = found
        who = one.details.customer.name
        said = escape(text(f"deal-heard-{state.value}", customer=who))
        is_ready = one.draft.is_complete
        records = [_records(one.details.deal.id, line, "deal-heard-record", text)]
        presses = [
            *(records if is_ready else []),
            blocks.button(
                text("deal-heard-open"),
                action_ids.DEAL_HEARD,
                line,
                None if is_ready else "primary",
            ),
        ]
    else:
        mine = f"deal-heard-which-mine-{state.value}"
        key = f"deal-heard-which-{state.value}" if customer else mine
        said = escape(text(key, customer=customer))
        opens = blocks.button(text("deal-heard-open"), action_ids.DEAL_HEARD, line)
        presses = [opens] if customer else []
    shown = [blocks.section(said)]
    for one in found:
        shown += _choice(one, line, block_id, look, is_alone=len(found) == 1)
    return said, [*shown, *([blocks.actions(presses, block_id)] if presses else [])]


def how_much(found: Sequence[DealDetails], look: Look) -> tuple[str, list[Block]]:
    """Parts with their days were named, and no sums: the deals that may be meant, and the way to
    say how much each is."""
    said = escape(look.text("deal-plan-how-much"))
    shown = [blocks.section(said)]
    for one in found:
        shown += deal.item(one, look)
    return said, shown


def plans(found: Sequence[Choice], line: str, block_id: str, look: Look) -> tuple[str, list[Block]]:
    """The instalments that were said, for each deal that may be meant."""
    text = look.text
    said = escape(text("deal-heard-plan", count=len(found)))
    shown = [blocks.section(said)]
    for one in found:
        id = one.details.deal.id
        press = blocks.button(
            text("deal-heard-plan-this"), f"{action_ids.DEAL_HEARD_PLAN}_{id}", held(id, line)
        )
        shown.append(blocks.section(_told(one.details, look), press, f"{block_id}:{id}"))
        shown.append(blocks.context(escape(plan.said(one.draft, text))))
    return said, shown


def _choice(one: Choice, line: str, block_id: str, look: Look, *, is_alone: bool) -> list[Block]:
    id, text, draft = one.details.deal.id, look.text, one.draft
    press = None
    if not is_alone:
        key = "deal-heard-record" if draft.is_complete else "deal-heard-open"
        press = _records(id, line, key, text, style=None)
    saves = [_end(draft, look)] if draft.is_complete else []
    saves += [plan.said(draft, text)] if draft.plan else []
    return [
        blocks.section(_told(one.details, look), press, f"{block_id}:{id}"),
        *([blocks.context(escape("\n".join(saves)))] if saves else []),
    ]


def _told(details: DealDetails, look: Look) -> str:
    return f"{deal.named(details, look)} · {escape(deal.status(details, look))}"


def _end(draft: DealDraft, look: Look) -> str:
    """How it would be saved: plain text."""
    text, day = look.text, look.day(draft.closed) if draft.closed else ""
    if draft.state is DealState.LOST:
        reason = text(f"deal-reason-{draft.reason.value}") if draft.reason else ""
        why = " · ".join(filter(None, (reason, draft.why)))
        return text("deal-heard-saves-lost", day=day, why=why)
    read = read_amount(draft.amount)
    worth = text.money(read.value, draft.currency) if read else draft.amount
    return text("deal-heard-saves-won", day=day, worth=worth)


def _records(id: int, line: str, key: str, text: Text, *, style: str | None = "primary") -> Block:
    action_id = f"{action_ids.DEAL_HEARD_RECORD}_{id}"
    return blocks.button(text(key), action_id, held(id, line), style)


def held(id: int, line: str) -> str:
    return f"{id}:{line[:MAX_HELD]}"


def meant(held: str) -> tuple[int, str]:
    """The inverse."""
    id, _, line = held.partition(":")
    return submitted.number(id), line
