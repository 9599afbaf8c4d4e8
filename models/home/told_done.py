"""The open to-dos and customers' questions that somebody may mean who tells of something as done:
known by the thing itself, and by the customer where one is named beside it."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session

from models.commitments import todo_lists
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.customers import search
from models.home import answered, meant
from models.home.meant import MOST, Meant
from models.people.person import Person
from models.rules import deeds, fitting
from models.rules.amounts.lexicon import fold
from models.rules.told_done import ToldDone

_NEARLY_ALL = 0.6  # of the words of the thing


def fitting_words(session: Session, me: Person, told: ToldDone, typed: str, now: datetime) -> Meant:
    """Of the customer that is named, or else of none. Nothing where only the customer fits: what is
    told then is news of them."""
    named = search.named_in(session, typed, me)
    names = [fold(one.typed) for one in named]
    mine: list[Todo | Issue] = [*todo_lists.open_of(session, me), *answered.open_for(session, me)]
    mine = [one for one in mine if _may_be(one, told.deed)]
    thing, local = _without(told.thing, names), now.astimezone(me.tz)
    customers = {one.customer.id for one in named}
    theirs = [one for one in mine if not named or _is_of(one, customers, names)]
    nobodys = [one for one in mine if named and one.customer_id is None]
    found = _best(thing, theirs, local) or _best(thing, nobodys, local)
    kept = deeds.of_kind(told.deed, [_text(one) for one in found])
    refs = [meant.ref_of(found[one]) for one in kept]
    return Meant(refs[:MOST], more=max(0, len(refs) - MOST), deed=meant.DONE)


def _best(thing: str, there: Sequence[Todo | Issue], local: datetime) -> list[Todo | Issue]:
    texts = [_text(one) for one in there]
    return [there[at] for at in fitting.best_of_all(thing, texts, local, _NEARLY_ALL)]


def _without(thing: str, names: list[str]) -> str:
    for name in sorted(names, key=len, reverse=True):
        thing = thing.replace(name, " ")
    return thing


def _is_of(one: Todo | Issue, customers: set[int], names: list[str]) -> bool:
    """A to-do may name its customer in its words alone."""
    if one.customer_id is None:
        return any(name in fold(_text(one)) for name in names)
    return one.customer_id in customers


def _may_be(one: Todo | Issue, deed: str) -> bool:
    return isinstance(one, Issue) or deeds.may_be(deed, one.text)


def _text(one: Todo | Issue) -> str:
    return one.text if isinstance(one, Todo) else one.question
