"""`/followup preferences`: a person's hours, days, language, zone and kinds of reminders."""

from dataclasses import replace
from typing import Any

import structlog
from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.errors import SlackApiError
from sqlmodel import Session

from handlers import slack_errors, text
from handlers.home import home
from handlers.text import zones
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.forms import preferences as views
from handlers.views.forms.preferences import Look
from models import Person
from models.availability import preferences
from models.availability.preferences import Preferences

MAX_OPTIONS = 100
log = structlog.get_logger()


async def command(turn: Turn, command: dict[str, Any]) -> None:
    """Open the form; where Slack does not open it, a summary with a button to try again."""
    await open_form(turn)


async def open_form(turn: Turn) -> None:
    me = await turn.db.read(lambda session: person(session, turn))
    mine, look = Preferences.of(me), Look.of(me, turn.text, turn.now)
    form = views.form(mine, look, {"home": home.home_of(turn)})
    try:
        await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)
    except SlackApiError as error:
        log.warning("form_not_opened", error=slack_errors.reason(error))
        fallback, shown = views.summary(mine, look)
        if turn.respond.response_url:
            await turn.respond(
                text=fallback, blocks=shown, response_type="ephemeral", replace_original=False
            )
        else:
            await turn.client.chat_postMessage(channel=turn.me.user_id, text=fallback, blocks=shown)


async def suggest_zones(ack: AsyncAck, turn: Turn, payload: dict[str, Any]) -> None:
    typed, look = payload.get("value") or "", Look.of(turn.me, turn.text, turn.now)
    slacks = views.as_in_slack(turn.text)
    options = [slacks] if typed.casefold() in slacks["text"]["text"].casefold() else []
    options += [views.zone_option(zone, look) for zone in zones.search(typed, turn.me.tz, turn.now)]
    await ack(options=options[:MAX_OPTIONS])


async def choose_place(turn: Turn) -> None:
    """Another country or zone was chosen: show what is known of its holidays, keep the rest."""
    view = turn.view
    look = Look.of(turn.me, turn.text, turn.now)
    form = views.form(views.read(view), look, submitted.metadata_of(view))
    await turn.client.views_update(view_id=view["id"], hash=view["hash"], view=form)


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    wanted = views.read(view)

    def write(session: Session) -> Person:
        me = person(session, turn)
        wanted.save(session, me, turn.now)
        return me

    saved = await turn.db.write(write)
    turn.people.remember(saved, turn.now)
    context["saved_person"] = saved
    await ack()


async def after_save(turn: Turn, context: AsyncBoltContext) -> None:
    """Publish Home in the language now chosen, and plan again what this person is told about their
    reports: too slow for the form to wait for."""
    if (me := context.get("saved_person")) is None:
        return
    if me.is_stale(turn.now):
        user = turn.me.user_id
        me = await turn.people.refresh(turn.client, me.team_id, user, turn.now) or me
    await home.publish(replace(turn, me=me, text=text.of(me.locale)))

    def write(session: Session) -> None:
        preferences.replan_reports(session, person(session, turn), turn.now)

    await turn.db.write(write)
