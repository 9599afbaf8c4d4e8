"""What the customer promised: the button that makes checking it a to-do."""

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block
from handlers.views.wording.look import Look
from models.notifications import promised
from models.notifications.subjects import Record
from models.rules.oneline.promised_by_them import TheirPromise

MAX_LABEL = 75  # characters that Slack shows on a button
MAX_WORDS = 200


def offer(record: Record, look: Look) -> list[Block]:
    found = promised.of_record(record, look.now)
    if found is None:
        return []
    label = look.text("promised-check", day=look.day(found.due), what=found.words)
    button = blocks.button(blocks.cut(label, MAX_LABEL), action_ids.PROMISED_CHECK)
    return [blocks.actions([button], f"promised:{record.followup.id}")]


def todo(found: TheirPromise, text: Text) -> str:
    return text("promised-todo", what=blocks.cut(found.words, MAX_WORDS))
