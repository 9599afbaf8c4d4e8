"""From where people are: the shortcut that opens the form, and those on a message that make it
a follow-up or a to-do."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import structlog
from aiohttp import ClientError
from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.errors import SlackApiError
from sqlmodel import Session

from handlers import cut_short, mentions, message_words, refresh, told
from handlers.channel_names import named
from handlers.followups import form as followup_form
from handlers.followups import prefill, worth
from handlers.told import Noted
from handlers.turn import Turn, person
from handlers.views import blocks, submitted
from handlers.views.forms import draft as draft_form
from handlers.views.forms import todo as views
from handlers.views.forms.draft import FormState
from handlers.views.lists import todo as lists
from models import Customer, Person, Todo
from models.commitments import todo_lists
from models.commitments.future import require_future_day
from models.commitments.promise import MAX_TEXT as MAX_TODO
from models.customers.linked import Linked, link
from models.followups import next_steps
from models.followups.followup import MAX_TEXT
from models.followups.interpret import interpret
from models.followups.next_steps import Source
from models.rules.clean import clean
from models.rules.next_step import NextStep
from models.rules.oneline import Intent

PATIENCE = 1.5  # seconds: the trigger that opens a form dies after three
log = structlog.get_logger()


async def make_followup(turn: Turn, shortcut: dict[str, Any]) -> None:
    """A new record of the message, read as a line would be, with its thread's first one and the
    link to it in the content."""
    said = _words(shortcut["message"])
    parent, where, plain = await asyncio.gather(
        _parent(turn, shortcut), _link(turn, shortcut), _readable(turn, said)
    )
    above = await _readable(turn, parent) if parent else ""
    written_at = datetime.fromtimestamp(float(shortcut["message"]["ts"]), UTC)
    is_own = shortcut["message"].get("user") == turn.me.user_id
    await turn.resolve(*mentions.users_in(said))
    draft = await turn.db.read(
        lambda session: _understood(session, turn, plain, written_at, is_own=is_own)
    )
    if not draft.content and (draft.next_contact or draft.todos):
        # What lies ahead is no contact, which a link alone would make of it.
        above = where = ""
    content = "\n".join(filter(None, (above, draft.content)))
    kept = "\n".join(filter(None, (content[: MAX_TEXT - len(where) - 1], where)))
    too_long = blocks.escape("\n".join(prefill.too_long(f"{content}\n{where}", turn)))
    notice = draft.notice if too_long in draft.notice else "\n".join((draft.notice, too_long))
    await followup_form.open_form(turn, replace(draft, content=kept, notice=notice.strip()))


def _understood(
    session: Session, turn: Turn, said: str, written_at: datetime, *, is_own: bool
) -> FormState:
    """What the message says, as of when it was written. What somebody else tells stays whole in the
    content, and what they mean to do is no promise of whoever makes a record of it."""
    blank = replace(followup_form.blank(turn), occurred_at=written_at)
    read = interpret(session, said, worth.reader(session, turn), written_at)
    if read.is_name or not said.strip():
        return replace(blank, method="message", content=said)
    draft = prefill.understood(session, turn, said, read, written_at)
    if is_own:
        return draft
    mine = tuple(one for one in draft.todos if one.owner == turn.me.user_id)
    if read.is_promise and (mine or draft.next_contact):
        return replace(draft, todos=mine, rows=max(1, len(mine)))
    if read.is_promise:  # nothing of it is shown below
        told = replace(read, intent=Intent.PAST)
        draft = prefill.understood(session, turn, said, told, written_at)
    method = draft.method if draft.customer is not None else "message"
    return replace(
        draft, method=method or "message", content=said, todos=(), rows=1, next_contact=None,
        next_starts=None, next_place="", inferred="", asked_day=None,
    )  # fmt: skip


async def make_todo(turn: Turn, shortcut: dict[str, Any]) -> None:
    said = await _readable(turn, _words(shortcut["message"]))
    notice = "\n".join(cut_short.said(said, MAX_TODO, "todo-new-text", turn))
    url = shortcut.get("response_url")
    form = views.form(said, turn.me.user_id, url, turn.text, notice=notice)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def save_todo(
    ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext
) -> None:
    entry = views.read(view, turn.now.astimezone(turn.me.tz), turn.me.locale)
    about = submitted.metadata_of(view).get("customer")  # where a card was the way here
    await turn.resolve(todo_1_owner=entry.owner)

    def write(session: Session) -> Noted | None:
        """The new promise; None where this submission has made it before."""
        if todo_lists.of_submission(session, view["id"]):
            return None
        by = person(session, turn)
        require_future_day(entry.due, by, turn.now, "todo_1_due")
        owner = entry.owner or turn.me.user_id
        linked = (
            Linked(Customer.get(session, about, by)) if about else link(session, entry.text, by)
        )
        todo = Todo.create(
            session,
            entry.text,
            owner=Person.colleague(session, owner, "todo_1_owner"),
            by=by,
            now=turn.now,
            due=entry.due,
            due_time=entry.due_time,
            customer_id=linked.customer.id if linked.customer else None,
            submission=view["id"],
        )
        # The next step, where that was asked for.
        if asked := submitted.metadata_of(view).get("next"):
            source, _, id = asked.partition(":")
            source_of = submitted.one_of(Source, source)
            next_steps.settle(session, source_of, submitted.number(id), NextStep.TODO, by)
        return told.noted(session, todo, [lists.linking(linked, turn.text)], turn)

    context["new_todo"] = await turn.db.write(write)
    await ack()
    turn.wake()


async def show_todo(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    """What was noted, where the message stands, to its author only."""
    made: Noted | None = context.get("new_todo")
    address = submitted.metadata_of(view).get("response_url")
    if made is None or not address:
        return
    fallback, shown = lists.created(made.details, made.told, turn.look, made.notices)
    respond = turn.respond_at(address)
    await respond(text=fallback, blocks=shown, response_type="ephemeral", replace_original=False)
    await refresh.refresh(turn, draft_form.place_of(submitted.metadata_of(view)))


async def _readable(turn: Turn, said: str) -> str:
    plain = mentions.plain(await named(turn, said))
    return await turn.db.read(lambda session: mentions.with_names(session, plain))


async def _link(turn: Turn, shortcut: dict[str, Any]) -> str:
    channel, ts = shortcut["channel"]["id"], shortcut["message"]["ts"]
    try:
        async with asyncio.timeout(PATIENCE):
            answer = await turn.client.chat_getPermalink(channel=channel, message_ts=ts)
    except (SlackApiError, ClientError, TimeoutError):
        return ""
    return str(answer["permalink"])


async def _parent(turn: Turn, shortcut: dict[str, Any]) -> str:
    """What the thread is about, where the bot may read it."""
    ts, thread = shortcut["message"]["ts"], shortcut["message"].get("thread_ts")
    if not thread or thread == ts:
        return ""
    channel = shortcut["channel"]["id"]
    try:
        async with asyncio.timeout(PATIENCE):
            answer = await turn.client.conversations_replies(channel=channel, ts=thread, limit=1)
    except (SlackApiError, ClientError, TimeoutError) as error:
        log.info("thread_not_read", error=type(error).__name__)
        return ""
    first: dict[str, Any] = answer["messages"][0]
    return f"> {clean(_words(first))}"


def _words(message: dict[str, Any]) -> str:
    return message_words.of(message) or message_words.of_files(message)
