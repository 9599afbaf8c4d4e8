"""A follow-up in the making: what its form shows, and what a person filled in."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from handlers.text import Text
from handlers.views import blocks, submitted
from handlers.views.blocks import Block
from handlers.views.forms.appointment import time_of
from models.commitments import repeating
from models.followups.entry import FollowUpInput, Method, NewContact, TodoInput
from models.rules import dates
from models.rules.deadlines import Urgency
from models.rules.oneline import AskedDay
from models.rules.oneline.when import days

NEW = "new:"  # an option's value: the name of what is to be created, or else an id
MAX_REPEATS = 120  # characters
NEWS = "news"  # the block_id of what is worth mentioning
REFUSED = "refused:"  # an option that only explains why it cannot be chosen


@dataclass(frozen=True)
class FormState:
    """What the form shows: an Entry in the making. Options are Block Kit's, people user ids."""

    owner: str
    occurred_at: datetime
    customer: Block | None = None
    method: str | None = None
    ours: tuple[str, ...] = ()
    theirs: tuple[Block, ...] = ()
    content: str = ""
    feedback: str = ""
    todos: tuple[TodoInput, ...] = ()
    next_contact: date | None = None
    next_starts: time | None = None
    next_place: str = ""
    unasked: frozenset[str] = frozenset()  # see Entry
    issue: str | None = None
    question: str = ""
    satisfaction: int | None = None
    rows: int = 1  # rows of to-dos on show
    followup: int | None = None  # the record being edited
    notice: str = ""  # said above the inputs
    inferred: str = ""  # said small above them: what was read without being marked
    news: str = ""  # mrkdwn below them: what is worth mentioning to the customer
    is_picked: bool = False  # the customer, by one of the buttons that offer them
    offered: tuple[Block, ...] = ()  # options of customers of whom any may be meant
    todo_ids: tuple[int | None, ...] = ()  # of each row, in a record being edited
    place: tuple[str, str] | None = None  # channel and ts of the reminder it was opened from
    home: dict[str, Any] | None = None  # what the Home showed that it was opened from
    note: int | None = None  # the note in plain words that it was made of
    offer: int | None = None  # the offer in the DM in whose place it is written
    stamp: str | None = None  # of the record being edited, as it was when the form was opened
    questions: Mapping[str, str] = field(
        default_factory=dict
    )  # mrkdwn, above a field that is vague
    may_be_vague: bool = False  # these were asked, and the person saves it as it is
    asked_day: AskedDay | None = None  # of the next contact, until a day is chosen
    asks_who: bool = False  # a person who was met may be one of the customer's
    is_day_picked: bool = False  # by one of the buttons that offer days
    minutes: Mapping[str, int] | None = None  # for an answer of the customer's, by urgency
    asked: str | None = None  # the new customer's name that was asked about: another was meant?


def read(view: dict[str, Any], now: datetime, zone: ZoneInfo, locale: str) -> FollowUpInput:
    """What a person filled in."""
    return entry(read_draft(view), now, zone, locale)


def entry(draft: FormState, now: datetime, zone: ZoneInfo, locale: str) -> FollowUpInput:
    """What a draft says. A to-do without a due date takes the one its text names, as the person's
    `locale` writes it."""
    local = now.astimezone(zone)
    return FollowUpInput(
        customer=customer_of(draft.customer),
        occurred_at=draft.occurred_at,
        content=draft.content,
        owner=draft.owner,
        method=submitted.one_of(Method, draft.method) if draft.method else None,
        ours=draft.ours,
        theirs=tuple(_contact(one["value"]) for one in draft.theirs),
        feedback=draft.feedback,
        todos=tuple(with_due(todo, local, locale) for todo in draft.todos),
        next_contact=draft.next_contact,
        starts=draft.next_starts,
        place=draft.next_place,
        unasked=draft.unasked,
        issue=submitted.one_of(Urgency, draft.issue) if draft.issue else None,
        question=draft.question,
        satisfaction=draft.satisfaction,
    )


def read_draft(view: dict[str, Any]) -> FormState:
    """The form as it stands, to be shown again with other rows."""
    metadata = submitted.metadata_of(view)

    def value(block_id: str) -> Any:
        return submitted.value_of(view, block_id)

    chosen = submitted.options_of(view, "customer")
    next_contact, score = value("next_contact"), value("satisfaction")
    todo_ids = tuple(metadata.get("todos") or ())
    return FormState(
        owner=value("owner") or "",
        occurred_at=datetime.fromtimestamp(value("occurred_at") or 0, UTC),
        customer=chosen[0] if chosen else None,
        method=value("method"),
        ours=tuple(value("ours") or ()),
        theirs=tuple(submitted.options_of(view, "theirs")),
        content=value("content") or "",
        feedback=value("feedback") or "",
        news=_news_in(view),
        todos=tuple(todo_rows(view, todo_ids)),
        next_contact=date.fromisoformat(next_contact) if next_contact else None,
        next_starts=time_of(view, "next_starts"),
        next_place=value("next_place") or "",
        unasked=frozenset(
            part for part in ("starts", "place") if f"next_{part}" not in view["state"]["values"]
        ),
        issue=value("issue"),
        question=value("issue_question") or "",
        satisfaction=int(score) if score else None,
        rows=metadata.get("rows", 1),
        followup=metadata.get("followup"),
        todo_ids=todo_ids,
        place=place_of(metadata),
        home=metadata.get("home"),
        note=metadata.get("note"),
        offer=metadata.get("offer"),
        stamp=metadata.get("stamp"),
        may_be_vague=metadata.get("may_be_vague", False),
        asked=metadata.get("asked"),
        minutes=metadata.get("minutes"),
        asked_day=_asked_day(metadata) if not next_contact else None,
    )


def _asked_day(metadata: dict[str, Any]) -> AskedDay | None:
    if "asked_day" not in metadata:
        return None
    words, *named = metadata["asked_day"]
    return AskedDay(words, tuple(map(date.fromisoformat, named)))


def place_of(metadata: dict[str, Any]) -> tuple[str, str] | None:
    """Channel and ts of the message that a form was opened from."""
    channel_and_ts = metadata.get("place")
    return (channel_and_ts[0], channel_and_ts[1]) if channel_and_ts else None


def new_option(name: str, text: Text) -> Block:
    """The option that creates what was typed."""
    return blocks.option(text("option-new", name=blocks.cut(name, 60)), NEW + name)


def id_of(option: Block | None) -> int | None:
    """The id an option stands for; None for one that creates something."""
    value = option["value"] if option else ""
    return submitted.number(value) if value.isdigit() else None


def named_contact(typed: str) -> NewContact:
    """ "李总监(技术总监)", "Li Wei, CTO": a name, and a title where one is given."""
    name, _, title = re.sub(r"[(（,，]", "\0", typed.strip(), count=1).partition("\0")
    return NewContact(name.strip(), title.strip().rstrip(")）").strip())


def todo_rows(view: dict[str, Any], ids: tuple[int | None, ...]) -> Iterator[TodoInput]:
    """The rows somebody wrote something in; one that only has an owner was not meant."""
    number = 0
    while f"todo_{(number := number + 1)}_text" in view["state"]["values"]:
        name = f"todo_{number}"
        due = submitted.value_of(view, f"{name}_due")
        text = submitted.value_of(view, f"{name}_text") or ""
        if text.strip() or due:
            yield TodoInput(
                text=text,
                owner=submitted.value_of(view, f"{name}_owner"),
                due=date.fromisoformat(due) if due else None,
                due_time=time_of(view, f"{name}_due_time"),
                row=number,
                id=ids[number - 1] if number <= len(ids) else None,
                repeats=submitted.value_of(view, f"{name}_repeats") or ""
                if f"{name}_repeats" in view["state"]["values"]
                else None,
            )


def with_due(todo: TodoInput, local: datetime, locale: str) -> TodoInput:
    """With the day that its text names; one that has passed is not taken for next year's. What
    comes again is due on the days of its rule. Raises RepeatsUnclear."""
    if todo.repeats and todo.rule is None:
        todo = replace(todo, rule=repeating.parse(todo.repeats, local, locale, todo.row))
    found = None if todo.due or todo.rule else dates.find(todo.text, local, locale=locale)
    if found is None:
        return todo
    due = found.value.date() if isinstance(found.value, datetime) else found.value
    if days.is_gone(todo.text[found.start : found.end], due, local):
        return todo
    if isinstance(found.value, datetime):
        return replace(todo, due=due, due_time=found.value.time())
    return replace(todo, due=due)


def customer_of(chosen: Block | None) -> int | str:
    """A customer's id, or the name that was typed."""
    value = chosen["value"] if chosen else ""
    return (
        submitted.number(value)
        if value.isdigit()
        else value.removeprefix(NEW).removeprefix(REFUSED)
    )


def _contact(value: str) -> int | NewContact:
    return submitted.number(value) if value.isdigit() else named_contact(value.removeprefix(NEW))


def _news_in(view: dict[str, Any]) -> str:
    """What the form shows as worth mentioning."""
    shown = (block for block in view["blocks"] if block.get("block_id") == NEWS)
    return next((str(block["elements"][0]["text"]) for block in shown), "")
