"""What to know before a planned contact, and what to prepare for it."""

from collections.abc import Container

from handlers.views import blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording import grounds, lesson, news
from handlers.views.wording.customer import contact_name, in_short
from handlers.views.wording.issue import is_told, stands
from handlers.views.wording.line import MAX_WHAT, short
from handlers.views.wording.look import Look
from handlers.views.wording.room import ALONE, FEW, Room
from handlers.views.wording.todo import by_when, item, more
from models.commitments.issue import Issue
from models.commitments.issue_state import IssueState
from models.news.item import NewsItem, worth_mentioning
from models.notifications.subjects import AppointmentDetails, TodoDetails

DATED = 30  # more characters, for the day of the last feedback


def full(details: AppointmentDetails, look: Look) -> list[Block]:
    """In a message of its own."""
    text, customer = look.text, details.customer
    lines = {
        "brief-place": details.appointment.place,
        "brief-profile": in_short(customer, text),
        "brief-pains": customer.pains,
        "brief-chain": text.listed(contact_name(one, text) for one in details.chain),
        "brief-feedback": _last_feedback(details, ALONE, look),
    }
    known = [
        f"*{text(key)}*  {escape(blocks.cut(value, ALONE.line + DATED))}"
        for key, value in lines.items()
        if value
    ]
    if details.issues:
        asked = [f"• {escape(_asked(one, look))}" for one in details.issues[: ALONE.todos]]
        known.insert(0, "\n".join([f"*{text(_issues(details))}*", *asked]))
    if there := details.open_todos.first[: ALONE.todos]:
        todos = [item(one, look) for one in there]
        todos += more(details.open_todos.more_than(len(there)), text)
        known.append("\n".join([f"*{text('brief-promises')}*", *todos]))
    if details.approved:
        before = [f"• {escape(grounds.approved_before(one, look))}" for one in details.approved]
        known.append("\n".join([f"*{text('brief-approved')}*", *before]))
    if told := news.mentions(_news(details, look), look):
        known.append(told)
    if told := lesson.mentions(details.lessons, look):
        known.append(told)
    shown = [blocks.section("\n".join(known))] if known else []
    return shown + _checklist(details.appointment.to_prepare, look)


def in_digest(details: AppointmentDetails, room: Room, look: Look, listed: Container[int]) -> str:
    """mrkdwn: a line for each point, or all on one line where there is little room. To-dos that
    are `listed` have a line of their own in the digest."""
    planned, text = details.appointment, look.text
    materials = planned.to_prepare[: room.materials]
    if left := len(planned.to_prepare) - len(materials):
        materials.append(text("brief-materials-more", count=left))
    there = details.open_todos
    unlisted = [one for one in there.first if one.todo.id not in listed]
    todos = [_todo(one, look) for one in unlisted[: room.todos]]
    if left := there.more_than(len(there.first) - len(unlisted) + len(todos)):
        todos.append(text("brief-materials-more", count=left))
    asked = [_asked(one, look) for one in details.issues[: room.todos]]
    known = {
        _issues(details): text.listed(asked, are_long=True),
        "brief-place": planned.place,
        "brief-profile": in_short(details.customer, text) if room is FEW else "",
        "brief-chain": text.listed(contact_name(one, text) for one in details.chain),
        "brief-materials": text.listed(materials),
        "brief-feedback": _last_feedback(details, room, look),
        "brief-promises": text.listed(todos, are_long=True),
        "brief-approved": text.listed(
            (grounds.approved_before(one, look) for one in details.approved[: room.todos]),
            are_long=True,
        ),
        "brief-news": text.listed(
            (news.mention(one, look) for one in _news(details, look)), are_long=True
        ),
        "brief-lessons": text.listed(
            (lesson.mention(one, look) for one in details.lessons), are_long=True
        )
        if room is FEW
        else "",
    }
    between = "\n" if room is FEW else " · "
    return between.join(
        f"*{text(key)}* {short(value, room.line + DATED)}" for key, value in known.items() if value
    )


def _issues(details: AppointmentDetails) -> str:
    """The heading: we owe an answer only where one of them waits for us."""
    if any(map(is_told, details.issues)):
        return "brief-issues-told"
    are_open = all(one.state is IssueState.OPEN for one in details.issues)
    return "brief-issues" if are_open else "brief-issues-any"


def _asked(issue: Issue, look: Look) -> str:
    """What the customer asked, how it stands, and what they were told."""
    what = blocks.cut(issue.question, MAX_WHAT)
    return look.text("brief-issue", what=what, status=stands(issue, look))


def _last_feedback(details: AppointmentDetails, room: Room, look: Look) -> str:
    """With its day; "" where there is none."""
    last = details.last_feedback
    if last is None or not last.feedback:
        return ""
    day = look.day(last.occurred_at.astimezone(details.owner.tz).date())
    return look.text("brief-feedback-said", said=blocks.cut(last.feedback, room.line), day=day)


def _news(details: AppointmentDetails, look: Look) -> list[NewsItem]:
    """What suits this customer on the day the brief is read."""
    return worth_mentioning(details.news, details.customer, look.today)


def _todo(details: TodoDetails, look: Look) -> str:
    what = blocks.cut(details.todo.text, MAX_WHAT // 2)
    return look.text("brief-todo", what=what, when=by_when(details, look))


def _checklist(materials: list[str], look: Look) -> list[Block]:
    """What to prepare, an item a line."""
    if not materials:
        return []
    text, most = look.text, ALONE.materials
    items = [f"☐ {escape(blocks.cut(one, ALONE.line))}" for one in materials[:most]]
    if len(materials) > most:
        items.append(text("brief-materials-more", count=len(materials) - most))
    return [blocks.section("\n".join([f"*{text('brief-materials')}*", *items]))]
