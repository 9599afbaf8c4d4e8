"""Causes and plan, on a review: why figures fell, and what is to be done, by whom and by when."""

from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncBoltContext
from sqlmodel import Session

from handlers import mentions, refresh
from handlers.reviews import audience, sending
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.blocks import Block
from handlers.views.forms import draft
from handlers.views.forms import review_plan as forms
from handlers.views.lists import review as views
from handlers.views.lists import review_pressed
from handlers.views.lists.review import Audience
from models import errors
from models.commitments import repeating
from models.commitments.future import require_future_day
from models.commitments.todo import Todo
from models.customers.linked import link
from models.followups.entry import TodoInput
from models.people import called
from models.people.person import Person
from models.reviews import evidence, freezing, loading, plan, shown
from models.reviews.frozen import FrozenFigure, FrozenReview
from models.reviews.plan import Planned
from models.reviews.shown import Shown
from models.rules import as_task, asked_names, dates, fallen
from models.rules import lazy_re as re
from models.rules.oneline import LineTodo
from models.rules.oneline.colleagues.owners import names_several, opened_by, owned
from models.rules.oneline.todos import repeated
from models.rules.oneline.when import days

MOST_CAUSES = 12  # asked for in one form
_NAMES_IT = re.compile(r"\s*(?:of|for|from|the|'s)\b", re.I)
_HAN_FIRST = re.compile(r"[\u3400-\u9fff\d]")


@dataclass(frozen=True)
class At:
    """The place of the review that the form was opened from."""

    review: int
    channel: str
    response_url: str
    elsewhere: bool  # a preview of what another channel would read


async def open_form(turn: Turn, action: dict[str, Any]) -> None:
    id = refresh.subject_id(action)
    at = {
        "review": id,
        "saved": [],
        "channel": submitted.channel_of(turn.body),
        "response_url": turn.body["response_url"],
        "elsewhere": review_pressed.is_for_elsewhere(turn.body.get("message") or {}),
    }
    form = await turn.db.read(lambda session: _form(session, turn, at))
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    """Each item becomes a to-do of its owner's; one that was saved before is changed, or cancelled
    where its text was removed. An owner who was read from the words is shown first."""
    items = forms.items(view)
    chosen = {item.owner_field: item.owner for item in items if item.owner}
    await turn.resolve(**chosen)
    again = await turn.db.read(lambda session: _with_owners(session, turn, view, items))
    if again is not None:
        await ack(response_action="update", view=again)
        return
    await turn.db.write(lambda session: _write(session, turn, view, items))
    context["saved_plan"] = True
    await ack()


def _write(session: Session, turn: Turn, view: dict[str, Any], items: list[forms.Item]) -> None:
    by, kept = person(session, turn), submitted.metadata_of(view)
    review = FrozenReview.get(session, _at(view).review, by, lock=True)
    freezing.say_causes(session, review, forms.causes(view))
    whose = review.scope(session).person.user_id
    typed = {item.row: item for item in items}
    for row, id in enumerate(kept["saved"], start=1):
        item, todo = plan.item_of(session, id, review, by)
        if row not in typed:
            todo.cancel(session, turn.now)
            continue
        planned = _planned(session, typed.pop(row), turn, whose, todo)
        plan.change(session, item, todo, planned, by, turn.now)
    new = [_planned(session, item, turn, whose) for item in typed.values()]
    plan.add(session, review, new, by, turn.now)


async def after_save(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    """The review is shown again where the form was opened."""
    if not context.get("saved_plan"):
        return
    turn.wake()
    at = _at(view)
    channel = at.channel
    if at.elsewhere:
        chosen = await turn.db.read(lambda session: person(session, turn).review_channel)
        channel = chosen or channel
    readers = await audience.of(turn, channel)
    alone = readers is Audience.ALONE

    def read(session: Session) -> Shown:
        review = FrozenReview.get(session, at.review, person(session, turn))
        most = views.ROWS_IN_MESSAGE if alone else 0
        return shown.load(session, review, most, None if alone else channel)

    found = await turn.db.read(read)
    respond = turn.respond_at(at.response_url)
    if found.is_posted and not alone:
        said = turn.text("plan-saved")
        await respond(text=said, response_type="ephemeral", replace_original=False)
        return
    fallback, shown_again = (
        views.message(found, readers, turn.text, turn.now)
        if alone
        else views.preview(found, readers, channel, turn.text, turn.now, elsewhere=at.elsewhere)
    )
    again = partial(respond, replace_original=True)
    await sending.send(lambda shown: again(text=fallback, blocks=shown), shown_again)


def _at(view: dict[str, Any]) -> At:
    kept = submitted.metadata_of(view)
    return At(kept["review"], kept["channel"], kept["response_url"], kept["elsewhere"])


def _with_owners(
    session: Session, turn: Turn, view: dict[str, Any], items: list[forms.Item]
) -> Block | None:
    """The form with the owners that its lines name, where none was chosen; None where none is."""
    shown = [_with_owner(session, item, turn) for item in items]
    if not any(
        one.is_read and one.owner != item.owner for one, item in zip(shown, items, strict=True)
    ):
        return None
    return _form(session, turn, submitted.metadata_of(view), shown, forms.causes(view))


def _with_owner(session: Session, item: forms.Item, turn: Turn) -> forms.Item:
    """With the owner and the day that its words name, to be looked at; of several people it is
    asked whose it is."""
    if item.owner:
        return item
    _, named = _named(session, item.text)
    if named is None:
        is_of_several = names_several(item.text, called.names(session))
        return replace(item, is_read=True) if is_of_several else item
    return replace(item, owner=named.user_id, is_read=True)


def _named(session: Session, text: str) -> tuple[str, Person | None]:
    """Whom a line names as its owner: a mention, a colleague's name that opens it, or who is said
    last to be responsible; and the line without them. Of several it is nobody's."""
    colleagues_ = called.names(session)
    if names_several(text, colleagues_):
        return text, None
    rest, named = mentions.take(session, text)
    if named is not None:
        return rest, named
    read = owned(LineTodo(text), colleagues_)
    read = read if read.owner else opened_by(text, colleagues_)
    if not read.owner and (said := asked_names.responsible(text)):
        read = LineTodo(said[1], owner=said[0])
    named = mentions.called(session, read.owner) if read.owner else None
    return (as_task.of_somebody(read.text), named) if named else (text, None)


def _planned(
    session: Session, item: forms.Item, turn: Turn, whose: str, todo: Todo | None = None
) -> Planned:
    """What is to be done; `whose` it is unless somebody is chosen. A day that `todo` has already
    may be over. Raises PlanOfSeveral where the line names more than one."""
    if not item.owner and names_several(item.text, called.names(session)):
        raise errors.PlanOfSeveral(item.owner_field)
    owner = Person.colleague(session, item.owner or whose, item.owner_field)
    if todo is None or item.due != todo.due:
        require_future_day(item.due, owner, turn.now, f"item_{item.row}_due")
    if todo is not None and item.text == todo.text:
        return Planned(item.text, owner, item.due, None, item.measure)
    rest, named = _named(session, item.text)
    item = replace(item, text=rest) if named and named.id == owner.id else item
    if owner.id == turn.me.id:
        item = replace(item, text=as_task.without_self(item.text))
    local = turn.now.astimezone(turn.me.tz)
    if todo is not None or item.due is not None:
        dated = draft.with_due(TodoInput(item.text, due=item.due), local, turn.me.locale)
        return Planned(item.text, owner, dated.due, dated.due_time, item.measure)
    return _read(session, item, owner, turn, local)


def _read(
    session: Session, item: forms.Item, owner: Person, turn: Turn, local: datetime
) -> Planned:
    """When it is to be done, how often, and for which customer, by its words alone."""
    linked = link(session, item.text, turn.me)
    customer = linked.customer if linked.customer and not linked.is_guess else None
    with dates.written_in(turn.me.locale):
        read = repeated.one(item.text, local, turn.me.locale)
    planned = Planned(item.text, owner, None, None, item.measure, customer=customer)
    if read.rule is not None:
        due = repeating.first_day(read.rule, owner, turn.now, read.due_time)
        return replace(planned, text=read.text, due=due, due_time=read.due_time, rule=read.rule)
    dated = draft.with_due(TodoInput(item.text), local, turn.me.locale)
    if dated.due is not None:
        text = _undated(item.text, read) if read.due == dated.due else item.text
        return replace(planned, text=text, due=dated.due, due_time=dated.due_time)
    if repeated.is_unclear(item.text, read):
        raise errors.RepeatsUnclear(f"item_{item.row}_text")
    if read.due is None or days.is_gone(item.text, read.due, local):
        return planned
    return replace(planned, text=read.text, due=read.due, due_time=read.due_time)


def _undated(text: str, read: LineTodo) -> str:
    """A line without the day that it ends with, or in Chinese begins with: "the Friday demo" and
    "the quotes of Monday" are called so."""
    if text.startswith(read.text) and not _NAMES_IT.match(text, len(read.text)):
        return read.text
    return read.text if _HAN_FIRST.match(text) and text.endswith(read.text) else text


def _form(
    session: Session,
    turn: Turn,
    at: dict[str, Any],
    rows: list[forms.Item] | None = None,
    causes: dict[int, str] | None = None,
) -> Block:
    """With what is saved, or with the `rows` and `causes` as they were typed."""
    me = person(session, turn)
    review = FrozenReview.get(session, at["review"], me)
    if rows is None:
        kept = plan.saved(session, review, forms.MOST_SAVED)
        at = at | {"saved": [item.id for item, _, _ in kept]}
        rows = [
            forms.Item(row, todo.text, owner.user_id, todo.due, item.measure)
            for row, (item, todo, owner) in enumerate(kept, start=1)
        ]
    found = loading.load(session, review)
    today = turn.now.astimezone(me.tz).date()
    asked = []
    for key in found.review.asked_for(today)[:MOST_CAUSES]:
        figure = session.get_one(FrozenFigure, found.figure_ids[key])
        before = figure.before if found.review.has_before else None
        change = views.standing(figure.figure, before, found.review.compared, turn.text, today)
        against = evidence.against(session, figure)
        cause = (causes or {}).get(figure.id, figure.cause)
        asked.append(forms.Fallen(figure.id, figure.figure, change, cause, against))
    offered = evidence.circumstances(session, found.review.scope, review.period)
    figures, name = found.review.figures, found.review.scope.person.name
    return forms.form(
        asked, offered, rows, name, turn.text, at,
        few=fallen.few(figures), is_idle=fallen.is_idle(figures),
    )  # fmt: skip
