"""Customers' questions that people write down, and the clock that runs for the answer."""

from bot.localslack.people.people import Person
from tests.office import Office

STAGES = ["Half the time is up", "Time is almost up", "Missed"]


async def ask(office: Office, by: Person, urgency: str, **more: object) -> None:
    """A follow-up with Acme that leaves an issue to answer."""
    form = await by.types("/followup Acme")
    answers = {
        "content": "Showed plan A",
        "issue": urgency,
        "issue_question": "Is A faster than B?",
    }
    await form.fill(answers | more)
    assert (await form.submit()).closed
    await office.settle()


def clock_of(person: Person) -> list[str]:
    """How each message that the issue's clock sent begins; the digest of a morning is none."""
    texts = [message.text for message in person.dm.messages if message.place.to is None]
    starts = [text.partition(":")[0].partition("：")[0] for text in texts if "faster" in text]
    return [start for start in starts if not start.startswith(("Recorded", "Due today"))]
