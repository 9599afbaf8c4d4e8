"""An answer to a request for support in plain words, of the approver or of who asked: the request
is shown with its buttons, and answered by these alone."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlmodel import Session, col, select

from handlers import origin, refresh
from handlers.support import answer
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.blocks import Block
from handlers.views.messages import support_said as views
from models.customers import search
from models.errors import Malformed
from models.notifications import sent
from models.notifications.loaders.support import support_details
from models.notifications.subjects import SupportDetails
from models.people.person import Person
from models.rules import fitting, support_answer
from models.rules.support_answer import Kind, Said
from models.support.request import SupportRequest
from models.support.terms import SupportKind, SupportState

# Since a question came back that a line may answer, and one that speaks of the same.
JUST_ASKED, ASKED = timedelta(hours=2), timedelta(days=7)


@dataclass(frozen=True)
class Found:
    """`is_reply`: to what was asked back."""

    requests: list[SupportDetails]
    is_reply: bool = False


async def hear_in_thread(turn: Turn, event: dict[str, Any], typed: str) -> bool:
    """In the thread of a request's message, whatever is written is about that request."""
    thread = event.get("thread_ts")
    if not typed.strip() or thread in (None, event["ts"]):
        return False
    found = await turn.db.read(lambda session: _shown(session, event["channel"], thread, turn))
    said = support_answer.read(typed)
    return found is not None and await _show(turn, found, typed, said, event["channel"], thread)


async def hear(turn: Turn, typed: str, submission: str, channel: str) -> bool:
    """In the DM: what surely is the approver's answer."""
    said = support_answer.read(typed)
    if said is None or said.kind is Kind.ASK:
        return False
    found = await turn.db.read(lambda session: _awaiting(session, typed, said, turn))
    return found is not None and await _show(turn, found, typed, said, channel)


async def hear_reply(turn: Turn, typed: str, channel: str) -> bool:
    """What may answer the question that was just asked back, where it is nothing else."""
    found = await turn.db.read(lambda session: _asked_back(session, typed, turn))
    return found is not None and await _show(turn, found, typed, None, channel)


async def hear_question(turn: Turn, typed: str, channel: str) -> bool:
    """A question that nothing else was made of may be the approver's."""
    said = support_answer.read(typed)
    if said is None or said.kind is not Kind.ASK:
        return False
    found = await turn.db.read(lambda session: _awaiting(session, typed, said, turn))
    return found is not None and await _show(turn, found, typed, said, channel)


async def hear_status(turn: Turn, typed: str, submission: str, channel: str) -> bool:
    """How the person's own requests stand; False where there are none."""
    if not support_answer.asks_status(typed):
        return False

    def read(session: Session) -> list[SupportDetails]:
        mine = SupportRequest.asked_lately(session, person(session, turn), turn.now - ASKED)
        return [support_details(session, one) for one in mine]

    if not (found := await turn.db.read(read)):
        return False
    fallback, shown = views.standing(found, turn.look)
    await _post(turn, channel, None, fallback, shown)
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


async def _show(
    turn: Turn, found: Found, typed: str, said: Said | None, channel: str, thread: str | None = None
) -> bool:
    if found.is_reply:
        fallback, shown = views.reply(found.requests[0], typed, turn.look)
    else:
        fallback, shown = views.answers(found.requests, typed, said, turn.look)
    await _post(turn, channel, thread, fallback, shown)
    return True


async def _post(
    turn: Turn, channel: str, thread: str | None, fallback: str, shown: list[Block]
) -> None:
    await turn.client.chat_postMessage(
        channel=channel, thread_ts=thread, text=fallback, blocks=shown
    )


def _shown(session: Session, channel: str, ts: str, turn: Turn) -> Found | None:
    """The one request that a message is about, where the person has to say something of it."""
    message, by = sent.message_at(session, channel, ts), person(session, turn)
    subjects = [one.subject for one in message.notifications] if message else []
    found = [one for one in subjects if isinstance(one, SupportDetails)]
    if len(found) != 1 or len(subjects) != 1 or not found[0].request.is_open:
        return None
    request = found[0].request
    is_asker = request.asker_id == by.id
    if is_asker and request.state is SupportState.ASKED_BACK:
        return Found(found, is_reply=True)
    return Found(found) if not is_asker and request.may_be_answered_by(session, by) else None


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


def _asked_back(session: Session, typed: str, turn: Turn) -> Found | None:
    """The last question that came back, where the line is of no other customer."""
    by = person(session, turn)
    asked = select(SupportRequest).where(
        SupportRequest.asker_id == by.id,
        col(SupportRequest.paused_at) >= turn.now - ASKED,
        col(SupportRequest.answered_at).is_(None),
        col(SupportRequest.cancelled_at).is_(None),
    )
    request = session.exec(asked.order_by(col(SupportRequest.paused_at).desc())).first()
    if request is None or request.paused_at is None or typed.rstrip().endswith(("?", "？")):
        return None
    speaks_of_it = fitting.share(fitting.words(request.question), typed) > 0
    named = {one.customer.id for one in search.named_in(session, typed, by)}
    is_new = not named and request.paused_at >= turn.now - JUST_ASKED
    is_of_it = speaks_of_it and (not named or request.customer_id in named)
    if not (is_new or is_of_it):
        return None
    return Found([support_details(session, request)], is_reply=True)
