"""The form of a customer's profile. Each input's `block_id` and `action_id` is the name of its
field."""

from collections.abc import Collection, Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from handlers.text import Text
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.wording.customer import contact_line
from models.customers.contact import Contact
from models.customers.names import MAX_NAME
from models.customers.standing import Segment, Stage
from models.followups.followup import MAX_TEXT
from models.profiles.entry import MAX_LINE, ProfileEntry
from models.rules.names import decision_chain

MAX_NOTICE = 200  # characters of each value in a notice
MAX_ROWS = 50  # people of a chain in the form, which may hold 100 blocks


def form(
    entry: ProfileEntry,
    metadata: dict[str, Any],
    text: Text,
    notice: str | None = None,
    chain: Sequence[Contact] = (),
    left: Sequence[Contact] = (),
) -> Block:
    """The modal, for a new customer or (metadata["customer"]) to change one, whose `chain` has a
    row for each person, and so have those who were just taken out of it; `notice` is mrkdwn above
    the inputs."""
    shown = [blocks.section(notice, block_id="notice")] if notice else []
    # Said on the button too: whoever has scrolled down to it does not see the notice.
    is_new = metadata.get("asked") == entry.name
    return blocks.modal(
        action_ids.CUSTOMER_FORM,
        text("customer-edit-title" if "customer" in metadata else "customer-new"),
        [
            *shown,
            *_inputs(entry, text),
            *_people(entry, chain, left, metadata.get("mistaken", ()), text),
        ],
        submit=text("save-as-new" if is_new else "save"),
        close=text("cancel"),
        metadata=metadata,
    )


def read(view: dict[str, Any]) -> ProfileEntry:
    """What a person filled in."""

    def typed(block_id: str) -> str:
        return (submitted.value_of(view, block_id) or "").strip()

    stage, segment = submitted.value_of(view, "stage"), submitted.value_of(view, "segment")
    ends_on = submitted.value_of(view, "contract_ends_on")
    return ProfileEntry(
        name=typed("name"),
        owner=submitted.chosen(view, "owner"),
        industry=typed("industry"),
        size=typed("size"),
        stage=Stage(stage) if stage else None,
        segment=Segment(segment) if segment else None,
        pains=typed("pains"),
        goals=typed("goals"),
        demands=typed("demands"),
        history=typed("history"),
        notes=typed("notes"),
        contract_ends_on=date.fromisoformat(ends_on) if ends_on else None,
        shared=tuple(submitted.value_of(view, "shared") or ()),
        chain=tuple(decision_chain.parse(typed("chain"))),
    )


def changed_notice(stored: ProfileEntry, typed: ProfileEntry, text: Text) -> str:
    """mrkdwn: what somebody else saved meanwhile, where it is not what this person typed."""
    texts, mine = _texts(stored, text), _texts(typed, text)
    people = {"owner": {stored.owner}, "customer-shared": set(stored.shared)}
    my_people = {"owner": {typed.owner}, "customer-shared": set(typed.shared)}
    lines = [
        f"*{text(key)}*  {escape(blocks.cut(value, MAX_NOTICE)) or text('empty')}"
        for key, value in texts.items()
        if value != mine[key]
    ]
    lines += [
        f"*{text(key)}*  {text.listed(f'<@{user}>' for user in sorted(users)) or text('empty')}"
        for key, users in people.items()
        if users != my_people[key]
    ]
    return "\n".join([text("customer-changed"), *lines])


def _texts(entry: ProfileEntry, text: Text) -> dict[str, str]:
    return {
        "customer-name": entry.name,
        "customer-industry": entry.industry,
        "customer-size": entry.size,
        "customer-stage": text(f"stage-{entry.stage.value}") if entry.stage else "",
        "customer-segment": text(f"segment-{entry.segment.value}") if entry.segment else "",
        "customer-pains": entry.pains,
        "customer-goals": entry.goals,
        "customer-demands": entry.demands,
        "customer-history": entry.history,
        "customer-notes": entry.notes,
        "customer-contract": entry.contract_ends_on.isoformat() if entry.contract_ends_on else "",
    }


def _inputs(entry: ProfileEntry, text: Text) -> list[Block]:
    stage = _choice("stage", Stage, entry.stage, text)
    segment = _choice("segment", Segment, entry.segment, text)
    name = blocks.text_input("name", initial=entry.name, most=MAX_NAME)
    ends_on = blocks.datepicker(
        "contract_ends_on",
        initial=entry.contract_ends_on.isoformat() if entry.contract_ends_on else None,
    )
    shared = blocks.multi_users_select("shared", initial=entry.shared)
    return [
        blocks.field("name", text("customer-name"), name),
        blocks.field("owner", text("owner"), blocks.users_select("owner", initial=entry.owner)),
        _line("industry", entry.industry, text),
        _line("size", entry.size, text, hint=text("customer-size-hint")),
        stage,
        segment,
        _lines("pains", entry.pains, text),
        _lines("goals", entry.goals, text),
        _lines("demands", entry.demands, text, hint=text("customer-demands-hint")),
        _lines("history", entry.history, text, hint=text("customer-history-hint")),
        _lines("notes", entry.notes, text),
        blocks.field("contract_ends_on", text("customer-contract"), ends_on, optional=True),
        blocks.field(
            "shared",
            text("customer-shared"),
            shared,
            hint=text("customer-shared-hint"),
            optional=True,
        ),
    ]


def _people(
    entry: ProfileEntry,
    chain: Sequence[Contact],
    left: Sequence[Contact],
    mistaken: Collection[int],
    text: Text,
) -> list[Block]:
    """A row for each person of the chain, with what can be done there, and room for more."""
    rows = [
        blocks.section(
            contact_line(one, text),
            blocks.overflow(action_ids.CONTACT_MENU, _choices(one, chain, text)),
            f"contact:{one.id}",
        )
        for one in chain[:MAX_ROWS]
    ]
    rows += [
        blocks.section(
            escape(text(_gone(one, mistaken), name=one.name)),
            blocks.button(text("undo"), action_ids.CONTACT_BACK),
            f"contact-left:{one.id}",
        )
        for one in left
    ]
    if rows:
        rows.insert(0, blocks.section(f"*{text('customer-chain')}*", block_id="chain_title"))
    more = blocks.text_input(
        "chain",
        initial=decision_chain.write(entry.chain),
        multiline=True,
        placeholder=text("customer-chain-placeholder"),
    )
    label = text("customer-chain-add" if chain else "customer-chain")
    return [
        *rows,
        blocks.field("chain", label, more, hint=text("customer-chain-hint"), optional=True),
    ]


def _gone(contact: Contact, mistaken: Collection[int]) -> str:
    """Nobody has left who was never there."""
    return "contact-is-out" if contact.id in mistaken else "contact-has-left"


def _choices(contact: Contact, chain: Sequence[Contact], text: Text) -> list[Block]:
    found = [
        blocks.option(text("edit"), "edit"),
        blocks.option(text("contact-remove"), "remove"),
        blocks.option(text("contact-mistake"), "mistake"),
    ]
    if len(chain) > 1:
        found.insert(1, blocks.option(text("contact-merge"), "merge"))
    return found


def _choice(
    name: str, members: type[StrEnum], chosen: StrEnum | None, text: Text, hint: str | None = None
) -> Block:
    options = [blocks.option(text(f"{name}-{one.value}"), one.value) for one in members]
    element = blocks.select(name, options, initial=chosen.value if chosen else None)
    return blocks.field(name, text(f"customer-{name}"), element, hint=hint, optional=True)


def _line(name: str, value: str, text: Text, hint: str | None = None) -> Block:
    element = blocks.text_input(name, initial=value, most=MAX_LINE)
    return blocks.field(name, text(f"customer-{name}"), element, hint=hint, optional=True)


def _lines(name: str, value: str, text: Text, hint: str | None = None) -> Block:
    element = blocks.text_input(name, initial=value, multiline=True)
    hint = hint or text("fits", most=MAX_TEXT)
    return blocks.field(name, text(f"customer-{name}"), element, hint=hint, optional=True)
