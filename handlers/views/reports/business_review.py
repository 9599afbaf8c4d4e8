"""The review that a customer reads, in words: what the places of its template are filled with."""

from dataclasses import dataclass
from datetime import date

from handlers.text import Text
from handlers.views.reports import words
from handlers.views.wording.look import Look
from handlers.views.wording.period import name_of
from models.reviews.business_review import BusinessReview, Promise, Question


@dataclass(frozen=True)
class Words:
    goals: str
    goal: str
    no_goals: str
    promises: str
    promise: str
    no_promises: str
    owner: str
    due: str
    status: str
    questions: str
    question: str
    no_questions: str
    asked: str
    answered: str
    next: str
    no_next: str


@dataclass(frozen=True)
class GoalLine:
    text: str
    status: str


@dataclass(frozen=True)
class PromiseLine:
    text: str
    owner: str
    due: str
    status: str


@dataclass(frozen=True)
class QuestionLine:
    text: str
    asked: str
    answered: str


@dataclass(frozen=True)
class BusinessDocument:
    title: str
    customer: str
    about: str
    words: Words
    goals: list[GoalLine]
    kept: str
    promises: list[PromiseLine]
    questions: list[QuestionLine]
    contacts: list[str]
    open_promises: list[PromiseLine]


def document(found: BusinessReview, reached: list[str], look: Look) -> BusinessDocument:
    """`reached` are the goals that whoever sends it says are."""
    text = look.text
    first, last = (text.full_day(day) for day in (found.period.first, found.period.last))
    period = name_of(found.period, text, look.today)
    told = [one for one in found.promises if one.done_on or (one.due and one.due < look.today)]
    done = sum(one.done_on is not None for one in told)
    return BusinessDocument(
        title=text("business-title"),
        customer=found.customer,
        about=text("business-about", period=period, first=first, last=last),
        words=words.of(Words, lambda name: text(f"business-{name}")),
        goals=[GoalLine(goal, _goal(goal in reached, text)) for goal in found.goals],
        kept=text("business-kept", done=done, count=len(told)) if told else "",
        promises=[_promise(one, text) for one in found.promises],
        questions=[_question(one, text) for one in found.questions],
        contacts=[
            text("business-meeting", when=look.day_at(one.on, one.starts)) for one in found.meetings
        ],
        open_promises=[_promise(one, text) for one in found.open_promises],
    )


def _goal(is_reached: bool, text: Text) -> str:
    return text("business-reached" if is_reached else "business-under-way")


def _promise(one: Promise, text: Text) -> PromiseLine:
    done = text("business-done", day=text.full_day(one.done_on)) if one.done_on else ""
    return PromiseLine(
        text=one.text,
        owner=one.owner,
        due=_day(one.due, text),
        status=done or text("business-open"),
    )


def _question(one: Question, text: Text) -> QuestionLine:
    if one.took is None:
        answered = text("business-unanswered")
    elif one.took:
        answered = text("business-answered-after", span=text.span(one.took.total_seconds()))
    else:
        answered = text("business-answered-at-once")
    return QuestionLine(one.text, text.full_day(one.asked_on), answered)


def _day(day: date | None, text: Text) -> str:
    return text.full_day(day) if day else ""
