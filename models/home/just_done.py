"""The to-dos that somebody has finished a short while ago: what a button pressed by mistake may
have done."""

from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from models.commitments.todo import Todo
from models.home.meant import Ref
from models.people.permission import represented
from models.people.person import Person
from models.rules import fitting

_AGO, _AT_ONCE = timedelta(hours=1), timedelta(seconds=2)
_SOME = 0.3  # of the words that are said besides: 报价单还没寄 is of 寄报价单


def fitting_words(session: Session, me: Person, said: str, now: datetime) -> list[Ref]:
    """Those that words besides fit, else the last, with what was finished at one press with it."""
    owners = [me.id, *(one.id for one in represented(session, me))]
    done = select(Todo).where(
        col(Todo.owner_id).in_(owners),
        col(Todo.done_at) >= now - _AGO,
        col(Todo.cancelled_at).is_(None),
    )
    latest = col(Todo.done_at).desc(), col(Todo.id).desc()
    there = list(session.exec(done.order_by(*latest)))
    asked = fitting.words(said)
    shares = [fitting.share(asked, one.text) for one in there]
    found = [there[at] for at in fitting.best(shares, _SOME)]
    return [Ref("t", one.id) for one in found or _at_once(there)]


def _at_once(there: list[Todo]) -> list[Todo]:
    times = [one.done_at for one in there if one.done_at is not None]
    return [one for one in there if one.done_at and times[0] - one.done_at <= _AT_ONCE]
