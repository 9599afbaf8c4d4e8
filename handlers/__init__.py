"""What people type and see: one folder a subject, one line a conversation."""

from slack_bolt import BoltResponse
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest

from handlers import (
    again,
    announcements,
    availability,
    calendars,
    commitments,
    corrections,
    customers,
    deals,
    direct_message,
    edge,
    errors,
    followup_line,
    followups,
    help,
    home,
    lessons,
    lifecycle,
    news,
    notifications,
    reviews,
    strategies,
    summaries,
    support,
    targets,
)
from handlers.commands import as_own_command
from handlers.listeners import Listeners
from handlers.turn import Gatekeeper
from handlers.views import action_ids


def register(app: AsyncApp, gatekeeper: Gatekeeper) -> None:
    """Middleware first, then every conversation."""
    app.use(edge.receive)
    app.use(gatekeeper.middleware)
    app.use(as_own_command)
    app.error(report_error)

    on = Listeners(app)
    on.command("/followup", followup_line.command)
    followups.listeners(on)
    commitments.listeners(on)
    corrections.listeners(on)
    customers.listeners(on)
    deals.listeners(on)
    lessons.listeners(on)
    strategies.listeners(on)
    notifications.listeners(on)
    support.listeners(on)
    targets.listeners(on)
    news.listeners(on)
    reviews.listeners(on)
    announcements.listeners(on)
    summaries.listeners(on)
    availability.listeners(on)
    calendars.listeners(on)
    home.listeners(on)
    on.command("/followup help", help.command)
    on.action(action_ids.COMMAND_AGAIN, again.worker(on.commands))
    direct_message.listeners(on)
    on.event("user_change", lifecycle.person_changed)


async def report_error(error: Exception, request: AsyncBoltRequest) -> BoltResponse | None:
    return await errors.report_error(error, request)
