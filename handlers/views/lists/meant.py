"""What somebody speaks of without pressing a button, each with its own menu: nothing is changed by
words alone."""

from collections.abc import Sequence
from datetime import date, datetime

from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.lists import todo as todos
from handlers.views.wording import deal, drafts, issue, record, registry, strategy, todo
from handlers.views.wording.look import Look
from handlers.views.wording.wording import HomePlace
from models.deals.details import DealDetails
from models.errors import Malformed
from models.home.home import Draft, Planned, Recorded, Row
from models.home.meant import DEEDS, DONE, DROP, OPEN, TABLES, Meant, Ref
from models.home.parts import Part
from models.notifications.subjects import ActionDetails, IssueDetails, TodoDetails

NAME = "meant"  # the block id of the first block: "meant:t12,a3/2026-03-15/0/"
NOW = "now"  # it was put right: this is how it stands
ASKED = "asked"  # what was to be put right is not sure: these may be meant
OFF = "off"  # of planned contacts
MOVES = "meant-move"  # that of the button below a row: "meant-move:t12"
AS_NOTE = "meant-as-note"  # that of the button that makes a follow-up of the words
WORDS = "meant-words"  # the block id of what was said with it
MAX_LINE = 1900  # characters in a button
MAX_WORDS = 1000  # characters


TITLES = dict(zip(DEEDS, ("meant-done", "meant-open", "todo-meant-drop"), strict=True))


def message(
    meant: Meant,
    rows: Sequence[Row],
    more: int,
    look: Look,
    said: str = "",
    settled: Sequence[TodoDetails] = (),
) -> tuple[str, list[Block]]:
    """`rows` are those of `meant` that are open still; `more` fit, too, and are not among them;
    `settled` are done or given away. `said` is the title where it says more than how they stand."""
    is_over = bool(settled) and not rows
    said = escape(said or (look.text("meant-over") if is_over else title(meant, rows, look)))
    shown = [blocks.section(f"*{said}*", block_id=f"{NAME}:{meant}")]
    for row in rows:
        shown += _row(row, meant, look, is_only=len(rows) == 1)
    for one in settled:
        is_mine = one.todo.done_at is not None
        shown += todos.item(one, look, "meant-todo", is_new=True, is_mine=is_mine)
    if more:
        key = "meant-more-drafts" if meant.is_of_drafts else "meant-more"
        shown.append(blocks.context(look.text(key, count=more)))
    return said, shown


def _row(row: Row, meant: Meant, look: Look, *, is_only: bool) -> list[Block]:
    is_now = meant.deed in (NOW, ASKED)
    if isinstance(row, Draft):
        # Where it was put right its own message says how it reads now, not as it was typed.
        said = drafts.named if meant.deed == NOW else drafts.in_short
        draft = blocks.section(said(row, look))
        return [draft, drafts.buttons(row.note.id, look.text, "meant-note")]
    if isinstance(row, Recorded):
        return record.in_short(row, look)
    if isinstance(row, DealDetails):
        return deal.item(row, look)
    if isinstance(row, ActionDetails):
        return of_action(row, meant, look, is_only=is_only)
    if isinstance(row, IssueDetails) and is_now:
        return issue.item(row, look, "meant-issue")
    if not isinstance(row, Planned | TodoDetails | IssueDetails):
        return []
    if isinstance(row, TodoDetails) and meant.deed == OPEN:
        return todos.item(row, look, "meant-todo")
    shown = registry.home_row(row, HomePlace(_part(row, look), of_team=False), look)
    if not isinstance(row, IssueDetails):
        shown += move_button(row, meant.to, look, is_only=is_only)
    if isinstance(row, Planned) and meant.deed == OFF:
        off = blocks.button(look.text("rescheduled-call-off"), action_ids.RESCHEDULED_OFF)
        return [*shown, blocks.actions([off], f"rescheduled-off:{row.appointment.id}")]
    has_deed = meant.deed and not is_now
    return [*shown, *(_deed(row, meant.deed, look, is_only=is_only) if has_deed else [])]


def of_action(row: ActionDetails, meant: Meant, look: Look, *, is_only: bool) -> list[Block]:
    said = blocks.section(strategy.in_short(row, look))
    if row.is_settled:
        return [said, *strategy.undo(row, look)]
    moved = move_button(row, meant.to, look, is_only=is_only)
    return [said, *moved, strategy.buttons(row, look)]


def as_note(typed: str, look: Look) -> Block:
    """It may as well be a follow-up with the customer that the words name."""
    label = look.text("deal-heard-note")
    button = blocks.button(label, action_ids.DEAL_HEARD_NOTE, typed[:MAX_LINE])
    return blocks.actions([button], AS_NOTE)


def with_words(words: str, look: Look) -> Block:
    """What was said of it, which whoever it is given to reads."""
    said = escape(blocks.cut(words, MAX_WORDS))
    shown = [blocks.mrkdwn(look.text("meant-words")), blocks.mrkdwn(said)]
    return {"type": "context", "elements": shown, "block_id": WORDS}


def words_in(shown: Sequence[Block]) -> str:
    """As mrkdwn; "" where none go along."""
    found = next((one for one in shown if one.get("block_id") == WORDS), None)
    return str(found["elements"][-1]["text"]) if found else ""


def as_note_in(shown: Sequence[Block]) -> list[Block]:
    return [one for one in shown if one.get("block_id") == AS_NOTE]


def meant_in(shown: Sequence[Block]) -> Meant | None:
    """What a message is about; None where it is none of these."""
    name, _, held = (shown[0].get("block_id") or "").partition(":") if shown else ("", "", "")
    if name != NAME:
        return None
    try:
        refs, to, more, *deed = held.split("/")
        found = [_ref(one) for one in refs.split(",")]
        day = submitted.day_or_instant(to) if to else None
        return Meant(found, day, submitted.number(more), "".join(deed))
    except (Malformed, ValueError):
        return None


def move_of(action: Block) -> tuple[Ref, date | datetime]:
    """Which one a button moves, and where to."""
    _, ref = submitted.parts(action["block_id"], 2)
    return _ref(ref), submitted.day_or_instant(submitted.held(action))


def _ref(written: str) -> Ref:
    kind, id = written[:1], written[1:]
    if not kind or kind not in TABLES:
        raise Malformed
    return Ref(kind, submitted.number(id))


def title(meant: Meant, rows: Sequence[Row], look: Look) -> str:
    text, to = look.text, meant.to
    if rows and meant.deed in (NOW, ASKED):
        return text("corrected-now")
    if not rows or meant.is_of_drafts:
        kind = "draft" if meant.is_of_drafts else "rows"
        return text(f"meant-{kind}" if rows else f"meant-{kind}-settled", count=len(rows))
    if meant.deed == OFF:
        return text("rescheduled-which-off", count=len(rows))
    if meant.deed:
        return text(TITLES.get(meant.deed, "meant-give"), count=len(rows))
    if to is None:
        return text("meant-rows", count=len(rows))
    movable = [row for row in rows if isinstance(row, Planned | TodoDetails | ActionDetails)]
    there = sum(_stands(row, to, look) for row in movable)
    if not there:
        return text("meant-move", count=len(rows))
    return text("meant-moved", rest=len(rows) - there, day=_day(to, look))


def move_button(
    row: Planned | TodoDetails | ActionDetails,
    to: date | datetime | None,
    look: Look,
    *,
    is_only: bool,
) -> list[Block]:
    """That which moves it to the day that was said; where it is there, that."""
    if to is None:
        return []
    if _stands(row, to, look):
        return [blocks.context(look.text("meant-is-there", day=_day(to, look)))]
    if isinstance(row, Planned) and row.appointment.ended_at is not None:  # it took place
        return []
    label = look.text("meant-move-to", day=_day(to, look))
    style = "primary" if is_only else None
    button = blocks.button(label, action_ids.MEANT_MOVE, to.isoformat(), style=style)
    return [blocks.actions([button], f"{MOVES}:{_ref_of(row)}")]


def _ref_of(row: Planned | TodoDetails | ActionDetails) -> Ref:
    match row:
        case Planned():
            return Ref("a", row.appointment.id)
        case ActionDetails():
            return Ref("s", row.action.id)
        case TodoDetails():
            return Ref("t", row.todo.id)


def _deed(
    row: Planned | TodoDetails | IssueDetails, deed: str, look: Look, *, is_only: bool
) -> list[Block]:
    """The buttons that do what was told: finish it, take it off the list, give it to whom was
    named."""
    style = "primary" if is_only else None
    match row:
        case Planned():
            return [_of_contact(row, look, style, deed)] if deed in DEEDS else []
        case IssueDetails():
            answer = blocks.button(
                look.text("issue-answered"), action_ids.ISSUE_ANSWERED, style=style
            )
            return [blocks.actions([answer], f"meant-issue:{row.issue.id}")] if deed == DONE else []
    if deed == DROP:
        return todo.changes(row, look)
    if deed == DONE:
        done = blocks.button(look.text("todo-done"), action_ids.TODO_DONE, style=style)
        return [blocks.actions([done], f"meant-todo:{row.todo.id}")]
    give = blocks.button(look.text("meant-give-it"), action_ids.TODO_GIVE, deed, style="primary")
    return [
        blocks.section(look.text("meant-give-to", name=f"<@{deed}>")),
        blocks.actions([give], f"todo-give:{row.todo.id}"),
    ]


def _of_contact(row: Planned, look: Look, style: str | None, deed: str) -> Block:
    text, planned = look.text, row.appointment
    log = blocks.button(text("log-it"), action_ids.APPOINTMENT_LOG, style=style)
    move = blocks.button(text("move"), action_ids.APPOINTMENT_MOVE)
    not_held = blocks.button(text("not-held"), action_ids.APPOINTMENT_NOT_HELD)
    is_over = planned.ended_at is not None
    shown = {DONE: [log], DROP: [not_held]}.get(deed, [log, *([] if is_over else [move]), not_held])
    return blocks.actions(shown, f"meant-contact:{planned.id}")


def _stands(row: Planned | TodoDetails | ActionDetails, to: date | datetime, look: Look) -> bool:
    """Whether it is on that day, at that hour where one was said, which no action has."""
    if isinstance(row, ActionDetails):
        day = look.day_of(to) if isinstance(to, datetime) else to
        return not row.is_settled and row.at(look.now)[1] == day
    on: date | None
    if isinstance(row, Planned):
        on, begins = row.appointment.on, row.appointment.begins_at(row.owner.tz)
    else:
        on, begins = row.todo.due, row.due_at
    return begins == to if isinstance(to, datetime) else on == to


def _day(to: date | datetime, look: Look) -> str:
    return look.moment(to) if isinstance(to, datetime) else look.day(to)


def _part(row: Row, look: Look) -> Part:
    is_past = isinstance(row, Planned) and row.appointment.on < look.today
    return Part.LATE if is_past else Part.TODAY
