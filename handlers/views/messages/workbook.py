"""What a workbook would change, or has changed."""

import json

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.workbook import instalments
from models.errors import Malformed
from models.rules.workbook.days import plain_day
from models.rules.workbook.rows import Read, Unread
from models.workbook.plan import Change, Counts, CustomerStep, FollowUpStep, InstalmentStep, Plan
from models.workbook.record import ImportState, Outcome, WorkbookImport

MAX_CHANGED = 15  # customers whose changes are listed
MAX_CREATED = 10  # new customers that are named
MAX_UNREAD = 15  # cells
MAX_NEAR = 5  # names that are asked about
MAX_VALUE = 60  # characters
MAX_LABEL = 50  # characters of a name on a button
MAX_REMARKS = 10  # names of a kind
MAX_NAMES = 1000  # characters of all that an undo left as they are


def message(imported: WorkbookImport, outcome: Outcome, text: Text) -> tuple[str, list[Block]]:
    """What it would change; once it is confirmed, how far it is."""
    if imported.state is not ImportState.READ:
        return progress(imported, outcome, text)
    plan = outcome.plan
    title, shown = _titled(imported, text)
    shown.append(blocks.section(_counts(outcome.counts, text, "before")))
    shown += _created(plan.created, text)
    shown += _changes(plan, text)
    shown += _unread(plan.unread, text)
    shown += _near(plan, imported, text)
    shown += _remarks(outcome.read, text)
    if plan.unknown:
        names = escape(text.listed(plan.unknown[:MAX_UNREAD]))
        shown.append(blocks.context(text("import-unknown", names=names)))
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
        if outcome.touched:
            names = escape(text.listed(outcome.touched))
            shown.append(blocks.context(blocks.cut(text("import-touched", names=names), MAX_NAMES)))
    elif state in (ImportState.DONE, ImportState.STOPPED):
        if said := _counts(counts, text, "after"):
            shown.append(blocks.section(said))
        shown += _unread(counts.unread, text)
        found = [blocks.button(text("undo"), action_ids.IMPORT_UNDO), *_as_file(counts, text)]
        if state is ImportState.STOPPED and imported.done_at is None:
            go_on = blocks.button(text("import-go-on"), action_ids.IMPORT_CONFIRM, style="primary")
            found.insert(0, go_on)
        shown.append(_actions(found, imported))
    return title, shown


def _titled(imported: WorkbookImport, text: Text) -> tuple[str, list[Block]]:
    title = text(f"import-{imported.state.value}", file=escape(imported.file_name))
    return title, [blocks.section(f"*{title}*")]


def _counts(counts: Counts, text: Text, when: str) -> str:
    """`when`: "before" it is imported, or "after"."""
    brought = {
        "import-created": counts.created,
        "import-changed": counts.changed,
        "import-strategies": counts.strategies,
        "import-followups": counts.followups,
        "import-filled": counts.filled,
        "import-deals": counts.deals,
        "import-instalments": counts.instalments,
    }
    others = {"import-same": counts.same, "import-left-out": counts.left_out}
    opening = "import-rows" if any(brought.values()) else "import-rows-only"
    lines = {opening: counts.rows, **brought, **others}
    return "\n".join(text(key, count=count, when=when) for key, count in lines.items() if count)


def _created(created: list[CustomerStep], text: Text) -> list[Block]:
    """Who is new, by name."""
    lines = [f"➕ {escape(blocks.cut(step.row.name, MAX_VALUE))}" for step in created[:MAX_CREATED]]
    if left := len(created) - len(lines):
        lines.append(text("import-more", count=left))
    return [blocks.section("\n".join(lines))] if lines else []


def _changes(plan: Plan, text: Text) -> list[Block]:
    customers = [_change_of(step, text) for step in plan.changed[:MAX_CHANGED]]
    records = [_filled(step, text) for step in plan.filled[: MAX_CHANGED - len(customers)]]
    most = MAX_CHANGED - len(customers) - len(records)
    lines = [*customers, *records, *(_planned(step, text) for step in plan.planned[:most])]
    if left := len(plan.changed) + len(plan.filled) + len(plan.planned) - len(lines):
        lines.append(text("import-more", count=left))
    return [blocks.section("\n".join(lines))] if lines else []


def _change_of(step: CustomerStep, text: Text) -> str:
    parts = [_change(one, f"customer-{one.field}", text) for one in step.changes]
    parts += [f"+ {escape(link.name)}" for link in step.people]
    return f"• *{escape(step.row.name)}*  {' · '.join(parts)}"


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
    if value and field in ("stage", "segment", "method"):
        return text(f"{field}-{value}")
    if value and field == "people":
        value = text.listed(value.split("\n"))
    return escape(blocks.cut(" ".join(value.split()), MAX_VALUE)) or text("empty")


def _unread(unread: list[Unread], text: Text) -> list[Block]:
    lines = [
        text(
            "import-cell" if one.column else "import-row",
            sheet=escape(one.at.sheet),
            row=one.at.row,
            column=escape(one.column),
            said=escape(blocks.cut(" ".join(one.text.split()), MAX_VALUE)),
            why=text(f"import-why-{one.why.value}"),
        )
        for one in unread[:MAX_UNREAD]
    ]
    if left := len(unread) - len(lines):
        lines.append(text("import-more", count=left))
    title = f"*{text('import-unread')}*"
    return [blocks.section("\n".join([title, *(f"• {one}" for one in lines)]))] if lines else []


def _near(plan: Plan, imported: WorkbookImport, text: Text) -> list[Block]:
    """Whose each name is, of those that nearly are a customer's."""
    names = list({one.name: one for one in plan.near}.values())
    shown: list[Block] = []
    for number, one in enumerate(names[:MAX_NEAR]):
        shown.append(
            blocks.section(text("import-near", name=escape(one.name), like=escape(one.like)))
        )
        theirs = text("import-as-theirs", like=blocks.cut(one.like, MAX_LABEL))
        found = [
            blocks.button(theirs, action_ids.IMPORT_AS_THEIRS, json.dumps([one.name, one.like])),
            blocks.button(text("import-as-new"), action_ids.IMPORT_AS_NEW, one.name),
        ]
        shown.append(blocks.actions(found, f"import-near-{number}:{imported.id}"))
    if left := len(names[MAX_NEAR:]):
        shown.append(blocks.context(text("import-near-more", count=left)))
    return shown


def near_in(held: str) -> tuple[str, str]:
    """The name in the file, and that of the customer, which a button holds."""
    try:
        name, customer = json.loads(held)
    except ValueError:
        raise Malformed from None
    if not (isinstance(name, str) and isinstance(customer, str)):
        raise Malformed
    return name, customer


def _as_file(counts: Counts, text: Text) -> list[Block]:
    """What was not read, to be mended."""
    button = blocks.button(text("import-unread-file"), action_ids.IMPORT_UNREAD)
    return [button] if counts.unread else []


def _remarks(read: Read | None, text: Text) -> list[Block]:
    """What of the file was taken for something else, or left alone."""
    if read is None:
        return []
    lines = [text("import-macros")] if read.has_macros else []
    if read.short:
        pairs = (text("import-same-as", short=a, full=b) for a, b in list(read.short.items()))
        lines.append(text("import-short", names=text.listed(list(pairs)[:MAX_REMARKS])))
    if read.tableless:
        lines.append(text("import-tableless", names=text.listed(read.tableless[:MAX_REMARKS])))
    for sheet, names in list(read.ignored.items())[:MAX_REMARKS]:
        lines.append(text("import-ignored", sheet=sheet, names=text.listed(names[:MAX_REMARKS])))
    return [blocks.context(escape(blocks.cut("\n".join(lines), MAX_NAMES)))] if lines else []


def _buttons(imported: WorkbookImport, plan: Plan, text: Text) -> Block:
    found = [blocks.button(text("import-discard"), action_ids.IMPORT_DISCARD)]
    found += _as_file(plan.counts, text)
    if plan.changed or imported.adds_only:
        other = "import-update" if imported.adds_only else "import-add-only"
        value = "update" if imported.adds_only else "add"
        found.insert(0, blocks.button(text(other), action_ids.IMPORT_CHOOSE, value))
    if not plan.is_empty:
        confirm = blocks.button(text("import-confirm"), action_ids.IMPORT_CONFIRM, style="primary")
        found.insert(0, confirm)
    return _actions(found, imported)


def _actions(buttons: list[Block], imported: WorkbookImport) -> Block:
    return blocks.actions(buttons, f"import:{imported.id}")
