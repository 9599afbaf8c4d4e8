"""`/issue Acme how fast is it? urgent` parsed into its form. A name that is nearly a customer's, or
part of several, is asked about there."""

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
MIN_NAME = 2  # characters of a word that is looked for in names
EDGES = " :：,，"
# A word for the urgency, as the last one of the line.
GRADES = {
    Urgency.URGENT: r"urgent|asap|紧急|緊急|加急",
    Urgency.COMPLEX: r"complex|复杂|複雜",
    Urgency.ON_THE_SPOT: r"(?:answered )?on the spot|当场(?:已?答复)?|當場(?:已?答覆)?",
}


def form(session: Session, typed: str, turn: Turn) -> Block:
    """The form with its owner (@lee), urgency and customer filled in; the rest is the question."""
    by = person(session, turn)
    line, named = mentions.take(session, typed)
    question, urgency = _graded(line)
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


def _graded(line: str) -> tuple[str, Urgency]:
    """The text without the urgency at its end, and that; complex where it names none."""
    for urgency, words in GRADES.items():
        if grade := re.search(rf"(?:(?<=[\W_])|^)(?:{words})[\s.!。！]*$", line, re.IGNORECASE):
            return line[: grade.start()].rstrip(" ,，;；"), urgency
    return line, Urgency.COMPLEX


def _customer(session: Session, line: str, by: Person) -> tuple[Customer | None, str]:
    """The customer that the text begins with, and the rest; else one that it mentions."""
    key = normalise(line)
    begins = literal(key).startswith(col(Customer.name_key))
    found = Customer.visible_to(session, by).where(begins)
    longest = found.order_by(func.length(Customer.name_key).desc())
    for customer in session.exec(longest):
        name, length = customer.name_key, len(customer.name)
        is_part_of_word = re.match(r"[a-z0-9]{2}", key[len(name) - 1 :])
        if not is_part_of_word and normalise(line[:length]) == name:
            return customer, line[length:].lstrip(EDGES)
    return search.in_text(session, line, by), line


def _nearly(session: Session, line: str, by: Person) -> tuple[str, str] | None:
    """The beginning of the text that resembles a customer's name, and that name."""
    ends = [word.end() for word in WORD.finditer(line)][:MAX_WORDS]
    beginnings = [line[:end].rstrip(EDGES) for end in reversed(ends)]
    if HAN.match(line):
        beginnings += [line[:length] for length in CHARACTERS if length < len(line)]
    for name in beginnings:
        if meant := search.similar(session, name, by):
            return name, meant[0]
    return None


def _which(session: Session, line: str, by: Person, turn: Turn) -> str:
    """Plain text: the customers whose names contain the first word."""
    first = line.split(maxsplit=1)[0].strip(EDGES)
    matching = search.matching(session, first, by) if len(first) >= MIN_NAME else []
    names = [one.name for one in matching]
    return turn.text("issue-whose", names=capture_views.joined(names)) if names else ""
