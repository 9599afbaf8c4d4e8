"""One subject on one line of the digest: what, when, the button that settles it, and a menu of
everything else. Once settled, the line keeps its place and says so."""

from dataclasses import dataclass, field

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.away import named
from handlers.views.wording.look import Look
from models.customers.customer import Customer
from models.notifications.notification import Notification
from models.people.person import Person

MAX_CHOICES = 5  # of a menu
MAX_WHAT, MAX_WHEN, MAX_NAME = 160, 120, 80  # characters, after escaping
PAIRS = ("“”", "「」", "『』", "‘’", '""')  # of quotation marks
REASSIGN_TODO, REASSIGN_ISSUE = "reassign_todo", "reassign_issue"
ASK_FOR_SUPPORT = "ask_for_support"


def owner_of(notification: Notification, owner: Person, look: Look) -> str:
    """Whose it is, with their leave; who stands in for them knows of that."""
    back = None if notification.in_place_of else notification.owner_back
    return named(short_name(owner.name), back, look)


def told_of(notification: Notification, owner: Person, what: str, look: Look) -> str:
    """What a line is about; where it is somebody else's, with whose it is."""
    if notification.is_mine:
        return what
    return look.text("digest-of", who=owner_of(notification, owner, look), what=what)


@dataclass(frozen=True)
class Line:
    """`what` and `when` are plain text. `id` is that of the row the button acts on. `choices` are
    the menu's: what to do → its label and the id of the row to do it with."""

    what: str
    when: str
    id: int
    is_settled: bool = False
    button: Block | None = None
    choices: dict[str, tuple[str, int]] = field(default_factory=dict)
    after: list[Block] = field(default_factory=list)  # below its button
    more: list[Block] = field(default_factory=list)  # buttons beside it

    @property
    def shown(self) -> str:
        """mrkdwn."""
        what, when = short(self.what, MAX_WHAT), short(self.when.removeprefix("✅ "), MAX_WHEN)
        return " · ".join(filter(None, (f"✓ ~{what}~" if self.is_settled else what, when)))

    def menu(self, notification: Notification, text: Text) -> Block | None:
        options = menu_options(self.choices)
        if not self.is_settled:
            options = [*options[: MAX_CHOICES - 1], why_option(notification, text)]
        return (
            {"type": "overflow", "action_id": action_ids.DIGEST_MENU, "options": options}
            if options
            else None
        )


def menu_options(choices: dict[str, tuple[str, int]]) -> list[Block]:
    return [blocks.option(label, f"{choice}:{id}") for choice, (label, id) in choices.items()]


def why_option(notification: Notification, text: Text) -> Block:
    return blocks.option(text("why-now"), f"why:{notification.id}")


def to_open(customer: Customer | None, text: Text) -> dict[str, tuple[str, int]]:
    """The choice that opens the customer's profile."""
    return {"open": (text("digest-open"), customer.id)} if customer else {}


def titled(title: str, parts: list[str]) -> str:
    """mrkdwn for a row of Home: a bold title, and below it the parts that are not empty."""
    return f"*{escape(title)}*\n{escape(' · '.join(filter(None, parts)))}"


def with_menu(line: str, choices: dict[str, tuple[str, int]], block_id: str) -> Block:
    """A row of Home: one line in mrkdwn, and a menu of what can be done."""
    options = menu_options(choices)[:MAX_CHOICES]
    return blocks.section(line, blocks.overflow(action_ids.DIGEST_MENU, options), block_id)


def in_a_line(title: str, parts: list[str]) -> str:
    """The same on one line."""
    return f"*{short(title, MAX_WHAT)}* · {short(' · '.join(filter(None, parts)), MAX_WHEN)}"


def unquoted(said: str) -> str:
    """What somebody said without the marks that were typed around all of it, for a sentence that
    has its own."""
    said = said.strip()
    inside = said[1:-1].strip()
    is_whole = said[:1] + said[-1:] in PAIRS and not set(inside) & {said[0], said[-1]}
    return inside if inside and is_whole else said


def short(typed: str, most: int) -> str:
    """On one line, escaped, and not longer than `most` once it is."""
    cut = blocks.cut(" ".join(typed.split()), most)
    while len(escape(cut)) > most:
        cut = cut[: -max(2, (len(escape(cut)) - most) // 5)] + "…"
    return escape(cut)


def short_name(name: str) -> str:
    return blocks.cut(name, MAX_NAME // 2)


def customer_of(notification: Notification) -> Customer | None:
    return getattr(notification.subject, "customer", None)
