"""The review of a customer, as a person asks for it on the customer's card."""

from typing import Any

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import Modal
from tests import papers
from tests.conversations.profiles import save, shown
from tests.conversations.records import CONTENT
from tests.conversations.test_strategy import save_anyway
from tests.office import Office


async def form_of(person: Person, name: str = "Acme") -> Modal:
    card = await shown(person, name)
    form: Modal = await card.select("customer:1", "business-review")
    return form


async def made(office: Office, person: Person, form: Modal) -> bytes:
    await save(office, form)
    return papers.files_of(person, person.dm.last())["docx"]


async def log(office: Office, person: Person, **answers: Any) -> None:
    form = await person.types("/followup Acme")
    await form.fill({"content": CONTENT} | answers)
    await save_anyway(office, form)
