"""How much of a deal was paid, what is to come and by when: plain text."""

from handlers.text import Text
from handlers.views.wording.look import Look
from models.deals.details import DealDetails
from models.rules.amounts.money import from_cents


def lines(details: DealDetails, look: Look) -> list[str]:
    sums, text = details.sums, look.text
    if details.deal.deleted_at is not None:
        return []
    if not details.instalments:
        return _undated(details, text)
    currency = details.deal.currency or details.instalments[0].currency
    received, planned = _money(sums.received, currency, text), _money(sums.total, currency, text)
    total = _money(max(sums.total, sums.worth), currency, text)
    came = text("instalments-came", amount=_money(details.came, currency, text))
    if details.came and details.came == sums.total:
        return [came]
    said = [came] if details.came else []
    if sums.received or not details.came:
        said.append(text("instalments-received", received=received, total=total))
    if ahead := details.next_payment:
        worth, day = _money(ahead.amount, currency, text), look.day(ahead.due_on)
        days = (look.today - ahead.due_on).days
        key = "instalments-late" if days > 0 else "instalments-next"
        said.append(text(key, amount=worth, day=day, days=days))
    found = [" · ".join(said)]
    difference = sums.total - sums.worth
    if difference < 0 and details.deal.waits_for is not None:
        return [*found, *_undated(details, text)]
    if difference:
        key = "instalments-more" if difference > 0 else "instalments-less"
        by = _money(abs(difference), currency, text)
        found.append(text(key, total=planned, difference=by))
    return found


def _undated(details: DealDetails, text: Text) -> list[str]:
    """How much is to be paid on no day yet, and what it waits for."""
    left, waits_for = details.sums.worth - details.sums.total, details.deal.waits_for
    if left <= 0 or waits_for is None:
        return []
    amount = _money(left, details.deal.currency, text)
    if not waits_for:
        return [text("instalments-undated", amount=amount)]
    when = text.listed(waits_for.split("\n"))
    return [text("instalments-waits", amount=amount, when=when)]


def _money(cents: int, currency: str, text: Text) -> str:
    return text.money(from_cents(cents), currency)
