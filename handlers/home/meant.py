"""What people say of their to-dos and drafts in the DM instead of pressing a button: it is shown
with its buttons, and changed by these alone."""

from dataclasses import replace
from typing import Any

from sqlmodel import Session

from handlers import colleague, origin
from handlers.home import answered
from handlers.message import Message
from handlers.origin import Place
from handlers.turn import Turn, person
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.lists import meant as views
from handlers.views.lists import todo_meant as in_answer
from models.commitments.todo import Todo
from models.customers import search
from models.home import meant, told_done
from models.home.home import Row
from models.home.meant import DONE, DROP, Meant, Ref
from models.notifications.subjects import TodoDetails
from models.people.person import Person
from models.rules import answering, dates, direct_message, dropping, fitting, handing
from models.rules import told_done as rule
from models.rules.moving import Move

_NEARLY_ALL = 0.6  # of the words: between those of Chinese are pairs that no text has


async def change(turn: Turn, typed: str, channel: str) -> None:
    """Somebody asks to have something moved, done or undone."""
    moved = _moved(turn, typed)
    found = await _fitting(turn, typed, moved)
    if not await show(turn, found if moved else replace(found, deed=DONE), channel):
        await say_none(turn, typed)


async def moved(message: Message) -> bool:
    """Something may be asked to be moved: False where nothing open is called just so, for then it
    may be what a record tells."""
    turn, typed = message.turn, message.typed
    moved = _moved(turn, typed)
    if moved is None:
        return False
    found = await _fitting(turn, moved.what or typed, moved, least=_NEARLY_ALL)
    return await show(turn, found, message.channel)


async def move(turn: Turn, action: dict[str, Any]) -> None:
    """The button that moves one to the day that was said; pressed again, it is there already."""
    ref, to = views.move_of(action)

    def write(session: Session) -> None:
        me = person(session, turn)
        if meant.rows(session, me, [ref]):  # else it is settled, which the message says
            meant.move(session, ref, to, me, turn.now)

    await turn.db.write(write)
    turn.wake()
    if at := origin.place_in(turn.body):
        await again(turn, at, (turn.body.get("message") or {}).get("blocks") or [])
        return
    rows = await turn.db.read(lambda session: meant.rows(session, person(session, turn), [ref]))
    fallback, shown = in_answer.message(Meant([ref], to), rows, turn.look)
    await turn.respond(text=fallback, blocks=shown, replace_original=True)


async def say_none(turn: Turn, typed: str) -> None:
    """Nothing that is open fits the words."""

    def called(session: Session) -> str:
        named = search.named_in(session, typed, person(session, turn))
        return named[0].customer.name if len(named) == 1 else ""

    customer = await turn.db.read(called)
    names_something = fitting.parts(typed, turn.now.astimezone(turn.me.tz))
    key = "change-where" if customer else "change-which" if names_something else "change-undo"
    said = turn.text(key, customer=customer)
    await turn.reply_privately(blocks.escape(said))


async def dropped(message: Message) -> bool:
    """Something may be no longer needed: False where nothing open is called just so."""
    turn, what = message.turn, dropping.read(message.typed)
    if not what:
        return False
    found = await _fitting(turn, what, least=_NEARLY_ALL)
    return await show(turn, replace(_of(found, "ts"), deed=DROP), message.channel)


async def given(message: Message) -> bool:
    """A to-do may be to be given to a colleague: False where none is called just so, or nobody is
    who is to have it."""
    turn, said = message.turn, handing.read(message.typed)
    if said is None:
        return False
    to = await colleague.named(turn, said.to)
    if not isinstance(to, Person) or to.id == turn.me.id:
        return False
    found = replace(_of(await _fitting(turn, said.what, least=_NEARLY_ALL), "t"), deed=to.user_id)
    words = (
        message.typed.strip() if await turn.db.read(lambda one: _is_back(one, found, to)) else ""
    )
    return await show(turn, found, message.channel, words=words)


def _is_back(session: Session, found: Meant, to: Person) -> bool:
    """Whether it goes back to who gave it."""
    todos = [session.get(Todo, one.id) for one in found.refs]
    return len(todos) == 1 and todos[0] is not None and todos[0].given_by_id == to.id


def _of(found: Meant, kinds: str) -> Meant:
    return replace(found, refs=[one for one in found.refs if one.kind in kinds])


async def done(message: Message) -> bool:
    """Something was done: False where nothing open fits, or, unless it is surely said of a to-do,
    where the words name a customer and so may be a record."""
    turn, typed = message.turn, message.typed
    if (said := direct_message.says_done(typed)) is None:
        return False
    if not said.is_surely and await turn.db.read(
        lambda session: _names_customer(session, turn, typed)
    ):
        return False
    found = await _fitting(turn, typed)
    return await show(turn, replace(found, deed=DONE), message.channel)


async def told(message: Message) -> bool:
    """A thing is told of as done, as may be a customer's question: False where nothing open is
    called so. It may be a record, too, which a button makes of it."""
    turn, typed, said = message.turn, message.typed, rule.read(message.typed)
    each = [(said, typed)] if said else rule.all_of(typed)
    if not each:
        return False
    found = await turn.db.read(
        lambda session: told_done.fitting_all(session, person(session, turn), each, turn.now)
    )
    was_shown, said_so = await answered.was_shown(message), answering.says_answered(typed)
    issues = [one.id for one in found.refs if one.kind == "i"]
    if issues and len(issues) == len(found.refs) and not said_so:
        return was_shown or await answered.show(turn, issues, typed, message.channel, None)
    if was_shown:
        found = replace(found, refs=[one for one in found.refs if one.kind != "i"])
    names = await turn.db.read(lambda session: _names_customer(session, turn, typed))
    return await show(turn, found, message.channel, note=typed if names else "")


async def told_in_note(turn: Turn, typed: str, channel: str) -> None:
    """A note tells of something done: the to-do that it may be is shown beside the draft."""
    said = rule.each(typed)
    if not said:
        return

    def read(session: Session) -> list[Ref]:
        me = person(session, turn)
        found = [told_done.fitting_words(session, me, one, typed, turn.now) for one in said]
        return [ref for one in found for ref in one.refs if ref.kind == "t"]

    refs = list(dict.fromkeys(await turn.db.read(read)))
    await show(turn, Meant(refs[: meant.MOST], deed=DONE), channel)


def _names_customer(session: Session, turn: Turn, typed: str) -> bool:
    return bool(search.named_in(session, typed, person(session, turn)))


async def done_of(turn: Turn, typed: str, followup_id: int, at: Place) -> None:
    """Of a record something is told as done, in the thread `at` of its message: its to-do is shown
    there."""
    is_all = fitting.says_only_done(typed)
    if not is_all and direct_message.says_done(typed) is None:
        return

    def read(session: Session) -> Meant:
        me = person(session, turn)
        return meant.of_record(session, me, "" if is_all else typed, followup_id, turn.now)

    found = await turn.db.read(read)
    await show(turn, replace(found, deed=DONE), *at)


async def save(turn: Turn, channel: str) -> None:
    """ "Yes, save it": the drafts that are open."""
    drafts = await turn.db.read(lambda session: meant.open_drafts(session, person(session, turn)))
    if not await show(turn, drafts, channel):
        await turn.reply_privately(blocks.escape(turn.text("meant-no-draft")))


async def again(turn: Turn, at: Place, shown: list[Block]) -> bool:
    """Show such a message as things stand; False where it is none."""
    if (found := views.meant_in(shown)) is None:
        return False
    fallback, now = await _message(turn, found)
    kept = views.as_note_in(shown)
    await turn.client.chat_update(channel=at[0], ts=at[1], text=fallback, blocks=[*now, *kept])
    return True


def _moved(turn: Turn, typed: str) -> Move | None:
    with dates.written_in(turn.me.locale):
        return direct_message.says_moved(typed, turn.now.astimezone(turn.me.tz))


async def _fitting(
    turn: Turn, typed: str, moved: Move | None = None, *, least: float = fitting.LEAST
) -> Meant:
    def read(session: Session) -> Meant:
        me, to = person(session, turn), moved.to if moved else None
        return meant.fitting_words(session, me, typed, turn.now, least=least, to=to)

    return await turn.db.read(read)


async def show(
    turn: Turn,
    found: Meant,
    channel: str,
    thread: str | None = None,
    *,
    lead: str = "",
    note: str = "",
    words: str = "",
) -> bool:
    """False where nothing fits. `lead` is said above it instead of the question; `note` may be a
    follow-up's words, too; `words` are read by whoever it is given to."""
    if not found.refs:
        return False
    fallback, shown = await _message(turn, found)
    if lead:
        shown[0] |= blocks.section(f"*{blocks.escape(lead)}*")
    shown += [views.with_words(words, turn.look)] if words else []
    shown += [views.as_note(note, turn.look)] if note else []
    await turn.client.chat_postMessage(
        channel=channel, text=fallback, blocks=shown, thread_ts=thread
    )
    return True


async def _message(turn: Turn, found: Meant) -> tuple[str, list[Block]]:
    def read(session: Session) -> tuple[list[Row], int, list[TodoDetails]]:
        me = person(session, turn)
        rows, more = meant.rows(session, me, found.refs), meant.not_shown(session, me, found)
        return rows, more, meant.settled(session, me, found.refs)

    rows, more, settled = await turn.db.read(read)
    return views.message(found, rows, more, turn.look, settled=settled)
