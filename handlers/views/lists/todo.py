"""To-dos as a command lists them, and a new one."""

from collections.abc import Iterable
from dataclasses import dataclass

from handlers.text import Text
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.lists import which as paging
from handlers.views.lists.which import Which
from handlers.views.wording import todo
from handlers.views.wording.look import Look
from models.commitments.todo import Todo
from models.customers.linked import Linked
from models.notifications.subjects import TodoDetails
from models.people.person import Person

LIST = "todo-list"  # the block ids of the list's buttons: "todo-list:<page>:<which>:<id>"
OTHERS = ("person", "team")  # kinds of lists of what others have to do
DUE_FOR = "todo-due-for"  # the block of the picker that also gives it: "todo-due-for:UBOB:12"
PAGE = 8  # to-dos in one message: its text stays below what Slack takes


@dataclass(frozen=True)
class Offer:
    """A colleague to whom a new to-do may be given, who was told nothing of it; `once_dated`: they
    get it with its day."""

    to: Person
    once_dated: bool


@dataclass(frozen=True)
class Listed:
    which: Which
    todos: list[TodoDetails]
    of: list[str]  # the names of the customers, or of the colleague, whose it is
    is_whole: bool = True  # or there may be others, which the reader may not see
    others: int = 0  # that colleagues have with these customers


def listing(listed: Listed, page: int, look: Look) -> tuple[str, list[Block]]:
    """One page of to-dos, the first being 0, in the order given."""
    todos, which, text = listed.todos, listed.which, look.text
    of, days = " · ".join(listed.of), _days(which, look)
    facts = {"customer": of, "name": of, "days": days, "dated": "yes" if days else "no"}
    partly: list[Block] = (
        [] if listed.is_whole else [blocks.context(escape(text("todo-list-partly", name=of)))]
    )
    if listed.others:
        theirs = text("todo-list-others", count=listed.others, customer=of)
        partly.append(blocks.context(escape(theirs)))
    if not todos:
        none = text(f"todo-none-{which.kind}", **facts)
        return none, [blocks.section(escape(none)), *partly]
    pages = -(-len(todos) // PAGE)
    page = min(page, pages - 1)
    title = text(f"todo-list-{which.kind}", count=len(todos), **facts)
    shown: list[Block] = [blocks.header(title), *partly]
    for details in todos[page * PAGE : (page + 1) * PAGE]:
        shown += item(details, look, _place(page, which), is_mine=which.kind not in OTHERS)
    shown += paging.turns(action_ids.TODO_PAGE, page, pages, which, text)
    return title, shown


def _days(which: Which, look: Look) -> str:
    """ "Fri, May 15", or "Mon, May 11 – Sun, May 17"; "" for a list of no days."""
    return " – ".join(map(look.day, dict.fromkeys(which.days)))


def page_of(block_id: str) -> tuple[int, Which] | None:
    """The page a button of the list is on; None for a to-do that stands alone."""
    return paging.page_of(block_id, LIST)


def _place(page: int, which: Which) -> str:
    return f"{LIST}:{page}:{which}"


def item(
    details: TodoDetails,
    look: Look,
    place: str = "todo",
    *,
    is_new: bool = False,
    is_mine: bool = True,
) -> list[Block]:
    """A to-do with its buttons; `is_new` where it was just written down or changed. One that is
    not the reader's names its owner, who alone has a menu of it."""
    title, status = escape(details.todo.text), todo.status(details, look)
    status = escape(status if is_mine else f"{details.owner.name} · {status}")
    changes = todo.changes(details, look, place) if is_new else []
    return [
        blocks.section(f"*{title}*\n{status}"),
        todo.buttons(details, look, place, has_menu=is_mine and not is_new),
        *changes,
    ]


def changed(details: TodoDetails, page: int, which: Which, look: Look) -> list[Block]:
    """Above the list: the new state of the one just changed, which can be taken back there."""
    status = escape(f"{details.todo.text} · {todo.status(details, look)}")
    shown: list[Block] = [blocks.context(status)]
    if details.is_settled and which.kind != "done":
        shown.append(todo.buttons(details, look, _place(page, which)))
    return shown


def linking(linked: Linked, text: Text) -> str:
    """mrkdwn: what the person should know of the customer that a to-do is linked to; "" where
    there is nothing to look at."""
    names = " · ".join(one.name for one in linked.matching)
    if names:
        return escape(text("customer-unlinked-of", typed=linked.typed, names=names))
    if linked.customer is None:
        return escape(text("customer-unlinked", typed=linked.typed)) if linked.typed else ""
    if not linked.is_guess:
        return ""
    return escape(text("customer-linked-as", typed=linked.typed, name=linked.customer.name))


def is_twin(twin: Todo, look: Look) -> str:
    """mrkdwn: the same is open already, and is kept once by a press."""
    day = look.day(twin.due) if twin.due else ""
    return escape(look.text("todo-same", day=day, dated="yes" if day else "no"))


def not_owner(handle: str, owner: str, text: Text) -> str:
    """mrkdwn: nobody has this @handle, so that somebody else has it; "" without one."""
    return escape(text("person-not-taken", name=handle, owner=owner)) if handle else ""


def created(
    details: TodoDetails,
    told: dict[str, str],
    look: Look,
    notices: Iterable[str] = (),
    offer: Offer | None = None,
) -> tuple[str, list[Block]]:
    """What was understood of `/todo …`, and `notices` (mrkdwn) of what was not; without a due date,
    a picker asks for one. `told` are the facts of who hears of it, where it is somebody else's."""
    text = look.text
    line = text("todo-created-for", **told) if told else text("todo-created")
    of_todo, *buttons = item(details, look, is_new=True)
    shown = [blocks.section(escape(line)), of_todo]
    if details.todo.due is None and details.todo.is_open:
        picker = blocks.datepicker(action_ids.TODO_DUE, placeholder=text("todo-pick-due"))
        whose = f"{DUE_FOR}:{offer.to.user_id}" if offer and offer.once_dated else "todo-due"
        shown.append(blocks.context(text("todo-when")))
        shown.append(blocks.actions([picker], f"{whose}:{details.todo.id}"))
    if coming := todo.coming(details, look):
        shown.append(blocks.context(escape(coming)))
    shown += buttons
    shown += [blocks.context(one) for one in notices if one]
    shown += offering(offer, details, text) if offer else []
    return escape(f"{line} {details.todo.text}"), shown


def given_once_dated(block_id: str) -> str | None:
    """The user id of who gets the to-do with its day; None where it stays whose it is."""
    if not block_id.startswith(f"{DUE_FOR}:"):
        return None
    return submitted.parts(block_id, 3)[1]


def offering(
    offer: Offer, details: TodoDetails, text: Text, place: str = "todo-give"
) -> list[Block]:
    """Nobody is told of what may not be theirs before this button."""
    name = offer.to.name
    said = text("todo-untold-undated" if offer.once_dated else "todo-untold", name=name)
    label = blocks.cut(text("todo-give", name=name), 75)
    button = blocks.button(label, action_ids.TODO_GIVE, offer.to.user_id)
    return [blocks.context(escape(said)), blocks.actions([button], f"{place}:{details.todo.id}")]
