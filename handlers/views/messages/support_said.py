"""A request for support that somebody answers in words: shown with the buttons that send them."""

from collections.abc import Sequence

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording import support as wording
from handlers.views.wording.look import Look
from models.notifications.subjects import SupportDetails
from models.rules.support_answer import Kind, Said
from models.support.terms import SupportKind

NAME = "support-said"  # the block id of its buttons: "support-said:<request>"
MOST = 5  # requests
REPLY = "reply"  # in the place of an answer
MAX_WORDS = 1500  # characters in a button
LABELS = {
    Kind.APPROVE: "support-approve",
    Kind.REFUSE: "support-refuse",
    Kind.ASK: "support-ask-back",
}


def answers(
    found: Sequence[SupportDetails], words: str, said: Said | None, look: Look
) -> tuple[str, list[Block]]:
    """For the approver: each request that may be meant; `said` is None where it may be any."""
    title = escape(look.text("support-said", count=len(found)))
    shown = [blocks.section(title)]
    for details in found[:MOST]:
        presses = [_press(kind, details, words, said, look) for kind in _kinds(said)]
        shown += [
            blocks.section(_about(details, look)),
            blocks.actions(presses, f"{NAME}:{details.request.id}"),
        ]
    return title, shown


def reply(details: SupportDetails, words: str, look: Look) -> tuple[str, list[Block]]:
    """For who asked, and was asked something back."""
    facts = {"approver": details.owner.name, "question": details.request.question}
    title = escape(look.text("support-said-reply", **facts))
    words = words[:MAX_WORDS]
    presses = [
        blocks.button(
            look.text("support-said-send", approver=details.owner.name),
            action_ids.SUPPORT_SAID,
            f"{REPLY}:{words}",
            "primary",
        ),
        blocks.button(look.text("deal-heard-note"), action_ids.DEAL_HEARD_NOTE, words),
    ]
    actions = blocks.actions(presses, f"{NAME}:{details.request.id}")
    return title, [blocks.section(title), blocks.section(_about(details, look)), actions]


def settled(details: SupportDetails, look: Look) -> tuple[str, list[Block]]:
    """What has become of it."""
    said = f"{_about(details, look)}\n{escape(wording.status(details, look))}"
    shown = [blocks.section(said), *wording.visit_button(details, look, is_asker=False)]
    return escape(wording.headline(details, look)), shown


def standing(found: Sequence[SupportDetails], look: Look) -> tuple[str, list[Block]]:
    """How what somebody asked for stands."""
    title = escape(look.text("support-standing"))
    shown = [settled(one, look)[1][0] for one in found[:MOST]]
    return title, [blocks.section(f"*{title}*"), *shown]


def _about(details: SupportDetails, look: Look) -> str:
    return f"*{escape(details.customer.name)}*  {escape(wording.headline(details, look))}"


def _kinds(said: Said | None) -> list[Kind]:
    """What is meant comes first."""
    return sorted(Kind, key=lambda kind: said is None or kind is not said.kind)


def _press(kind: Kind, details: SupportDetails, words: str, said: Said | None, look: Look) -> Block:
    is_meant = said is not None and said.kind is kind
    label, percent = look.text(LABELS[kind]), said.percent if said else None
    if kind is Kind.APPROVE and percent is not None and may_be_less(details):
        label = look.text("support-approve-percent", percent=f"{percent.normalize():f}")
    action_id = f"{action_ids.SUPPORT_SAID}@{kind.value}"
    held = f"{kind.value}:{words[:MAX_WORDS]}"
    return blocks.button(label, action_id, held, "primary" if is_meant else None)


def may_be_less(details: SupportDetails) -> bool:
    return details.request.kind is SupportKind.DISCOUNT
