"""What goes to a customer's new owner with it, a line for each."""

from collections.abc import Sequence

from handlers import mentions
from handlers.views.blocks import escape
from handlers.views.wording import deal
from handlers.views.wording.line import short
from handlers.views.wording.look import Look
from models.customers.open_work import Moved
from models.followups.note import CaptureNote

MOST = 10  # lines
MAX_WHAT = 120  # characters


def listed(moved: Sequence[Moved], look: Look, most: int = MOST) -> str:
    """mrkdwn; "" where nothing goes."""
    lines = [_line(one, look) for one in moved[:most]]
    if (more := len(moved) - most) > 0:
        lines.append(look.text("handed-more", count=more))
    return "\n".join(lines)


def drafts(left: Sequence[CaptureNote], look: Look) -> str:
    """mrkdwn: what is not saved yet, and does not go along; "" where there is none."""
    if not left:
        return ""
    typed = [f"• {short(mentions.as_typed(one.typed), MAX_WHAT)}" for one in left[:MOST]]
    return "\n".join([look.text("handed-drafts", count=len(left)), *typed])


def _line(one: Moved, look: Look) -> str:
    worth = deal.money(one.cents, one.currency, look.text) if one.cents is not None else ""
    when = look.day_at(one.day, one.at) if one.day else ""
    until = look.moment(one.until) if one.until else ""
    kind = look.text(f"handed-{one.kind}")
    parts = (kind, short(one.what, MAX_WHAT), worth, escape(when), until)
    return "• " + " · ".join(filter(None, parts))
