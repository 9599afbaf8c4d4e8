"""Which open deal is meant by a line that says one is won or lost: in the form that closes it, as a
question, and as an offer in the bot's DM."""

from collections.abc import Sequence

from handlers.text import Text
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.forms.deal_draft import DealDraft
from handlers.views.wording import deal
from handlers.views.wording.look import Look
from models.deals.details import DealDetails
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


def heard(
    found: Sequence[DealDetails], state: DealState, line: str, block_id: str, look: Look
) -> tuple[str, list[Block]]:
    """The offer to close it, which names each that may be meant."""
    text = look.text
    said = escape(text(f"deal-heard-{state.value}", customer=found[0].customer.name))
    named = "\n".join(f"• {escape(deal.shown_as(one, look))}" for one in found)
    buttons = [
        blocks.button(text("deal-heard-open"), action_ids.DEAL_HEARD, line, "primary"),
        blocks.button(text("deal-heard-note"), action_ids.DEAL_HEARD_NOTE, line),
    ]
    return said, [blocks.section(said), blocks.context(named), blocks.actions(buttons, block_id)]


def held(id: int, line: str) -> str:
    return f"{id}:{line[:MAX_HELD]}"


def meant(held: str) -> tuple[int, str]:
    """The inverse."""
    id, _, line = held.partition(":")
    return submitted.number(id), line
