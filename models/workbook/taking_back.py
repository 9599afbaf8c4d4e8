"""Takes back what an import has changed, some of it in each transaction. What people have worked on
since stays, and its customer is named."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from sqlmodel import Session, col, select

from models.commitments.action_occurrence import StrategyEnd
from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.deal import Deal
from models.commitments.instalment import Instalment
from models.commitments.todo import Todo
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.database.scoped import TenantRow
from models.followups.followup import FollowUp, FollowUpContact
from models.followups.log import remember_contact
from models.followups.undo import take_back
from models.people.person import Person
from models.profiles import ending
from models.strategies.strategy import Strategy, restore_of_customer
from models.workbook import as_left, fields, handing, later, mending, settling
from models.workbook.kept import Kept
from models.workbook.later import Later

SOME = 100  # rows of a transaction
R = TypeVar("R", bound=TenantRow)
V = TypeVar("V")


def take_back_some(session: Session, kept: Kept, by_id: int, now: datetime) -> bool:
    """Give overwritten values back, take away what was made by the import of `by_id`, and forget
    both; False where nothing is left. Records go before the customers they are about."""
    is_more = _TakingBack(session, kept, by_id, now).some()
    session.flush()
    return is_more


@dataclass
class _TakingBack:
    session: Session
    kept: Kept
    by_id: int
    now: datetime

    def some(self) -> bool:
        steps: tuple[tuple[list[Any], Callable[[list[Any]], None]], ...] = (
            (self.kept.settled, self._settled),
            (self.kept.filled, self._filled),
            (self.kept.titles, self._titles),
            (self.kept.dated, self._dated),
            (self.kept.todos, self._todos),
            (self.kept.joined, self._joined),
            (self.kept.parted, self._parted),
            (self.kept.instalments, self._instalments),
            (self.kept.deals, self._deals),
            (self.kept.appointments, self._appointments),
            (self.kept.followups, self._followups),
            (self.kept.strategies, self._strategies),
            (self.kept.fields, self._fields),
            (self.kept.people, self._people),
            (self.kept.ended, self._ended),
            (self.kept.handed, self._handed),
            (self.kept.contacts, self._contacts),
            (self.kept.customers, self._customers),
        )
        for values, undo in steps:
            if some := _taken(values):
                undo(some)
                return True
        return False

    def _stays(self, customer_id: int | None, why: Later) -> None:
        customer = Customer.surviving(self.session, customer_id) if customer_id else None
        if customer is not None and (customer.name, why) not in self.kept.stayed:
            self.kept.stayed.append((customer.name, why))

    def _filled(self, filled: list[tuple[int, str, str, str]]) -> None:
        for id, name, old, new in filled:
            followup = self.session.get_one(FollowUp, id)
            if (getattr(followup, name) or "") == new:
                setattr(followup, name, (old or None) if name == "method" else old)
                self.session.add(followup)
            else:
                self._stays(followup.customer_id, Later.RECORD)

    def _settled(self, settled: list[tuple[int, str, str, str]]) -> None:
        by = self.session.get_one(Person, self.by_id)
        for id, name, old, new in settled:
            todo = self.session.get_one(Todo, id)
            if not settling.give_back(self.session, todo, name, old, new, by, self.now):
                self._stays(todo.customer_id, Later.TODO)

    def _titles(self, titles: list[tuple[int, str]]) -> None:
        self._people([(id, "title", "", title) for id, title in titles])

    def _dated(self, ids: list[int]) -> None:
        for todo in self._rows(Todo, ids):
            if as_left.is_changed(self.session, todo, self.kept):
                self._stays(todo.customer_id, Later.TODO)
                continue
            todo.due = None
            todo.update_reminders(self.session, self.now)

    def _todos(self, ids: list[int]) -> None:
        for todo in self._rows(Todo, ids):
            if as_left.is_changed(self.session, todo, self.kept):
                self._stays(todo.customer_id, Later.TODO)
            else:  # also what was called off with its customer, and may be owed again with it
                todo.cancelled_at = self.now
                todo.update_reminders(self.session, self.now)

    def _joined(self, places: list[tuple[int, str, int]]) -> None:
        for place in places:
            mending.part(self.session, *place)

    def _parted(self, places: list[tuple[int, str, int]]) -> None:
        for place in places:
            mending.join(self.session, *place)

    def _instalments(self, instalments: list[tuple[int, str]]) -> None:
        for id, received in instalments:
            one = self.session.get(Instalment, id)
            if one is not None and str(one.received_on or "") == received:
                one.remove(self.session, self.now)
            elif one is not None:
                self._stays(one.customer_id, Later.DEAL)

    def _deals(self, ids: list[int]) -> None:
        for deal in self._rows(Deal, ids):
            if as_left.is_changed(self.session, deal, self.kept):
                self._stays(deal.customer_id, Later.DEAL)
            else:
                deal.delete(self.session, self.now)

    def _appointments(self, ids: list[int]) -> None:
        for one in self._rows(Appointment, ids):
            if one.state in (AppointmentState.PLANNED, AppointmentState.NOT_HELD):
                one.cancel(self.session, self.now)

    def _followups(self, ids: list[int]) -> None:
        touched = later.worked_on(self.session, ids)
        for followup in self._rows(FollowUp, ids):
            if followup.is_live and followup.id not in touched:
                take_back(self.session, followup, self.now)
            elif followup.is_live:
                self._stays(followup.customer_id, Later.RECORD)

    def _strategies(self, ids: list[int]) -> None:
        for strategy in self._rows(Strategy, ids):
            is_changed = as_left.is_changed(self.session, strategy, self.kept)
            if strategy.ended_at is None and (
                is_changed or later.is_carried_out(self.session, strategy)
            ):
                self._stays(strategy.customer_id, Later.STRATEGY)
                continue
            strategy.end(self.session, StrategyEnd.REMOVED, self.now)
            if strategy.ended_why is StrategyEnd.CUSTOMER_ENDED:
                strategy.ended_why = StrategyEnd.REMOVED  # and does not go on with its customer
            self.session.flush()
            restore_of_customer(
                self.session,
                strategy.customer_id,
                StrategyEnd.REPLACED,
                strategy.created_at,
                self.now,
            )

    def _fields(self, changed: list[tuple[int, str, str, str]]) -> None:
        for id, name, old, new in changed:
            customer = self.session.get_one(Customer, id)
            if not fields.give_back(self.session, customer, name, old, new):
                self._stays(customer.id, Later.PROFILE)
            elif name == "told_contact_at":
                remember_contact(self.session, customer, self.now)
            customer.update_reminders(self.session, self.now)

    def _ended(self, ended: list[tuple[int, str]]) -> None:
        """Those that have begun again since, or ended otherwise, stay."""
        for id, at in ended:
            customer = self.session.get_one(Customer, id)
            if customer.ended_at == datetime.fromisoformat(at):
                ending.reopen(self.session, customer, self.now)
            else:
                self._stays(id, Later.ENDED)

    def _handed(self, handed: list[tuple[int, int, int]]) -> None:
        by = self.session.get_one(Person, self.by_id)
        for place in handed:
            stayed = handing.give_back(self.session, place, by, self.now)
            if stayed is not None:
                self._stays(stayed.id, Later.OWNER)

    def _people(self, changed: list[tuple[int, str, str, str]]) -> None:
        for id, name, old, new in changed:
            contact = self.session.get(Contact, id)
            if contact is not None and not fields.give_back_of_person(contact, name, old, new):
                self._stays(contact.customer_id, Later.CONTACT)

    def _contacts(self, ids: list[int]) -> None:
        """Those who took part in a record that is there, or whom somebody has changed, stay."""
        met = set(
            self.session.exec(
                select(FollowUpContact.contact_id)
                .join(FollowUp, col(FollowUp.id) == col(FollowUpContact.followup_id))
                .where(col(FollowUpContact.contact_id).in_(ids), FollowUp.live())
            )
        )
        for contact in self._rows(Contact, ids):
            if contact.id in met or as_left.is_changed(self.session, contact, self.kept):
                self._stays(contact.customer_id, Later.CONTACT)
                continue
            links = select(FollowUpContact).where(FollowUpContact.contact_id == contact.id)
            for link in self.session.exec(links):
                self.session.delete(link)
            self.session.flush()
            self.session.delete(contact)

    def _customers(self, ids: list[int]) -> None:
        """One that somebody works with by now stays."""
        self.session.flush()
        held = later.uses(self.session, ids)
        for customer in self._rows(Customer, ids):
            whys = held.get(customer.id, [])
            if as_left.is_changed(self.session, customer, self.kept):
                whys = [later.of_profile(customer, self.by_id), *whys]
            for why in dict.fromkeys(whys):
                self._stays(customer.id, why)
            if not whys:
                customer.archive(self.session, self.now)

    def _rows(self, table: type[R], ids: list[int]) -> list[R]:
        return [row for id in ids if (row := self.session.get(table, id)) is not None]


def _taken(values: list[V]) -> list[V]:
    """The last of them, which are taken out: they are undone in the order of an undo."""
    some = values[-SOME:]
    del values[-SOME:]
    return some[::-1]
