"""What is wrong with a follow-up as it was filled in, input by input."""

from datetime import date, datetime, timedelta

from models import errors
from models.commitments.promise import MAX_TEXT as MAX_TODO_TEXT
from models.commitments.promise import is_blank
from models.errors import Problem
from models.followups.entry import FollowUpInput, TodoInput
from models.followups.followup import MAX_TEXT
from models.people.person import Person
from models.rules import deadlines, specificity
from models.rules.specificity import Missing

EARLY = timedelta(hours=1)  # a meeting may be logged while it is still on
MAX_TODOS = 20  # three inputs each: a modal of Slack holds 100 blocks


class Vague(Exception):
    """A record says too little, and nobody was asked for more yet."""

    def __init__(self, missing: list[Missing]) -> None:
        super().__init__(self.__doc__)
        self.missing = missing


def check(
    entry: FollowUpInput,
    by: Person,
    now: datetime,
    dates_before: frozenset[object] = frozenset(),
) -> list[Problem]:
    """Every input that is wrong. A date that the record already had may have passed:
    `dates_before` holds its next contact, and each to-do's (id, due)."""
    problems: list[Problem] = []
    if is_blank(entry.content):
        problems.append(errors.Empty("content"))
    for field, value in (("content", entry.content), ("feedback", entry.feedback)):
        if len(value) > MAX_TEXT:
            problems.append(errors.TextTooLong(field, length=len(value), most=MAX_TEXT))
    if entry.occurred_at > now + EARLY:
        problems.append(errors.MeetingInFuture("occurred_at"))
    problems += _next_contact(entry, by, now, dates_before)
    if len(entry.todos) > MAX_TODOS:
        problems.append(errors.TooManyTodos(f"todo_{MAX_TODOS}_text", most=MAX_TODOS))
    for todo in entry.todos:
        problems += _todo(todo, now.astimezone(by.tz).date(), dates_before)
    return problems


def _next_contact(
    entry: FollowUpInput, by: Person, now: datetime, dates_before: frozenset[object]
) -> list[Problem]:
    on, starts = entry.next_contact, entry.starts
    if on is None:
        return []
    if on < entry.occurred_at.astimezone(by.tz).date():
        return [errors.ContactBeforeMeeting("next_contact")]
    if on in dates_before:
        return []
    if on < now.astimezone(by.tz).date():
        return [errors.DateInPast("next_contact")]
    if starts is not None and deadlines.at(on, starts, by.tz) < now:
        return [errors.TimePassed("next_starts")]
    return []


def _todo(todo: TodoInput, today: date, dates_before: frozenset[object]) -> list[Problem]:
    problems: list[Problem] = []
    if is_blank(todo.text):
        problems.append(errors.NothingToDo(f"todo_{todo.row}_text"))
    if (length := len(todo.text)) > MAX_TODO_TEXT:
        problems.append(
            errors.TextTooLong(f"todo_{todo.row}_text", length=length, most=MAX_TODO_TEXT)
        )
    if todo.due is not None and todo.due < today and (todo.id, todo.due) not in dates_before:
        problems.append(errors.DateInPast(f"todo_{todo.row}_due"))
    return problems


def refuse(problems: list[Problem]) -> None:
    if problems:
        raise errors.Invalid(problems)


def require_specific(content: str, feedback: str) -> None:
    """Raises Vague, with what to ask."""
    if missing := specificity.check(content, feedback):
        raise Vague(missing)
