"""Home: what is late, what is due today, then the rest by its time, what else its person was told,
what others have promised, and customers gone quiet. The view carries which pages it shows, so that
it can be shown again."""

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from handlers.text import Text
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.wording import covered, deal, drafts, registry
from handlers.views.wording.look import Look
from handlers.views.wording.wording import HomePlace
from models.deals.details import DealDetails
from models.home.customers import MyCustomer, MyCustomers
from models.home.home import Home, Section
from models.home.parts import Part

MAX_NAME = 40  # characters
MINE, TEAM = "mine", "team"
LINES = (Part.LATER, Part.GIVEN)  # parts whose rows have no buttons


@dataclass(frozen=True)
class Showing:
    """Whose things are on show, and the page of each part, the first being 0."""

    team: bool = False
    pages: dict[Part, int] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        return {"team": self.team, "pages": self.pages}


def home(home: Home, text: Text, zone: ZoneInfo, now: datetime) -> Block:
    look = Look(text, zone, now)
    log = blocks.button(text("home-log"), action_ids.HOME_LOG, style="primary")
    others = [
        blocks.button(text("home-my-day"), action_ids.SUMMARY_DAY),
        blocks.button(text("home-my-week"), action_ids.SUMMARY_WEEK),
        blocks.button(text("preferences"), action_ids.PREFERENCES_OPEN),
    ]
    shown = [blocks.actions([log, *others], "home")]
    if home.has_team:
        shown.append(_switch(home.of_team, text))
    for part in Part:
        if part in home.sections:
            section = home.sections[part]
            shown += _section(HomePlace(part, home.of_team, section.away), section, look)
    shown += _customers(home.mine, look)
    if home.is_empty:
        shown += _nothing(home, text)
    pages = {part: one.page for part, one in home.sections.items() if one.page}
    kept = json.dumps(Showing(home.of_team, pages).as_json())
    return {"type": "home", "blocks": shown, "private_metadata": kept}


def _nothing(home: Home, text: Text) -> list[Block]:
    if not home.late_in_team:
        return [blocks.section(text("home-nothing-team" if home.of_team else "home-nothing"))]
    look_at = blocks.button(text("home-to-team"), f"{action_ids.HOME_TAB}_{TEAM}", TEAM)
    said = text("home-late-in-team", count=home.late_in_team)
    return [blocks.section(said), blocks.actions([look_at], "home-late-in-team")]


def showing(view: Block) -> Showing:
    """Read from Home, or from a form that was opened there."""
    kept: dict[str, Any] = submitted.metadata_of(view)
    if view.get("type") == "modal":
        kept = kept.get("home") or {}
    pages = {
        submitted.one_of(Part, part): submitted.number(str(page))
        for part, page in kept.get("pages", {}).items()
    }
    return Showing(kept.get("team", False), pages)


def page_of(value: str) -> dict[Part, int]:
    """The part and its page, from the value of a page button."""
    part, _, page = value.partition(":")
    return {submitted.one_of(Part, part): submitted.number(page)}


def _switch(of_team: bool, text: Text) -> Block:
    tabs = [
        blocks.button(
            text(f"home-{tab}"),
            f"{action_ids.HOME_TAB}_{tab}",
            tab,
            "primary" if of_team is is_team else None,
        )
        for tab, is_team in ((MINE, False), (TEAM, True))
    ]
    return blocks.actions(tabs, "home-tabs")


def _customers(mine: MyCustomers, look: Look) -> list[Block]:
    """Two blocks, for Home has few to spare: a line for each, and a button for each that opens its
    card."""
    if not mine.total:
        return []
    text = look.text
    lines = [f"*{text('home-customers', count=mine.total)}*"]
    lines += [_customer(one, look) for one in mine.shown]
    buttons = [
        blocks.button(one.customer.name, f"{action_ids.HOME_CUSTOMER}_{one.customer.id}")
        for one in mine.shown
    ]
    everything = blocks.button(text("home-customers-all"), f"{action_ids.HOME_CUSTOMER}_all")
    return [
        blocks.section("\n".join(lines)),
        blocks.actions([*buttons, everything], "home-customers"),
    ]


def _customer(one: MyCustomer, look: Look) -> str:
    """mrkdwn."""
    customer, text = one.customer, look.text
    last = customer.last_contact_at
    since = look.day_of(last or customer.created_at)
    key = "home-customer-last" if last else "home-customer-never"
    if one.is_quiet:
        key = "home-customer-quiet"
    contact = text(key, day=look.day(since), days=(look.today - since).days)
    parts = [text("home-customer-open", count=one.open) if one.open else "", contact]
    name = escape(blocks.cut(customer.name, MAX_NAME))
    return f"• *{name}* · {escape(' · '.join(filter(None, parts)))}"


def _section(place: HomePlace, section: Section, look: Look) -> list[Block]:
    part, text = place.part, look.text
    if part is Part.DEALS:
        return _deals(place, section, look)
    if part in LINES:
        return _lines(place, section, look)
    shown = _rows(place, section, look)
    turns = _turns(part, section, text)
    if part is Part.DRAFTS and section.total > 1:
        turns.append(drafts.discard_all(section.total, text))
    return [*shown, blocks.actions(turns, f"home-page:{part.value}")] if turns else shown


def _rows(place: HomePlace, section: Section, look: Look) -> list[Block]:
    """Below its title; of what is covered for several, below whose it is."""
    if place.part is not Part.COVERED:
        shown = [blocks.header(look.text(f"home-{place.part.value}", count=section.total))]
        return shown + [it for row in section.rows for it in registry.home_row(row, place, look)]
    shown = [blocks.header(covered.title(section, look))]
    for whose, rows in covered.by_person(section, look):
        shown += [blocks.context(escape(whose))] if whose else []
        shown += [it for row in rows for it in registry.home_row(row, place, look)]
    return shown


def _lines(place: HomePlace, section: Section, look: Look) -> list[Block]:
    """Two blocks at most, as of customers: a line for each. To-dos after this week have a list of
    their own for what does not stand here."""
    part, text = place.part, look.text
    lines = [f"*{text(f'home-{part.value}', count=section.total)}*"]
    for row in section.rows:
        said: str = registry.home_row(row, place, look)[0]["text"]["text"]
        lines.append(f"• {said}")
    left = section.total - len(section.rows)
    if part is Part.LATER and left:
        key = "home-later-team" if place.of_team else "home-later-more"
        lines.append(text(key, count=left))
    turns = [] if part is Part.LATER else _turns(part, section, text)
    shown = [blocks.section("\n".join(lines))]
    return [*shown, blocks.actions(turns, f"home-page:{part.value}")] if turns else shown


def _deals(place: HomePlace, section: Section, look: Look) -> list[Block]:
    """Two blocks, as of customers; a button for each opens its form."""
    text = look.text
    deals = [one for one in section.rows if isinstance(one, DealDetails)]
    lines = [f"*{text('home-deals', count=section.total)}*"]
    lines += [deal.home_line(one, place.owner(one.owner, look), look) for one in deals]
    buttons = [
        blocks.button(one.customer.name, f"{action_ids.HOME_DEAL}_{one.deal.id}") for one in deals
    ]
    turns = _turns(place.part, section, text)
    return [
        blocks.section("\n".join(lines)),
        blocks.actions([*buttons, *turns], "home-page:deals"),
    ]


def _turns(part: Part, section: Section, text: Text) -> list[Block]:
    return [
        blocks.button(label, f"{action_ids.HOME_PAGE}_{step}", f"{part.value}:{page}")
        for step, page, label in (
            ("back", section.page - 1, text("page-back")),
            ("on", section.page + 1, text("page-on")),
        )
        if 0 <= page <= section.last_page
    ]
