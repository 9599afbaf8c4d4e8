"""What somebody speaks of without pressing a button, each with its own menu: nothing is changed by
words alone."""

from collections.abc import Sequence
from datetime import date, datetime

from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.wording import deal, issue, note, record, registry, todo
from handlers.views.wording.look import Look
from handlers.views.wording.wording import HomePlace
from models.deals.details import DealDetails
from models.errors import Malformed
from models.home.home import Draft, Planned, Recorded, Row
from models.home.meant import KINDS, Meant, Ref
from models.home.parts import Part
from models.notifications.subjects import IssueDetails, TodoDetails

NAME = "meant"  # the block id of the first block: "meant:t12,a3/2026-03-15/0/"
DROP = "drop"
NOW = "now"  # it was put right: this is how it stands
OFF = "off"  # of planned contacts
MOVES = "meant-move"  # that of the button below a row: "meant-move:t12"


def message(
    meant: Meant, rows: Sequence[Row], more: int, look: Look, said: str = ""
) -> tuple[str, list[Block]]:
    """`rows` are those of `meant` that are open still; `more` fit, too, and are not among them.
    `said` is the title where it says more than how they stand."""
    said = escape(said or title(meant, rows, look))
    shown = [blocks.section(f"*{said}*", block_id=f"{NAME}:{meant}")]
    for row in rows:
        if isinstance(row, Draft):
            if meant.deed != NOW:  # its own message says how it reads now, not as it was typed
                shown.append(blocks.section(note.in_short(row, look)))
            shown.append(note.buttons(row.note.id, look.text, "meant-note"))
        elif isinstance(row, Planned | TodoDetails):
            shown += registry.home_row(row, HomePlace(_part(row, look), of_team=False), look)
            shown += move_button(row, meant.to, look, is_only=len(rows) == 1)
        elif isinstance(row, Recorded):
            shown += record.in_short(row, look)
        elif isinstance(row, DealDetails):
            shown += deal.item(row, look)
        elif isinstance(row, IssueDetails):
            shown += issue.item(row, look, "meant-issue")
        if isinstance(row, TodoDetails) and meant.deed not in ("", NOW):
            shown += _deed(row, meant.deed, look)
        if isinstance(row, Planned) and meant.deed == OFF:
            off = blocks.button(look.text("rescheduled-call-off"), action_ids.RESCHEDULED_OFF)
            shown.append(blocks.actions([off], f"rescheduled-off:{row.appointment.id}"))
    if more:
        key = "meant-more-drafts" if meant.is_of_drafts else "meant-more"
        shown.append(blocks.context(look.text(key, count=more)))
    return said, shown


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
    if not kind or kind not in KINDS:
        raise Malformed
    return Ref(kind, submitted.number(id))


def title(meant: Meant, rows: Sequence[Row], look: Look) -> str:
    text, to = look.text, meant.to
    if rows and meant.deed == NOW:
        return text("corrected-now")
    if not rows or meant.is_of_drafts:
        kind = "draft" if meant.is_of_drafts else "rows"
        return text(f"meant-{kind}" if rows else f"meant-{kind}-settled", count=len(rows))
    if meant.deed == OFF:
        return text("rescheduled-which-off", count=len(rows))
    if meant.deed:
        return text("todo-meant-drop" if meant.deed == DROP else "meant-give", count=len(rows))
    if to is None:
        return text("meant-rows", count=len(rows))
    movable = [row for row in rows if isinstance(row, Planned | TodoDetails)]
    there = sum(_stands(row, to, look) for row in movable)
    if not there:
        return text("meant-move", count=len(rows))
    return text("meant-moved", rest=len(rows) - there, day=_day(to, look))


def move_button(
    row: Planned | TodoDetails, to: date | datetime | None, look: Look, *, is_only: bool
) -> list[Block]:
    """That which moves it to the day that was said; where it is there, that."""
    if to is None:
        return []
    if _stands(row, to, look):
        return [blocks.context(look.text("meant-is-there", day=_day(to, look)))]
    if isinstance(row, Planned) and row.appointment.ended_at is not None:  # it took place
        return []
    label = look.text("meant-move-to", day=_day(to, look))
    kind, id = ("a", row.appointment.id) if isinstance(row, Planned) else ("t", row.todo.id)
    style = "primary" if is_only else None
    button = blocks.button(label, action_ids.MEANT_MOVE, to.isoformat(), style=style)
    return [blocks.actions([button], f"{MOVES}:{Ref(kind, id)}")]


def _deed(row: TodoDetails, deed: str, look: Look) -> list[Block]:
    """The button that takes it off the list, or gives it to whom was named."""
    if deed == DROP:
        return todo.changes(row, look)
    give = blocks.button(look.text("meant-give-it"), action_ids.TODO_GIVE, deed, style="primary")
    return [
        blocks.section(look.text("meant-give-to", name=f"<@{deed}>")),
        blocks.actions([give], f"todo-give:{row.todo.id}"),
    ]


def _stands(row: Planned | TodoDetails, to: date | datetime, look: Look) -> bool:
    """Whether it is on that day, at that hour where one was said."""
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
