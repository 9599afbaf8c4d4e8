"""The strategy of a workbook's row: several actions in one cell, their times in another."""

from collections.abc import Mapping
from datetime import datetime

from sqlmodel import Session

from models.customers.customer import Customer
from models.customers.standing import Segment
from models.people import called
from models.people.person import Person
from models.rules import recurrence
from models.rules.recurrence import Rule
from models.rules.workbook.rows import StrategyRow, Unread, Why
from models.strategies import entry as entries
from models.strategies import save as saving
from models.strategies.entry import MAX_ACTION, MAX_ACTIONS, ActionEntry, StrategyEntry
from models.strategies.strategy import MAX_GOAL, Strategy

EDGES = " \t,;:，、；：()（）-–—"
SAME_RHYTHM = 3  # letters that a time shares with an action which comes as often


def entry_of(
    session: Session, row: StrategyRow, customer: Customer | None, by: Person, now: datetime
) -> StrategyEntry:
    """`now` is where the importer is."""
    local = now.astimezone(by.tz)
    texts = [text[:MAX_ACTION] for text in (row.actions or ())[:MAX_ACTIONS]]
    timings = times_of(texts, list(row.times or ()), local, by.locale)
    told = [_settled(*one, local, by.locale) for one in zip(texts, timings, strict=True)]
    owners = [_owner(session, name) for name in row.owners or ()]
    actions = tuple(
        ActionEntry(
            text=text,
            owner=owners[number] if len(owners) == len(texts) else next(iter(owners), None),
            timing=timing,
            row=number + 1,
        )
        for number, (text, timing) in enumerate(told)
    )
    known = entries.of_customer(customer) if customer else StrategyEntry()
    segment = Segment(row.segment) if row.segment else known.segment
    return StrategyEntry(
        **{
            **vars(known),
            "goal": (row.goal or "")[:MAX_GOAL],
            "expected_effect": (row.effect or "")[:MAX_GOAL],
            "segment": segment,
            "actions": actions,
        }
    )


def cut(row: StrategyRow, headings: Mapping[str, str]) -> list[Unread]:
    """What of a row is more than a strategy holds."""
    actions = row.actions or ()
    told = [("actions", one, Why.TOO_MANY) for one in actions[MAX_ACTIONS:]]
    told += [("actions", one, Why.TOO_LONG) for one in actions if len(one) > MAX_ACTION]
    longer = (("goal", row.goal or ""), ("effect", row.effect or ""))
    told += [(column, said, Why.TOO_LONG) for column, said in longer if len(said) > MAX_GOAL]
    return [
        Unread(row.at, headings.get(f"strategies.{column}", ""), said, why)
        for column, said, why in told
    ]


def _settled(text: str, timing: str, now: datetime, locale: str) -> tuple[str, str]:
    """An action and its time; one that is over stays in the words, for nobody is reminded of it."""
    rule = recurrence.read(timing, now, locale) if timing else None
    if not isinstance(rule, Rule) or rule.end is None or rule.end >= now.date():
        return text, timing
    return (text if timing in text else f"{text} ({timing})")[:MAX_ACTION], ""


def is_there(session: Session, customer: Customer, entry: StrategyEntry) -> bool:
    """Whether this is the current strategy already, whoever looks after its actions."""
    stored = entries.read(session, customer)
    return (
        (stored.goal, stored.expected_effect) == (entry.goal, entry.expected_effect)
        and [one.text for one in stored.actions] == [one.text for one in entry.actions]
        and entry.segment in (None, stored.segment)
    )


def store(
    session: Session, customer: Customer, entry: StrategyEntry, by: Person, now: datetime
) -> Strategy:
    """As the current strategy; what it replaces is kept."""
    stamp = entries.read(session, customer).stamp
    return saving.save(session, customer, entry, stamp, by, now, is_new=True)


def times_of(actions: list[str], times: list[str], now: datetime, locale: str) -> list[str]:
    """The time of each action as it can be read again, "" where none is told: its own, that of its
    line in a cell with as many, or that of a line about the same thing."""
    own = [_time_in(action, now, locale)[0] for action in actions]
    if len(times) == len(actions):
        beside = [_time_in(line, now, locale)[0] for line in times]
        return [time or mine for time, mine in zip(beside, own, strict=True)]
    for line in times:
        time, rest = _time_in(line, now, locale)
        scores = [
            _likeness(time, rest, action, mine, now, locale)
            for action, mine in zip(actions, own, strict=True)
        ]
        if time and scores and max(scores) > 0:
            own[scores.index(max(scores))] = time
    return own


def _time_in(line: str, now: datetime, locale: str) -> tuple[str, str]:
    """The words of the time in a line, and the rest of it."""
    if isinstance(recurrence.read(line, now, locale), Rule):
        return line.strip(EDGES), ""
    found = recurrence.find(line, now, locale)
    if found is None:
        return "", line
    time = line.replace(found.rest, "", 1).strip(EDGES) if found.rest in line else ""
    is_read = isinstance(recurrence.read(time, now, locale), Rule) if time else False
    return (time, found.rest) if is_read else ("", line)


def _likeness(time: str, rest: str, action: str, own: str, now: datetime, locale: str) -> int:
    """How much a line of times speaks of an action: pairs of letters they share, and whether both
    come as often."""
    said = rest or time
    pairs = {said[at : at + 2] for at in range(len(said) - 1)}
    shared = sum(pair in action for pair in pairs if not pair.isspace())
    mine, theirs = (recurrence.read(one, now, locale) if one else None for one in (own, time))
    is_alike = (
        isinstance(mine, Rule)
        and isinstance(theirs, Rule)
        and (mine.unit, mine.interval) == (theirs.unit, theirs.interval)
    )
    return shared + (SAME_RHYTHM if is_alike and not rest else 0)


def _owner(session: Session, name: str) -> str | None:
    found = called.called(session, name)
    return found[0].user_id if len(found) == 1 else None
