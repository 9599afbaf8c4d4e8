"""Lessons: in a list, and where they help with a customer."""

from collections.abc import Sequence

from handlers.text import Text
from handlers.views import blocks
from handlers.views.blocks import escape
from handlers.views.wording.look import Look
from models.commitments.deal import Deal
from models.lessons.shown import LessonDetails
from models.rules.news import industries

MAX_MENTIONED = 160  # characters of the text, where it is mentioned


def entry(details: LessonDetails, look: Look) -> str:
    """mrkdwn: the whole of it, with whom it suits and who wrote it."""
    lesson, text = details.lesson, look.text
    heading = [f"*{text(f'lesson-kind-{lesson.kind.value}')}*"]
    heading += [f"*{escape(details.customer.name)}*"] if details.customer else []
    heading += [escape(deal_named(details.deal, text))] if details.deal else []
    day = look.day(look.day_of(lesson.created_at))
    below = [_suits(details, text), text("lesson-by", name=details.author.name, day=day)]
    lines = [" · ".join(heading), escape(_read(details, lesson.text, text))]
    return "\n".join([*lines, f"_{escape(' · '.join(filter(None, below)))}_"])


def mention(details: LessonDetails, look: Look) -> str:
    """Plain text, on one line: "Won · Acme: their engineer tried it for a week"."""
    lesson, text = details.lesson, look.text
    kind = text(f"lesson-kind-{lesson.kind.value}")
    title = f"{kind} · {details.customer.name}" if details.customer else kind
    said = blocks.cut(" ".join(_read(details, lesson.text, text).split()), MAX_MENTIONED)
    return text("lesson-mention", title=title, said=said)


def mentions(lessons: Sequence[LessonDetails], look: Look, heading: str = "brief-lessons") -> str:
    """mrkdwn; "" where there are none."""
    if not lessons:
        return ""
    lines = [f"• {escape(mention(one, look))}" for one in lessons]
    return "\n".join([f"*{look.text(heading)}*", *lines])


def deal_named(deal: Deal, text: Text) -> str:
    """ "Upsell · CRM licences": plain text."""
    kind = text(f"deal-kind-{deal.kind.value}")
    return " · ".join(filter(None, (kind, deal.title)))


def _suits(details: LessonDetails, text: Text) -> str:
    lesson = details.lesson
    whom = list(industries(_read(details, lesson.industry, text)))
    whom += [text(f"segment-{lesson.segment.value}")] if lesson.segment else []
    whom += [_read(details, lesson.pain, text)] if lesson.pain else []
    return text("lesson-suits", whom=text.listed(whom, are_long=True)) if whom else ""


def _read(details: LessonDetails, typed: str, text: Text) -> str:
    """What was typed, without the names that its reader may not see."""
    return details.without_names(typed, text("lesson-a-customer"))
