"""An issue beside words that tell of its answer, which are offered as what they were told."""

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording import issue
from handlers.views.wording.line import unquoted
from handlers.views.wording.look import Look
from models.commitments.issue import MAX_ANSWER
from models.notifications.subjects import IssueDetails


def offered(details: IssueDetails, said: str, look: Look, place: str) -> list[Block]:
    """The issue with its buttons; while it is open, the first keeps the words with the answer."""
    held = blocks.cut((said or details.issue.answer_text).strip(), MAX_ANSWER)
    shown = issue.item(details, look, place)
    if not (details.issue.is_open and held):
        return shown
    quoted = blocks.cut(unquoted(" ".join(held.split())), issue.MAX_ANSWER)
    label = look.text("answered-so")
    button = blocks.button(label, action_ids.ISSUE_ANSWERED_SO, held, style="primary")
    keep = blocks.section(escape(look.text("answered-words", said=quoted)))
    so = blocks.actions([button], f"{place}-so:{details.issue.id}")
    for one in (element for block in shown[1:] for element in block["elements"]):
        one.pop("style", None)  # one button alone stands out
    return [shown[0], keep, so, *shown[1:]]
