"""`/issue Acme how fast is it? urgent` parsed into its form. A name that is nearly a customer's, or
part of several, is asked about there."""

import re
from typing import Any

from sqlmodel import Session

from handlers import errors, mentions, modal
from handlers.followups import prefill
from handlers.turn import Turn, person
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.forms import draft
from handlers.views.forms import issue as views
from handlers.views.forms.issue import Asked
from handlers.views.lists import meeting as capture_views
from handlers.views.wording.issue import promise
from models import Customer, Person
from models.customers import search
from models.customers.linked import Linked, link
from models.errors import CustomerAlike, PersonUnknown
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
    linked = link(session, question, by)
    asked = Asked(None, question, urgency, (named or by).user_id)
    notice, offered = "", tuple[Customer, ...]()
    if linked.customer is not None:
        option = _option(linked.customer)
        asked = asked._replace(option=option, question=_without_name(question, linked))
        if linked.is_guess:
            facts = {"typed": linked.typed, "name": linked.customer.name}
            notice = turn.text("customer-read-as", **facts)
    elif linked.matching:
        offered = linked.matching
    elif nearly := _nearly(session, question, by):
        name, meant = nearly
        asked = asked._replace(
            option=draft.new_option(name, turn.text),
            question=question[len(name) :].lstrip(EDGES),
            about=name,
        )
        notice = errors.say(CustomerAlike(name=meant, typed=name), turn.text)
    elif question:
        offered = _matching(session, question, by)
        notice = "" if offered else _none(linked, turn)
    if offered:
        names = [one.name for one in offered]
        notice = turn.text("issue-whose", names=capture_views.joined(names))
    told = promise(linked.customer, turn.text) if linked.customer else ""
    stranger = "" if named else mentions.unknown_in(session, typed)
    nobody = errors.say(PersonUnknown(name=stranger), turn.text) if stranger else ""
    notices = [*map(blocks.escape, (notice, nobody, told)), *prefill.too_long(asked.question, turn)]
    options = list(map(_option, offered))
    return views.form(asked, turn.text, "\n".join(filter(None, notices)), options)


async def take_offered(turn: Turn, action: dict[str, Any]) -> None:
    """A button of the question which customer was meant: the answer is in the form."""
    id, asked = int(action["value"]), views.read(turn.body["view"])
    customer = await turn.db.read(lambda session: Customer.get(session, id, person(session, turn)))
    again = asked._replace(option=_option(customer), about=None)
    told = promise(customer, turn.text)
    await modal.show_again(turn, views.form(again, turn.text, told, is_picked=True))


def _option(customer: Customer) -> Block:
    return blocks.option(customer.name, str(customer.id))


def _graded(line: str) -> tuple[str, Urgency]:
    """The text without the urgency at its end, and that; complex where it names none."""
    for urgency, words in GRADES.items():
        if grade := re.search(rf"(?:(?<=[\W_])|^)(?:{words})[\s.!。！]*$", line, re.IGNORECASE):
            return line[: grade.start()].rstrip(" ,，;；"), urgency
    return line, Urgency.COMPLEX


def _without_name(line: str, linked: Linked) -> str:
    """The question, without the customer's name that it begins with."""
    return line[len(linked.typed) :].lstrip(EDGES) if linked.opens else line


def _none(linked: Linked, turn: Turn) -> str:
    """Plain text: what looks like a customer's name, and is none."""
    return turn.text("customer-unlinked", typed=linked.typed) if linked.typed else ""


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


def _matching(session: Session, line: str, by: Person) -> tuple[Customer, ...]:
    """The customers whose names contain the first word."""
    first = line.split(maxsplit=1)[0].strip(EDGES)
    return tuple(search.matching(session, first, by)) if len(first) >= MIN_NAME else ()
