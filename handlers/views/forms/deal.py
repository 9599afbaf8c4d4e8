"""The form of a deal: a new one, as a line fills it, or one that is changed, won or lost."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from handlers.text import Text
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.forms import deal_ended as ended
from handlers.views.forms import deal_plan as plan
from handlers.views.forms import draft as drafts
from handlers.views.forms import offer
from handlers.views.forms.deal_draft import DealDraft
from handlers.views.wording import deal as wording
from handlers.views.wording.look import Look
from models.commitments.deal_terms import MAX_TITLE, MAX_WHY
from models.deals.details import DealDetails
from models.errors import Malformed
from models.rules.amounts.money import CODES
from models.rules.deals import DealKind, DealStage, DealState, LostReason

MAX_AMOUNT = 40  # characters


def form(
    draft: DealDraft,
    text: Text,
    notice: str = "",
    offered: Sequence[Block] = (),
    *,
    is_picked: bool = False,
) -> Block:
    """`notice` is mrkdwn above the inputs, `offered` are options of customers of whom any may be
    meant. The customer of the form `is_picked` by a button for one of them."""
    customer = offer.field_id(draft.option if is_picked else None)
    is_new_name = draft.about is not None and drafts.customer_of(draft.option) == draft.about
    shown = [
        *([blocks.section(notice, block_id="notice")] if notice else []),
        *offer.buttons(offered, action_ids.DEAL_CUSTOMER),
        *ended.closes(draft, text),
        *_whose(draft, customer, text),
        _choice("kind", DealKind, draft.kind, draft, text),
        *_amount(draft, text),
        _state(draft, text),
    ]
    shown += plan.shown(draft, text)
    shown += plan.came(draft, text)
    shown += _closing(draft, text) if draft.is_closed else _ahead(draft, text)
    title = blocks.text_input("title", initial=draft.title, most=MAX_TITLE)
    owner = blocks.users_select("owner", initial=draft.owner or None)
    opened = blocks.datepicker("opened", initial=draft.opened.isoformat())
    shown += [
        blocks.field("title", text("deal-title"), title, optional=True),
        blocks.field("owner", text("owner"), owner),
        blocks.field("opened", text("deal-opened"), opened),
    ]
    return blocks.modal(
        action_ids.DEAL_FORM,
        text("deal-form-new" if draft.id is None else "deal-form-edit"),
        shown,
        submit=text("save-as-new" if is_new_name else "save"),
        close=text("cancel"),
        metadata={
            "deal": draft.id,
            "name": draft.name,
            "asked": draft.about,
            "stamp": draft.seen,
            "plan": plan.kept(draft.plan),
            "unread": draft.unread,
            "sums": list(draft.sums),
            "came": draft.came,
            "line": draft.line,
            "closes": draft.closes,
            "stage": draft.stage,
            "expected": draft.expected.isoformat() if draft.expected else None,
            **draft.opened_from,
        },
    )


def read(view: dict[str, Any]) -> DealDraft:
    """The form as it stands. What an open deal alone is asked for stays as it was where the form
    is of a closed one."""
    metadata = submitted.metadata_of(view)
    inputs = view["state"]["values"]

    def value(name: str) -> Any:
        return submitted.value_of(view, name)

    def day(name: str) -> date | None:
        return date.fromisoformat(value(name)) if value(name) else None

    def known(name: str) -> Any:
        return value(name) if name in inputs else metadata.get(name)

    stage, expected = known("stage"), known("expected")
    if (opened := day("opened")) is None:
        raise Malformed
    return DealDraft(
        owner=value("owner") or "",
        opened=opened,
        option=next(iter(submitted.options_of(view, "customer")), None),
        title=value("title") or "",
        kind=submitted.one_of(DealKind, value("kind")) if value("kind") else None,
        state=submitted.one_of(DealState, value("state")) if value("state") else None,
        stage=DealStage(stage) if stage else None,
        amount=value("amount") or "",
        currency=value("currency") or "",
        expected=date.fromisoformat(expected) if expected else None,
        closed=day("closed"),
        reason=submitted.one_of(LostReason, value("reason")) if value("reason") else None,
        why=value("why") or "",
        id=metadata["deal"],
        name=metadata["name"],
        about=metadata["asked"],
        seen=metadata.get("stamp"),
        plan=plan.filled(plan.read(metadata.get("plan")), view),
        unread=metadata.get("unread") or "",
        sums=plan.read_sums(metadata.get("sums")),
        came=metadata.get("came") or "",
        line=metadata.get("line") or "",
        closes=metadata.get("closes") or "",
        opened_from={
            key: metadata[key]
            for key in ("block_id", "response_url", "place", "home", "offer")
            if key in metadata
        },
    )


def _whose(draft: DealDraft, action_id: str, text: Text) -> list[Block]:
    if draft.id is not None:
        return [blocks.section(f"*{escape(draft.name)}*", block_id="customer_name")]
    customers = blocks.external_select(
        action_id, initial=draft.option, placeholder=text("customer-placeholder")
    )
    return [blocks.field("customer", text("customer"), customers)]


def _choice(
    name: str, terms: type[StrEnum], chosen: StrEnum | None, draft: DealDraft, text: Text
) -> Block:
    options = [blocks.option(text(f"deal-{name}-{one.value}"), one.value) for one in terms]
    element = blocks.select(name, options, initial=chosen.value if chosen else None)
    return blocks.field(name, text(f"deal-{name}"), element, hint=draft.hints.get(name))


def _amount(draft: DealDraft, text: Text) -> list[Block]:
    typed = blocks.text_input(
        "amount",
        initial=draft.amount,
        most=MAX_AMOUNT,
        placeholder=text("deal-amount-placeholder"),
    )
    codes = [blocks.option(text.currency(code), code) for code in CODES]
    currency = blocks.select("currency", codes, initial=draft.currency or None)
    hint = draft.hints.get("amount")
    return [
        blocks.field(
            "amount",
            text("deal-amount"),
            typed,
            hint=hint,
            optional=draft.state is not DealState.WON,
        ),
        blocks.field(
            "currency",
            text("deal-currency"),
            currency,
            hint=draft.hints.get("currency"),
            optional=True,
        ),
    ]


def _state(draft: DealDraft, text: Text) -> Block:
    options = [blocks.option(text(f"deal-state-{one.value}"), one.value) for one in DealState]
    initial = draft.state.value if draft.state else None
    element = blocks.select(action_ids.DEAL_STATE, options, initial=initial)
    return blocks.field(
        "state", text("deal-state"), element, hint=draft.hints.get("state"), dispatch=True
    )


def _ahead(draft: DealDraft, text: Text) -> list[Block]:
    expected = blocks.datepicker(
        "expected", initial=draft.expected.isoformat() if draft.expected else None
    )
    return [
        _choice("stage", DealStage, draft.stage, draft, text),
        blocks.field(
            "expected",
            text("deal-expected"),
            expected,
            hint=draft.hints.get("expected"),
            optional=True,
        ),
    ]


def _closing(draft: DealDraft, text: Text) -> list[Block]:
    day = blocks.datepicker("closed", initial=draft.closed.isoformat() if draft.closed else None)
    label = text("deal-won-on" if draft.state is DealState.WON else "deal-lost-on")
    shown = [blocks.field("closed", label, day, hint=draft.hints.get("closed"))]
    if draft.state is DealState.LOST:
        why = blocks.text_input("why", initial=draft.why, multiline=True, most=MAX_WHY)
        shown.append(_choice("reason", LostReason, draft.reason, draft, text))
        shown.append(blocks.field("why", text("deal-why"), why, optional=True))
    return shown


def move(details: DealDetails, came_from: dict[str, Any], look: Look) -> Block:
    """New date: when it is expected to close."""
    text, deal = look.text, details.deal
    soon = max(deal.expected_on or look.today, look.today)
    said = f"{wording.named(details, look)}\n{escape(wording.status(details, look))}"
    return blocks.modal(
        action_ids.DEAL_MOVE_FORM,
        text("deal-move"),
        [
            blocks.section(said),
            blocks.field(
                "expected",
                text("deal-expected"),
                blocks.datepicker("expected", initial=soon.isoformat()),
            ),
        ],
        submit=text("save"),
        close=text("cancel"),
        metadata=came_from | {"deal": deal.id},
    )
