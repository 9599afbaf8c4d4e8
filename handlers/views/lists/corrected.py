"""What was put right or taken back by a word: how it stands now, with its buttons."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from handlers.text import Text
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.lists import corrected_back
from handlers.views.lists import meant as views
from handlers.views.lists.corrected_back import Back
from handlers.views.wording.look import Look
from models.commitments import rescheduled
from models.home.home import Row
from models.home.meant import Meant, Ref

MAX_WHAT = 100  # characters of what it is about
MOST_SHOWN = 3  # drafts that are there again
MOST = 200  # drafts that one button brings back


@dataclass(frozen=True)
class Outcome:
    """What has become of a correction. `key` of the sentence that says it, with its facts; "" where
    it was none after all. `refs` are shown below with their buttons. `is_sure`: it was done."""

    key: str = ""
    refs: tuple[Ref, ...] = ()
    facts: dict[str, str | int] = field(default_factory=dict)
    is_sure: bool = False
    drafts: tuple[int, ...] = ()  # that were discarded, and may be kept after all
    meeting: rescheduled.Outcome | None = None
    back: Back | None = None
    offer: tuple[str, str] | None = None  # a line to be offered anew, and the message it is of

    def offering(self, line: str, submission: str) -> "Outcome":
        return replace(self, offer=(line, submission))


NONE = Outcome()


def changed(key: str, *refs: Ref, **facts: str | int) -> Outcome:
    return Outcome(f"corrected-{key}", refs, facts, is_sure=True)


def unsure(*refs: Ref, key: str = "not") -> Outcome:
    return Outcome(f"corrected-{key}", refs)


def message(
    done: Outcome, meant: Meant, rows: Sequence[Row], look: Look
) -> tuple[str, list[Block]]:
    facts = {
        name: blocks.cut(fact, MAX_WHAT) if isinstance(fact, str) else fact
        for name, fact in done.facts.items()
    }
    said = look.text(done.key, **facts)
    if done.drafts:
        return escape(said), [blocks.section(escape(said)), keeping(done.drafts, look.text)]
    if not meant.refs:
        return escape(said), [blocks.section(escape(said))]
    if not rows:  # deleted
        undo = blocks.button(look.text("undo"), action_ids.TODO_UNDO)
        block_id = f"{views.NAME}:{meant}"
        return escape(said), [
            blocks.section(escape(said), block_id=block_id),
            blocks.actions([undo], f"todo:{meant.refs[0].id}"),
        ]
    title, shown = views.message(meant, rows, 0, look, said)
    return title, [*shown, *([corrected_back.button(done.back, look)] if done.back else [])]


def kept(rows: Sequence[Row], ids: Sequence[int], look: Look) -> tuple[str, list[Block]]:
    """The drafts that are there again."""
    found = Meant([Ref("n", one) for one in ids[:MOST_SHOWN]], deed=views.NOW)
    return views.message(found, rows[:MOST_SHOWN], 0, look)


def drafts_in(action: Block) -> list[int]:
    return [submitted.number(one) for one in submitted.held(action).split(",")]


def keeping(ids: Sequence[int], text: Text) -> Block:
    """The button by which drafts that were discarded are there again."""
    label = text("corrected-keep", count=len(ids))
    held = ",".join(map(str, ids[:MOST]))
    return blocks.actions([blocks.button(label, action_ids.NOTE_RESTORE, held)], "note-restore")
