"""The rows behind a figure: a line each, and the modal that pages through them."""

from datetime import date
from typing import Any

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.lists import serving
from handlers.views.submitted import held, number
from handlers.views.wording import figure as wording
from handlers.views.wording.deal import money
from handlers.views.wording.look import Look
from models.profiles.card import WANTED
from models.reviews.named import NamedRow
from models.reviews.opened import Opened
from models.rules.figures import MEANS, SUMS, Figure, Key, Noun
from models.rules.health.cadence import CADENCE_DAYS

MAX_WHAT = 60  # characters of a promise or a question beside the rest of its row
ROWS_ON_PAGE = 100
ROWS_IN_BLOCK = 8  # so that each stays below Slack's 3,000 characters
NEUTRAL = (Key.REPURCHASE,)  # whose misses are no fault: a first sale is good news


def modal(
    figure_id: int,
    opened: Opened,
    page: int,
    now: Figure,
    people: list[tuple[str, int]],
    lost: str,
    target_id: int | None,
    look: Look,
) -> Block:
    """`now` is what the records make of the figure today; `people` who did how much of it, `lost`
    why deals were lost, `target_id` the target that the viewer may open."""
    text, then, rows = look.text, opened.figure, opened.rows
    shown = [blocks.section(text(f"definition-{then.key}", days=CADENCE_DAYS))]
    if then.key in (*SUMS, *MEANS):
        shown.insert(0, blocks.section(f"*{escape(wording.value(then, text))}*"))
    if target_id is not None:
        shown.append(blocks.actions([serving.button(target_id, look)], f"target:{target_id}"))
    if now != then:
        shown.append(blocks.context(_as_of_posting(opened, now, look)))
    if people:
        each = (text("rows-person", name=name, count=count) for name, count in people)
        shown.append(blocks.section(escape(" · ".join(each))))
    if lost:
        shown.append(blocks.section(lost))
    said = lines(then, rows, text, look.today)
    shown += [
        blocks.section("\n".join(said[at : at + ROWS_IN_BLOCK]))
        for at in range(0, len(said), ROWS_IN_BLOCK)
    ]
    shown += _turns(figure_id, opened, page, text)
    hidden = opened.kept - opened.count
    if not then.size:
        shown.append(blocks.section(text("rows-none")))
    elif not opened.count:
        who = f"<@{opened.by.user_id}>"
        shown.append(blocks.section(text("rows-none-yours", who=who)))
    elif hidden:
        shown.append(blocks.context(text("rows-hidden", count=hidden)))
    if then.size > opened.kept and opened.count:
        shown.append(blocks.context(text("rows-more", count=then.size - opened.kept)))
    return blocks.modal(
        action_ids.REVIEW_ROWS_FORM,
        title(then, text),
        shown,
        submit=None,
        close=text("review-close"),
    )


def place_of(action: dict[str, Any]) -> tuple[int, int]:
    """The figure and the page that a button turns to."""
    return number(action["block_id"].rpartition(":")[2]), number(held(action))


def title(figure: Figure, text: Text) -> str:
    """With the number where there is room; a sum leaves its cents out for that."""
    name = text(f"figure-{figure.key}")
    if figure.denominator is None:
        return text("rows-count", numerator=figure.numerator, figure=name)
    said = text("rows-ratio", ratio=_number(figure, text), figure=name)
    return said if len(said) <= blocks.MAX_TITLE else name


def _number(figure: Figure, text: Text) -> str:
    if figure.key in SUMS:
        is_told = figure.currency and figure.numerator
        return money(figure.numerator, figure.currency, text) if is_told else ""
    if figure.key in MEANS:
        return "" if figure.mean is None else str(figure.mean)
    return f"{figure.numerator}/{figure.denominator}"


def _turns(figure_id: int, opened: Opened, page: int, text: Text) -> list[Block]:
    """Buttons to the pages before and after; which rows of how many these are."""
    if opened.count <= ROWS_ON_PAGE:
        return []
    first = page * ROWS_ON_PAGE
    where = text("page-of", first=first + 1, last=first + len(opened.rows), count=opened.count)
    turns = []
    if page > 0:
        action = f"{action_ids.REVIEW_PAGE}_back"
        turns.append(blocks.button(text("page-back"), action, str(page - 1)))
    if first + len(opened.rows) < opened.count:
        action = f"{action_ids.REVIEW_PAGE}_on"
        turns.append(blocks.button(text("page-on"), action, str(page + 1)))
    return [blocks.context(where), blocks.actions(turns, f"review-page:{figure_id}")]


def _as_of_posting(opened: Opened, now: Figure, look: Look) -> str:
    then = opened.figure
    if then.key in SUMS:
        was, makes = wording.value(then, look.text), wording.value(now, look.text)
    elif then.denominator is None:
        was, makes = str(then.numerator), str(now.numerator)
    else:
        was = f"{then.numerator}/{then.denominator}"
        makes = f"{now.numerator}/{now.denominator}"
    when = look.moment(opened.made_at)
    return look.text("rows-as-of-posting", posted=was, when=when, now=makes)


def lines(figure: Figure, rows: list[NamedRow], text: Text, today: date) -> list[str]:
    """ "⚠️ Acme · Fri, May 15 · Alice · logged 30 hours later": one line a row, in mrkdwn."""
    shown = []
    for named in rows:
        row = named.row
        day = day_of(named)
        parts = [
            blocks.cut(what_of(figure.key, named), MAX_WHAT),
            named.customer or "",
            text.day(day, today) if day else "",
            named.owner,
            detail(figure.key, named, text, today),
        ]
        is_neutral = figure.denominator is None or (figure.key in NEUTRAL and not row.is_hit)
        mark = "•" if is_neutral else "✅" if row.is_hit else "⚠️"
        line = " · ".join(part.replace("\n", " ") for part in parts if part)
        shown.append(f"{mark} {escape(line)}")
    return shown


def what_of(key: Key, named: NamedRow) -> str:
    """What was promised, asked or sold; the content of a record only where that is at issue."""
    says_what = named.row.noun is not Noun.FOLLOWUP or key is Key.VAGUE_RECORDS
    return named.what or "" if says_what else ""


def day_of(named: NamedRow) -> date | None:
    """When it was; a customer's day is in the detail."""
    return None if named.row.noun is Noun.CUSTOMER else named.row.day


def detail(key: Key, named: NamedRow, text: Text, today: date) -> str:
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
            score = text(f"satisfaction-{row.score}")
            if named.word in (None, "", str(row.score)):
                return score
            return text("row-score-before", score=score, before=named.word or "")
        case Key.PROFILE_COMPLETENESS:
            return text("row-known", known=row.score or 0, of=len(WANTED) + 1)
        case Key.CHAIN_COVERAGE:
            return text("row-decides-known" if row.is_hit else "row-decides-unknown")
        case Key.CUSTOMERS_REACHED:
            return text("row-contacted", day=day)
        case Key.NEW_CUSTOMERS:
            return text("row-entered", day=day)
        case _ if key in SUMS:
            worth = money(row.score or 0, named.word or "", text)
            return worth if row.is_hit else text("row-no-rate", amount=worth)
        case Key.CONVERSION:
            if row.is_hit:
                return text("deal-state-won")
            return text("row-lost", why=text(f"deal-reason-{named.word or 'other'}"))
        case Key.REPURCHASE:
            return text("row-bought-before" if row.is_hit else "row-bought-first")
        case _:
            return ""
