"""What the records offer as the cause of a figure, in plain text: a line each."""

from handlers.text import Text
from handlers.views import blocks
from models.reviews.evidence import Circumstances, Counted, Evidence

MAX_WHY = 120  # characters of a reason that is quoted


def against(evidence: Evidence, text: Text) -> list[str]:
    """ "By customer: Acme 3 · Bolt 1 · 2 more · 1 without a customer": they add up."""
    said = []
    if evidence.customers.most:
        said.append(text("plan-by-customer", each=_each(evidence.customers, text)))
    if evidence.owners.most:
        said.append(text("plan-by-owner", each=_each(evidence.owners, text)))
    return said


def happened(meanwhile: Circumstances, text: Text) -> list[str]:
    """ "Acme, refused: Discount (too much)" """
    lines = [
        text("plan-ended", customer=name, why=blocks.cut(why, MAX_WHY))
        for name, why in meanwhile.ended
    ]
    for name, kind, why in meanwhile.refused:
        what = text(f"support-kind-{kind.value}")
        lines.append(text("plan-refused", customer=name, what=what, why=blocks.cut(why, MAX_WHY)))
    for name, what, why in meanwhile.skipped:
        what, why = blocks.cut(what, MAX_WHY), blocks.cut(why, MAX_WHY)
        lines.append(text("plan-skipped", customer=name, what=what, why=why))
    if meanwhile.more:
        lines.append(text("rows-more", count=meanwhile.more))
    return [line.replace("\n", " ") for line in lines]


def _each(counted: Counted, text: Text) -> str:
    # A 1 behind each customer of a share of customers says nothing.
    is_once = len(counted.most) > 1 and all(count == 1 for _, count in counted.most)
    parts = [
        name if is_once else text("rows-person", name=name, count=count)
        for name, count in counted.most
    ]
    if counted.others:
        parts.append(text("plan-others", count=counted.others))
    if counted.nobodys:
        parts.append(text("plan-nobodys", count=counted.nobodys))
    return " · ".join(parts)
