"""What others did while somebody was on leave, as they read it when they are back."""

from handlers.views import blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.issue import told
from handlers.views.wording.leave import days_of
from handlers.views.wording.line import Line
from handlers.views.wording.look import Look
from handlers.views.wording.wording import Wording, sentence_key
from models.availability.meanwhile import Answered, Done, Logged, Meanwhile
from models.notifications.notification import Notification
from models.notifications.people_subjects import MeanwhileDetails

MAX_LINES = 10
MAX_LINE = 150


def lines(happened: Meanwhile, look: Look) -> list[str]:
    """Plain text."""
    return [
        *(_answered(one, look) for one in happened.answered),
        *(_done(one, look) for one in happened.done),
        *(_logged(one, look) for one in happened.logged),
    ]


def _answered(one: Answered, look: Look) -> str:
    facts = {"customer": one.customer.name, "question": one.issue.question}
    day = look.moment(one.issue.answered_at) if one.issue.answered_at else ""
    who = one.by.name if one.by else ""
    said = look.text("back-answered-by" if who else "back-answered", who=who, day=day, **facts)
    return f"{said} · {told(one.issue, look)}" if one.issue.answer_text else said


def _done(one: Done, look: Look) -> str:
    day = look.moment(one.todo.done_at) if one.todo.done_at else ""
    if one.by is None:
        return look.text("back-done", what=one.todo.text, day=day)
    return look.text("back-done-by", who=one.by.name, what=one.todo.text, day=day)


def _logged(one: Logged, look: Look) -> str:
    facts = {"who": one.author.name, "customer": one.customer.name}
    day = look.day(look.day_of(one.record.occurred_at))
    return look.text("back-logged", day=day, said=one.record.content, **facts)


def _headline(notification: Notification, details: MeanwhileDetails, look: Look) -> str:
    return look.text(sentence_key(notification), days=days_of(details.leave, look))


def _blocks(notification: Notification, details: MeanwhileDetails, look: Look) -> list[Block]:
    said = [escape(_headline(notification, details, look)), *_listed(details, look)]
    return [blocks.section("\n".join(said))]


def _line(notification: Notification, details: MeanwhileDetails, look: Look) -> Line:
    said = "\n".join(_listed(details, look))
    after = [blocks.section(said)] if said else []
    return Line(_headline(notification, details, look), "", details.leave.id, after=after)


def _listed(details: MeanwhileDetails, look: Look) -> list[str]:
    """mrkdwn."""
    every = lines(details.happened, look)
    shown = [f"• {escape(blocks.cut(one, MAX_LINE))}" for one in every[:MAX_LINES]]
    more = len(every) - MAX_LINES
    return [*shown, look.text("back-more", count=more)] if more > 0 else shown


WORDING = Wording(MeanwhileDetails, _headline, _blocks, _line)
