"""The button that gives something the customer back that it had before it was put right: what it
was, and a mark by which it is seen that nobody has changed it since."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b

from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block
from handlers.views.wording.look import Look
from models.errors import Malformed
from models.followups.followup import FollowUp
from models.followups.note import CaptureNote

MAX_HELD = 1900  # characters in a button
_MARK = 6  # bytes


@dataclass(frozen=True)
class Back:
    """`kind` as of models.home.meant.Ref; `before` are the words of a draft, or the id of the
    customer and those of whom of theirs was met; `mark` is that of what it was put right to."""

    kind: str
    id: int
    mark: str
    before: str

    def is_of(self, now: str) -> bool:
        return self.mark == _mark(now)

    @property
    def customer_id(self) -> int:
        return self._ids[0]

    @property
    def met(self) -> list[int]:
        return self._ids[1:]

    @property
    def _ids(self) -> list[int]:
        return [submitted.number(one) for one in self.before.split(",")]


def draft_before(note: CaptureNote, typed: str) -> Back | None:
    """None where its words are too long to be kept."""
    return Back("n", note.id, _mark(note.typed), typed) if len(typed) <= MAX_HELD else None


def record_before(record: FollowUp, customer_id: int, met: Iterable[int]) -> Back:
    before = ",".join(map(str, (customer_id, *met)))
    return Back("r", record.id, _mark(str(record.customer_id)), before)


def button(back: Back, look: Look) -> Block:
    held = f"{back.mark}:{back.before}"
    label = look.text("corrected-change-back")
    pressed = blocks.button(label, action_ids.CORRECTED_BACK, held)
    return blocks.actions([pressed], f"corrected-back:{back.kind}:{back.id}")


def shown_in(shown: Iterable[Block]) -> Back | None:
    """What the button holds that a message shows."""
    for block in shown:
        for one in block.get("elements", ()):
            if one.get("action_id", "").startswith(action_ids.CORRECTED_BACK):
                return held_in({**one, "block_id": block["block_id"]})
    return None


def held_in(action: Block) -> Back:
    """Raises Malformed."""
    _, kind, id = submitted.parts(action["block_id"], 3)
    mark, _, before = submitted.held(action).partition(":")
    if kind not in ("n", "r") or not before:
        raise Malformed
    return Back(kind, submitted.number(id), mark, before)


def _mark(words: str) -> str:
    return blake2b(words.encode(), digest_size=_MARK).hexdigest()
