"""The customer that a typed line names, for a form that asks where a name is nearly a customer's,
or part of several."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from sqlmodel import Session

from handlers import errors
from handlers.turn import Turn, person
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.forms import draft
from handlers.views.lists import meeting
from handlers.views.lists.which import Which
from models import Customer, Person
from models.customers import once_theirs, search
from models.customers.linked import Linked, link
from models.errors import CustomerAlike, CustomerHandedOver
from models.rules.characters import keyword

MAX_WORDS = 5  # of a name that nearly is a customer's
CHARACTERS = range(12, 3, -1)  # of one in Chinese
WORD = re.compile(r"\S+")
HAN = re.compile("[\u3400-\u9fff]{4}")
MIN_NAME = 2  # characters of a word that is looked for in names
EDGES = " :：,，"


@dataclass(frozen=True)
class Whose:
    """`typed` is the name as it stands in the line, which `opens` with it where that is so. `about`
    is a new name that nearly is a customer's; `offered` are customers of whom any may be meant.
    `notice` is plain text."""

    customer: Customer | None = None
    option: Block | None = None
    typed: str = ""
    opens: bool = False
    about: str | None = None
    notice: str = ""
    offered: tuple[Customer, ...] = ()

    def rest(self, line: str) -> str:
        """The line without the name that it opens with."""
        return line[len(self.typed) :].lstrip(EDGES) if self.opens else line


def of_line(session: Session, line: str, by: Person, turn: Turn) -> Whose:
    linked = link(session, line, by)
    if linked.customer is not None:
        facts = {"typed": linked.typed, "name": linked.customer.name}
        return Whose(
            linked.customer,
            option(linked.customer),
            linked.typed,
            linked.opens,
            notice=turn.text("customer-read-as", **facts) if linked.is_guess else "",
        )
    if linked.matching:
        return _offering(linked.matching, linked.typed, turn)
    gone = once_theirs.named_in(session, line, by)
    is_whole = gone is not None and gone[1].casefold() == gone[0].name.casefold()
    if not is_whole and (nearly := _nearly(session, line, by)):
        name, meant = nearly
        asked = errors.say(CustomerAlike(name=meant, typed=name), turn.text)
        new = draft.new_option(name, turn.text)
        return Whose(None, new, name, opens=True, about=name, notice=asked)
    if not is_whole and line and (offered := _matching(session, line, by)):
        return _offering(offered, "", turn)
    if gone:
        customer, typed = gone
        owner = session.get_one(Person, customer.owner_id).name
        return Whose(notice=errors.say(CustomerHandedOver(typed=typed, owner=owner), turn.text))
    return Whose(notice=_none(linked, turn) if line else "")


def list_of(session: Session, typed: str, words: Mapping[str, str], turn: Turn) -> Which | None:
    """The list that is asked for by one of these words, which are as `keyword` makes them, or by a
    customer's name alone; None for what is something new."""
    if not typed:
        return Which()
    if kind := words.get(keyword(typed)):
        return Which(kind)
    named = search.named_in(session, typed, person(session, turn))
    if named and named[0].typed == typed and (len(named) == 1 or not named[0].is_guess):
        return Which("of", tuple(one.customer.id for one in named))
    return None


def option(customer: Customer) -> Block:
    return blocks.option(customer.name, str(customer.id))


def _offering(offered: tuple[Customer, ...], typed: str, turn: Turn) -> Whose:
    names = meeting.joined([one.name for one in offered])
    return Whose(typed=typed, notice=turn.text("issue-whose", names=names), offered=offered)


def _none(linked: Linked, turn: Turn) -> str:
    """Plain text: what looks like a customer's name, and is none."""
    return turn.text("customer-unlinked", typed=linked.typed) if linked.typed else ""


def _nearly(session: Session, line: str, by: Person) -> tuple[str, str] | None:
    """The beginning of the text that resembles a customer's name, and that name."""
    ends = [word.end() for word in WORD.finditer(line)][:MAX_WORDS]
    beginnings = [line[:end].rstrip(EDGES) for end in reversed(ends)]
    if HAN.match(line):
        beginnings += [line[:length] for length in CHARACTERS if length < len(line)]
    return search.first_similar(session, beginnings, by)


def _matching(session: Session, line: str, by: Person) -> tuple[Customer, ...]:
    """The customers whose names contain the first word."""
    first = line.split(maxsplit=1)[0].strip(EDGES)
    return tuple(search.matching(session, first, by)) if len(first) >= MIN_NAME else ()
