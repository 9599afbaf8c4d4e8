"""What Slack hands the bot while people use all of it: they type each command, press each button
that comes of it, and submit each form as it is."""

import contextlib
from typing import Any

from bot.localslack.people.people import NothingCame, Person
from bot.localslack.people.surfaces import Surface
from bot.localslack.world.errors import PersonError, TroubleError
from tests.office import Office

LINES = """
/followup Acme call with Li (CTO): likes plan A. todo: prices by Friday @bob; next: in two weeks
/followup
/followup met Globex
/followup preferences
/followup news
/followup why
/followup help
/followup away until Monday @bob
/followup back
/followup manager @mei
/followup export
/followup calendar
/todo send the deck to Acme by Friday @bob
/todo
/todo done
/issue Acme how fast is it? urgent
/issue
/customer Acme
/customer
/strategy Acme
/strategy
/deal Acme 500k upsell, expected June 30
/deal
/target Q3 upsell 2,000,000
/target
/review Q2
/followup day
/followup week
/lesson we won Acme by letting their engineer try it for a week
/lesson
/followup procedure
/followup segments
""".strip().splitlines()
SAID = ["met Li at Acme, she wants a quote by Friday", "remind me to call Ann on Monday", "help"]
MOST_BUTTONS = 12  # of one message
Payload = dict[str, Any]


async def record(office: Office) -> list[tuple[str, Payload]]:
    """Kind and payload of each envelope."""
    sockets = office.slack.sockets
    assert sockets is not None
    deliver, seen = sockets.deliver, []

    async def noted(kind: Any, payload: Payload, attempt: int = 0) -> Payload:
        seen.append((kind, payload))
        return await deliver(kind, payload, attempt)

    sockets.deliver = noted  # type: ignore[method-assign]
    for person in (office.alice, office.mei):
        for line in LINES:
            await _use(person, await _patiently(person.types(line)))
        for line in SAID:
            await _patiently(person.says(line))
            await _use(person, person.dm.messages[-1])
        await _use(person, await _patiently(person.opens_home()))
    sockets.deliver = deliver  # type: ignore[method-assign]
    return seen


async def _use(person: Person, surface: Any) -> None:
    if not isinstance(surface, Surface):
        return
    await _submit(person)
    for label in list(dict.fromkeys(surface.buttons))[:MOST_BUTTONS]:
        await _patiently(surface.click(label))
        await _submit(person)


async def _submit(person: Person) -> None:
    if (form := person.modal) is not None:
        for element in ("customer", "theirs"):
            await _patiently(form.options(element, "a"))
        await _patiently(form.submit())
        if person.modal is not None:
            await _patiently(person.modal.close(all_of_them=True))


async def _patiently(deed: Any) -> Any:
    """What it shows; None where it shows nothing or cannot be done, which others test."""
    with contextlib.suppress(PersonError, NothingCame, TroubleError):
        return await deed
    return None
