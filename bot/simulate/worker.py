"""A team member at their Slack: typing commands, pressing buttons and submitting forms, at times
when they work."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import Modal, SeenMessage
from bot.localslack.world.blocks import every_element
from bot.localslack.world.shapes import Json
from bot.simulate.office import Act, Office
from bot.simulate.team import Member


class Refused(Exception):
    """The bot refused a form."""


class Worker:
    """Every method returns only after the bot has finished its work."""

    def __init__(self, member: Member, person: Person, office: Office, peers: list[str]) -> None:
        self.member, self.office, self.peers = member, office, peers  # handles
        self.ledger = office.ledger
        self._person = person

    @property
    def now(self) -> datetime:
        return self.office.now

    @property
    def today(self) -> date:
        return self.now.astimezone(self.member.zone).date()

    def evening(self, day: date) -> datetime:
        """The end of a day in their zone."""
        return datetime.combine(day, time.max, self.member.zone)

    def later(self, hours: float, act: Act) -> None:
        """Plan an act so many hours from now, or when they work next."""
        self.office.plan(self.at_work(hours), act)

    def at_work(self, hours: float) -> datetime:
        """So many hours from now, or some time of the first morning after that."""
        wanted = self.now + timedelta(hours=hours)
        at = self.member.at_work(wanted)
        return at if at == wanted else at + timedelta(hours=self.dice(wanted).uniform(0, 2.5))

    def dice(self, *what: object) -> Random:
        return self.office.chance(self.member.user.name, *what)

    async def types(self, text: str) -> Any:
        """The Modal or SeenMessage that the command brings."""
        came = await self._person.types(text)
        await self.office.answered()
        return came

    async def press(self, message: SeenMessage, place: str, *actions: str) -> bool:
        """Use the first of these that the block `place` has: a button, or "menu=choice" with the
        choice's value or the beginning of it. False where it has none of them any more."""
        for action, _, choice in (one.partition("=") for one in actions):
            for block, element in every_element(message.blocks):
                named = element["action_id"].partition("@")[0]
                if (block["block_id"], named) == (place, action):
                    await self._use(message, block, element, choice)
                    return True
        return False

    async def fills(self, **answers: object) -> None:
        """Fill and submit the form that has opened, if one has."""
        if form := self._person.modal:
            await form.fill(dict(answers))
            await self.submit(form)

    async def submit(self, form: Modal) -> None:
        """Submit a form, a second time if the first brings a question."""
        result = await form.submit()
        if result.modal:
            result = await result.modal.submit()
        if not result.closed:
            raise Refused(f"{self._person.user.name}, {form.title}: {result.errors}")
        await self.office.answered()

    async def _use(self, message: SeenMessage, block: Json, element: Json, choice: str) -> None:
        result: Json = {"type": element["type"]}
        if choice:
            values = [option["value"] for option in element.get("options", [])]
            picked = [value for value in values if value.split(":")[0] == choice]
            result["selected"] = picked or [choice]
        ids, here = (block["block_id"], element["action_id"]), message.place
        deed = self._person.interactions.act(self._person.id, here, ids, result, {})
        await self._person.does(deed)
        await self.office.answered()


def places_in(message: SeenMessage, *actions: str) -> Iterator[tuple[str, str, str]]:
    """For each of these buttons in a message: its action id, its block's id, and its text."""
    for block, element in every_element(message.blocks):
        action = element["action_id"].partition("@")[0]
        if action in actions:
            yield action, block["block_id"], message.around(block)
