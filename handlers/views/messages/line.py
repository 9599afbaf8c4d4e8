"""One thing of the digest in one line: what, when, the button that settles it, and the rest of
what can be done with it. A line says what has become of it where it stands."""

from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.messages import reminder
from models.customers.customer import Customer
from models.notifications.subjects import Notification

MAX_CHOICES = 5  # of a menu
MAX_WHAT, MAX_WHEN, MAX_NAME = 160, 120, 80  # characters, as they are sent
REASSIGN_TODO, REASSIGN_ISSUE = "reassign_todo", "reassign_issue"


@dataclass(frozen=True)
class Look:
    """How the digest is shown, and to whom."""

    text: Text
    zone: ZoneInfo
    now: datetime
    listed: frozenset[int] = frozenset()  # to-dos that have a line of their own

    @property
    def today(self) -> date:
        return self.now.astimezone(self.zone).date()

    def day(self, day: date) -> str:
        return self.text.day(day, self.today)

    def moment(self, instant: datetime) -> str:
        return self.text.moment(instant, self.zone, self.now)

    def due(self, due: date | None) -> str:
        if due is None:
            return self.text("due-never")
        days = (due - self.today).days
        key = "overdue" if days < 0 else {0: "today", 1: "tomorrow"}.get(days, "ahead")
        return self.text(f"digest-due-{key}", day=self.day(due))

    def log_until(self, until: datetime) -> str:
        key = "digest-log-until" if until > self.now else "digest-log-over"
        return self.text(key, when=self.moment(until))


@dataclass(frozen=True)
class Line:
    """`what` and `when` are plain text. `rest` are the choices of a menu: what to do → its label
    and the id of the noun to do it with. `id` is that of the noun the button belongs to."""

    what: str
    when: str
    id: int
    is_settled: bool = False
    button: Block | None = None
    rest: dict[str, tuple[str, int]] = field(default_factory=dict)

    @property
    def shown(self) -> str:
        """mrkdwn."""
        what, when = short(self.what, MAX_WHAT), short(self.when.removeprefix("✅ "), MAX_WHEN)
        return " · ".join(filter(None, (f"✓ ~{what}~" if self.is_settled else what, when)))

    def menu(self, notification: Notification, text: Text) -> Block | None:
        options = [
            blocks.option(label, f"{choice}:{id}") for choice, (label, id) in self.rest.items()
        ]
        if not self.is_settled:
            options = [*options[: MAX_CHOICES - 1], reminder.why_option(notification, text)]
        return (
            {"type": "overflow", "action_id": action_ids.DIGEST_MENU, "options": options}
            if options
            else None
        )


def short(typed: str, most: int) -> str:
    """On one line, escaped, and with that not longer than this."""
    said = blocks.cut(" ".join(typed.split()), most)
    while len(escape(said)) > most:
        said = said[: -max(2, (len(escape(said)) - most) // 5)] + "…"
    return escape(said)


def customer_of(notification: Notification) -> Customer | None:
    """None also where what it speaks of has none."""
    return getattr(notification.subject, "customer", None)


def short_name(name: str) -> str:
    return blocks.cut(name, MAX_NAME // 2)


def to_open(customer: Customer | None, text: Text) -> dict[str, tuple[str, int]]:
    """The choice to open it, for the `rest` of a line."""
    return {"open": (text("digest-open"), customer.id)} if customer else {}
