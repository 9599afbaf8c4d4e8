"""A rep's days: contacts that are held or not, logged soon, late or never."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from bot.localslack.people.surfaces import Modal, SeenMessage
from bot.simulate.duties import Duties
from bot.simulate.ledger import Contact
from bot.simulate.worker import Worker, places_in

LOG_IT = "appointment_log"
NOT_HELD = "appointment_not_held", "digest_menu=not_held"


@dataclass(frozen=True)
class Visit:
    """A planned contact."""

    customer: str
    day: date

    @property
    def key(self) -> str:
        return f"{self.customer} {self.day}"


class Rep:
    def __init__(self, worker: Worker) -> None:
        self._worker, self._ledger = worker, worker.ledger
        self._duties = Duties(worker)
        self._diligence = worker.member.diligence
        self._moved: dict[str, Visit] = {}  # visits that were not held, by customer

    def begin(self) -> None:
        self._worker.later(0, self._name_manager)
        if eve := self._worker.member.eve:
            self._worker.office.plan(eve, self._go_on_leave)
        for number, customer in enumerate(self._worker.member.customers):
            hours = 1 + 30 * number + self._worker.dice("begin", customer).uniform(0, 9)
            self._plan_visit(customer, hours)

    def receive(self, message: SeenMessage) -> None:
        self._duties.receive(message)
        for _, place, said in places_in(message, LOG_IT):
            for visit in [one for one in self._moved.values() if one.customer in said]:
                hours = self._worker.dice("hear", visit.key).uniform(0.2, 7)
                self._worker.later(hours, partial(self._move, message, place, visit))

    async def _name_manager(self) -> None:
        await self._worker.types(f"/followup manager @{self._worker.member.manager}")

    async def _go_on_leave(self) -> None:
        if leave := self._worker.member.leave:
            stand_in = f"@{leave.stand_in}" if leave.stand_in else ""
            typed = f"/followup away {leave.first} to {leave.last} {stand_in}"
            await self._worker.types(typed.rstrip())

    async def _meet(self, visit: Visit) -> None:
        """The contact is held or not; it is logged soon, the next day, or never."""
        dice = self._worker.dice("meet", visit.key)
        if visit.key in self._ledger.promises and dice.random() < 0.1:
            self._moved[visit.customer] = visit
            return
        contact, luck = Contact(self._worker.now), dice.random()
        self._ledger.contacts.append(contact)
        if luck < self._diligence:
            self._worker.later(dice.uniform(0.2, 2.5), partial(self._log, visit, contact))
        elif luck < (1 + self._diligence) / 2:
            self._worker.later(dice.uniform(18, 30), partial(self._log, visit, contact))
        else:
            self._plan_visit(visit.customer, 24 * dice.uniform(6, 15))

    async def _log(self, visit: Visit, contact: Contact) -> None:
        dice = self._worker.dice("log", visit.key)
        then = self._plan_visit(visit.customer, 24 * dice.uniform(4, 14))
        form: Modal = await self._worker.types(f"/followup {visit.customer}")
        answers = {
            "occurred_at": contact.at,
            "content": f"Went through the offer with {visit.customer}, 3 open points",
            "feedback": "“The price is fine, delivery within 6 weeks”",
            "next_contact": then.day,
        }
        await form.fill(answers | self._duties.promise(dice) | self._duties.question(dice))
        await self._worker.submit(form)
        contact.logged_at = self._worker.now
        self._ledger.settle(visit.key, self._worker.now)
        self._expect(then)
        await self._duties.assign_question(visit.customer, dice)

    async def _move(self, message: SeenMessage, place: str, visit: Visit) -> None:
        """Press Not held, and choose another day."""
        pressed = await self._worker.press(message, place, *NOT_HELD)
        if pressed and visit.customer in self._moved:
            del self._moved[visit.customer]
            self._ledger.settle(visit.key, self._worker.now)
            days = self._worker.dice("move", visit.key).uniform(2, 9)
            then = self._plan_visit(visit.customer, 24 * days)
            await self._worker.fills(next_contact=then.day)
            self._expect(then)

    def _expect(self, visit: Visit) -> None:
        """The rep must be reminded of the planned contact unless they log it before."""
        evening = self._worker.evening(visit.day)
        self._ledger.promise(visit.key, visit.customer, self._worker.now, evening)

    def _plan_visit(self, customer: str, hours: float) -> Visit:
        """Plan a visit so many hours from now, or when they work next."""
        when = self._worker.at_work(hours)
        visit = Visit(customer, when.astimezone(self._worker.member.zone).date())
        self._worker.office.plan(when, partial(self._meet, visit))
        return visit
