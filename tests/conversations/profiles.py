"""Customers that people add and look at."""

from sqlmodel import Session, select

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import Modal, SeenMessage
from bot.localslack.world.workspace import TEAM
from models import Person as StoredPerson
from models.availability.replan import replan
from tests.office import Office


async def save(office: Office, modal: Modal) -> None:
    """Submit, and wait until the message the form came from is up to date."""
    result = await modal.submit()
    assert result.closed, result.errors
    await office.settle()


async def give(office: Office, modal: Modal, owner: str) -> None:
    """To another owner; where it is asked whether what is open goes along, it does."""
    await modal.fill(owner=owner)
    result = await modal.submit()
    assert result.closed or result.modal, result.errors
    if result.modal is not None:
        assert (await result.modal.submit()).closed
    await office.settle()


async def add(office: Office, person: Person, name: str, **answers: object) -> SeenMessage:
    """A new customer, from `/customer` on; its profile as it is shown then."""
    unknown: SeenMessage = await person.types(f"/customer {name}")
    modal: Modal = await unknown.click(unknown.buttons[-1])  # below names that are nearly the same
    await modal.fill(dict(answers))
    result = await modal.submit()
    if result.modal is not None:  # a name like another one is asked about once
        result = await result.modal.submit()
    assert result.closed, result.errors
    await office.settle()
    return unknown


async def shown(person: Person, name: str) -> SeenMessage:
    profile: SeenMessage = await person.types(f"/customer {name}")
    return profile


async def mute_silence(office: Office, name: str) -> None:
    """They do not want to hear of customers gone quiet, for who is not met is that, too."""

    def mute(session: Session) -> None:
        person = session.exec(select(StoredPerson).where(StoredPerson.handle == name)).one()
        person.muted = "silence"
        replan(session, person, office.clock.now())

    await office.bot.database.write(mute, TEAM)
