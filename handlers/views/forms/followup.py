"""The form of a follow-up. Each input's `block_id` and `action_id` is the name of its field;
the rows of to-dos are `todo_1_text`, `todo_1_owner`, `todo_1_due`, `todo_2_text` and so on."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.forms import offer
from handlers.views.forms.appointment import starts_field
from handlers.views.forms.draft import MAX_REPEATS, NEWS, FormState, customer_of, id_of
from handlers.views.wording import issue
from models.commitments.appointment import MAX_PLACE
from models.commitments.promise import MAX_TEXT as MAX_TODO_TEXT
from models.followups.entry import Method, TodoInput
from models.followups.followup import MAX_TEXT, SCORES
from models.followups.history import EditedMeanwhile, Promised
from models.followups.validation import MAX_TODOS


def form(draft: FormState, text: Text) -> Block:
    """The modal, for a new record or (draft.followup) for one that is being edited."""
    rows = min(max(draft.rows, 1), MAX_TODOS)
    editing = draft.followup is not None
    shown = [blocks.section(draft.notice, block_id="notice")] if draft.notice else []
    shown += [blocks.context(draft.inferred, "inferred")] if draft.inferred else []
    shown += offer.buttons(draft.offered, action_ids.FOLLOWUP_CUSTOMER)
    shown += _what_happened(draft, text)
    for number in range(1, rows + 1):
        shown += _todo_row(draft, number, text)
    more = blocks.button(text("todo-more"), action_ids.FOLLOWUP_MORE_TODOS)
    full = blocks.context(text("todo-full", most=MAX_TODOS), "todo_full")
    shown.append(blocks.actions([more], "todo_actions") if rows < MAX_TODOS else full)
    shown += _what_comes_next(draft, text)
    shown += [blocks.context(draft.news, NEWS)] if draft.news else []
    customer = draft.customer
    # Said on the button too: whoever has scrolled down to it does not see the notice.
    is_new = draft.asked is not None and customer_of(customer) == draft.asked
    metadata = {
        "rows": rows,
        "customer": id_of(customer),
        "followup": draft.followup,
        "todos": draft.todo_ids or None,
        "place": draft.place,
        "home": draft.home,
        "note": draft.note,
        "offer": draft.offer,
        "stamp": draft.stamp,
        "asked": draft.asked,
        "minutes": draft.minutes,
        "asked_day": _asked_day(draft),
        "may_be_vague": draft.may_be_vague or None,
    }
    return blocks.modal(
        action_ids.FOLLOWUP_FORM,
        text("followup-edit-title" if editing else "followup-title"),
        shown,
        submit=text("save-as-new" if is_new else "save-as-is" if draft.may_be_vague else "save"),
        close=text("cancel"),
        metadata={key: value for key, value in metadata.items() if value is not None},
    )


def _asked_day(draft: FormState) -> list[str] | None:
    """The words, cut, and the days as ISO, to be asked again when the form is shown again."""
    asked = draft.asked_day
    if asked is None:
        return None
    return [blocks.cut(asked.words, offer.MAX_WORDS), *(day.isoformat() for day in asked.days)]


def edited_notice(edited: EditedMeanwhile, text: Text, zone: ZoneInfo, now: datetime) -> str:
    """mrkdwn: who changed the record while this form was open, and what; or what has become of
    the promises in it."""
    if edited.by is None:
        today = now.astimezone(zone).date()
        promised = " · ".join(_promised(one, text, today) for one in edited.now)
        return escape(text("followup-promises-changed", now=promised or text("empty")))
    when = text.moment(datetime.fromisoformat(edited.stamp.split(" ")[0]), zone, now)
    names = {"occurred_at": "occurred-at", "owner_id": "owner", "customer_id": "customer"}
    changed = text.listed(text(names.get(one.field, one.field)) for one in edited.changes)
    return escape(text("followup-edited", who=edited.by.name, when=when, fields=changed))


def _promised(one: Promised, text: Text, today: date) -> str:
    day = text.day_at(one.on, one.starts, today) if one.on else ""
    when = text("promise-due", day=day) if one.on else text("promise-undated")
    if not one.text and one.on:
        when = " · ".join(filter(None, (day, one.place)))
        return text("promise", what=text("appointment-title"), owner=one.owner, when=when)
    said = text("promise", what=one.text, owner=one.owner, when=when)
    return f"{said} ✅" if one.is_done else said


def _what_happened(draft: FormState, text: Text) -> list[Block]:
    seconds = int(draft.occurred_at.timestamp())
    methods = [blocks.option(text(f"method-{one.value}"), one.value) for one in Method]
    when = blocks.datetimepicker("occurred_at", initial=seconds)
    how = blocks.select(
        "method", methods, initial=draft.method, placeholder=text("method-placeholder")
    )
    theirs = blocks.multi_external_select(
        "theirs", initial=list(draft.theirs), placeholder=text("theirs-placeholder")
    )
    ours = blocks.multi_users_select("ours", initial=draft.ours)
    fits = text("fits", most=MAX_TEXT)
    content = _long("content", draft.content, text("content-placeholder"))
    feedback = _long("feedback", draft.feedback, text("feedback-placeholder"))
    return [
        _customer(draft, text),
        blocks.field("occurred_at", text("occurred-at"), when),
        blocks.field("method", text("method"), how, optional=True),
        *_question(draft, "content"),
        blocks.field("content", text("content"), content, hint=fits),
        *_question(draft, "feedback"),
        blocks.field("feedback", text("feedback"), feedback, hint=fits, optional=True),
        blocks.field("theirs", text("theirs"), theirs, optional=True),
        blocks.field("ours", text("ours"), ours, optional=True),
    ]


def _question(draft: FormState, field: str) -> list[Block]:
    asked = draft.questions.get(field)
    return [blocks.section(asked, block_id=f"ask_{field}")] if asked else []


def _customer(draft: FormState, text: Text) -> Block:
    name = offer.field_id(draft.customer if draft.is_picked else None)
    choice = blocks.external_select(
        name, initial=draft.customer, placeholder=text("customer-placeholder")
    )
    # Choosing the customer tells the form whose contacts to offer.
    return blocks.field("customer", text("customer"), choice, dispatch=True)


def _long(name: str, initial: str, placeholder: str) -> Block:
    return blocks.text_input(name, initial=initial, multiline=True, placeholder=placeholder)


def _todo_row(draft: FormState, number: int, text: Text) -> list[Block]:
    row = next((one for one in draft.todos if one.row == number), TodoInput(""))
    name = f"todo_{number}"
    due = row.due.isoformat() if row.due else None
    at = []
    if row.due_time is not None:
        label = text("todo-due-time", number=number)
        picker = blocks.timepicker(f"{name}_due_time", initial=f"{row.due_time:%H:%M}")
        at.append(blocks.field(f"{name}_due_time", label, picker, optional=True))
    return [
        blocks.field(
            f"{name}_text",
            text("todo-text", number=number),
            blocks.text_input(
                f"{name}_text",
                initial=row.text,
                most=MAX_TODO_TEXT,
                placeholder=text("todo-placeholder"),
            ),
            optional=True,
        ),
        blocks.field(
            f"{name}_owner",
            text("todo-owner", number=number),
            blocks.users_select(f"{name}_owner", initial=row.owner),
            optional=True,
        ),
        blocks.field(
            f"{name}_due",
            text("todo-due", number=number),
            blocks.datepicker(f"{name}_due", initial=due),
            hint=text("todo-due-hint"),
            optional=True,
        ),
        *at,
        *_repeats(row, text),
    ]


def _repeats(row: TodoInput, text: Text) -> list[Block]:
    """How often it comes again, where the line that it was read from says that."""
    if row.repeats is None:
        return []
    name = f"todo_{row.row}_repeats"
    typed = blocks.text_input(name, initial=row.repeats, most=MAX_REPEATS)
    label = text("todo-repeats-label")
    return [blocks.field(name, label, typed, hint=text("todo-repeats-hint"), optional=True)]


def _next_details(draft: FormState, text: Text) -> list[Block]:
    """The time and place of the next contact where one was named already. They are not asked
    here: a day is enough, and the confirmation has a button for the rest."""
    shown = []
    if draft.next_starts is not None:
        shown.append(starts_field(draft.next_starts, text, name="next_starts"))
    if draft.next_place:
        place = blocks.text_input("next_place", initial=draft.next_place, most=MAX_PLACE)
        label = text("appointment-place")
        shown.append(blocks.field("next_place", label, place, optional=True))
    return shown


def _what_comes_next(draft: FormState, text: Text) -> list[Block]:
    next_contact = draft.next_contact.isoformat() if draft.next_contact else None
    # Under the same action_id Slack would keep what the input held before a button was pressed.
    picker = f"next_contact@{next_contact}" if draft.is_day_picked else "next_contact"
    return [
        *offer.days(draft.asked_day, draft.occurred_at.date(), text),
        blocks.field(
            "next_contact",
            text("next-contact"),
            blocks.datepicker(picker, initial=next_contact),
            optional=True,
        ),
        *_next_details(draft, text),
        blocks.field(
            "owner", text("owner"), blocks.users_select("owner", initial=draft.owner or None)
        ),
        blocks.field(
            "issue",
            text("issue"),
            issue.graded(
                "issue", draft.issue, draft.minutes, text, placeholder=text("issue-placeholder")
            ),
            hint=text("issue-hint"),
            optional=True,
        ),
        blocks.field(
            "issue_question",
            text("issue-question"),
            blocks.text_input("issue_question", initial=draft.question),
            hint=text("issue-question-hint"),
            optional=True,
        ),
        _satisfaction(draft.satisfaction, text),
    ]


def _satisfaction(score: int | None, text: Text) -> Block:
    options = [blocks.option(text(f"satisfaction-{one}"), str(one)) for one in SCORES]
    choice = blocks.select(
        "satisfaction",
        options,
        initial=str(score) if score else None,
        placeholder=text("satisfaction-placeholder"),
    )
    return blocks.field("satisfaction", text("satisfaction"), choice, optional=True)
