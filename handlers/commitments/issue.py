"""`/issue`: the open issues, the form of a new one, and the steps from its answer until it is
closed, wherever it is shown."""

from collections.abc import Callable
from typing import Any, TypeVar

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import errors, mentions, origin, refresh, told
from handlers.commitments import issue_line
from handlers.home import home
from handlers.told import Told
from handlers.turn import Turn, person
from handlers.views import blocks, submitted
from handlers.views.blocks import Block
from handlers.views.forms import draft
from handlers.views.forms import issue as views
from handlers.views.lists import issue as lists
from handlers.views.wording import next_step
from models import Customer, Issue, Person
from models.commitments import issue_lists
from models.commitments.issue import MAX_ANSWER
from models.commitments.issue_state import IssueState
from models.customers import search
from models.customers.response_promise import answer_within, urgent_within
from models.errors import CustomerAlike, IssueMovedOn, NoLongerThere
from models.followups import next_steps
from models.notifications.loaders.issue import issue_details
from models.notifications.subjects import IssueDetails
from models.rules import answering
from models.rules.deadlines import Kind, Urgency
from models.watching.event import Happened
from models.watching.tell import tell_owners

T = TypeVar("T")
MAX_QUOTED = 100  # characters of a question


async def command(turn: Turn, command: dict[str, Any]) -> None:
    """`/issue` lists; `/issue Acme how fast is it? urgent` opens the form with that in it."""
    typed = command.get("text", "").strip()
    if not typed:
        fallback, shown = await listing(turn)
        await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")
        return
    await turn.resolve(owner=mentions.taken_in(typed))
    form = await turn.db.write(lambda session: issue_line.form(session, typed, turn))
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    """Raise the issue; a reminder of the same transaction notifies its owner."""
    asked = views.read(view)
    await turn.resolve(owner=asked.owner)

    def write(session: Session) -> Told:
        by, whose = person(session, turn), asked.customer
        if isinstance(whose, int):
            customer = Customer.get(session, whose, by)
        else:
            search.require_distinct_name(session, whose, by, asked=asked.about)
            customer = Customer.create(session, whose, by, turn.now)
        owner = Person.colleague(session, asked.owner, "owner")
        issue = Issue.raise_(
            session,
            asked.question,
            asked.urgency,
            customer_id=customer.id,
            owner=owner,
            by=by,
            now=turn.now,
            promised=answer_within(customer, asked.question),
            urgent=urgent_within(session, customer),
            submission=view["id"],
        )
        return told.of(session, Kind.ISSUE_GIVEN, issue.id, owner, turn)

    try:
        context["told"] = await turn.db.write(write)
    except CustomerAlike as question:
        notice = blocks.escape(errors.say(question, turn.text))
        again = asked._replace(about=str(question.facts["typed"]))
        await ack(response_action="update", view=views.form(again, turn.text, notice))
        return
    context["raised"] = asked
    await ack()
    turn.wake()


async def after_save(turn: Turn, context: AsyncBoltContext) -> None:
    """A word where the issue itself does not come as a message."""
    asked: views.Asked | None = context.get("raised")
    if asked is None:
        return
    question = blocks.escape(blocks.cut(asked.question.strip(), MAX_QUOTED))
    if asked.urgency is Urgency.ON_THE_SPOT:
        await turn.reply_privately(turn.text("issue-raised-on-the-spot", question=question))
    elif asked.owner != turn.me.user_id:
        heard: Told = context["told"]
        facts = heard.mentioned()
        await turn.reply_privately(turn.text("issue-raised-for", question=question, **facts))


async def answered(turn: Turn, action: dict[str, Any]) -> None:
    await _change(turn, action, lambda session, issue, by: issue.answer(session, by, turn.now))


async def answered_so(turn: Turn, action: dict[str, Any]) -> None:
    """Answered, with the words that the button holds as what the customer was told: by when they
    were written, to which this message replied at once. Who was told it knows it."""
    said, told_at = blocks.cut(submitted.held(action), MAX_ANSWER), origin.posted_at(turn.body)

    def answer(session: Session, issue: Issue, by: Person) -> None:
        issue.answer(session, by, turn.now, told_at)
        issue.say_answer(session, said)
        if answering.tells_them(said):
            issue.inform(by, turn.now)

    await _change(turn, action, answer)


async def unanswered(turn: Turn, action: dict[str, Any]) -> None:
    """Answered was pressed by mistake: the clock runs on."""
    await _change(
        turn, action, lambda session, issue, by: issue.take_back_answer(session, turn.now)
    )


async def replied(turn: Turn, action: dict[str, Any]) -> None:
    """The customer has replied: the clock runs again."""
    await _change(turn, action, lambda session, issue, by: issue.resume(session, turn.now))


async def informed(turn: Turn, action: dict[str, Any]) -> None:
    await _change(turn, action, lambda session, issue, by: issue.inform(by, turn.now))


async def closed(turn: Turn, action: dict[str, Any]) -> None:
    """Close it; where that leaves nothing open with its customer, the message asks what next."""

    def close(session: Session, issue: Issue, by: Person) -> None:
        issue.close(by, turn.now)
        next_steps.ask(session, issue, by)

    await _change(turn, action, close)


async def reassign(turn: Turn, action: dict[str, Any]) -> None:
    """Hand it to somebody else, who is told at once."""
    chosen = action.get("selected_user")
    if not chosen:
        return
    await turn.resolve(owner=chosen)

    def give(session: Session, issue: Issue, by: Person) -> tuple[Told, str]:
        owner = Person.colleague(session, chosen)
        issue.reassign(session, owner, by, turn.now)
        return told.of(session, Kind.ISSUE_GIVEN, issue.id, owner, turn), issue.question

    heard, question = await _change(turn, action, give)
    turn.wake()
    await told.say_reassigned(turn, "issue-reassigned", heard, question)


async def ask_reason(turn: Turn, action: dict[str, Any]) -> None:
    """Waiting for the customer: for what?"""
    issue_id, pressed = refresh.subject_id(action), came_from(turn)

    def read(session: Session) -> IssueDetails:
        return issue_details(session, Issue.get(session, issue_id, person(session, turn)))

    asked = await turn.db.read(read)
    if asked.issue.state is not IssueState.OPEN:
        await show_again(turn, issue_id, pressed)
        raise IssueMovedOn
    form = views.wait_form(asked, pressed, turn.text)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def save_wait(
    ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext
) -> None:
    issue_id = submitted.metadata_of(view)["issue"]
    reason = submitted.value_of(view, "reason") or ""

    def write(session: Session) -> None:
        Issue.get(session, issue_id, person(session, turn), lock=True).wait(
            session, reason, turn.now
        )

    await turn.db.write(write)
    context["saved"] = True
    await ack()


async def after_wait(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    if "saved" in context:  # else it was refused
        metadata = submitted.metadata_of(view)
        await show_again(turn, metadata["issue"], metadata)


async def _change(
    turn: Turn, action: dict[str, Any], change: Callable[[Session, Issue, Person], T]
) -> T:
    """Change the issue of a button, where this person may, and update what was pressed, also where
    the issue had moved on. A refused change updates no message."""
    issue_id = refresh.subject_id(action)

    def write(session: Session) -> T:
        by = person(session, turn)
        return change(session, Issue.get(session, issue_id, by, lock=True), by)

    try:
        done = await turn.db.write(write)
    except (IssueMovedOn, NoLongerThere):
        await show_again(turn, issue_id, came_from(turn))
        raise
    await show_again(turn, issue_id, came_from(turn))
    return done


def came_from(turn: Turn) -> dict[str, Any]:
    """Where a button was pressed, kept in the form that it opens."""
    url = None if refresh.place(turn) else turn.respond.response_url
    return {"place": refresh.place(turn), "home": home.home_of(turn), "list": url}


async def show_again(turn: Turn, issue_id: int, metadata: dict[str, Any]) -> None:
    """Update what was pressed, by what `came_from` kept: Home, a reminder, or the ephemeral
    list."""
    place = draft.place_of(metadata)
    if metadata["home"]:
        await home.publish(turn)
    elif place:
        await refresh.refresh(turn, place)
    elif metadata["list"]:
        fallback, shown = await listing(turn)
        asked = await turn.db.read(lambda session: _what_next(session, issue_id, turn))
        respond = turn.respond_at(metadata["list"])
        await respond(text=fallback, blocks=[*asked, *shown], replace_original=True)


def _what_next(session: Session, issue_id: int, turn: Turn) -> list[Block]:
    issue = session.get(Issue, issue_id)
    if issue is None or issue.state is not IssueState.CLOSED:
        return []
    customer = session.get_one(Customer, issue.customer_id)
    return next_step.shown(issue.next_step, customer, f"next-issue-list:{issue_id}", turn.look)


async def nudge(turn: Turn, action: dict[str, Any]) -> None:
    """Nudge, for the manager: its owner is asked about it, in Kept's name."""

    def write(session: Session) -> Told | None:
        by = person(session, turn)
        issue = Issue.get(session, submitted.number(submitted.held(action)), by)
        owner, asked = session.get_one(Person, issue.owner_id), [issue.owner_id]
        what, at = Happened.NUDGED, issue.customer_id
        event = tell_owners(session, at, what, asked, by, turn.now, issue_id=issue.id)
        return told.of(session, Kind.OWNED, event.id, owner, turn) if event else None

    heard = await turn.db.write(write)
    turn.wake()
    if heard is not None:
        await turn.reply_privately(blocks.escape(turn.text("issue-nudged", **heard.named())))


async def listing(turn: Turn) -> tuple[str, list[Block]]:
    def read(session: Session) -> list[IssueDetails]:
        unfinished = issue_lists.unfinished_of(session, person(session, turn))
        return [issue_details(session, issue) for issue in unfinished]

    return lists.listing(await turn.db.read(read), turn.text, turn.me.tz, turn.now)
