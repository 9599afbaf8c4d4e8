"""What the calendar brings to a manager: the week of their team, and a review that is ready."""

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.away import named
from handlers.views.wording.line import Line
from handlers.views.wording.look import Look
from handlers.views.wording.period import name_of
from handlers.views.wording.wording import Wording, sentence_key
from models.notifications.notification import Notification
from models.notifications.team_subjects import ReviewReadyDetails, TeamWeekDetails
from models.team.week import MOST, Part, TeamWeek
from models.team.week import Line as Row

MAX_WHAT = 100  # characters of a question or a to-do
NOT_NOW = action_ids.REVIEW_NOT_NOW
READY = "review-ready"  # the block ids of the buttons: "review-ready:<reminder>"


def week_modal(week: TeamWeek, look: Look) -> Block:
    """All of it, opened from the digest."""
    shown = _parts(week, look) or [blocks.section(look.text("team-week-nothing"))]
    return blocks.modal(
        action_ids.TEAM_WEEK_FORM,
        look.text("team-week-title"),
        shown,
        submit=None,
        close=look.text("close"),
    )


def _counts(week: TeamWeek, text: Text) -> str:
    """ "2 answers are late; 3 customers have gone quiet": plain text."""
    said = (text(f"team-week-{part.value}", count=len(rows)) for part, rows in week.parts.items())
    return text.listed(said, are_long=True)


def _parts(week: TeamWeek, look: Look) -> list[Block]:
    """The first rows of each part, below how many there are."""
    shown: list[Block] = []
    for part, rows in week.parts.items():
        said = [f"*{escape(look.text(f'team-week-{part.value}', count=len(rows)))}*"]
        said += [_row(part, one, week, look) for one in rows[:MOST]]
        if len(rows) > MOST:
            said.append(look.text("rows-more", count=len(rows) - MOST))
        shown.append(blocks.section("\n".join(said)))
    return shown


def _row(part: Part, row: Row, week: TeamWeek, look: Look) -> str:
    """ "• Acme · how fast is it? · Fri, May 15 · Alice": mrkdwn."""
    day = look.day(row.on)
    when = look.text("team-week-since", day=day) if part is Part.QUIET else day
    what = blocks.cut(" ".join(row.what.split()), MAX_WHAT)
    owner = named(row.owner.name, week.away.get(row.owner.id), look)
    return "• " + escape(" · ".join(filter(None, (row.customer, what, when, owner))))


def _week_headline(notification: Notification, details: TeamWeekDetails, look: Look) -> str:
    return look.text(sentence_key(notification), counts=_counts(details.week, look.text))


def _week_blocks(notification: Notification, details: TeamWeekDetails, look: Look) -> list[Block]:
    title = look.text("team-week-title")
    if details.week.is_empty:
        nothing = escape(look.text("team-week-nothing"))
        return [blocks.header(title), blocks.section(nothing)]
    home = blocks.context(look.text("team-week-home"))
    return [blocks.header(title), *_parts(details.week, look), home]


def _week_line(notification: Notification, details: TeamWeekDetails, look: Look) -> Line:
    text, id = look.text, details.manager.id
    counts = _counts(details.week, text) or text("team-week-nothing")
    button = blocks.button(text("summary-open"), action_ids.TEAM_WEEK_OPEN)
    return Line(text("team-week-title"), counts, id, details.is_settled, button)


def _ready_headline(notification: Notification, details: ReviewReadyDetails, look: Look) -> str:
    of = [name_of(one, look.text, look.today) for one in details.periods]
    if len(of) == 1:
        return look.text(sentence_key(notification), period=of[0])
    return look.text("reviews-ready", period=of[0], month=of[1])


def _looks(details: ReviewReadyDetails, look: Look, style: str | None = None) -> list[Block]:
    """A button for each period."""
    text, ids = look.text, (action_ids.REVIEW_LOOK, action_ids.REVIEW_LOOK_AT_MONTH)
    if len(details.periods) == 1:
        return [blocks.button(text("review-look"), ids[0], style=style)]
    return [
        blocks.button(
            text("review-look-at", period=name_of(one, text, look.today)),
            id,
            style=style if one is details.periods[0] else None,
        )
        for one, id in zip(details.periods, ids, strict=True)
    ]


def _ready_blocks(
    notification: Notification, details: ReviewReadyDetails, look: Look
) -> list[Block]:
    text, headline = look.text, escape(_ready_headline(notification, details, look))
    shown: list[Block] = [blocks.section(f"*{headline}*")]
    if not details.has_team:
        return shown
    buttons = _looks(details, look, "primary")
    if details.answer is None:
        buttons.append(blocks.button(text("review-not-now"), NOT_NOW))
    elif details.answer == NOT_NOW:
        shown.append(blocks.context(text("review-put-off")))
    return [*shown, blocks.actions(buttons, f"{READY}:{notification.id}")]


def _ready_line(notification: Notification, details: ReviewReadyDetails, look: Look) -> Line:
    text, what = look.text, _ready_headline(notification, details, look)
    looks = _looks(details, look) if details.has_team else []
    button, more = next(iter(looks), None), looks[1:]
    if details.is_settled:
        return Line(what, "", notification.id, True, button, more=more)
    choices = {NOT_NOW: (text("review-not-now"), notification.id)}
    return Line(what, "", notification.id, False, button, choices, more=more)


def _period(notification: Notification, details: ReviewReadyDetails, look: Look) -> dict[str, str]:
    return {"period": name_of(details.periods[0], look.text, look.today)}


TEAM_WEEK = Wording(TeamWeekDetails, _week_headline, _week_blocks, _week_line)
REVIEW_READY = Wording(ReviewReadyDetails, _ready_headline, _ready_blocks, _ready_line, _period)
