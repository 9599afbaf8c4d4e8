"""A to-do that comes again: once it is done, the next one is open, due on the next day of its rule.
One that is missed stays open alone; deleted, it comes no more."""

from datetime import date, datetime, time, timedelta

from sqlmodel import Session, select

from models import errors
from models.commitments.todo import Todo
from models.people.person import Person
from models.rules import recurrence
from models.rules.oneline.todos import repeated
from models.rules.recurrence import Rule

DAY = timedelta(days=1)


def rule_of(todo: Todo) -> Rule | None:
    return recurrence.from_text(todo.rule) if todo.rule else None


def first_day(rule: Rule, owner: Person, now: datetime, at: time | None = None) -> date | None:
    """The first day on which it is due, today or later, but for an hour that is gone today; None
    where none comes."""
    local = now.astimezone(owner.tz)
    is_gone = at is not None and at <= local.time()
    since = local.date() if is_gone else local.date() - DAY
    begun = recurrence.with_room(rule, owner.is_workday)
    return next(iter(days_after(begun, owner, since, 1)), None)


def first_from(
    rule: Rule, chosen: date | None, owner: Person, now: datetime, at: time | None = None
) -> date | None:
    """The day that was chosen for the first, where the rule has it; else the first of its own."""
    if chosen and chosen in days_after(rule, owner, chosen - DAY, 1):
        return chosen
    return first_day(rule, owner, now, at)


def parse(typed: str, now: datetime, locale: str, row: int = 1) -> Rule | None:
    """What somebody typed into a `row` of the form; None for nothing. `now` is in their zone.
    Raises RepeatsUnclear where it is no rule by which a to-do can come again."""
    if not typed.strip():
        return None
    rule = recurrence.read(typed, now, locale)
    if not isinstance(rule, Rule) or not repeated.repeats(rule):
        raise errors.RepeatsUnclear(f"todo_{row}_repeats")
    return rule


def set_rule(todo: Todo, rule: Rule | None) -> None:
    """From now on it comes again by this rule, or not any more."""
    todo.rule = recurrence.to_text(rule) if rule else None


def coming_days(todo: Todo, owner: Person, now: datetime, n: int) -> list[date]:
    """The next days on which it is due: its own first while it is open."""
    rule = rule_of(todo)
    if rule is None:
        return []
    if todo.is_open and todo.due:
        return [todo.due, *days_after(rule, owner, _last_day(todo, owner, now), n - 1)]
    return days_after(rule, owner, _last_day(todo, owner, now), n)


def days_after(rule: Rule, owner: Person, day: date, n: int) -> list[date]:
    return recurrence.next_days(rule, day, n, owner.is_workday)


def finish(session: Session, todo: Todo, now: datetime) -> None:
    """Done; the next one is there, where it comes again."""
    todo.finish(session, now)
    if (rule := rule_of(todo)) is None:
        return
    if (following := _following(session, todo)) is not None:
        following.restore(session, now)
        return
    owner = session.get_one(Person, todo.owner_id)
    for day in days_after(rule, owner, _last_day(todo, owner, now), 1):
        made = Todo(
            text=todo.text,
            due=day,
            due_time=todo.due_time,
            owner_id=todo.owner_id,
            given_by_id=todo.given_by_id,
            given_at=now,
            customer_id=todo.customer_id,
            created_at=now,
            rule=todo.rule,
            follows_id=todo.id,
        )
        Todo.store(session, [made], now)


def reopen(session: Session, todo: Todo, now: datetime) -> None:
    """Open again; the next one, where nobody has done it, waits until this one is done."""
    todo.reopen(session, now)
    following = _following(session, todo)
    if following is not None and following.is_open:
        following.cancel(session, now)


def _following(session: Session, todo: Todo) -> Todo | None:
    return session.exec(select(Todo).where(Todo.follows_id == todo.id)).first()


def _last_day(todo: Todo, owner: Person, now: datetime) -> date:
    """After it the next one is due: what was missed meanwhile is gone."""
    today = now.astimezone(owner.tz).date()
    return max(todo.due, today) if todo.due else today
