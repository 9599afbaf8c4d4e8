"""`/issue Acme how fast is it? urgent`, read into its form. What nearly is a customer's name, or
stands in those of several, is asked about there."""

import re

from sqlalchemy import func, literal
from sqlmodel import Session, col

from handlers import errors, mentions
from handlers.followups import prefill
from handlers.turn import Turn, person
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.forms import draft
from handlers.views.forms import issue as views
from handlers.views.forms.issue import Asked
from handlers.views.lists import meeting as capture_views
from models import Customer, Person
from models.customers import search
from models.customers.names import normalise
from models.errors import CustomerAlike
from models.rules.deadlines import Urgency

MAX_WORDS = 5  # of a name that nearly is a customer's
CHARACTERS = range(12, 3, -1)  # of one in Chinese
WORD = re.compile(r"\S+")
HAN = re.compile("[\u3400-\u9fff]{4}")
NAME_LEAST = 2  # characters of a word that is looked for in names
EDGES = " :：,，"
# A word for the urgency, as the last one of the line.
GRADES = {
    Urgency.URGENT: r"urgent|asap|紧急|緊急|加急",
    Urgency.COMPLEX: r"complex|复杂|複雜",
    Urgency.ON_THE_SPOT: r"(?:answered )?on the spot|当场(?:已?答复)?|當場(?:已?答覆)?",
}


def form(session: Session, typed: str, turn: Turn) -> Block:
    """Who answers (@lee), how urgent it is, whose question; the rest was asked."""
    by = person(session, turn)
    said, named = mentions.take(session, typed)
    question, urgency = _graded(said)
    customer, question = _customer(session, question, by)
    asked = Asked(None, question, urgency, (named or by).user_id)
    notice = ""
    if customer is not None:
        asked = asked._replace(option=blocks.option(customer.name, str(customer.id)))
    elif nearly := _nearly(session, question, by):
        name, meant = nearly
        asked = asked._replace(
            option=draft.new_option(name, turn.text),
            question=question[len(name) :].lstrip(EDGES),
            about=name,
        )
        notice = errors.say(CustomerAlike(name=meant, typed=name), turn.text)
    elif question:
        notice = _which(session, question, by, turn)
    notices = [blocks.escape(notice), *prefill.too_long(asked.question, turn)]
    return views.form(asked, turn.text, "\n".join(filter(None, notices)))


def _graded(said: str) -> tuple[str, Urgency]:
    """The text without the urgency it ends in; complex where it names none."""
    for urgency, words in GRADES.items():
        if grade := re.search(rf"(?:(?<=[\W_])|^)(?:{words})[\s.!。！]*$", said, re.IGNORECASE):
            return said[: grade.start()].rstrip(" ,，;；"), urgency
    return said, Urgency.COMPLEX


def _customer(session: Session, said: str, by: Person) -> tuple[Customer | None, str]:
    """The customer that a line begins with, and the rest of it; or else one it mentions."""
    key = normalise(said)
    begins = literal(key).startswith(col(Customer.name_key))
    found = Customer.visible_to(session, by).where(begins)
    longest = found.order_by(func.length(Customer.name_key).desc())
    for customer in session.exec(longest):
        name, length = customer.name_key, len(customer.name)
        is_part_of_word = re.match(r"[a-z0-9]{2}", key[len(name) - 1 :])
        if not is_part_of_word and normalise(said[:length]) == name:
            return customer, said[length:].lstrip(EDGES)
    return search.in_text(session, said, by), said


def _nearly(session: Session, said: str, by: Person) -> tuple[str, str] | None:
    """What the line begins with, and the name of a customer that is nearly that."""
    ends = [word.end() for word in WORD.finditer(said)][:MAX_WORDS]
    beginnings = [said[:end].rstrip(EDGES) for end in reversed(ends)]
    if HAN.match(said):
        beginnings += [said[:length] for length in CHARACTERS if length < len(said)]
    for name in beginnings:
        if meant := search.similar(session, name, by):
            return name, meant[0]
    return None


def _which(session: Session, said: str, by: Person, turn: Turn) -> str:
    """Plain text: the first word stands in the names of these customers."""
    first = said.split(maxsplit=1)[0].strip(EDGES)
    matching = search.matching(session, first, by) if len(first) >= NAME_LEAST else []
    names = [one.name for one in matching]
    return turn.text("issue-whose", names=capture_views.joined(names)) if names else ""
