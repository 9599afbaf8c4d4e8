"""What a workbook would change, or has changed."""

from collections.abc import Mapping, Sequence
from dataclasses import astuple
from datetime import date

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.messages import (
    import_ahead,
    import_counts,
    import_questions,
    near_names,
    untaken,
)
from handlers.views.workbook import instalments
from models.rules.names.decision_chain import Link
from models.rules.workbook.days.days import plain_day
from models.workbook.counts import Counts
from models.workbook.plan import (
    Change,
    CustomerStep,
    FollowUpStep,
    InstalmentStep,
    PersonStep,
    Plan,
    TodoStep,
)
from models.workbook.record import ImportState, Outcome, WorkbookImport

MAX_CHANGED = 15  # customers whose changes are listed
MAX_CREATED = 10  # new customers that are named
MAX_PEOPLE = 2  # of a new customer
MAX_NEW = 120  # characters of what is told of a new customer
MAX_VALUE = 60  # characters
LABELS = {"contract_ends_on": "customer-contract"}  # of fields that the card calls otherwise


def message(imported: WorkbookImport, outcome: Outcome, text: Text) -> tuple[str, list[Block]]:
    """What it would change; once it is confirmed, how far it is."""
    if imported.state is not ImportState.READ:
        return progress(imported, outcome, text)
    plan = outcome.plan
    title, shown = _titled(imported, text)
    shown += import_questions.asked(imported, outcome, text)
    shown.append(blocks.section(import_counts.said(outcome.counts, text, "before")))
    shown += import_ahead.shown(plan.ahead, text)
    shown += import_counts.shares(plan.shares, text)
    shown += _created(plan.created, text)
    shown += _changes(plan, text)
    shown += _joined(plan, text)
    # Days without a year are asked about in one go.
    unread = [one for one in plan.unread if one.text.strip() not in outcome.yearless]
    shown += untaken.shown(unread, text)
    shown += near_names.asked(plan, imported, text)
    shown += untaken.same_people(plan.same_people, text)
    shown += untaken.remarks(outcome.read, text)
    return title, [*shown, _buttons(imported, plan, text)]


def progress(imported: WorkbookImport, outcome: Outcome, text: Text) -> tuple[str, list[Block]]:
    """Of one that is confirmed: how far it is, and what came of it."""
    title, shown = _titled(imported, text)
    counts, state = outcome.counts, imported.state
    if state is ImportState.RUNNING:
        so_far = imported.rows * (imported.steps or 0) // imported.parts
        words = (
            text("import-progress", done=so_far, rows=imported.rows)
            if so_far
            else text("import-wait")
        )
        shown.append(blocks.context(words))
    elif state is ImportState.UNDONE:
        shown += _stayed(outcome.stayed, text)
    elif state in (ImportState.DONE, ImportState.STOPPED):
        if said := import_counts.said(counts, text, "after"):
            shown.append(blocks.section(said))
        shown += untaken.shown(counts.unread, text)
        shown += untaken.remarks(outcome.read, text)
        found = [blocks.button(text("undo"), action_ids.IMPORT_UNDO), *_as_file(counts, text)]
        if state is ImportState.STOPPED and imported.done_at is None:
            go_on = blocks.button(text("import-go-on"), action_ids.IMPORT_CONFIRM, style="primary")
            found.insert(0, go_on)
        shown.append(_actions(found, imported))
    return title, shown


def _titled(imported: WorkbookImport, text: Text) -> tuple[str, list[Block]]:
    title = text(f"import-{imported.state.value}", file=escape(imported.file_name))
    return title, [blocks.section(f"*{title}*")]


def _created(created: list[CustomerStep], text: Text) -> list[Block]:
    """Who is new, with what was read of each."""
    lines = [f"➕ {_new(step, text)}" for step in created[:MAX_CREATED]]
    if left := len(created) - len(lines):
        lines.append(text("import-more", count=left))
    return [blocks.section("\n".join(lines))] if lines else []


def _new(step: CustomerStep, text: Text) -> str:
    row = step.row
    told = [one for one in (row.industry, row.size) if one]
    if row.contract_ends_on:
        told.append(text("import-contract", day=text.full_day(row.contract_ends_on)))
    people = [" · ".join(filter(None, one.link.parts)) for one in step.people[:MAX_PEOPLE]]
    if more := len(step.people) - len(people):
        people.append(text("import-people-more", count=more))
    if people:
        told.append(text.listed(people, are_long=True))
    told = [*_over(step, text), *told]
    name = escape(blocks.cut(row.name, MAX_VALUE))
    return f"*{name}*  {escape(blocks.cut(' | '.join(told), MAX_NEW))}" if told else f"*{name}*"


def _changes(plan: Plan, text: Text) -> list[Block]:
    customers = [_change_of(step, text) for step in plan.changed[:MAX_CHANGED]]
    records = [_filled(step, text) for step in plan.filled[: MAX_CHANGED - len(customers)]]
    lines = [*customers, *records]
    lines += [_settled(step, text) for step in plan.settled[: MAX_CHANGED - len(lines)]]
    lines += [_planned(step, text) for step in plan.planned[: MAX_CHANGED - len(lines)]]
    every = [*plan.changed, *plan.filled, *plan.settled, *plan.planned]
    if left := len(every) - len(lines):
        lines.append(text("import-more", count=left))
    return [blocks.section("\n".join(lines))] if lines else []


def _joined(plan: Plan, text: Text) -> list[Block]:
    """Of which customers the file has several strategies, which become one."""
    joined = [one for one in plan.strategies if one.goals]
    lines = [
        text(
            "import-joined",
            customer=escape(one.customer),
            count=len(one.goals),
            goals=text.quoted([_value("", goal, text) for goal in one.goals]),
            actions=len(one.entry.actions),
        )
        for one in joined[:MAX_CREATED]
    ]
    if left := len(joined) - len(lines):
        lines.append(text("import-more", count=left))
    return [blocks.section("\n".join(lines))] if lines else []


def _change_of(step: CustomerStep, text: Text) -> str:
    parts = [
        _change(one, LABELS.get(one.field, f"customer-{one.field}"), text) for one in step.changes
    ]
    parts += [_person(one, text) for one in step.people]
    parts += _over(step, text)
    name = step.customer.name if step.customer else step.row.name
    return f"• *{escape(name)}*  {' · '.join(parts)}"


def _over(step: CustomerStep, text: Text) -> list[str]:
    """How the work with a customer ends, and why; of one that is here, when that counts."""
    over = step.over
    if over is None:
        return []
    how, why = text(f"ending-{over.how}"), _value("", over.why, text)
    said = text("import-over", how=how, why=why)
    if step.customer is None:
        return [said]
    if over.on is None:
        return [said, text("import-over-undated")]
    return [said, text("import-over-dated", day=text.full_day(over.on))]


def _person(one: PersonStep, text: Text) -> str:
    """Who is new; of who is known, what is told of them so far and from now on."""
    if one.before is None:
        return f"+ {escape(one.link.name)}"
    old, new = (_value("", ", ".join(filter(None, astuple(of)[1:])), text) for of in _pair(one))
    return text("import-change", field=escape(one.link.name), old=old, new=new)


def _pair(one: PersonStep) -> tuple[Link, Link]:
    return one.before or one.link, one.link


def _filled(step: FollowUpStep, text: Text) -> str:
    """What is filled in of a record, behind its customer and day."""
    labels = {
        "next": "next-contact",
        "due": "todo-due",
        "people": "import-people",
        "contact": "customer-chain",
    }
    added = [one for one in step.changes if one.field == "todos"]
    others = [one for one in step.changes if one.field != "todos"]
    parts = [_change(one, labels.get(one.field, one.field), text) for one in others]
    parts += [text("import-todo", text=_value(one.field, one.new, text)) for one in added]
    day = plain_day(step.row.date)
    of = " ".join(filter(None, (step.row.customer, day.isoformat() if day else "")))
    return f"• *{escape(of)}*  {' · '.join(parts)}"


def _settled(step: TodoStep, text: Text) -> str:
    """What changes of a to-do, behind its customer and words."""
    labels = {"state": "import-todo-state", "owner": "todo-owner", "due": "todo-due"}
    parts = [_change(one, labels[one.field], text) for one in step.changes]
    of = blocks.cut(" · ".join((step.customer, step.text)), MAX_NEW)
    return f"• *{escape(of)}*  {' · '.join(parts)}"


def _planned(step: InstalmentStep, text: Text) -> str:
    """The instalments that a deal gets."""
    row = step.row
    parts = text.listed(instalments(row.instalments, text).split("\n"))
    change = Change("instalments", "", parts)
    name = " · ".join(filter(None, (row.customer, row.title)))
    return f"• *{escape(name)}*  {_change(change, 'instalments', text)}"


def _change(one: Change, label: str, text: Text) -> str:
    old, new = (_value(one.field, value, text) for value in (one.old, one.new))
    return text("import-change", field=text(label), old=old, new=new)


def _value(field: str, value: str, text: Text) -> str:
    if field == "state":
        return text(f"workbook-todo-{value}")
    if value and field == "contract_ends_on":
        return text.full_day(date.fromisoformat(value))
    if value and field in ("stage", "segment", "method"):
        return text(f"{field}-{value}")
    if value and field == "people":
        value = text.listed(value.split("\n"))
    return escape(blocks.cut(" ".join(value.split()), MAX_VALUE)) or text("empty")


def _all_new(plan: Plan, text: Text) -> list[Block]:
    """Where not all that is new is shown."""
    button = blocks.button(text("import-new-file"), action_ids.IMPORT_NEW)
    return [button] if len(plan.created) > MAX_CREATED else []


def _as_file(counts: Counts, text: Text) -> list[Block]:
    """What was not read, to be mended."""
    button = blocks.button(text("import-unread-file"), action_ids.IMPORT_UNREAD)
    return [button] if counts.unread else []


def _stayed(stayed: Mapping[str, Sequence[str]], text: Text) -> list[Block]:
    """Which customers an undo has left, or something of them, and what was done with each since."""
    lines = [
        text(
            "import-stayed-line",
            customer=escape(name),
            why=text.listed(text(f"later-{why}") for why in whys),
        )
        for name, whys in list(stayed.items())[:MAX_CHANGED]
    ]
    if left := len(stayed) - len(lines):
        lines.append(text("import-more", count=left))
    return [blocks.section("\n".join([f"*{text('import-stayed')}*", *lines]))] if lines else []


def _buttons(imported: WorkbookImport, plan: Plan, text: Text) -> Block:
    found = [blocks.button(text("import-discard"), action_ids.IMPORT_DISCARD)]
    found += [*_all_new(plan, text), *_as_file(plan.counts, text)]
    if plan.changed or plan.settled or imported.adds_only:
        other = "import-update" if imported.adds_only else "import-add-only"
        value = "update" if imported.adds_only else "add"
        found.insert(0, blocks.button(text(other), action_ids.IMPORT_CHOOSE, value))
    if not plan.is_empty:
        confirm = blocks.button(text("import-confirm"), action_ids.IMPORT_CONFIRM, style="primary")
        found.insert(0, confirm)
    return _actions(found, imported)


def _actions(buttons: list[Block], imported: WorkbookImport) -> Block:
    return blocks.actions(buttons, f"import:{imported.id}")
