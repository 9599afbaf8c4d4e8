"""The drafts that are open: in short, on Home, and the buttons of each."""

from handlers import mentions
from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.line import short, short_name
from handlers.views.wording.look import Look
from handlers.views.wording.wording import HomePlace
from models.home.home import Draft

MAX_TYPED = 80  # characters on Home
SAVE, EDIT, DISCARD = "save", "edit", "discard"  # in the menu there


def buttons(
    id: int,
    text: Text,
    place: str,
    *,
    can_save: bool = True,
    gives_way: bool = False,
    is_with_nobody: bool = False,
) -> Block:
    """Save, Edit, Discard; where another contact `gives_way`, Keep both. With nobody to meet it
    is saved as a to-do. The block's id is the place it stands in and the note's id."""
    shown = [
        blocks.button(text("edit"), action_ids.NOTE_EDIT),
        blocks.button(text("note-discard"), action_ids.NOTE_DISCARD),
    ]
    if can_save:
        label = text("note-save-as-todo" if is_with_nobody else "save")
        style = None if is_with_nobody else "primary"
        shown.insert(0, blocks.button(label, action_ids.NOTE_SAVE, style=style))
    if can_save and gives_way:
        shown.insert(1, blocks.button(text("next-keep-both"), action_ids.NOTE_KEEP_BOTH))
    return blocks.actions(shown, f"{place}:{id}")


def in_short(draft: Draft, look: Look) -> str:
    """mrkdwn: whose it is, the first words, and when it was written."""
    customer = f"*{escape(short_name(draft.customer.name))}* · " if draft.customer else ""
    typed = short(mentions.as_typed(draft.note.typed), MAX_TYPED)
    return f"{customer}{typed} · {look.moment(draft.note.written_at)}"


def named(draft: Draft, look: Look) -> str:
    """mrkdwn: whose it is and when it was written, for it reads no more as it was typed."""
    if draft.customer is None:
        return in_short(draft, look)
    name = escape(short_name(draft.customer.name))
    return f"*{name}* · {look.moment(draft.note.written_at)}"


def home_row(draft: Draft, place: HomePlace, look: Look) -> list[Block]:
    """One line with its menu."""
    text = look.text
    options = [
        blocks.option(text("save"), SAVE),
        blocks.option(text("edit"), EDIT),
        blocks.option(text("note-discard"), DISCARD),
    ]
    menu = blocks.overflow(action_ids.NOTE_MENU, options)
    return [blocks.section(in_short(draft, look), menu, f"home-note:{draft.note.id}")]


def discard_all(count: int, text: Text) -> Block:
    """The button below the drafts of Home, which asks first."""
    button = blocks.button(text("note-discard-all"), action_ids.NOTE_DISCARD_ALL, style="danger")
    asked = text("note-discard-all-asked", count=count)
    title, yes = text("note-discard-all-title"), text("note-discard-all-yes")
    return button | {"confirm": blocks.confirm(title, asked, yes, text("cancel"))}
