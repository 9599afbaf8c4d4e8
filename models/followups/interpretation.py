"""What a typed line was read as, and whether it is worth keeping as a record."""

from dataclasses import dataclass

from models.customers.contact import Contact
from models.customers.customer import Customer
from models.followups.entry import NewContact
from models.people.person import Person
from models.rules import lazy_re as re
from models.rules.names import people
from models.rules.names.decision_chain import Link
from models.rules.oneline import Intent, ParsedLine

MIN_WORDS = 4  # in what is worth asking about; two Chinese characters are a word
WORDS = re.compile("[\u3400-\u9fff]{2}|[^\\W\\d_\u3400-\u9fff]+")


@dataclass(frozen=True)
class Met:
    """Somebody who was met, as the line calls them, and which of the customer's people it `may_be`;
    `is_sure` where it is that one."""

    said: NewContact
    may_be: tuple[Contact, ...]
    is_sure: bool

    @property
    def known(self) -> Contact | None:
        return self.may_be[0] if self.is_sure else None


@dataclass(frozen=True)
class Interpretation:
    """`customer` is None for one that is new, or that the line does not name. `guess` is how the
    line calls it, where somebody has to look whether it is meant. Where several are `matching`, it
    is none of them."""

    line: ParsedLine
    customer: Customer | None
    intent: Intent
    matching: tuple[Customer, ...] = ()
    guess: str = ""
    contacts: tuple[Contact, ...] = ()  # the customer's people
    went_along: tuple[Person, ...] = ()  # of ours, beside the author
    is_author_absent: bool = False  # somebody went instead of them

    @property
    def met(self) -> list[Met]:
        """Who took part of the customer's."""
        links = {Link(one.name, one.title): one for one in self.contacts}
        found = []
        for name, title in self.line.theirs:
            fitting = people.meant(name, list(links))
            may_be = tuple(links[one] for one in fitting)
            is_sure = people.known_as(Link(name, title), fitting) is not None
            found.append(Met(NewContact(name, title), may_be, is_sure=is_sure))
        return found

    @property
    def is_name(self) -> bool:
        """Whether it is a customer's name and nothing else."""
        return self.intent is Intent.NAME

    @property
    def is_promise(self) -> bool:
        """Whether it only says what is to be done: its line holds nothing but to-dos."""
        return self.intent is Intent.AHEAD

    @property
    def is_record(self) -> bool:
        """Whether somebody was met: more than a name, a question or a promise."""
        if self.intent is not Intent.PAST:
            return False
        line = self.line
        is_known = line.is_known or bool(self.matching)
        names = is_known or bool(line.customer and (line.method or line.theirs))
        said = line.content or line.feedback or line.todos or line.next_contact
        return names and bool(said or line.satisfaction)

    @property
    def is_story(self) -> bool:
        """Whether it tells something that may be a record, although it names no customer."""
        return self.intent is Intent.PAST and len(WORDS.findall(self.line.content)) >= MIN_WORDS
