"""Deals that people enter and look at."""

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import Modal, SeenMessage
from tests.office import Office


async def enter(office: Office, person: Person, line: str, **answers: object) -> SeenMessage:
    """A deal of one line, whose form is completed; the confirmation."""
    form: Modal = await person.types(f"/deal {line}")
    await form.fill(dict(answers))
    return await saved(office, person, form)


async def saved(office: Office, person: Person, form: Modal) -> SeenMessage:
    result = await form.submit()
    assert result.closed, result.errors
    await office.settle()
    return person.ephemerals[-1]
