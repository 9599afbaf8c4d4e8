"""A draft as it reads with what its author has said since to put it right."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlmodel import Session

from models.customers import search
from models.customers.customer import Customer
from models.followups.interpret import interpret
from models.followups.interpretation import Interpretation
from models.followups.note import CaptureNote
from models.people.person import Person
from models.rules import corrections, dates
from models.rules import lazy_re as re
from models.rules.amounts import find_amounts
from models.rules.amounts.money import CODES
from models.rules.corrections import Correction, Part
from models.rules.names import people
from models.rules.names.decision_chain import Link
from models.rules.oneline import Intent, ParsedLine
from models.rules.oneline.channels import call_again

_UNIT = "(?:[a-z]{0,2}[$€£¥￥]|RMB|" + "|".join(CODES) + "|[元块塊]|[美日欧歐港台臺]元|人民[币幣])"
_NUMBER = re.compile(r"\d[\d,.]*")
_SIGN, _SIGN_LAST = (re.compile(one, re.I) for one in (rf"{_UNIT}\s*", rf"\s*{_UNIT}$"))


def read(session: Session, note: CaptureNote, author: Person) -> Interpretation:
    """What a draft says by now."""
    found = _or_to_do(note, interpret(session, note.typed, author, note.written_at), author)
    for typed, at in _said_since(note):
        now = at.astimezone(author.tz)
        with dates.written_in(author.locale):
            said = corrections.read(typed, now)
        if said is not None:
            found = replace(found, line=replace(found.line, **changes(said, found, note, now)))
    return found


def _or_to_do(note: CaptureNote, read: Interpretation, author: Person) -> Interpretation:
    """Somebody who was not reached was not met: to ring them again is a to-do, and nothing that is
    planned with them gives way to it."""
    now = note.written_at.astimezone(author.tz)
    is_told = read.is_record or read.is_story or call_again.is_missed(note.typed)
    names = [*(one.name for one in read.contacts), read.line.customer or ""]
    todo = call_again.promised(note.typed, read.line, now, names) if is_told else None
    if todo is None and is_told and not note.has_files:
        todo = call_again.tried(note.typed, read.line, names)
    if todo is None:
        return read
    line = ParsedLine(read.line.customer, read.line.is_known, todos=(todo,))
    return replace(read, line=line, intent=Intent.AHEAD)


def changes(
    said: Correction, read: Interpretation, note: CaptureNote, now: datetime
) -> dict[str, Any]:
    """Of its line; none where it is not sure what is meant."""
    if said.part in (Part.JOINED, Part.ABSENT):
        return _who_took_part(said, read)
    if read.is_promise:
        line = replace(read.line, occurred_at=None)
    else:
        line = replace(read.line, occurred_at=read.line.occurred_at or note.written_at)
    return corrections.changes(said, line, now)


def _who_took_part(said: Correction, read: Interpretation) -> dict[str, Any]:
    """One of the customer's people, too; or one fewer of those who were met."""
    met = read.line.theirs
    if said.part is Part.ABSENT:
        gone = people.meant(said.words, [Link(name, title) for name, title in met])
        left = tuple(one for one in met if one[0] != gone[0].name) if len(gone) == 1 else met
        return {"theirs": left} if left != met else {}
    came = people.meant(said.words, [Link(one.name, one.title) for one in read.contacts])
    is_new = len(came) == 1 and came[0].name not in {name for name, _ in met}
    return {"theirs": (*met, (came[0].name, came[0].title))} if is_new else {}


def add(session: Session, note: CaptureNote, typed: str, now: datetime) -> None:
    """Keep what was said, to be read with the draft from now on."""
    said = [[words, at.isoformat()] for words, at in _said_since(note)]
    note.corrected = json.dumps([*said, [typed, now.isoformat()]], ensure_ascii=False)
    session.add(note)


def name_customer(session: Session, note: CaptureNote, author: Person, customer: Customer) -> bool:
    """It is about this customer and no other one: False where its words then read otherwise."""
    for typed in _with_customer(session, note, author, customer):
        found = interpret(session, typed, author, note.written_at)
        if found.customer is not None and found.customer.id == customer.id:
            note.typed = typed
            session.add(note)
            return True
    return False


def name_amount(session: Session, note: CaptureNote, words: str, was: str) -> bool:
    """The only amount that it names is another one: False where it names none, or several."""
    typed = with_amount(note.typed, words, was)
    if typed is None:
        return False
    note.typed = typed
    session.add(note)
    return True


def name_person(session: Session, note: CaptureNote, author: Person, before: str, to: str) -> bool:
    """Somebody else was met: False where its words then read otherwise."""
    typed = note.typed.replace(before, to)
    found = interpret(session, typed, author, note.written_at)
    met = [name for name, _ in found.line.theirs]
    if typed == note.typed or to not in met or before in met:
        return False
    note.typed = typed
    session.add(note)
    return True


def with_amount(typed: str, words: str, was: str) -> str | None:
    """The text with this amount for the only one in it, or for the one that was wrong."""
    found = find_amounts(typed)
    wrong = {one.amount.value for one in find_amounts(was) if one.amount}
    if wrong:
        found = [one for one in found if one.amount and one.amount.value in wrong]
    if len(found) != 1:
        return None if found else _with_number(typed, words, was)
    start, end = found[0].start, found[0].end
    return f"{typed[:start]}{_in_currency(words, typed[start:end])}{typed[end:]}"


def _with_number(typed: str, words: str, was: str) -> str | None:
    """The same of a bare number, which is an amount to nobody but who puts it right."""
    number = was.strip()
    if not _NUMBER.fullmatch(number):
        return None
    there = rf"(?<![\d.,]){re.escape(number)}(?!\d|[.,]\d)"
    found = list(re.finditer(there, typed))
    if len(found) != 1:
        return None
    return f"{typed[: found[0].start()]}{words}{typed[found[0].end() :]}"


def _in_currency(words: str, before: str) -> str:
    """The amount in the currency that was named, where it names none of its own."""
    if _SIGN.search(words):
        return words
    first, last = _SIGN.match(before), _SIGN_LAST.search(before)
    return f"{first[0] if first else ''}{words}{last[0] if last else ''}"


def _with_customer(
    session: Session, note: CaptureNote, author: Person, customer: Customer
) -> Iterator[str]:
    """The ways to say the same of this customer: its name for the other one's; before it all."""
    typed = note.typed
    for named in search.named_in(session, typed, author):
        if named.customer.id != customer.id:
            yield f"{typed[: named.at]}{customer.name}{typed[named.at + len(named.typed) :]}"
    called = interpret(session, typed, author, note.written_at).line.customer
    if called and called in typed:
        yield typed.replace(called, customer.name, 1)
    yield f"{customer.name}: {typed}"


def _said_since(note: CaptureNote) -> list[tuple[str, datetime]]:
    said = json.loads(note.corrected) if note.corrected else []
    return [(typed, datetime.fromisoformat(at)) for typed, at in said]
