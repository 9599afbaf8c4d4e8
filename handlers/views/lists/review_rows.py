"""One line for each row behind a figure."""

from datetime import date

from handlers.text import Text
from handlers.views import blocks
from handlers.views.blocks import escape
from handlers.views.wording.deal import money
from models.profiles.card import WANTED
from models.reviews.named import NamedRow
from models.rules.figures import Figure, Key, Noun

MAX_WHAT = 60  # characters of a promise or a question beside the rest of its row


def lines(figure: Figure, rows: list[NamedRow], text: Text, today: date) -> list[str]:
    """ "⚠️ Acme · Fri 15 May · Alice · logged 30 hours later": one line a row, in mrkdwn."""
    shown = []
    for named in rows:
        row = named.row
        says_what = row.noun is not Noun.FOLLOWUP or figure.key is Key.VAGUE_RECORDS
        dated = row.day is not None and row.noun is not Noun.CUSTOMER
        parts = [
            blocks.cut(named.what, MAX_WHAT) if named.what and says_what else "",
            named.customer or "",
            text.day(row.day, today) if row.day and dated else "",
            named.owner,
            _detail(figure.key, named, text, today),
        ]
        mark = "•" if figure.denominator is None else "✅" if row.is_hit else "⚠️"
        line = " · ".join(part.replace("\n", " ") for part in parts if part)
        shown.append(f"{mark} {escape(line)}")
    return shown


def _detail(key: Key, named: NamedRow, text: Text, today: date) -> str:
    """What made a row count, or not."""
    row = named.row
    day = text.day(row.day, today) if row.day else ""
    span = text.span(row.took.total_seconds()) if row.took else ""
    match key:
        case Key.LOGGED_ON_TIME:
            if row.took is None:
                return text("row-not-logged")
            return text("row-logged-on-time" if span else "row-logged-at-once", span=span)
        case Key.ANSWERED_ON_TIME | Key.UNRESOLVED_ISSUES | Key.REQUESTS_ANSWERED:
            if row.took is None:
                return text("row-unanswered")
            return text("row-answered" if span else "row-answered-at-once", span=span)
        case Key.PROMISES_KEPT:
            if row.took is None:
                return text("row-not-done")
            return text("row-kept") if row.is_hit else text("row-done-late", span=span)
        case Key.CONTACT_COVERAGE:
            return text("row-contacted", day=day) if day else text("row-never-contacted")
        case Key.PROFILE_FRESHNESS:
            if not day:
                return text("row-never-looked-at")
            return text("row-fresh-until" if row.is_hit else "row-stale-since", day=day)
        case Key.SATISFACTION:
            return text(f"satisfaction-{row.score}")
        case Key.PROFILE_COMPLETENESS:
            return text("row-known", known=row.score or 0, of=len(WANTED) + 1)
        case Key.CHAIN_COVERAGE:
            return text("row-decides-known" if row.is_hit else "row-decides-unknown")
        case Key.CUSTOMERS_REACHED:
            return text("row-contacted", day=day)
        case Key.NEW_CUSTOMERS:
            return text("row-entered", day=day)
        case Key.SIGNED_AMOUNT | Key.UPSELL:
            worth = money(row.score or 0, named.word or "", text)
            return worth if row.is_hit else text("row-no-rate", amount=worth)
        case Key.CONVERSION:
            if row.is_hit:
                return text("deal-state-won")
            return text("row-lost", why=text(f"deal-reason-{named.word or 'other'}"))
        case Key.REPURCHASE:
            return text("row-bought-before" if row.is_hit else "row-bought-first")
        case Key.VAGUE_RECORDS | Key.FOLLOW_UPS | Key.CONTACTS_REACHED:
            return ""
