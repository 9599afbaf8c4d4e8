"""What the signals of a customer's health have in common: silence, the end of a contract, a
decline."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.line import Line, owner_of, short_name
from handlers.views.wording.look import Look
from handlers.views.wording.wording import Wording
from models.customers.customer import Customer
from models.health import MADE_TODO, SEEN
from models.notifications.notification import Notification
from models.people.person import Person

LABELS = {
    action_ids.CUSTOMER_LOG: "log-it",
    action_ids.HEALTH_PLAN: "health-plan",
    action_ids.HEALTH_RENEW: "health-renew",
    action_ids.PROCEDURE_START: "procedure-start",
    action_ids.PROCEDURE_CLOSE: "procedure-close",
    MADE_TODO: "health-make-todo",
    SEEN: "health-seen-it",
    action_ids.CUSTOMER_EDIT: "edit",
    action_ids.CUSTOMER_OPEN: "customer-open",
    action_ids.CUSTOMER_END: "customer-end",
}


class SignalDetails(Protocol):
    @property
    def customer(self) -> Customer: ...

    @property
    def owner(self) -> Person: ...

    @property
    def is_settled(self) -> bool: ...


D = TypeVar("D", bound=SignalDetails)


@dataclass(frozen=True)
class Signal(Generic[D]):
    """`what` is said without the customer's name. `status` is what has become of it, or "".
    `answers` are the ids of the buttons that help, the first to press first; `helps` stands
    below it."""

    details: type[D]
    what: Callable[[D, Look], str]
    status: Callable[[D, Look], str]
    answers: Callable[[Notification], list[str]]
    helps: Callable[[D, Look], list[Block]] = lambda details, look: []

    @property
    def wording(self) -> Wording[D]:
        return Wording(self.details, self._headline, self._blocks, self._line)

    def _headline(self, notification: Notification, details: D, look: Look) -> str:
        what = self.what(details, look)
        return look.text("health-say", customer=details.customer.name, what=what)

    def _blocks(self, notification: Notification, details: D, look: Look) -> list[Block]:
        text, customer = look.text, details.customer
        shown = [blocks.section(f"*{escape(self._headline(notification, details, look))}*")]
        if status := self._status(details, look):
            shown.append(blocks.context(escape(status)))
        if details.is_settled:
            return shown
        shown += self.helps(details, look)
        first, *others = self.answers(notification)
        buttons = [blocks.button(text(LABELS[first]), first, style="primary")]
        buttons += [blocks.button(text(LABELS[one]), one) for one in others]
        return [*shown, blocks.actions(buttons, f"{notification.kind.value}:{customer.id}")]

    def _line(self, notification: Notification, details: D, look: Look) -> Line:
        text, customer = look.text, details.customer
        what = self.what(details, look)
        if notification.of_team:
            who = {
                "owner": owner_of(notification, details.owner, look),
                "customer": short_name(customer.name),
            }
            what = text("health-of-team", what=what, **who)
        status = self._status(details, look)
        if details.is_settled:
            return Line(what, status, customer.id, True)
        first, *others = self.answers(notification)
        choices = {one: (text(LABELS[one]), customer.id) for one in others}
        button = blocks.button(text(LABELS[first]), first)
        after = self.helps(details, look)
        return Line(what, status, customer.id, False, button, choices, after)

    def _status(self, details: D, look: Look) -> str:
        if not details.customer.is_live:
            return look.text("profile-is-gone", customer=details.customer.name)
        return self.status(details, look)
