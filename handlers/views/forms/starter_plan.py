"""A starter plan in a form: an action a line, "Give a demo: once a month"."""

import re
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from handlers.text import Text
from handlers.views import blocks, submitted
from handlers.views.blocks import Block
from handlers.views.wording import segment as wording
from models import errors
from models.errors import Problem
from models.rules import recurrence
from models.rules.recurrence import Refused, Rule
from models.rules.segments import LONGEST, PlannedAction
from models.strategies.entry import MAX_ACTIONS, REFUSALS

_COLON = re.compile(r"[:：]")


def plan_field(block_id: str, plan: Iterable[PlannedAction], text: Text, now: datetime) -> Block:
    lines = "\n".join(wording.planned(one, text, now) for one in plan)
    typed = blocks.text_input("plan", initial=lines, multiline=True)
    hint = text("segments-plan-hint")
    return blocks.field(block_id, text("segments-plan"), typed, hint=hint, optional=True)


def read_plan(
    view: dict[str, Any],
    block_id: str,
    known: Iterable[PlannedAction],
    locale: str,
    text: Text,
    now: datetime,
    problems: list[Problem],
) -> list[PlannedAction]:
    """Lines that stand as they were stay those of `known`, in everybody's language; `now` is where
    the admin is."""
    as_before = {_folded(wording.planned(one, text, now)): one for one in known}
    lines = (submitted.value_of(view, block_id) or "").splitlines()
    found = []
    for line in filter(None, map(str.strip, lines)):
        one = as_before.get(_folded(line)) or _read(line, block_id, locale, now)
        if isinstance(one, Problem):
            problems.append(one)
        else:
            found.append(one)
    if len(found) > MAX_ACTIONS:
        problems.append(errors.PlanTooLong(block_id, most=MAX_ACTIONS))
    return found


def _read(line: str, block_id: str, locale: str, now: datetime) -> PlannedAction | Problem:
    """At the first colon after which there is a time: a text may have others."""
    refused: Problem = errors.PlanLineUnclear(block_id, line=blocks.cut(line, LONGEST))
    for colon in _COLON.finditer(line):
        what, when = line[: colon.start()].strip(), line[colon.end() :].strip()
        found = recurrence.read(when, now, locale) if when else None
        if isinstance(found, Rule) and isinstance(recurrence.read(when, now), Rule) and what:
            if max(len(what), len(when)) > LONGEST:
                length = max(len(what), len(when))
                return errors.TextTooLong(block_id, length=length, most=LONGEST)
            return PlannedAction("", when, what)
        if isinstance(found, Refused):
            refused = REFUSALS[found](block_id)
        elif what and when:
            refused = errors.PlanTimeUnclear(block_id, when=blocks.cut(when, LONGEST))
    return refused


def _folded(line: str) -> str:
    return " ".join(line.split())
