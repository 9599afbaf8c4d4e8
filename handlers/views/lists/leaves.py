"""What is answered to who asks for their leaves, is back or calls one off: which there are, each
with the button that ends it, and what others did meanwhile."""

from collections.abc import Sequence

from handlers.views import blocks
from handlers.views.blocks import Block, escape
from handlers.views.lists.few import listed
from handlers.views.lists.leave import end_of, sentence
from handlers.views.wording import meanwhile
from handlers.views.wording.leave import days_of, gap_of
from handlers.views.wording.look import Look
from models.availability.meanwhile import Meanwhile
from models.notifications.people_subjects import LeaveDetails

MAX_LEAVES = 10


def overview(ahead: Sequence[LeaveDetails], look: Look) -> tuple[str, list[Block]]:
    """The days away that are not over."""
    if not ahead:
        return look.text("away-none"), [blocks.section(look.text("away-none"))]
    return sentence(ahead[0], look), _rows(ahead, look)


def which(ahead: Sequence[LeaveDetails], look: Look) -> tuple[str, list[Block]]:
    """Which of them is meant to be called off?"""
    asked = look.text("leave-which")
    return asked, [blocks.section(asked), *_rows(ahead, look)]


def called_off(
    ended: Sequence[LeaveDetails], later: Sequence[LeaveDetails], look: Look
) -> tuple[str, list[Block]]:
    said = "\n".join(
        escape(look.text("leave-called-off", days=days_of(one.leave, look))) for one in ended
    )
    return said, [blocks.section(said), *_stays(later, look)]


def welcome(
    happened: Meanwhile | None, later: Sequence[LeaveDetails], look: Look, *, was_away: bool
) -> tuple[str, list[Block]]:
    """Back from leave, and what others did meanwhile; later leaves are as they were."""
    text = look.text
    said = [text("away-ended" if was_away else "leave-not-on" if later else "away-none")]
    if lines := meanwhile.lines(happened, look) if happened else []:
        said += [text("back-meanwhile"), *listed(lines, text)]
    return said[0], [blocks.section("\n".join(said)), *_stays(later, look)]


def _stays(later: Sequence[LeaveDetails], look: Look) -> list[Block]:
    if not later:
        return []
    return [blocks.section(look.text("leave-stays", count=len(later))), *_rows(later, look)]


def _rows(leaves: Sequence[LeaveDetails], look: Look) -> list[Block]:
    shown: list[Block] = []
    for one in leaves[:MAX_LEAVES]:
        lines = [escape(sentence(one, look))]
        if one.stand_in:
            who = f"<@{one.stand_in.user_id}>"
            lines.append(look.text("leave-covered", who=who))
            lines += [gap_of(gap, look) for gap in one.gaps]
        shown += [blocks.section("\n".join(lines)), end_of(one, look)]
    return shown
