"""What a workbook would change of deals."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from sqlmodel import Session

from models.commitments.deal import Deal
from models.customers.customer import Customer
from models.deals import access
from models.people.person import Person
from models.rules.workbook.rows import DealRow, Unread, Why
from models.workbook import not_taken
from models.workbook.deals import StoredDeals
from models.workbook.plan import DealStep, InstalmentStep, Plan
from models.workbook.stored import Stored


@dataclass
class DealPlanning:
    session: Session
    by: Person
    now: datetime
    plan: Plan
    stored: Stored

    def add(self, row: DealRow, customer: Customer | None) -> bool:
        """Whether it is a new deal."""
        if (ours := self._deals.of_our_id(row)) is not None and not row.is_untouched:
            self.plan.unread += not_taken.of_deal(self.stored, ours, row)
        found = self._deals.compared(row, customer, self.now.astimezone(self.by.tz).date())
        if isinstance(found, Why):
            said = " | ".join(filter(None, (row.customer, row.title)))
            self.plan.unread.append(Unread(row.at, "", said, found, is_row=True))
        elif isinstance(found, Deal):
            self._plan_instalments(found, row)
        elif found is None:
            self.plan.same += 1
        else:
            self.plan.deals.append(DealStep(row.customer, found, row.owner, row.instalments))
            return True
        return False

    @cached_property
    def _deals(self) -> StoredDeals:
        return StoredDeals(self.session, self.stored.customers)

    def _plan_instalments(self, deal: Deal, row: DealRow) -> None:
        is_again = any(one.deal == deal.id for one in self.plan.planned)
        if is_again or not access.may_change(self.session, deal, self.by):
            self.plan.same += 1
        else:
            self.plan.planned.append(InstalmentStep(deal.id, row))
