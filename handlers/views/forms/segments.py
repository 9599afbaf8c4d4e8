"""The form of the workspace's table of segments. The `block_id` of a choice is `high_and_urgent`
and the like; of what a segment gets `key_expansion_plan`, after `_days` and `_hours`."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from handlers.text import Text
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.forms.starter_plan import plan_field, read_plan
from handlers.views.wording import segment as wording
from models import errors
from models.customers.standing import Segment
from models.errors import Invalid, Problem
from models.rules.segments import (
    CELLS,
    LONGEST,
    MOST_DAYS,
    MOST_HOURS,
    Cell,
    Table,
    default_table,
    grid_of,
    rules_of,
    table_of,
)

MAX_NOTICE = 2500  # characters
NOTHING = "nothing"  # is proposed
NUMBERS = {"days": ("cadence_days", MOST_DAYS), "hours": ("urgent_response_hours", MOST_HOURS)}
_BETWEEN = re.compile(r"[,，、;；\n]")
_NUMBER = re.compile(  # as people write it, with its unit
    r"([0-9]{1,5})\s*(?:days?|d|hours?|hrs?|h|天|日|[个個]?[小钟鐘][时時头頭])?", re.I
)


def form(
    table: Table,
    own: Mapping[str, Any],
    came_from: dict[str, Any],
    text: Text,
    now: datetime,
    notice: str = "",
) -> Block:
    """`now` is where the admin is; `notice` is mrkdwn above the inputs."""
    industries = "\n".join(own.get("industries", {}).get("high", ()))
    typed = blocks.text_input("industries", initial=industries, multiline=True)
    hint = text("segments-industries-hint")
    shown = [blocks.section(notice, block_id="notice")] if notice else []
    shown.append(blocks.context(text("segments-form-hint")))
    for one in Segment:
        shown += _gets(one, table, text, now)
    shown.append(blocks.header(text("segments-proposed")))
    shown.append(
        blocks.field("industries", text("segments-industries"), typed, hint=hint, optional=True)
    )
    shown += _choices(table, text)
    return blocks.modal(
        action_ids.SEGMENTS_FORM,
        text("segments"),
        shown,
        submit=text("save"),
        close=text("cancel"),
        metadata=came_from,
    )


def changed_notice(
    stored: Mapping[str, Any], typed: Mapping[str, Any], text: Text, now: datetime
) -> str:
    """mrkdwn: what another admin saved meanwhile, where it is not what this one typed."""
    theirs, mine = table_of(stored), table_of(typed)
    lines = []
    for one in Segment:
        service = theirs.services[one]
        if service != mine.services[one]:
            lines.append(wording.means(one, theirs, text))
        if service.plan != mine.services[one].plan:
            lines += [f"• {wording.planned(action, text, now)}" for action in service.plan]
    if grid_of(theirs) != grid_of(mine):
        lines += wording.proposals(grid_of(theirs), text)
    if stored.get("industries") != typed.get("industries"):
        names = text.listed(stored.get("industries", {}).get("high", ())) or text("empty")
        lines.append(text("segments-key", names=names))
    return blocks.cut("\n".join([text("segments-changed"), *map(escape, lines)]), MAX_NOTICE)


def read(
    view: dict[str, Any], before: Table, locale: str, text: Text, now: datetime
) -> dict[str, Any]:
    """What differs from the default, as `table_of` takes it; what is left empty does not. Raises
    Invalid with every input that is wrong."""
    own: dict[str, Any] = {}
    problems: list[Problem] = []
    if names := _industries(view, problems):
        own["industries"] = {"high": names}
    grid = {cell: _choice(view, cell) for cell in CELLS}
    if not any(grid.values()):
        problems.append(errors.NothingProposed(_name(CELLS[0])))
    if grid != grid_of(default_table()):
        own["rules"] = rules_of(grid)
    for one in Segment:
        part = _numbers(view, one, problems)
        known = [*before.services[one].plan, *default_table().services[one].plan]
        plan = read_plan(view, f"{one.value}_plan", known, locale, text, now, problems)
        if plan and plan != list(default_table().services[one].plan):
            part["plan"] = [_stored(action.text, action.action, action.when) for action in plan]
        if part:
            own.setdefault("segments", {})[one.value] = part
    if problems:
        raise Invalid(problems)
    return own


def _gets(one: Segment, table: Table, text: Text, now: datetime) -> list[Block]:
    service, name = table.services[one], one.value
    days = blocks.text_input("days", initial=str(service.cadence_days), most=10)
    hours = blocks.text_input("hours", initial=str(service.urgent_response_hours), most=10)
    return [
        blocks.header(text(f"segment-{name}")),
        blocks.field(f"{name}_days", text("segments-days"), days, optional=True),
        blocks.field(f"{name}_hours", text("segments-hours"), hours, optional=True),
        plan_field(f"{name}_plan", service.plan, text, now),
    ]


def _choices(table: Table, text: Text) -> list[Block]:
    options = [blocks.option(text(f"segment-{one.value}"), one.value) for one in Segment]
    options.append(blocks.option(text("segments-nothing"), NOTHING))
    grid = grid_of(table)
    shown = []
    for cell in CELLS:
        segment = grid[cell]
        chosen = blocks.select("segment", options, initial=segment.value if segment else NOTHING)
        shown.append(blocks.field(_name(cell), wording.cell(*cell, text), chosen))
    return shown


def _name(cell: Cell) -> str:
    level, situation = cell
    return f"{level.value}{situation.value}"


def _choice(view: dict[str, Any], cell: Cell) -> Segment | None:
    held = submitted.chosen(view, _name(cell))
    return None if held == NOTHING else submitted.one_of(Segment, held)


def _industries(view: dict[str, Any], problems: list[Problem]) -> list[str]:
    """Each once, in any case."""
    typed = _BETWEEN.split(submitted.value_of(view, "industries") or "")
    names = {name.casefold(): name for one in typed if (name := " ".join(one.split()))}
    longest = max(map(len, names.values()), default=0)
    if longest > LONGEST:
        problems.append(errors.TextTooLong("industries", length=longest, most=LONGEST))
    return list(names.values())


def _numbers(view: dict[str, Any], one: Segment, problems: list[Problem]) -> dict[str, Any]:
    default = default_table().services[one]
    found = {}
    for name, (key, most) in NUMBERS.items():
        block_id = f"{one.value}_{name}"
        typed = unicodedata.normalize("NFKC", submitted.value_of(view, block_id) or "").strip()
        said = _NUMBER.fullmatch(typed)
        number = int(said[1]) if said else 0
        if typed and not 1 <= number <= most:
            problems.append(errors.NumberNotInRange(block_id, least=1, most=most))
        elif typed and number != getattr(default, key):
            found[key] = number
    return found


def _stored(words: str, key: str, when: str) -> dict[str, str]:
    return {"text": words, "when": when} if words else {"action": key, "when": when}
