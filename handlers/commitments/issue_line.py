"""`/issue Acme how fast is it? urgent` parsed into its form. A name that is nearly a customer's, or
part of several, is asked about there."""

import re
from typing import Any

from sqlmodel import Session

from handlers import errors, mentions, modal, whose
from handlers.followups import prefill
from handlers.turn import Turn, person
from handlers.views import blocks, submitted
from handlers.views.blocks import Block
from handlers.views.forms import issue as views
from handlers.views.forms.issue import Asked
from handlers.views.wording.issue import promise
from models import Customer
from models.customers.response_promise import response_minutes
from models.errors import PersonUnknown
from models.rules.deadlines import Urgency
from models.rules.oneline.fields.question import bare, graded

# A word for the urgency, as the last one of the line; what is urgent is read as everywhere.
GRADES = {
    Urgency.COMPLEX: r"complex|复杂|複雜",
    Urgency.ON_THE_SPOT: r"(?:answered )?on the spot|当场(?:已?答复)?|當場(?:已?答覆)?",
}


def form(session: Session, typed: str, turn: Turn) -> Block:
    """The form with its owner (@lee), urgency and customer filled in; the rest is the question."""
    by = person(session, turn)
    line, named = mentions.take(session, typed)
    question, urgency = _graded(line)
    found = whose.of_line(session, question, by, turn)
    asked = Asked(
        found.option,
        bare(found.rest(question)),
        urgency,
        (named or by).user_id,
        about=found.about,
        minutes=response_minutes(session, found.customer) if found.customer else None,
    )
    told = promise(found.customer, turn.text) if found.customer else ""
    stranger = "" if named else mentions.unknown_in(session, typed)
    nobody = errors.say(PersonUnknown(name=stranger), turn.text) if stranger else ""
    said = (found.notice, nobody, told)
    notices = [*map(blocks.escape, said), *prefill.too_long(asked.question, turn)]
    options = list(map(whose.option, found.offered))
    return views.form(asked, turn.text, "\n".join(filter(None, notices)), options)


async def take_offered(turn: Turn, action: dict[str, Any]) -> None:
    """A button of the question which customer was meant: the answer is in the form."""
    id, asked = submitted.number(submitted.held(action)), views.read(turn.view)
    again, told = await turn.db.read(lambda session: _about(session, asked, id, turn))
    await modal.show_again(turn, views.form(again, turn.text, told, is_picked=True))


async def choose_customer(turn: Turn) -> None:
    """From now on the form says how soon this customer's issues are answered."""
    asked = views.read(turn.view)
    if isinstance(asked.customer, int):
        id = asked.customer
        again, told = await turn.db.read(lambda session: _about(session, asked, id, turn))
    else:
        again, told = asked._replace(minutes=None), ""
    again = again._replace(option=asked.option)
    await modal.show_again(turn, views.form(again, turn.text, told))


def _about(session: Session, asked: Asked, customer_id: int, turn: Turn) -> tuple[Asked, str]:
    """What was asked, of this customer, and what it was promised."""
    customer = Customer.get(session, customer_id, person(session, turn))
    minutes = response_minutes(session, customer)
    again = asked._replace(option=whose.option(customer), about=None, minutes=minutes)
    return again, promise(customer, turn.text)


def _graded(line: str) -> tuple[str, Urgency]:
    """The text without the urgency at its end, and that; complex where it names none."""
    for urgency, words in GRADES.items():
        if grade := re.search(rf"(?:(?<=[\W_])|^)(?:{words})[\s.!。！]*$", line, re.IGNORECASE):
            return line[: grade.start()].rstrip(" ,，;；"), urgency
    question, is_urgent = graded(line)
    return question, Urgency.URGENT if is_urgent else Urgency.COMPLEX
