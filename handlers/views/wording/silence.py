"""Customers nobody has been in touch with for too long."""

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block
from handlers.views.wording.health import Signal
from handlers.views.wording.line import titled
from handlers.views.wording.look import Look
from handlers.views.wording.wording import HomePlace
from models.home.home import Quiet
from models.notifications.account_subjects import SilenceDetails
from models.notifications.notification import Notification


def home_row(quiet: Quiet, place: HomePlace, look: Look) -> list[Block]:
    text, customer, since = look.text, quiet.customer, look.day_of(quiet.since)
    key = "home-quiet-since" if customer.last_contact_at else "home-never-contacted"
    silence = text(key, days=(look.today - since).days, day=look.day(since))
    log = blocks.button(text("home-log"), action_ids.CUSTOMER_LOG)
    line = titled(customer.name, [place.owner(quiet.owner, look), silence])
    return [blocks.section(line, log, f"home-quiet:{customer.id}")]


def _what(details: SilenceDetails, look: Look) -> str:
    key = "health-quiet" if details.customer.last_contact_at else "health-quiet-never"
    days = (look.today - details.since).days
    return look.text(key, days=days, day=look.day(details.since))


def _status(details: SilenceDetails, look: Look) -> str:
    if details.planned is not None:
        return look.text("health-planned", day=look.day(details.planned))
    return look.text("health-contacted", day=look.day(details.since)) if details.is_broken else ""


def _answers(notification: Notification) -> list[str]:
    return [
        action_ids.CUSTOMER_LOG,
        action_ids.HEALTH_PLAN,
        action_ids.CUSTOMER_OPEN,
        action_ids.CUSTOMER_END,
    ]


WORDING = Signal(SilenceDetails, _what, _status, _answers).wording
