"""An answer to a request for support in plain words, of the approver or of who asked: the request
is shown with its buttons, and answered by these alone."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlmodel import Session, col, select

from handlers import mentions, origin, refresh
from handlers.message import Message
from handlers.support import answer
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.messages import support_said as views
from models.customers import search
from models.errors import Malformed
from models.notifications.loaders.support import support_details
from models.notifications.subjects import Subject, SupportDetails
from models.people.person import Person
from models.rules import fitting, support_answer, support_named
from models.rules.support_answer import Kind, Said
from models.rules.support_named import OfNamed
from models.support.request import SupportRequest
from models.support.terms import SupportKind, SupportState

# Since a question came back that a line may answer, and one that speaks of the same.
JUST_ASKED, ASKED = timedelta(hours=2), timedelta(days=7)


@dataclass(frozen=True)
class Found:
    """`is_reply`: to what was asked back; `is_of_thread`: written in the thread of a request."""

    requests: list[SupportDetails]
    is_reply: bool = False
    is_of_thread: bool = False


async def hear_in_thread(message: Message) -> bool:
    """In the thread of a request's message, whatever is written is about that request."""
    turn, subjects = message.turn, await message.subjects()
    if not message.typed.strip() or not any(isinstance(one, SupportDetails) for one in subjects):
        return False
    await turn.resolve(*mentions.users_in(message.typed))
    found = await turn.db.read(lambda session: _shown(session, subjects, turn))
    said = support_answer.read(message.typed)
    return found is not None and await _show(message, found, said)


async def hear(message: Message) -> bool:
    """In the DM: what surely is the approver's answer."""
    said = support_answer.read(message.typed)
    return said is not None and said.kind is not Kind.ASK and await _answers(message, said)


async def hear_named(message: Message) -> bool:
    """The approver's answer to the request that is named, by its customer or by who asked."""
    turn, named = message.turn, support_named.read(message.typed)
    if named is None:
        return False
    found = await turn.db.read(lambda session: _of_named(session, named, turn))
    said = support_answer.read(message.typed) if found else None
    return bool(found) and await _show(message, Found(found), said or Said(named.kind))


async def hear_question(message: Message) -> bool:
    """A question that nothing else was made of may be the approver's."""
    said = support_answer.read(message.typed)
    return said is not None and said.kind is Kind.ASK and await _answers(message, said)


async def _answers(message: Message, said: Said) -> bool:
    turn, typed = message.turn, message.typed
    found = await turn.db.read(lambda session: _awaiting(session, typed, said, turn))
    return found is not None and await _show(message, found, said)


async def hear_reply(message: Message) -> bool:
    """What may answer the question that was just asked back, where it is nothing else."""
    turn, typed = message.turn, message.typed
    if typed.rstrip().endswith(("?", "？")):
        return False
    found = await turn.db.read(lambda session: _asked_back(session, typed, turn))
    return found is not None and await _show(message, found, None)


async def hear_status(message: Message) -> bool:
    """How the person's own requests stand; False where there are none."""
    turn = message.turn
    if not support_answer.asks_status(message.typed):
        return False

    def read(session: Session) -> list[SupportDetails]:
        mine = SupportRequest.asked_lately(session, person(session, turn), turn.now - ASKED)
        return [support_details(session, one) for one in mine]

    if not (found := await turn.db.read(read)):
        return False
    await message.answer(views.standing(found, turn.look))
    return True


async def send(turn: Turn, action: dict[str, Any]) -> None:
    """The press: the words go with the answer."""
    request_id = refresh.subject_id(action)
    which, _, words = submitted.held(action).partition(":")
    change = _change(which, words, turn)
    details = await turn.db.write(lambda session: answer.changed(session, request_id, change, turn))
    turn.wake()
    fallback, shown = views.settled(details, turn.look)
    if at := origin.place_in(turn.body):
        await turn.client.chat_update(channel=at[0], ts=at[1], text=fallback, blocks=shown)


def _change(which: str, words: str, turn: Turn) -> answer.Change:
    def change(session: Session, one: SupportRequest, by: Person) -> None:
        if which == views.REPLY:
            one.reply_to(session, words, by, turn.now)
        elif which == Kind.REFUSE:
            one.refuse(session, words, by, turn.now)
        elif which == Kind.ASK:
            one.ask_back(session, words, by, turn.now)
        elif which == Kind.APPROVE:
            said = support_answer.read(words)
            percent = said.percent if said and one.kind is SupportKind.DISCOUNT else None
            remark = "" if support_answer.is_bare(words) else words
            one.approve(session, by, turn.now, remark, percent)
        else:
            raise Malformed

    return change


async def _show(message: Message, found: Found, said: Said | None) -> bool:
    typed, look = message.typed, message.turn.look
    if found.is_reply:
        shown = views.reply(found.requests[0], typed, look)
    else:
        shown = views.answers(found.requests, typed, said, look)
    await message.answer(shown, in_thread=found.is_of_thread)
    return True


def _shown(session: Session, subjects: list[Subject], turn: Turn) -> Found | None:
    """The one request that a message is about, where the person has to say something of it."""
    by = person(session, turn)
    found = [one for one in subjects if isinstance(one, SupportDetails)]
    if len(found) != 1 or len(subjects) != 1 or not found[0].request.is_open:
        return None
    request = found[0].request
    is_asker = request.asker_id == by.id
    if is_asker and request.state is SupportState.ASKED_BACK:
        return Found(found, is_reply=True, is_of_thread=True)
    may_answer = not is_asker and request.may_be_answered_by(session, by)
    return Found(found, is_of_thread=True) if may_answer else None


def _awaiting(session: Session, typed: str, said: Said, turn: Turn) -> Found | None:
    """Those that wait for the person's answer, of the customer that is named, if one is."""
    by = person(session, turn)
    waiting = SupportRequest.open_to(session, by)
    if not waiting:
        return None
    named = {one.customer.id for one in search.named_in(session, typed, by)}
    found = [one for one in waiting if not named or one.customer_id in named]
    if said.percent is not None:
        found = [one for one in found if one.kind is SupportKind.DISCOUNT]
    return Found([support_details(session, one, by) for one in found]) if found else None


def _of_named(session: Session, named: OfNamed, turn: Turn) -> list[SupportDetails]:
    by = person(session, turn)
    waiting = SupportRequest.open_to(session, by)
    if named.is_of_visit:
        waiting = [one for one in waiting if one.kind is not SupportKind.DISCOUNT]
    if not waiting:
        return []
    customers = {one.customer.id for one in search.named_in(session, named.of, by)}
    asker = mentions.owner(session, named.of, turn.outsiders)
    found = [
        one
        for one in waiting
        if one.customer_id in customers or (isinstance(asker, Person) and one.asker_id == asker.id)
    ]
    return [support_details(session, one, by) for one in found]


def _asked_back(session: Session, typed: str, turn: Turn) -> Found | None:
    """The last question that came back, where the line is of no other customer."""
    asked = select(SupportRequest).where(
        SupportRequest.asker_id == turn.me.id,
        col(SupportRequest.paused_at) >= turn.now - ASKED,
        col(SupportRequest.answered_at).is_(None),
        col(SupportRequest.cancelled_at).is_(None),
    )
    request = session.exec(asked.order_by(col(SupportRequest.paused_at).desc())).first()
    if request is None or request.paused_at is None:
        return None
    speaks_of_it = fitting.share(fitting.words(request.question), typed) > 0
    named = {one.customer.id for one in search.named_in(session, typed, person(session, turn))}
    is_new = not named and request.paused_at >= turn.now - JUST_ASKED
    is_of_it = speaks_of_it and (not named or request.customer_id in named)
    if not (is_new or is_of_it):
        return None
    return Found([support_details(session, request)], is_reply=True)
