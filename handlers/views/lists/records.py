"""The records of a customer, the latest first, with Edit and Delete for who may."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.text import Text
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.wording import method
from handlers.views.wording.customer import labelled
from handlers.views.wording.record import delete_button
from models import Customer, FollowUp, Person

PAGE = 5  # records in one message
MAX_SAID = 300  # characters of each text


@dataclass(frozen=True)
class Row:
    followup: FollowUp
    owner: Person
    may_edit: bool
    may_delete: bool


def listing(
    customer: Customer, rows: list[Row], page: int, text: Text, zone: ZoneInfo, now: datetime
) -> tuple[str, list[Block]]:
    """One page, the first being 0; `rows` holds one more where there is another."""
    title = text("records-title" if rows else "records-none", customer=customer.name)
    shown: list[Block] = [blocks.section(f"*{escape(title)}*")]
    for row in rows[:PAGE]:
        shown += _record(row, f"records:{customer.id}:{page}:{row.followup.id}", text, zone, now)
    turns = []
    if page > 0:
        turns.append(
            blocks.button(text("page-back"), f"{action_ids.RECORDS_PAGE}_back", str(page - 1))
        )
    if len(rows) > PAGE:
        turns.append(blocks.button(text("page-on"), f"{action_ids.RECORDS_PAGE}_on", str(page + 1)))
    if turns:
        shown.append(blocks.actions(turns, f"records-page:{customer.id}"))
    return escape(title), shown


def place_of(block_id: str) -> tuple[int, int]:
    """The customer and the page of the list that a record's button stands in."""
    _, customer, page, _ = submitted.parts(block_id, 4)
    return submitted.number(customer), submitted.number(page)


def _record(row: Row, place: str, text: Text, zone: ZoneInfo, now: datetime) -> list[Block]:
    followup = row.followup
    when = text.moment(followup.occurred_at, zone, now)
    how = method.said(followup.method, text)
    said = [escape(blocks.cut(followup.content, MAX_SAID))] if followup.content else []
    if followup.feedback:
        said.append(labelled(text("feedback"), blocks.cut(followup.feedback, MAX_SAID)))
    title = f"*{' · '.join(filter(None, (when, how, escape(row.owner.name))))}*"
    shown = [blocks.section("\n".join([title, *said]))]
    buttons = []
    if row.may_edit:
        buttons.append(blocks.button(text("edit"), action_ids.FOLLOWUP_EDIT, str(followup.id)))
    if row.may_delete:
        buttons.append(delete_button(followup.id, text))
    return [*shown, blocks.actions(buttons, place)] if buttons else shown
