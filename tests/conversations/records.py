"""Contacts that people record, and what they are told in return."""

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import Modal, SeenMessage
from tests.office import Office

CONTENT = "Showed plan A to Li: 12 seats by May 15"


async def record(office: Office, person: Person, name: str, **fields: object) -> SeenMessage:
    """A contact with a customer, made by it or known, and the confirmation."""
    form: Modal = await person.types("/followup")
    await form.fill({"customer": name, "content": CONTENT} | fields)
    result = await form.submit()
    if not result.closed:  # asked for more
        result = await form.submit()
    assert result.closed, result.errors
    await office.settle()
    return person.dm.messages[-1]


async def answer(office: Office, person: Person, line: str) -> str:
    """The last word that only this person saw after typing this."""
    await person.types(line, waits=False)
    await office.settle()
    return str(person.ephemerals[-1].text)
