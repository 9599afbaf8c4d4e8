"""The Home tab: a person's own commitments or, for a manager, their team's. Its buttons are handled
by the subjects they belong to, after which the same pages are published again."""

from dataclasses import replace
from typing import Any

from sqlmodel import Session

from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.lists import home as views
from handlers.views.lists.home import Showing
from models.home import home


async def opened(turn: Turn, event: dict[str, Any]) -> None:
    """Publish Home with the tab that was shown last, from its first pages."""
    if event.get("tab", "home") == "home":
        before = views.showing(event.get("view") or {})
        await _publish(turn, Showing(team=before.team))


async def switch(turn: Turn, action: dict[str, Any]) -> None:
    """Mine, My team."""
    await _publish(turn, Showing(team=submitted.held(action) == views.TEAM))


async def turn_page(turn: Turn, action: dict[str, Any]) -> None:
    """Another page of one part; the others stay."""
    shown = views.showing(turn.view)
    pages = shown.pages | views.page_of(submitted.held(action))
    await _publish(turn, replace(shown, pages=pages))


async def publish(turn: Turn) -> None:
    """Publish Home as things stand now, with the pages that were shown."""
    await _publish(turn, views.showing(turn.body.get("view") or {}))


async def again(turn: Turn) -> bool:
    """Publish it as things stand now, where it or a form that was opened from it was pressed; False
    elsewhere."""
    view = turn.body.get("view") or {}
    is_form = view.get("type") == "modal" and bool(submitted.metadata_of(view).get("home"))
    if is_form or is_home(turn):
        await publish(turn)
    return is_form or is_home(turn)


def is_home(turn: Turn) -> bool:
    """Whether a button of Home was pressed."""
    return bool((turn.body.get("view") or {}).get("type") == "home")


def home_of(turn: Turn) -> dict[str, Any] | None:
    """What a form opened from Home keeps under "home", so that the same pages are shown again
    when it is saved; None where it is opened from elsewhere."""
    return views.showing(turn.view).as_json() if is_home(turn) else None


async def _publish(turn: Turn, showing: Showing) -> None:
    def read(session: Session) -> home.Home:
        me = person(session, turn)
        return home.read(session, me, showing.team, showing.pages, turn.now)

    found = await turn.db.read(read)
    view = views.home(found, turn.text, turn.me.tz, turn.now)
    await turn.client.views_publish(user_id=turn.me.user_id, view=view)
