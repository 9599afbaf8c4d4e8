"""Each thing of the digest as its line: what is said of it, and what can be done with it."""

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block
from handlers.views.forms import appointment, health, issue, unreachable
from handlers.views.messages import changed, manager, note, record, reminder
from handlers.views.messages.line import (
    MAX_WHAT,
    REASSIGN_ISSUE,
    REASSIGN_TODO,
    Line,
    Look,
    short_name,
    to_open,
)
from models.commitments.issue import IssueState as IssueState
from models.notifications.changes import Change, Deletion
from models.notifications.subjects import (
    AppointmentDetails,
    ContractDetails,
    DeclineDetails,
    HealthDetails,
    IssueDetails,
    LeaveDetails,
    ManagerFacts,
    NoteDetails,
    Notification,
    ProfileDetails,
    Record,
    SilenceDetails,
    TodoDetails,
)
from models.notifications.unreachable import Unreachable
from models.rules.deadlines import Kind


def line(notification: Notification, look: Look) -> Line:
    subject = notification.subject
    match subject:
        case TodoDetails():
            return _todo(notification, subject, look)
        case AppointmentDetails():
            return _appointment(notification, subject, look)
        case IssueDetails():
            return _issue(notification, subject, look)
        case ProfileDetails():
            return _profile(subject, look)
        case Record():
            title = record.title(subject, look.text, look.zone, look.now)
            return Line(title, "", subject.followup.id, subject.is_settled)
        case NoteDetails():
            title = note.headline(subject, look.text)
            return Line(title, "", subject.note.id, subject.is_settled)
        case Unreachable():
            return _unreachable(subject, look)
        case ManagerFacts():
            said = manager.headline(subject, look.text)
            return Line(said, "", subject.person.id, subject.is_settled)
        case Change() | Deletion():
            said = changed.headline(subject, look.text, look.zone, look.now)
            return Line(said, "", notification.subject_id, subject.is_settled)
        case LeaveDetails():
            days = look.text.days(subject.leave.first, subject.leave.last, look.today)
            return Line(f"{subject.person.name}: {' – '.join(days)}", "", subject.leave.id, False)
        case SilenceDetails() | ContractDetails() | DeclineDetails():
            return _care(notification, subject, look)


def _todo(notification: Notification, facts: TodoDetails, look: Look) -> Line:
    todo, text = facts.todo, look.text
    what = todo.text
    if not notification.is_mine:
        what = text("digest-of", who=short_name(facts.owner.name), what=todo.text)
    if facts.is_settled:
        status = reminder.todo_status(facts, text, look.zone, look.now)
        is_done = todo.cancelled_at is None
        reopen = blocks.button(text("todo-reopen"), action_ids.TODO_REOPEN) if is_done else None
        return Line(what, status, todo.id, True, reopen)
    when = [look.due(todo.due)]
    if notification.kind is Kind.TODO_GIVEN:
        when.append(text("digest-given", giver=short_name(facts.given_by.name)))
    if todo.snoozed_until and todo.snoozed_until > look.now:
        when.append(text("todo-is-snoozed", when=look.moment(todo.snoozed_until)))
    rest = {
        "tomorrow": (text("digest-tomorrow"), todo.id),
        "week": (text("digest-week"), todo.id),
        REASSIGN_TODO: (text("digest-reassign"), todo.id),
        **to_open(facts.customer, text),
    }
    done = blocks.button(text("todo-done"), action_ids.TODO_DONE)
    return Line(what, " · ".join(when), todo.id, False, done, rest)


def _appointment(notification: Notification, facts: AppointmentDetails, look: Look) -> Line:
    planned, text = facts.appointment, look.text
    what = _contact(notification, facts, look)
    if facts.is_settled:
        return Line(what, text(f"appointment-{planned.state.value}"), planned.id, True)
    if notification.is_moved:
        on = appointment.when(planned, facts.owner, text, look.zone, look.now)
        rest = {"move": (text("digest-move"), planned.id)}
        return Line(what, text("digest-moved", when=on), planned.id, True, rest=rest)
    when = "" if notification.kind is Kind.NEXT_CONTACT else look.log_until(facts.log_until)
    log_it = (text("log-it"), planned.id)
    rest = {"not_held": (text("digest-not-held"), planned.id)}
    if notification.of_team:
        button = blocks.button(text("customer-open"), action_ids.CUSTOMER_OPEN)
        return Line(what, when, facts.customer.id, False, button, {"log": log_it, **rest})
    if notification.kind is Kind.NEXT_CONTACT:
        rest = {"move": (text("digest-move"), planned.id), **rest}
    button = blocks.button(text("log-it"), action_ids.APPOINTMENT_LOG)
    return Line(what, when, planned.id, False, button, {**rest, **to_open(facts.customer, text)})


def _contact(notification: Notification, facts: AppointmentDetails, look: Look) -> str:
    """The contact as it was planned when this was said."""
    planned, text = facts.appointment, look.text
    begins = None if notification.is_moved else planned.begins_at(facts.owner.tz)
    on = notification.deadline.date() if notification.is_moved else planned.on
    if notification.kind is Kind.NEXT_CONTACT:
        if on > look.today:  # told before a weekend
            when = look.moment(begins) if begins else look.day(on)
            return text("digest-meeting-on", when=when)
        if begins is not None:
            return text("digest-meeting-at", time=begins.astimezone(look.zone).strftime("%H:%M"))
        return text("digest-meeting")
    who = {"owner": short_name(facts.owner.name), "customer": short_name(facts.customer.name)}
    key = "digest-log" if notification.is_mine else "digest-log-of-other"
    return text(key, day=look.day(on), **who)


def _issue(notification: Notification, facts: IssueDetails, look: Look) -> Line:
    asked, text = facts.issue, look.text
    key = "digest-issue" if notification.is_mine else "digest-issue-of-other"
    who = {"owner": short_name(facts.owner.name), "customer": short_name(facts.customer.name)}
    what = text(key, question=blocks.cut(asked.question, MAX_WHAT), **who)
    status = issue.status(facts, text, look.zone, look.now)
    steps = issue.BUTTONS.get(asked.state, ())
    rest = {one: (text(one.replace("_", "-")), asked.id) for one in steps}
    if asked.state is IssueState.OPEN:
        rest[REASSIGN_ISSUE] = (text("digest-reassign"), asked.id)
    button: Block | None = None
    if notification.of_team and asked.state is IssueState.OPEN:
        del rest[REASSIGN_ISSUE]
        button = blocks.button(
            text("digest-reassign"), action_ids.DIGEST_REASSIGN, f"{REASSIGN_ISSUE}:{asked.id}"
        )
    elif steps:
        label, _ = rest.pop(steps[0])
        button = blocks.button(label, steps[0])
    more = to_open(facts.customer, text) if facts.issue.is_open else {}
    return Line(what, status, asked.id, facts.is_settled, button, {**rest, **more})


def _profile(facts: ProfileDetails, look: Look) -> Line:
    text, id = look.text, facts.customer.id
    if facts.customer.archived_at is not None:
        gone = text("profile-is-gone", customer=short_name(facts.customer.name))
        return Line(text("digest-profile"), gone, id, True)
    day = look.day(facts.reviewed_at.astimezone(look.zone).date())
    when = text("digest-profile-seen", day=day)
    if facts.is_settled:
        return Line(text("digest-profile"), when, id, True)
    rest = {"edit": (text("digest-edit"), id), **to_open(facts.customer, text)}
    button = blocks.button(text("profile-accurate"), action_ids.PROFILE_ACCURATE)
    return Line(text("digest-profile"), when, id, False, button, rest)


def _unreachable(gone: Unreachable, look: Look) -> Line:
    text = look.text
    button = None if gone.is_settled else unreachable.button(text)
    return Line(unreachable.headline(gone, text), "", gone.person.id, gone.is_settled, button)


def _care(notification: Notification, facts: HealthDetails, look: Look) -> Line:
    text, id = look.text, facts.customer.id
    what = health.what(facts, text, look.today)
    if notification.of_team:
        who = {"owner": short_name(facts.owner.name), "customer": short_name(facts.customer.name)}
        what = text("care-of-team", what=what, **who)
    when = health.status(facts, text, look.today)
    if facts.is_settled:
        return Line(what, when, id, True)
    first, *others = health.answers(notification, facts)
    rest = {one: (text(health.LABELS[one]), id) for one in others}
    return Line(what, when, id, False, blocks.button(text(health.LABELS[first]), first), rest)
