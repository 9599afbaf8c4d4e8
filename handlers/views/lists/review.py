"""The figures of a period as they are previewed and posted."""

from datetime import date, datetime
from enum import StrEnum

from handlers.text import Text
from handlers.views import action_ids, blocks, charts
from handlers.views.blocks import Block, escape
from handlers.views.lists import review_charts, review_plan, review_rows, review_summary
from handlers.views.lists import review_headline as headline
from handlers.views.wording import figure as wording
from handlers.views.wording import target
from handlers.views.wording.look import Look
from handlers.views.wording.period import name_of, title_of
from models.reviews.figures import Review
from models.reviews.loading import Frozen
from models.reviews.shown import Shown
from models.reviews.target import Progress
from models.rules.deals import LostReason
from models.rules.figures import ACTIVITY, SUMS, Figure, Key
from models.rules.time.periods import Period

ROWS_IN_MESSAGE = 3
MOST_ENDED, MAX_WHY = 5, 150  # customers that were lost, and characters of why
# Those whose rows say what is wrong.
TELLING = tuple(key for key in Key if key not in (*ACTIVITY, *SUMS))
# How many rows of which figures a message names; the first of these that fits.
ROOMS = (
    (ROWS_IN_MESSAGE, tuple(Key)),
    *((most, TELLING) for most in range(ROWS_IN_MESSAGE, -1, -1)),
)
Room = tuple[int, tuple[Key, ...]]


class Audience(StrEnum):
    """Who may read a message, now or later, by the kind of channel it stands in."""

    ALONE = "alone"  # the DM with the bot
    PUBLIC = "public"  # everybody in the workspace
    PRIVATE = "private"  # its members
    SHARED = "shared"  # people of other companies, too
    UNKNOWN = "unknown"

    @property
    def is_ours(self) -> bool:
        """Whether only people of this workspace read it: they may see names."""
        return self not in (Audience.SHARED, Audience.UNKNOWN)


def message(
    review: Shown, readers: Audience, text: Text, now: datetime, *, is_posted: bool = True
) -> tuple[str, list[Block]]:
    """The notification's text, and the blocks: names, causes and plans for our own people. Where
    a message would be too long, fewer rows are named."""
    for room in ROOMS:
        fallback, shown = _message(review, readers, text, now, room)
        if not is_posted and readers.is_ours:
            shown[-1] = blocks.context(text("review-to-post"))
        if blocks.fit(charts.plainer(shown)):
            break
    return fallback, shown


def _message(
    review: Shown, readers: Audience, text: Text, now: datetime, room: Room
) -> tuple[str, list[Block]]:
    fallback, shown = _figures(review.frozen, readers, text, now, room)
    look = Look(text, review.frozen.by.tz, now)
    is_named = readers is Audience.ALONE
    first = review_summary.summary(review.frozen, look, is_ours=readers.is_ours, is_named=is_named)
    first += review_charts.shares(review.frozen.review, look)
    if readers.is_ours:
        first = [*review_plan.earlier(review, look), *first]
        people = review_charts.people(review.frozen.review, look)
        people += review_summary.table(review.frozen, text)
        said = [*review_plan.causes(review, look), *review_plan.plan(review, look)]
        gone = ended(review, text) if is_named else []
        shown[-1:-1] = [*people, *gone, *said]
    shown[2:2] = first
    if readers is Audience.ALONE:
        buttons = [
            blocks.button(text("review-plan"), action_ids.REVIEW_PLAN),
            blocks.button(text("report-make"), action_ids.REVIEW_REPORT),
        ]
        shown.append(blocks.actions(buttons, f"review:{review.frozen.id}"))
    return fallback, shown


def standing(
    figure: Figure, earlier: Figure | None, compared: Period, text: Text, today: date
) -> str:
    """ "60% (3 of 5)   ▼ 20 pts vs Q1 2026"; without the change where there was nothing before."""
    before = name_of(compared, text, today)
    changed = wording.change(figure, earlier, before, text) if earlier else ""
    return f"{wording.value(figure, text)}   {changed}".rstrip()


def _figures(
    frozen: Frozen, readers: Audience, text: Text, now: datetime, room: Room
) -> tuple[str, list[Block]]:
    review, me = frozen.review, frozen.by
    look = Look(text, me.tz, now)
    title = headline.title(frozen, look, is_ours=readers.is_ours)
    before = name_of(review.compared, text, look.today)
    about = [escape(headline.whose(review, look, is_ours=readers.is_ours))]
    if not review.has_before:
        about.append(escape(text("review-no-before", before=before)))
    elif review.recorded_from:
        day = look.day(review.recorded_from)
        about.append(escape(text("review-recorded-from", before=before, day=day)))
    shown = [blocks.header(title), blocks.context("\n".join(about))]
    lines = []
    for figure, earlier in zip(review.figures, review.before, strict=True):
        name = text(f"figure-{figure.key}")
        if figure.key in SUMS and not readers.is_ours:
            shown.append(blocks.section(f"*{name}*   {text('review-money-withheld')}"))
            continue
        value = wording.value(figure, text)
        lines.append(text("review-line", figure=name, value=value))
        change = wording.change(figure, earlier, before, text) if review.has_before else ""
        said = [f"*{name}*   {value}", change, *_below(frozen, figure, look)]
        button = blocks.button(
            text("review-open"), action_ids.REVIEW_OPEN, str(frozen.figure_ids[figure.key])
        )
        shown.append(blocks.section("\n".join(filter(None, said)), button, f"figure:{figure.key}"))
        if readers is Audience.ALONE:
            shown += _first_rows(review, figure, look, room)
    is_signed = readers.is_ours and readers is not Audience.ALONE
    named = "review-posted" if is_signed else "review-posted-unnamed"
    shown.append(blocks.context(text(named, who=f"<@{me.user_id}>")))
    return "\n".join([title, *lines]), shown


def preview(
    review: Shown,
    readers: Audience,
    channel: str,
    text: Text,
    now: datetime,
    *,
    elsewhere: bool = False,
) -> tuple[str, list[Block]]:
    """What the channel would see, and why no more, for who asked alone; `elsewhere`: not there, but
    in their DM."""
    where = f"<#{channel}>"
    if review.frozen.is_of_one and not readers.is_ours:
        return _withheld(review.frozen, text(f"review-one-{readers}", channel=where), text)
    fallback, shown = message(review, readers, text, now, is_posted=False)
    said = [text(f"review-preview-{readers}", channel=where)]
    if customer := review.frozen.review.scope.customer:
        said.append(escape(text("review-preview-customer", customer=customer.name)))
    if review.posted_here is not None:
        zone = review.frozen.by.tz  # only who made it previews it
        when = text.moment(review.posted_here, zone, now)
        said.append(text("review-posted-before", when=when))
    is_first = review.posted_here is None
    label = text("review-post" if is_first else "review-post-again")
    buttons = [
        blocks.button(
            label,
            action_ids.REVIEW_POST_THERE if elsewhere else action_ids.REVIEW_POST,
            style="primary",
        ),
        blocks.button(text("review-plan"), action_ids.REVIEW_PLAN),
        blocks.button(text("review-send-whole"), action_ids.REVIEW_WHOLE),
        blocks.button(text("report-make"), action_ids.REVIEW_REPORT),
    ]
    # The buttons last: that is where Slack has scrolled to.
    return fallback, [
        blocks.section("\n".join(said)),
        blocks.divider(),
        *shown,
        blocks.actions(buttons, f"review:{review.frozen.id}"),
    ]


def posted(review: Shown, text: Text) -> tuple[str, list[Block]]:
    """What is left of a preview once it is posted, for who posted it."""
    said = text("review-is-posted")
    buttons = [
        blocks.button(text("review-plan"), action_ids.REVIEW_PLAN),
        blocks.button(text("report-make"), action_ids.REVIEW_REPORT),
    ]
    return said, [
        blocks.section(said),
        blocks.actions(buttons, f"review:{review.frozen.id}"),
    ]


def _withheld(frozen: Frozen, why: str, text: Text) -> tuple[str, list[Block]]:
    """What is of one customer or person, where people outside may read: it is in the DM only."""
    whole = blocks.button(text("review-send-whole"), action_ids.REVIEW_WHOLE)
    return why, [blocks.section(why), blocks.actions([whole], f"review:{frozen.id}")]


def lost(reasons: list[tuple[LostReason, int]], text: Text) -> str:
    """ "Lost: Price 3 · Competitor 1"; "" where none was."""
    each = [
        text("rows-person", name=text(f"deal-reason-{reason}"), count=count)
        for reason, count in reasons
    ]
    return text("review-lost", reasons=" · ".join(each)) if each else ""


def ended(review: Shown, text: Text) -> list[Block]:
    """The customers that were lost, with why."""
    if not review.ended:
        return []
    lines = [f"*{escape(text('summary-ended', count=len(review.ended)))}*"]
    lines += [
        f"• {escape(' · '.join((name, blocks.cut(' '.join(why.split()), MAX_WHY))))}"
        for name, why in review.ended[:MOST_ENDED]
    ]
    if (left := len(review.ended) - MOST_ENDED) > 0:
        lines.append(escape(text("rows-more", count=left)))
    return [blocks.section("\n".join(lines))]


def not_begun(period: Period, text: Text, today: date) -> str:
    """Plain text."""
    first = text.day(period.first, today)
    return text("review-not-begun", period=title_of(period, text, today), first=first)


def not_recorded(review: Review, look: Look) -> str:
    """That the records begin later; plain text."""
    period = title_of(review.period, look.text, look.today)
    day = look.day(review.recorded_after) if review.recorded_after else ""
    return look.text(
        "review-not-recorded", period=period, day=day, whose=headline.short(review.scope, look.text)
    )


def _below(frozen: Frozen, figure: Figure, look: Look) -> list[str]:
    """Why deals were lost, who is less satisfied, and how the figure stands against its target."""
    review = frozen.review
    lines = [lost(review.lost, look.text)] if figure.key is Key.CONVERSION else []
    if figure.key is Key.SATISFACTION:
        lines.append(review_summary.fell(frozen, look.text))
    if goal := review.targets.get(figure.key):
        progress = Progress(goal, review.scope.person, figure)
        lines.append(target.against(progress, look.text, look.today))
    return lines


def _first_rows(review: Review, figure: Figure, look: Look, room: Room) -> list[Block]:
    most, of = room
    behind = review.rows.get(figure.key, [])[:most] if figure.key in of else []
    if not behind:
        return []
    named = review_rows.lines(figure, behind, look.text, look.today)
    if figure.size > len(behind):
        named.append(look.text("rows-more", count=figure.size - len(behind)))
    return [blocks.context("\n".join(named))]
