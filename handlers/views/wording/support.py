"""Requests for support: for the approver with the buttons that answer, for the asker with what
became of theirs."""

from datetime import datetime

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.grounds import granted_of, reasons, support_of
from handlers.views.wording.line import MAX_WHAT, Line, short_name
from handlers.views.wording.look import Look
from handlers.views.wording.room import ALONE
from handlers.views.wording.wording import Wording, sentence_key, whose
from models.commitments.todo import Todo
from models.notifications.notification import Notification
from models.notifications.subjects import SupportDetails
from models.rules.deadlines import ANSWERING_KINDS, Kind
from models.support import visit
from models.support.request import SupportRequest
from models.support.terms import Answer, SupportState

ANSWERS = (
    action_ids.SUPPORT_APPROVE,
    action_ids.SUPPORT_REFUSE,
    action_ids.SUPPORT_ASK_BACK,
    action_ids.SUPPORT_APPROVE_WITH,
)
REPLIES = (action_ids.SUPPORT_REPLY, action_ids.SUPPORT_WITHDRAW)
MOST_TODOS = 3
MAX_ON_CARD = 150  # characters of what is asked for


def headline(details: SupportDetails, look: Look) -> str:
    """ "A discount: 12% off": plain text."""
    what = blocks.cut(" ".join(details.request.what.split()), ALONE.line)
    return look.text("support-about", support=_support(details, look), what=what)


def status(details: SupportDetails, look: Look) -> str:
    """The time left, or what has become of it. Plain text."""
    request, text = details.request, look.text
    if request.state is SupportState.WITHDRAWN:
        return text("support-is-withdrawn")
    if request.answer is not None and request.answered_at is not None:
        who = details.answered_by.name if details.answered_by else details.owner.name
        when = look.moment(request.answered_at)
        if request.granted is not None:
            return text(
                "support-is-granted",
                who=who,
                when=when,
                percent=request.granted,
                is_remarked="yes" if request.answer_text else "no",
                reason=request.answer_text,
            )
        has_remark = request.answer is Answer.APPROVED and request.answer_text
        key = "support-is-remarked" if has_remark else f"support-is-{request.answer.value}"
        return text(key, who=who, when=when, reason=request.answer_text)
    if request.paused_at is not None:
        when = look.moment(request.paused_at)
        asked = {"asker": details.asker.name, "question": request.question}
        return text("support-is-asked-back", when=when, **asked)
    left = (request.deadline - look.now).total_seconds()
    key = "issue-left" if left > 0 else "issue-late"
    return text(key, span=text.span(abs(left)), when=look.moment(request.deadline))


def card_line(details: SupportDetails, look: Look) -> str:
    """mrkdwn."""
    what = blocks.cut(headline(details, look), MAX_ON_CARD)
    if details.request.state is not SupportState.OPEN:
        return f"• {escape(what)}\n   {escape(status(details, look))}"
    waits = look.text("support-waits", approver=details.owner.name)
    return f"• {escape(what)}\n   {escape(waits)} · {escape(status(details, look))}"


def withdraw_button(look: Look) -> Block:
    return blocks.button(look.text("support-withdraw"), action_ids.SUPPORT_WITHDRAW)


def _support(details: SupportDetails, look: Look) -> str:
    return support_of(details.request, look.text)


def _answer(request: SupportRequest) -> str:
    """One of the variants of the sentence that tells the asker."""
    if request.answer is None:
        return "undone"
    is_remarked = request.answer is Answer.APPROVED and request.answer_text
    if request.granted is not None and request.percent is not None:
        return "granted-remarked" if is_remarked else "granted"
    return "remarked" if is_remarked else request.answer.value


def _headline(notification: Notification, details: SupportDetails, look: Look) -> str:
    request = details.request
    answered_by = details.answered_by or details.owner
    is_answer = notification.kind is Kind.SUPPORT_ANSWER
    support = granted_of(request, look.text) if is_answer else _support(details, look)
    return look.text(
        sentence_key(notification),
        answer=_answer(request),
        asker=details.asker.name,
        approver=details.owner.name,
        whose=whose(notification),
        who=answered_by.name,
        customer=details.customer.name,
        support=support,
        asked=request.percent or "",
        what=blocks.cut(request.what, ALONE.line),
        question=blocks.cut(request.question, ALONE.line),
        reason=blocks.cut(request.answer_text, ALONE.line),
        when=look.moment(request.deadline),
    )


def _blocks(notification: Notification, details: SupportDetails, look: Look) -> list[Block]:
    sentence = escape(_headline(notification, details, look))
    shown = [blocks.section(sentence)]
    if known := "\n".join(_known(notification, details, look)):
        shown.append(blocks.context(known))
    if steps := _steps(notification, details, look.now):
        buttons = [
            blocks.button(
                look.text(one.replace("_", "-")),
                one,
                style=None if number or one == action_ids.SUPPORT_UNDO else "primary",
            )
            for number, one in enumerate(steps)
        ]
        shown.append(blocks.actions(buttons, f"support:{details.request.id}"))
    is_asker = notification.recipient_id == details.asker.id
    shown += visit_button(details, look, is_asker=is_asker)
    if notification.kind is Kind.SUPPORT_ANSWER:
        shown += [_todo(one, look) for one in details.todos[:MOST_TODOS]]
    return shown


def visit_button(details: SupportDetails, look: Look, *, is_asker: bool) -> list[Block]:
    """To keep the day of a visit that was approved, for who asked and for who goes along."""
    approver = details.answered_by or details.owner
    day = visit.day_of(details.request, details.asker, approver, look.now)
    if day is None:
        return []
    key = "support-visit-plan" if is_asker else "support-visit-todo"
    button = blocks.button(look.text(key, day=look.day(day)), action_ids.SUPPORT_VISIT)
    return [blocks.actions([button], f"support-visit:{details.request.id}")]


def _todo(todo: Todo, look: Look) -> Block:
    """A to-do that the approval settles, with its Done: nothing is done by itself."""
    what = blocks.cut(" ".join(todo.text.split()), ALONE.line)
    if todo.done_at is not None:
        return blocks.section(escape(look.text("support-todo-done", what=what)))
    done = blocks.button(look.text("todo-done"), action_ids.TODO_DONE)
    return blocks.section(
        escape(look.text("support-todo", what=what)), done, f"support-todo:{todo.id}"
    )


def _known(notification: Notification, details: SupportDetails, look: Look) -> list[str]:
    """Lines of mrkdwn that help to decide, and what has become of it."""
    request = details.request
    lines = reasons(details, look) if notification.kind in ANSWERING_KINDS else []
    if request.question and request.reply:
        said = {"question": request.question, "reply": request.reply}
        lines.append(escape(look.text("support-replied", **said)))
    if request.is_open and _is_asked_anew(notification, details):
        lines.append(escape(look.text("support-is-asked-anew", asker=details.asker.name)))
    is_said = notification.kind is Kind.SUPPORT_ANSWER or request.state is SupportState.OPEN
    if not is_said and not _is_asked(notification, details):
        lines.append(escape(status(details, look)))
    return lines


def _is_asked_anew(notification: Notification, details: SupportDetails) -> bool:
    """Whether the asker has replied since, and a later message asks."""
    request = details.request
    is_first = notification.kind is Kind.SUPPORT_ASKED and bool(request.reply)
    return is_first and notification.deadline < request.received_at


def _is_asked(notification: Notification, details: SupportDetails) -> bool:
    """Whether the message itself is the question that waits for a reply."""
    is_question = notification.kind is Kind.SUPPORT_QUESTION
    return is_question and details.request.state is SupportState.ASKED_BACK


def _steps(notification: Notification, details: SupportDetails, now: datetime) -> tuple[str, ...]:
    """The ids of the buttons that fit, the first to press first."""
    state = details.request.state
    if notification.kind is Kind.SUPPORT_QUESTION:
        return REPLIES if state is SupportState.ASKED_BACK else ()
    is_asker = notification.recipient_id == details.asker.id
    is_told_below = _is_asked_anew(notification, details)
    if notification.kind is Kind.SUPPORT_ANSWER or is_asker or is_told_below:
        return ()
    if state is SupportState.ANSWERED and details.request.may_be_undone(now):
        is_approved = details.request.answer is Answer.APPROVED
        return (action_ids.SUPPORT_UNDO, *([action_ids.SUPPORT_REMARK] if is_approved else []))
    if not details.request.is_open:
        return ()
    return ANSWERS if state is SupportState.OPEN else ANSWERS[:2]


def _line(notification: Notification, details: SupportDetails, look: Look) -> Line:
    request, text = details.request, look.text
    steps = _steps(notification, details, look.now)
    button = blocks.button(text(steps[0].replace("_", "-")), steps[0]) if steps else None
    choices = {one: (text(one.replace("_", "-")), request.id) for one in steps[1:]}
    if notification.kind not in ANSWERING_KINDS:
        what = _headline(notification, details, look)
        return Line(what, "", request.id, is_settled=False, button=button, choices=choices)
    key = "digest-support" if notification.is_mine else "digest-support-of-other"
    what = text(
        key,
        asker=short_name(details.asker.name),
        approver=short_name(details.owner.name),
        customer=short_name(details.customer.name),
        support=_support(details, look),
        what=blocks.cut(request.what, MAX_WHAT),
    )
    is_over = details.is_settled
    return Line(what, status(details, look), request.id, is_over, button, choices)


def _why(notification: Notification, details: SupportDetails, look: Look) -> dict[str, str]:
    is_clock = notification.kind is Kind.SUPPORT
    ends_at = notification.deadline if is_clock else details.request.deadline
    return {
        "what": details.request.what,
        "asker": details.asker.name,
        "approver": details.owner.name,
        "support": _support(details, look),
        "when": look.moment(ends_at),
    }


WORDING = Wording(SupportDetails, _headline, _blocks, _line, _why)
