"""Approve, Refuse and Ask back for the approver; Reply and Withdraw for the asker."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import card_message, refresh
from handlers.home import home
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.blocks import Block
from handlers.views.forms import draft
from handlers.views.forms import support as forms
from handlers.views.lists.card import SUPPORT_ON_CARD
from handlers.views.messages import support as messages
from handlers.views.wording.look import Look
from models.deals.approvals import keep_worth
from models.errors import NoLongerThere, SupportMovedOn
from models.notifications.loaders.support import support_details
from models.notifications.subjects import SupportDetails
from models.people.person import Person
from models.rules import support_answer
from models.support.request import SupportRequest
from models.support.terms import Answer as Outcome

Change = Callable[[Session, SupportRequest, Person], None]
Answer = Callable[[SupportRequest, Session, str, Person, datetime], None]
Save = Callable[[AsyncAck, Turn, dict[str, Any], AsyncBoltContext], Awaitable[None]]
Form = Callable[[SupportDetails, dict[str, Any], Look], Block]


async def approve(turn: Turn, action: dict[str, Any]) -> None:
    await _press(turn, action, lambda session, one, by: one.approve(session, by, turn.now))


async def undo(turn: Turn, action: dict[str, Any]) -> None:
    """The answer is taken back."""
    await _press(turn, action, lambda session, one, by: one.undo(session, by, turn.now))


async def ask_remark(turn: Turn, action: dict[str, Any]) -> None:
    """Approve with some words, or add them to what was approved."""
    await _open(turn, action, forms.remark_form, is_answered=True)


async def ask_reason(turn: Turn, action: dict[str, Any]) -> None:
    """Refuse: why?"""
    await _open(turn, action, forms.refuse_form)


async def ask_question(turn: Turn, action: dict[str, Any]) -> None:
    """Ask back: what?"""
    await _open(turn, action, forms.question_form)


async def ask_reply(turn: Turn, action: dict[str, Any]) -> None:
    await _open(turn, action, forms.reply_form)


def _saving(field: str, answer: Answer) -> Save:
    """Saves a form of one input, whose words are the answer."""

    async def save(
        ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext
    ) -> None:
        said, request_id = (
            submitted.value_of(view, field) or "",
            submitted.metadata_of(view)["request"],
        )

        def change(session: Session, one: SupportRequest, by: Person) -> None:
            answer(one, session, said, by, turn.now)

        await turn.db.write(lambda session: changed(session, request_id, change, turn))
        context["saved"] = True
        await ack()
        turn.wake()

    return save


save_refusal = _saving("reason", SupportRequest.refuse)
save_question = _saving("question", SupportRequest.ask_back)
save_reply = _saving("reply", SupportRequest.reply_to)


async def save_remark(
    ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext
) -> None:
    """Where the remark allows another discount than the field has, which was left as it was asked
    for, the form stays open with that; a second submit saves."""
    opened, typed = submitted.metadata_of(view), forms.read_remark(view)
    request_id = opened["request"]

    def read(session: Session) -> SupportDetails:
        by = person(session, turn)
        return support_details(session, SupportRequest.get(session, request_id, by), by)

    named = support_answer.granted(typed.remark)
    details = await turn.db.read(read)
    differs = named is not None and named != typed.percent
    if differs and forms.is_untouched(details, typed) and not opened.get("is_asked"):
        came_from = {"place": opened["place"], "home": opened["home"], "is_asked": True}
        again = forms.remark_form(details, came_from, turn.look, typed, named)
        await ack(response_action="update", view=again)
        return

    def change(session: Session, one: SupportRequest, by: Person) -> None:
        one.remark(session, typed.remark, by, turn.now, typed.percent)

    await turn.db.write(lambda session: changed(session, request_id, change, turn))
    context["saved"] = True
    await ack()
    turn.wake()


async def after_save(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    if "saved" in context:  # else it was refused
        opened = submitted.metadata_of(view)
        await _refresh(turn, opened["request"], draft.place_of(opened))


async def withdraw(turn: Turn, action: dict[str, Any]) -> None:
    """On the card, on the word that said it was sent, or on a question: each then shows how it
    stands, also where it was answered or withdrawn already."""
    try:
        await _press(turn, action, lambda session, one, by: one.withdraw(session, by, turn.now))
    except (NoLongerThere, SupportMovedOn):
        await _show_where(turn, action)
        raise
    await _show_where(turn, action)


async def _show_where(turn: Turn, action: dict[str, Any]) -> None:
    """The card, or the word that it was sent, as it stands."""
    is_on_card = action["block_id"].startswith(f"{SUPPORT_ON_CARD}:")
    is_word = action["block_id"].startswith(f"{messages.SENT}:")
    if not (is_on_card or is_word) or refresh.place(turn) in turn.shown:
        return
    request_id = refresh.subject_id(action)

    def read(session: Session) -> tuple[str, list[Block]]:
        request = session.get(SupportRequest, request_id)
        if request is None or not request.may_be_seen_by(session, person(session, turn)):
            raise NoLongerThere
        if is_on_card:
            return card_message.shown_to(session, request.customer_id, turn)
        return messages.sent(support_details(session, request), turn.look)

    fallback, shown = await turn.db.read(read)
    await turn.respond(text=fallback, blocks=shown, replace_original=True)


async def _press(turn: Turn, action: dict[str, Any], change: Change) -> SupportDetails:
    """Change the request that a button belongs to, and update the messages about it, also where it
    had moved on."""
    request_id, place = refresh.subject_id(action), refresh.place(turn)
    try:
        details = await turn.db.write(lambda session: changed(session, request_id, change, turn))
    except (NoLongerThere, SupportMovedOn):
        await _refresh(turn, request_id, place)
        raise
    turn.wake()
    await _refresh(turn, request_id, place)
    return details


async def _open(
    turn: Turn, action: dict[str, Any], form: Form, *, is_answered: bool = False
) -> None:
    """`is_answered`: one that is answered may be shown, too."""
    request_id = refresh.subject_id(action)

    def read(session: Session) -> SupportDetails:
        found = SupportRequest.get(session, request_id, person(session, turn))
        if not (found.is_open or is_answered):
            raise SupportMovedOn
        return support_details(session, found, person(session, turn))

    try:
        details = await turn.db.read(read)
    except (NoLongerThere, SupportMovedOn):
        await _refresh(turn, request_id, refresh.place(turn))
        raise
    came_from = {"place": refresh.place(turn), "home": home.home_of(turn)}
    shown = form(details, came_from, turn.look)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=shown)


def changed(session: Session, request_id: int, change: Change, turn: Turn) -> SupportDetails:
    by = person(session, turn)
    request = SupportRequest.get(session, request_id, by, lock=True)
    was_open = request.is_open
    change(session, request, by)
    if was_open and request.answer is Outcome.APPROVED:
        keep_worth(session, request)
    return support_details(session, request)


async def _refresh(turn: Turn, request_id: int, place: tuple[str, str] | None) -> None:
    """Update what was pressed."""
    await refresh.refresh(turn, place)
