"""How content a customer is, asked of its owner once a quarter."""

from datetime import date

from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.wording.line import Line, to_open
from handlers.views.wording.look import Look
from handlers.views.wording.period import name_of
from handlers.views.wording.wording import Wording, sentence_key
from models.customers.score import HIGHEST, LOWEST
from models.errors import Malformed
from models.notifications.account_subjects import SatisfactionDetails
from models.notifications.notification import Notification

PLACE = "score"  # the block ids of the buttons: "score:<customer>"
NOT_ASKED = "none"


def answer_of(held: str) -> tuple[date, int | None]:
    """The last day of the quarter and the points, None for not asked, that a button stands for."""
    ends, points = submitted.parts(held, 2)
    given = None if points == NOT_ASKED else submitted.number(points)
    return date.fromisoformat(submitted.day(ends)), given


def quarter_of(held: str) -> date:
    """The last day of the quarter whose answer is taken back."""
    if not held:
        raise Malformed
    return date.fromisoformat(submitted.day(held))


def _buttons(details: SatisfactionDetails, look: Look) -> list[Block]:
    ends = details.quarter.last.isoformat()
    shown = [
        blocks.button(str(points), f"{action_ids.SCORE}_{points}", f"{ends}:{points}")
        for points in range(LOWEST, HIGHEST + 1)
    ]
    none = f"{action_ids.SCORE}_{NOT_ASKED}"
    return [*shown, blocks.button(look.text("score-not-asked"), none, f"{ends}:{NOT_ASKED}")]


def _undo(details: SatisfactionDetails, look: Look) -> Block | None:
    """What was answered here may be taken back."""
    if details.given is None or not details.customer.is_live:
        return None
    ends = details.quarter.last.isoformat()
    return blocks.button(look.text("undo"), action_ids.SCORE_UNDO, ends)


def _headline(notification: Notification, details: SatisfactionDetails, look: Look) -> str:
    return look.text(sentence_key(notification), **_facts(notification, details, look))


def _status(details: SatisfactionDetails, look: Look) -> str:
    if not details.customer.is_live:
        return look.text("profile-is-gone", customer=details.customer.name)
    if details.given is None:
        return look.text("score-recorded") if details.is_recorded else ""
    if details.given.score is None:
        return look.text("score-was-not-asked")
    return look.text(f"satisfaction-{details.given.score}")


def _blocks(notification: Notification, details: SatisfactionDetails, look: Look) -> list[Block]:
    shown: list[Block] = [
        blocks.section(f"*{escape(_headline(notification, details, look))}*"),
        blocks.context(look.text("score-scale")),
    ]
    place = f"{PLACE}:{details.customer.id}"
    if not details.is_settled:
        return [*shown, blocks.actions(_buttons(details, look), place)]
    undo = _undo(details, look)
    answered = [shown[0], blocks.context(escape(_status(details, look)))]
    return [*answered, blocks.actions([undo], place)] if undo else answered


def _line(notification: Notification, details: SatisfactionDetails, look: Look) -> Line:
    text, customer = look.text, details.customer
    what = text("score-line", period=name_of(details.quarter, text, look.today))
    if details.is_settled:
        return Line(what, _status(details, look), customer.id, True, _undo(details, look))
    first, *more = _buttons(details, look)
    scale, choices = text("score-scale"), to_open(customer, text)
    return Line(what, scale, customer.id, False, first, choices, more=more)


def _facts(notification: Notification, details: SatisfactionDetails, look: Look) -> dict[str, str]:
    period = name_of(details.quarter, look.text, look.today)
    return {"customer": details.customer.name, "period": period}


WORDING = Wording(SatisfactionDetails, _headline, _blocks, _line, _facts)
