"""The form that asks which period a customer is to read about, and what they are not to read."""

import hashlib
from dataclasses import dataclass
from typing import Any

from handlers.text import Text
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.forms.preferences import LANGUAGES
from models.reviews.business_review import LeftOut, Offered

MAX_GOALS = 10  # boxes to tick
MAX_PERIOD = 60  # characters
TODO, ISSUE = "todo", "issue"  # before an id


@dataclass(frozen=True)
class Asked:
    """As it was filled in; `reached` are marks of goals."""

    period: str
    language: str
    reached: frozenset[str]
    out: LeftOut

    def is_reached(self, goal: str) -> bool:
        return _mark(goal) in self.reached


def form(
    name: str,
    goals: list[str],
    offered: Offered,
    metadata: dict[str, Any],
    text: Text,
) -> Block:
    period = blocks.text_input("period", initial=text("business-last-quarter"), most=MAX_PERIOD)
    languages = [blocks.option(said, one) for one, said in LANGUAGES.items()]
    language = blocks.select("language", languages, initial=text.language)
    shown = [
        blocks.section(text("business-explained", customer=escape(name))),
        blocks.field("period", text("business-period"), period),
        blocks.field("language", text("business-language"), language),
    ]
    if goals:
        boxes = {_mark(goal): blocks.option(goal, _mark(goal)) for goal in goals[:MAX_GOALS]}
        reached = blocks.checkboxes("reached", list(boxes.values()))
        shown.append(
            blocks.field("reached", text("business-goals-reached"), reached, optional=True)
        )
    options = [blocks.option(one.text, f"{TODO}:{one.id}") for one in offered.todos]
    options += [blocks.option(one.question, f"{ISSUE}:{one.id}") for one in offered.issues]
    if options:
        hint = text("business-left-out-chosen" if offered.others else "business-left-out-hint")
        out = blocks.multi_select("out", options, initial=[f"{TODO}:{id}" for id in offered.others])
        shown.append(blocks.field("out", text("business-left-out"), out, hint=hint, optional=True))
    return blocks.modal(
        action_ids.BUSINESS_REVIEW_FORM,
        text("business-form"),
        shown,
        submit=text("business-make"),
        close=text("cancel"),
        metadata=metadata,
    )


def read(view: Block) -> Asked:
    chosen = [submitted.parts(one, 2) for one in submitted.value_of(view, "out") or ()]
    return Asked(
        period=submitted.value_of(view, "period") or "",
        language=submitted.value_of(view, "language"),
        reached=frozenset(submitted.value_of(view, "reached") or ()),
        out=LeftOut(
            todos=[submitted.number(id) for noun, id in chosen if noun == TODO],
            issues=[submitted.number(id) for noun, id in chosen if noun == ISSUE],
        ),
    )


def _mark(goal: str) -> str:
    """Tells one goal from another, whatever was edited while the form was open."""
    return hashlib.sha256(goal.encode()).hexdigest()[:16]
