"""The records of a customer and its issues, the latest first, with Edit and Delete for who may."""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.text import Text
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.wording import method
from handlers.views.wording.customer import labelled
from handlers.views.wording.issue import trail
from handlers.views.wording.look import Look
from handlers.views.wording.record import delete_button
from models import Customer, FollowUp, Person
from models.commitments.issue_trail import Trail

PAGE = 5  # records in one message
ISSUES = 10  # that belong to no record, in one message
MAX_SAID = 300  # characters of each text


@dataclass(frozen=True)
class Row:
    followup: FollowUp
    owner: Person
    may_edit: bool
    may_delete: bool
    issues: list[Trail]  # raised in it


@dataclass(frozen=True)
class Page:
    """The first is 0. `issues` are the latest that were raised beside these records, of `count`."""

    customer: Customer
    number: int
    rows: list[Row]
    issues: Sequence[Trail]
    count: int
    has_more: bool


def listing(page: Page, look: Look) -> tuple[str, list[Block]]:
    customer, text = page.customer, look.text
    is_empty = not (page.rows or page.issues)
    title = text("records-none" if is_empty else "records-title", customer=customer.name)
    entries = [(one.followup.occurred_at, _record(one, page, look)) for one in page.rows]
    entries += [(one.issue.raised_at, [_issue(one, look)]) for one in page.issues]
    entries.sort(key=lambda entry: entry[0], reverse=True)
    shown = [blocks.section(f"*{escape(title)}*"), *(one for _, some in entries for one in some)]
    if more := page.count - len(page.issues):
        shown.append(blocks.context(text("records-issues-more", count=more)))
    return escape(title), [*shown, *_turns(page, text)]


def _turns(page: Page, text: Text) -> list[Block]:
    turns = []
    if page.number > 0:
        back = f"{action_ids.RECORDS_PAGE}_back"
        turns.append(blocks.button(text("page-back"), back, str(page.number - 1)))
    if page.has_more:
        on = f"{action_ids.RECORDS_PAGE}_on"
        turns.append(blocks.button(text("page-on"), on, str(page.number + 1)))
    return [blocks.actions(turns, f"records-page:{page.customer.id}")] if turns else []


def place_of(block_id: str) -> tuple[int, int]:
    """The customer and the page of the list that a record's button stands in."""
    _, customer, page, _ = submitted.parts(block_id, 4)
    return submitted.number(customer), submitted.number(page)


def _record(row: Row, page: Page, look: Look) -> list[Block]:
    followup, text = row.followup, look.text
    when = look.moment(followup.occurred_at)
    how = method.said(followup.method, text)
    said = [escape(blocks.cut(followup.content, MAX_SAID))] if followup.content else []
    if followup.feedback:
        said.append(labelled(text("feedback"), blocks.cut(followup.feedback, MAX_SAID)))
    title = f"*{' · '.join(filter(None, (when, how, escape(row.owner.name))))}*"
    shown = [blocks.section("\n".join([title, *said]))]
    if asked := [f"❓ {_question(one)}\n{escape(trail(one, look))}" for one in row.issues]:
        shown.append(blocks.context("\n".join(asked)))
    buttons = []
    if row.may_edit:
        buttons.append(blocks.button(text("edit"), action_ids.FOLLOWUP_EDIT, str(followup.id)))
    if row.may_delete:
        buttons.append(delete_button(followup.id, text))
    place = f"records:{page.customer.id}:{page.number}:{followup.id}"
    return [*shown, blocks.actions(buttons, place)] if buttons else shown


def _issue(one: Trail, look: Look) -> Block:
    when = look.moment(one.issue.raised_at)
    title = f"*{when} · ❓ {look.text('records-issue')} · {escape(one.owner)}*"
    return blocks.section("\n".join([title, _question(one), escape(trail(one, look))]))


def _question(one: Trail) -> str:
    return escape(blocks.cut(one.issue.question, MAX_SAID))
