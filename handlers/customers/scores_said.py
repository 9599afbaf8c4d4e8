"""How content customers are, told in words: in answer to the question of the quarter, or with the
word for it. Shown, and recorded by one press; it is no contact with them."""

from typing import Any, NamedTuple

from sqlmodel import Session

from handlers.message import Message
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.messages import scores_said as views
from models import satisfaction
from models.customers import search
from models.customers.customer import Customer
from models.notifications import sent
from models.notifications.account_subjects import SatisfactionDetails
from models.rules import scores_said as rule
from models.rules.time.period import Period

MOST = 20  # customers
Scores = list[tuple[Customer, int]]


class _Told(NamedTuple):
    scores: Scores
    quarter: Period


async def hear(message: Message) -> bool:
    """False where the words say more than scores, or nobody asked for them."""
    turn, typed = message.turn, message.typed
    clauses = [] if message.is_question else rule.clauses(typed)
    if not clauses:
        return False
    told = await turn.db.read(lambda session: _named(session, clauses, typed, turn))
    if told is None and len(clauses) == 1 and (points := rule.points(clauses[0])):
        asked = await _asked(message)
        if asked and (len(asked) == 1 or rule.is_of_all(typed)):
            told = _Told([(one.customer, points) for one in asked], asked[0].quarter)
    if told is None:
        return False
    await message.answer(views.heard(told.scores, told.quarter, turn.look, is_done=False))
    return True


async def record(turn: Turn, action: dict[str, Any]) -> None:
    await _press(turn, action, is_done=True)


async def undo(turn: Turn, action: dict[str, Any]) -> None:
    await _press(turn, action, is_done=False)


async def _press(turn: Turn, action: dict[str, Any], *, is_done: bool) -> None:
    """Raises CustomerHidden, NotAllowed or Malformed."""
    ends, points = views.scores_of(submitted.held(action))

    def write(session: Session) -> _Told:
        by = person(session, turn)
        for id, given in points.items():
            if is_done:
                satisfaction.score(session, id, ends, given, by, turn.now)
            else:
                satisfaction.take_back(session, id, ends, by, turn.now)
        scores = [(Customer.get(session, id, by), given) for id, given in points.items()]
        return _Told(scores, satisfaction.quarter_of(session, by, ends))

    told = await turn.db.write(write)
    turn.wake()
    fallback, shown = views.heard(told.scores, told.quarter, turn.look, is_done=is_done)
    await turn.respond(text=fallback, blocks=shown, replace_original=True)


def _named(session: Session, clauses: list[str], typed: str, turn: Turn) -> _Told | None:
    """Each clause with the customer that it names; None where one names none, or several."""
    by, told = person(session, turn), []
    for clause in clauses[:MOST]:
        named = search.named_in(session, clause, by)
        if len(named) != 1 or not named[0].customer.may_be_edited_by(session, by):
            return None
        points = rule.points(clause.replace(named[0].typed, rule.NAME, 1))
        if points is None or not named[0].customer.is_live:
            return None
        told.append((named[0].customer, points))
    quarters = [satisfaction.quarter_asked(session, one, by, turn.now) for one, _ in told]
    if len({one.id for one, _ in told}) != len(told):
        return None
    asked = next((one for one in quarters if one), None)
    if rule.names_it(typed):
        today = turn.now.astimezone(by.tz).date()
        return _Told(told, asked or satisfaction.quarter_of(session, by, today))
    return _Told(told, asked) if asked and set(quarters) == {asked} else None


async def _asked(message: Message) -> list[SatisfactionDetails]:
    """The open questions of the latest message that has any."""
    turn, ours = message.turn, await message.said_last

    def read(session: Session) -> list[SatisfactionDetails]:
        for one in ours:
            said = sent.message_at(session, message.channel, one["ts"])
            subjects = [each.subject for each in said.notifications] if said else []
            found = [
                each
                for each in subjects
                if isinstance(each, SatisfactionDetails) and not each.is_settled
            ]
            if found:
                return found[:MOST]
        return []

    return await turn.db.read(read)
