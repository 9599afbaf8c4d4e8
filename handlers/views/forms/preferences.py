"""The form of a person's preferences, and the same in words. Each input's `block_id` and
`action_id` is the name of its field."""

from dataclasses import dataclass
from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from handlers.text import Text, zones
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.forms import preference_kinds as kinds
from models.availability.preferences import MAX_CAP, Preferences, make_up
from models.errors import Malformed
from models.people.person import Person
from models.rules.workdays import calendar_of, country_of

AS_IN_SLACK, OF_ZONE, NO_HOLIDAYS = "slack", "zone", "none"
NEVER = "never"
LANGUAGES = {"en": "English", "zh-CN": "简体中文", "zh-TW": "繁體中文"}
COUNTRIES = (
    "CN HK MO TW JP KR SG MY VN TH ID PH IN AU NZ US CA MX BR "
    "GB IE DE FR CH AT IT ES PT NL BE DK NO SE FI PL CZ TR AE SA IL ZA"
).split()
WEEK = range(7)


@dataclass(frozen=True)
class Look:
    """Whose preferences are shown. `zone` is where they are, chosen or not."""

    text: Text
    zone: str
    now: datetime

    @classmethod
    def of(cls, person: Person, text: Text, now: datetime) -> "Look":
        return cls(text, person.zone, now)


def form(wanted: Preferences, look: Look, metadata: dict[str, Any]) -> Block:
    text = look.text
    return blocks.modal(
        action_ids.PREFERENCES_FORM,
        text("preferences"),
        [*_hours(wanted, text), *_where(wanted, look), *_what(wanted, text)],
        submit=text("save"),
        close=text("cancel"),
        metadata=metadata,
    )


def read(view: Block) -> Preferences:
    """What a person chose."""

    def clock(block_id: str) -> time:
        return time.fromisoformat(submitted.chosen(view, block_id))

    def choice(block_id: str, none: str) -> str | None:
        value: str | None = submitted.value_of(view, block_id)
        return None if value == none else value

    muted = kinds.muted(view)
    country = choice("country", OF_ZONE)
    return Preferences(
        opens=clock("opens"),
        closes=clock("closes"),
        digest_at=clock("digest_at"),
        weekdays=frozenset(map(submitted.number, submitted.value_of(view, "weekdays") or ())),
        country="" if country == NO_HOLIDAYS else country,
        language=choice("language", AS_IN_SLACK),
        zone=_zone(choice("zone", AS_IN_SLACK)),
        muted=muted,
        cap=submitted.number_of(view, "cap"),
        team_day=_team_day(choice("team_day", NEVER)),
        review_channel=submitted.value_of(view, "review_channel"),
    )


def _team_day(chosen: str | None) -> int | None:
    if chosen is None:
        return None
    day = submitted.number(chosen)
    if day not in WEEK:
        raise Malformed
    return day


def _zone(chosen: str | None) -> str | None:
    try:
        return ZoneInfo(chosen).key if chosen else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Malformed from None


def summary(mine: Preferences, look: Look) -> tuple[str, list[Block]]:
    """The fallback text and the blocks: what they are, and the button that opens the form."""
    text, days = look.text, look.text.listed(map(look.text.weekday, sorted(mine.weekdays)))
    lines = [
        f"*{text('preferences')}*",
        text("preferences-hours-are", opens=mine.opens, closes=mine.closes, days=days),
        text("preferences-digest-is", digest=mine.digest_at),
        zones.label(look.zone, text, look.now),
        holidays(mine, look),
    ]
    change = blocks.button(text("preferences-change"), action_ids.PREFERENCES_OPEN)
    shown = [blocks.section(escape("\n".join(lines))), blocks.actions([change], "preferences")]
    return text("preferences"), shown


def holidays(wanted: Preferences, look: Look) -> str:
    """Whose holidays count, and whether the days worked to make up for them are known."""
    text = look.text
    code = country_of(wanted.zone or look.zone) if wanted.country is None else wanted.country
    if not code:
        return text("preferences-no-holidays")
    this = look.now.year
    said = [
        text("make-up-provisional", year=str(one.year))
        if one.is_provisional
        else text("make-up-published", year=str(one.year), days=one.days)
        for one in make_up(calendar_of(code), (this, this + 1))
    ]
    return text.sentences([text("preferences-holidays-of", country=text.country(code)), *said])


def zone_option(zone: str, look: Look) -> Block:
    return blocks.option(zones.label(zone, look.text, look.now), zone)


def as_in_slack(text: Text) -> Block:
    return blocks.option(text("as-in-slack"), AS_IN_SLACK)


def _hours(wanted: Preferences, text: Text) -> list[Block]:
    def clock(block_id: str, at: time, hint: str | None = None) -> Block:
        element = blocks.timepicker(block_id, initial=_hhmm(at))
        return blocks.field(block_id, text(f"preferences-{block_id}"), element, hint=hint)

    days = [blocks.option(text.weekday(day), str(day)) for day in WEEK]
    week = blocks.checkboxes("weekdays", days, initial=map(str, wanted.weekdays))
    return [
        clock("opens", wanted.opens),
        clock("closes", wanted.closes, text("preferences-hours-hint")),
        clock("digest_at", wanted.digest_at, text("preferences-digest-hint")),
        blocks.field("weekdays", text("preferences-weekdays"), week),
    ]


def _where(wanted: Preferences, look: Look) -> list[Block]:
    text = look.text
    named = [*COUNTRIES]
    if wanted.country and wanted.country not in named:
        named.append(wanted.country)
    countries = [
        blocks.option(text("country-of-zone"), OF_ZONE),
        blocks.option(text("country-none"), NO_HOLIDAYS),
        *(blocks.option(text.country(code), code) for code in named),
    ]
    chosen = OF_ZONE if wanted.country is None else wanted.country or NO_HOLIDAYS
    languages = [as_in_slack(text), *(blocks.option(said, one) for one, said in LANGUAGES.items())]
    zone = zone_option(wanted.zone, look) if wanted.zone else as_in_slack(text)
    country = blocks.select("country", countries, initial=chosen)
    language = blocks.select("language", languages, initial=wanted.language or AS_IN_SLACK)
    return [
        blocks.field("country", text("preferences-country"), country, dispatch=True),
        blocks.context(escape(holidays(wanted, look)), "holidays"),
        blocks.field(
            "zone",
            text("preferences-zone"),
            blocks.external_select("zone", initial=zone),
            hint=text("preferences-zone-hint"),
            dispatch=True,
        ),
        blocks.field("language", text("preferences-language"), language),
    ]


def _what(wanted: Preferences, text: Text) -> list[Block]:
    caps = [blocks.option(str(number), str(number)) for number in range(1, MAX_CAP + 1)]
    return [
        *kinds.fields(wanted.muted, text),
        blocks.field(
            "cap",
            text("preferences-cap"),
            blocks.select("cap", caps, initial=str(wanted.cap)),
            hint=text("preferences-cap-hint"),
        ),
        *_of_managers(wanted, text),
    ]


def _of_managers(wanted: Preferences, text: Text) -> list[Block]:
    days = [blocks.option(text.weekday(day), str(day)) for day in WEEK]
    days.append(blocks.option(text("preferences-team-never"), NEVER))
    chosen = NEVER if wanted.team_day is None else str(wanted.team_day)
    channel = blocks.channel_select("review_channel", initial=wanted.review_channel)
    return [
        blocks.field(
            "team_day",
            text("preferences-team-day"),
            blocks.select("team_day", days, initial=chosen),
            hint=text("preferences-team-day-hint"),
        ),
        blocks.field(
            "review_channel",
            text("preferences-review-channel"),
            channel,
            hint=text("preferences-review-channel-hint"),
            optional=True,
        ),
    ]


def _hhmm(at: time) -> str:
    return f"{at:%H:%M}"
