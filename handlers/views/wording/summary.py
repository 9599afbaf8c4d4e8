"""A person's day or week in words: what they did, what is late, what comes next; for who may not
read names, in numbers."""

from datetime import date

from handlers.views import blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording import deal, instalment, method
from handlers.views.wording.issue import stands
from handlers.views.wording.line import short, short_name, unquoted
from handlers.views.wording.look import Look
from models.commitments.appointment import Appointment
from models.commitments.deal import Deal
from models.commitments.instalment import Instalment
from models.commitments.issue import Issue
from models.commitments.strategy_action import StrategyAction
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.deals.details import DealDetails
from models.followups.followup import FollowUp
from models.notifications.subjects import TodoDetails
from models.rules.own_days import Length, OwnDays
from models.summaries.parts import MOST, Item, Part, Summary
from models.support.request import SupportRequest

MAX_SAID = 100  # characters, after escaping: ten lines fit into a block
ROWS_IN_BLOCK = 10
MOST_IN_MESSAGE = 200  # rows: a message has room for 50 blocks


def title(summary: Summary, look: Look) -> str:
    """ "alice's week: Mon, May 4 – Sun, May 10" """
    return of_days("summary-title", summary.days, look, who=summary.person.name)


def message(
    summary: Summary, note: str, look: Look, *, is_named: bool = True
) -> tuple[str, list[Block]]:
    """The text of the push notification, and the blocks."""
    named = title(summary, look)
    shown = [blocks.header(named)]
    if note:
        quoted = "\n".join(f"> {line}" for line in escape(note).splitlines())
        shown.append(blocks.section(quoted))
    if is_named:
        shown += _parts(summary, look)
    else:
        counts = [f"• {heading(summary, part, look)}" for part in Part if summary.parts[part].total]
        shown.append(blocks.section(escape("\n".join(counts))))
    return escape(named), shown


def _parts(summary: Summary, look: Look) -> list[Block]:
    shown = []
    named = sum(len(rows.items) for rows in summary.parts.values())
    most = MOST if named <= MOST_IN_MESSAGE else ROWS_IN_BLOCK
    for part in Part:
        rows = summary.parts[part]
        if not rows.total:
            continue
        lines = [f"*{escape(heading(summary, part, look))}*"]
        lines += [f"• {_line(item, part, summary, look)}" for item in rows.items[:most]]
        if more := rows.total - len(rows.items[:most]):
            lines.append(escape(look.text("rows-more", count=more)))
        for first in range(0, len(lines), ROWS_IN_BLOCK):
            shown.append(blocks.section("\n".join(lines[first : first + ROWS_IN_BLOCK])))
    if withheld := sum(rows.withheld for rows in summary.parts.values()):
        shown.append(blocks.context(escape(look.text("summary-withheld", count=withheld))))
    return shown


def heading(summary: Summary, part: Part, look: Look) -> str:
    count = summary.parts[part].total
    if part is not Part.NEXT:
        return look.text(f"summary-{part.value.replace('_', '-')}", count=count)
    first, last = summary.next_days
    if first == last:
        return look.text("summary-next-day", count=count, day=look.day(first))
    days = look.text.days(first, last, look.today)
    return look.text("summary-next-days", count=count, first=days[0], last=days[1])


def _line(item: Item, part: Part, summary: Summary, look: Look) -> str:
    """mrkdwn."""
    match item.noun:
        case FollowUp():
            said = _contact(item.noun, summary.days, look)
        case Todo():
            said = _todo(item, item.noun, part, summary, look)
        case StrategyAction():
            said = [item.noun.text, _action(item.noun, part, look)]
        case Issue():
            said = _issue(item.noun, part, summary.days, look)
        case SupportRequest():
            by = look.text("summary-approved-by", who=item.owner.name)
            said = [item.noun.what, by]
        case Deal() if item.customer is not None:
            said = _deal(DealDetails(item.noun, item.customer, item.owner, may_change=False), look)
        case Instalment():
            said = [instalment.amount(item.noun, look.text), instalment.status(item.noun, look)]
        case Customer():
            said = _ended(item.noun, look)
        case Appointment():
            said = [_appointment(item, item.noun, part, look)]
        case _:
            said = []
    name = f"*{escape(short_name(item.customer.name))}*" if item.customer else ""
    return " · ".join(filter(None, [name, *(short(one, MAX_SAID) for one in said)]))


def _contact(followup: FollowUp, days: OwnDays, look: Look) -> list[str]:
    """How, when, and what the customer answered; else what it was about."""
    met, heard = look.day_of(followup.occurred_at), unquoted(followup.feedback)
    said = look.text.quoted([blocks.cut(heard, MAX_SAID - 2)]) if heard else followup.content
    return [method.said(followup.method, look.text), _day(met, days, look), said]


def _todo(item: Item, todo: Todo, part: Part, summary: Summary, look: Look) -> list[str]:
    if part is Part.KEPT:
        done = look.day_of(todo.done_at) if todo.done_at else None
        return [todo.text, _day(done, summary.days, look)]
    owner = "" if item.owner.id == summary.person.id else f"→ {item.owner.name}"
    return [todo.text, _due(item, todo, part, look), owner]


def _due(item: Item, todo: Todo, part: Part, look: Look) -> str:
    if todo.due is None:
        return look.text("due-never")
    if part is Part.LATE:
        return look.text("due-overdue", day=look.day(todo.due), days=(look.today - todo.due).days)
    details = TodoDetails(todo, item.owner, item.owner, item.customer)
    when = look.moment(details.due_at) if details.due_at else look.day(todo.due)
    return look.text("due-ahead", day=when)


def _action(action: StrategyAction, part: Part, look: Look) -> str:
    if action.due is None or part is Part.ACTIONS:
        return ""
    if part is Part.LATE:
        days = (look.today - action.due).days
        return look.text("due-overdue", day=look.day(action.due), days=days)
    return look.text("due-ahead", day=look.day(action.due))


def _issue(issue: Issue, part: Part, days: OwnDays, look: Look) -> list[str]:
    if part is Part.ISSUES:
        return [issue.question, stands(issue, look)]
    if part is Part.LATE:
        return [issue.question, look.text("summary-late-issue", when=look.moment(issue.deadline))]
    answered = look.day_of(issue.answered_at) if issue.answered_at else None
    return [issue.question, _day(answered, days, look)]


def _deal(details: DealDetails, look: Look) -> list[str]:
    kind = look.text(f"deal-kind-{details.deal.kind.value}")
    named = " · ".join(filter(None, (kind, details.deal.title)))
    return [named, deal.status(details, look)]


def _ended(customer: Customer, look: Look) -> list[str]:
    how = look.text(f"ending-{customer.ending.value}") if customer.ending else ""
    return [how, customer.ended_why]


def _appointment(item: Item, planned: Appointment, part: Part, look: Look) -> str:
    on, starts = planned.on, planned.starts
    begins = planned.begins_at(item.owner.tz)
    when = look.moment(begins) if begins else look.day_at(on, starts)
    keys = {Part.LATE: "late", Part.TO_LOG: "to-log"}
    return look.text(f"summary-{keys.get(part, 'next')}-contact", when=when)


def _day(day: date | None, days: OwnDays, look: Look) -> str:
    """Where it is not the only one that is spoken of."""
    return look.day(day) if day and (days.length is Length.WEEK or day != days.first) else ""


def of_days(key: str, days: OwnDays, look: Look, **facts: str) -> str:
    """The sentence of a day or of a week."""
    if days.length is Length.DAY:
        return look.text(f"{key}-day", day=look.day(days.first), **facts)
    first, last = look.text.days(days.first, days.last, look.today)
    return look.text(f"{key}-week", first=first, last=last, **facts)


def nothing(days: OwnDays, look: Look) -> str:
    """That nothing was done, or that the days are still to come: plain text."""
    key = "summary-ahead" if days.first > look.today else "summary-none"
    return of_days(key, days, look)
