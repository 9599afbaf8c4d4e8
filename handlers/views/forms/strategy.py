"""The form of a strategy. Each input's `block_id` is the name of its field; the rows of actions are
`action_1_text`, `action_1_owner`, `action_1_timing`, `action_2_text` and so on."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from handlers.text import Text
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.wording import segment, timing
from handlers.views.wording.look import Look
from models.customers.customer import Customer
from models.customers.standing import Level, Segment
from models.people.person import Person
from models.rules import recurrence
from models.rules.segments import Service, Table
from models.strategies import entry as entries
from models.strategies import segments
from models.strategies.entry import (
    MAX_ACTION,
    MAX_ACTIONS,
    MAX_TIMING,
    ActionEntry,
    StrategyEntry,
)
from models.strategies.strategy import MAX_GOAL

TRAITS = ("industry_weight", "potential", "urgency")
LEVELS = (Level.HIGH, Level.MEDIUM, Level.LOW)
SHOWN_DAYS = 3


@dataclass(frozen=True)
class Draft:
    """A strategy in the making; `metadata` is what the form was opened with, `table` says what a
    segment means."""

    customer: Customer
    table: Table
    entry: StrategyEntry
    metadata: dict[str, Any]
    rows: int = 1
    is_taken: bool = False  # the proposed segment, by its button
    notice: str = ""  # mrkdwn

    @property
    def ids(self) -> list[int | None]:
        """Of the stored actions, by row."""
        found = {one.row: one.id for one in self.entry.actions}
        return [found.get(row) for row in range(1, self.rows + 1)]


def form(draft: Draft, me: Person, text: Text, now: datetime) -> Block:
    entry, rows = draft.entry, min(max(draft.rows, 1), MAX_ACTIONS)
    shown = [blocks.section(draft.notice, block_id="notice")] if draft.notice else []
    shown.append(blocks.section(f"*{escape(draft.customer.name)}*", block_id="customer_name"))
    shown += _segment(draft, text)
    shown += [
        _long("goal", entry.goal, text, optional=False),
        _long("expected_effect", entry.expected_effect, text, optional=True),
    ]
    look = Look(text, me.tz, now)
    for number in range(1, rows + 1):
        shown += _row(draft, number, me, look)
    starter = blocks.button(text("strategy-fill"), action_ids.STRATEGY_FILL)
    more = blocks.button(text("strategy-more"), action_ids.STRATEGY_MORE)
    if rows < MAX_ACTIONS:
        shown.append(blocks.actions([more, starter], "strategy_actions"))
    else:
        shown.append(blocks.context(text("strategy-full", most=MAX_ACTIONS), "strategy_full"))
    return blocks.modal(
        action_ids.STRATEGY_FORM,
        text("strategy-new" if draft.metadata["is_new"] else "strategy-edit"),
        shown,
        submit=text("save"),
        close=text("cancel"),
        metadata=draft.metadata | {"rows": rows, "actions": draft.ids},
    )


def read(view: dict[str, Any], customer: Customer, table: Table) -> Draft:
    """The form as it stands; rows in which nothing is written are left out."""
    metadata = submitted.metadata_of(view)

    def typed(block_id: str) -> str:
        return (submitted.value_of(view, block_id) or "").strip()

    levels = {
        one: submitted.one_of(Level, value) if (value := submitted.value_of(view, one)) else None
        for one in TRAITS
    }
    chosen = submitted.value_of(view, "segment")
    ids: list[int | None] = metadata["actions"]
    rows = [
        ActionEntry(
            text=typed(f"action_{row}_text"),
            owner=submitted.value_of(view, f"action_{row}_owner"),
            timing=typed(f"action_{row}_timing"),
            row=row,
            id=ids[row - 1],
        )
        for row in range(1, metadata["rows"] + 1)
    ]
    entry = StrategyEntry(
        goal=typed("goal"),
        expected_effect=typed("expected_effect"),
        segment=submitted.one_of(Segment, chosen) if chosen else None,
        actions=tuple(one for one in rows if one.text or one.timing),
        **levels,
    )
    is_taken = "segment_taken" in view["state"]["values"].get("segment", {})
    return Draft(customer, table, entry, metadata, metadata["rows"], is_taken)


def starter(service: Service, owner: str, text: Text, now: datetime) -> list[ActionEntry]:
    """The plan of a segment in words that can be typed again; `now` is where the person is."""
    return [
        ActionEntry(segment.action(one, text), owner, segment.when(one, text, now))
        for one in service.plan
    ]


def with_actions(draft: Draft, actions: list[ActionEntry]) -> Draft:
    """The same with more rows, as far as there is room."""
    first = max((one.row for one in draft.entry.actions), default=0) + 1
    # Rows that were on show keep what is typed there: new ones need numbers of their own.
    first = max(first, draft.rows + 1) if draft.metadata.get("rows") else first
    room = actions[: MAX_ACTIONS - first + 1]
    added = [replace(one, row=first + n, id=None) for n, one in enumerate(room)]
    entry = replace(draft.entry, actions=(*draft.entry.actions, *added))
    return replace(draft, entry=entry, rows=max(draft.rows, first - 1 + len(added)))


def _segment(draft: Draft, text: Text) -> list[Block]:
    """Three questions, the segment they speak for with the reason, and the owner's choice."""
    entry = draft.entry
    shown = [_level(one, getattr(entry, one), text) for one in TRAITS]
    bought = bool(draft.metadata.get("bought"))
    proposed = segments.proposal(entry, draft.customer.industry, draft.table, has_bought=bought)
    if proposed is None:
        shown.append(blocks.context(text("segment-unproposed"), "proposal"))
    else:
        said = text(
            "segment-proposed",
            segment=text(f"segment-{proposed.segment.value}"),
            why=text(f"segment-reason-{proposed.reason}"),
        )
        take = blocks.button(text("segment-take"), action_ids.STRATEGY_TAKE, proposed.segment.value)
        is_chosen = entry.segment is proposed.segment
        shown.append(blocks.section(said, None if is_chosen else take, "proposal"))
    options = [blocks.option(text(f"segment-{one.value}"), one.value) for one in Segment]
    name = "segment_taken" if draft.is_taken else "segment"
    choice = blocks.select(name, options, initial=entry.segment.value if entry.segment else None)
    hint = text("segment-hint")
    shown.append(
        blocks.field("segment", text("customer-segment"), choice, hint=hint, optional=True)
    )
    return shown


def _level(name: str, chosen: StrEnum | None, text: Text) -> Block:
    options = [blocks.option(text(f"level-{one.value}"), one.value) for one in LEVELS]
    choice = blocks.select(
        f"{action_ids.STRATEGY_SHOW}@{name}", options, initial=chosen.value if chosen else None
    )
    return blocks.field(name, text(f"strategy-{name}"), choice, optional=True, dispatch=True)


def _row(draft: Draft, number: int, me: Person, look: Look) -> list[Block]:
    text, name = look.text, f"action_{number}"
    found = next((one for one in draft.entry.actions if one.row == number), None)
    row = found or ActionEntry("", row=number)
    what = blocks.text_input(
        f"{name}_text", initial=row.text, most=MAX_ACTION, placeholder=text("action-placeholder")
    )
    who = blocks.users_select(f"{name}_owner", initial=row.owner or me.user_id)
    time = blocks.text_input(
        f"{action_ids.STRATEGY_SHOW}@{name}_timing",
        initial=row.timing,
        most=MAX_TIMING,
        placeholder=text("action-timing-placeholder"),
    )
    shown = [
        blocks.field(f"{name}_text", text("action-text", number=number), what, optional=True),
        blocks.field(f"{name}_owner", text("action-owner", number=number), who, optional=True),
        blocks.field(
            f"{name}_timing",
            text("action-timing", number=number),
            time,
            hint=text("action-timing-hint") if number == 1 else None,
            optional=True,
            dispatch=True,
        ),
    ]
    if understood := _understood(row, me, look):
        shown.append(blocks.context(escape(understood), f"{name}_understood"))
    return shown


def _understood(row: ActionEntry, me: Person, look: Look) -> str:
    """What a timing means, with its next days; or what is wrong with it. Plain text."""
    if not row.timing:
        return ""
    local = look.now.astimezone(look.zone)
    if problem := entries.timing_problem(row, local, me.locale):
        return f"⚠️ {look.text(problem.key, **problem.facts)}"
    rule = entries.rule_of(row, local, me.locale)
    if rule is None:
        return ""
    yesterday = look.today - timedelta(days=1)
    begun = recurrence.with_room(rule, me.is_workday)
    days = recurrence.next_days(begun, yesterday, SHOWN_DAYS, me.is_workday)
    said = timing.words(rule, look.text, look.today)
    if not days:
        return "✓ " + look.text("action-understood-undated", timing=said)
    return "✓ " + look.text("action-understood", timing=said, days=" · ".join(map(look.day, days)))


def _long(name: str, initial: str, text: Text, *, optional: bool) -> Block:
    key = {"goal": "strategy-goal", "expected_effect": "strategy-effect"}[name]
    element = blocks.text_input(
        name, initial=initial, multiline=True, most=MAX_GOAL, placeholder=text(f"{key}-placeholder")
    )
    return blocks.field(name, text(key), element, optional=optional)
