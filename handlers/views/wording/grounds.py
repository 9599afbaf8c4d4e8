"""What helps to decide on a request for support."""

from decimal import Decimal

from handlers.text import Text
from handlers.views import blocks
from handlers.views.blocks import escape
from handlers.views.wording import deal
from handlers.views.wording.customer import in_short
from handlers.views.wording.look import Look
from handlers.views.wording.room import ALONE
from models.notifications.grounds import Approved
from models.notifications.subjects import SupportDetails
from models.rules.deals import discount
from models.support.request import SupportRequest

MAX_LINE = 150  # characters of what was asked for, and of a remark


def support_of(request: SupportRequest, text: Text) -> str:
    """ "a discount of 15%"; without the figure where what it is asked for says that."""
    percent = request.percent
    if percent and discount.read(request.what) != Decimal(percent):
        return text("support-of-discount-by", percent=percent)
    return text(f"support-of-{request.kind.value}")


def granted_of(request: SupportRequest, text: Text) -> str:
    """The same as it was approved."""
    if request.granted is not None:
        return text("support-of-discount-by", percent=request.granted)
    return support_of(request, text)


def reasons(details: SupportDetails, look: Look) -> list[str]:
    """What to know before one decides: lines of mrkdwn."""
    request, text, customer = details.request, look.text, details.customer
    segment = text(f"segment-{customer.segment.value}") if customer.segment else ""
    lines = [" · ".join(filter(None, (in_short(customer, text), segment)))]
    if request.until is not None:
        lines.append(text("support-needed", day=look.day(request.until)))
    if details.issue is not None:
        asked = blocks.cut(details.issue.question, ALONE.line)
        lines.append(text("support-issue", question=asked))
    if details.action is not None:
        lines.append(text("support-action", what=blocks.cut(details.action.text, ALONE.line)))
    if details.deal is not None:
        sold = deal.what(details.deal, look)
        becomes = deal.discount(details.deal.deal, request, text) if request.discount else ""
        known = becomes or deal.status(details.deal, look)
        lines.append(text("support-deal", what=f"{sold} · {known}"))
    return [escape(one) for one in lines if one] + _deals(details, look) + _approved(details, look)


def _deals(details: SupportDetails, look: Look) -> list[str]:
    text, known = look.text, details.grounds
    if not known.deals:
        return [text("support-no-deals")] if known.is_whole else []
    lines = [text("support-deals")]
    for one in known.deals:
        below = (deal.status(one, look), one.owner.name)
        lines.append(
            f"• {deal.named(one, look, with_customer=False)} · {escape(' · '.join(below))}"
        )
    more = known.more_deals
    return [*lines, text("support-more", count=more)] if more else lines


def _approved(details: SupportDetails, look: Look) -> list[str]:
    text, known = look.text, details.grounds
    if not known.approved:
        return [text("support-none-approved")] if known.is_whole else []
    lines = [text("support-approved")]
    lines += [f"• {escape(approved_before(one, look))}" for one in known.approved]
    more = known.more_approved
    return [*lines, text("support-more", count=more)] if more else lines


def approved_before(one: Approved, look: Look) -> str:
    """What was approved, how much of it, by whom and on which terms: plain text."""
    request, text = one.request, look.text
    said = text(
        "support-before",
        support=granted_of(request, text),
        what=blocks.cut(" ".join(request.what.split()), MAX_LINE),
        day=look.day(look.day_of(request.answered_at or request.asked_at)),
        who=one.by.name,
    )
    if not request.answer_text:
        return said
    remark = blocks.cut(" ".join(request.answer_text.split()), MAX_LINE)
    return text("support-before-remarked", said=said, remark=remark)
