"""Contracts that end soon."""

from handlers.views import action_ids
from handlers.views.wording.health import Signal
from handlers.views.wording.look import Look
from models.notifications.account_subjects import ContractDetails
from models.notifications.notification import Notification


def _what(details: ContractDetails, look: Look) -> str:
    days = (details.ends_on - look.today).days
    key = "health-contract" if days >= 0 else "health-contract-over"
    return look.text(key, days=days, day=look.day(details.ends_on))


def _status(details: ContractDetails, look: Look) -> str:
    if not details.is_settled:
        return ""
    ends_on = details.customer.contract_ends_on
    if ends_on is None:
        return look.text("health-without-end")
    return look.text("health-renewed", day=look.day(ends_on))


def _answers(notification: Notification) -> list[str]:
    return [
        action_ids.HEALTH_RENEW,
        action_ids.CUSTOMER_LOG,
        action_ids.CUSTOMER_EDIT,
        action_ids.CUSTOMER_OPEN,
    ]


WORDING = Signal(ContractDetails, _what, _status, _answers).wording
