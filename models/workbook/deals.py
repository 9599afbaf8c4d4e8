"""The deals of a workbook: which of them are there already, and those that are created."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from functools import cached_property

from sqlmodel import Session, col, select

from models.commitments.deal import Deal
from models.commitments.deal_terms import MAX_TITLE, MAX_WHY, Terms
from models.commitments.instalment import Instalment
from models.customers.customer import Customer
from models.database.chunks import chunks
from models.deals import save as saving
from models.deals.instalments import MOST, collector
from models.money import rates
from models.people.person import Person
from models.rules import lazy_re as re
from models.rules.deals import DealKind, DealStage, DealState, LostReason
from models.rules.workbook.rows import DealRow, InstalmentCell, Why
from models.workbook.plan import DealStep, InstalmentStep
from models.workbook.stored import Stored

OURS = re.compile(r"deal:(\d{1,9})")
Said = tuple[int, str, int | None, str, str]  # customer's id, title, cents, currency, kind


class StoredDeals:
    """Those of the customers of a workbook, read at once when they are first asked for."""

    def __init__(self, session: Session, customers: Collection[Customer]) -> None:
        self._session, self._customers = session, customers

    @cached_property
    def currency(self) -> str:
        return rates.chosen(self._session)

    @cached_property
    def _of_ids(self) -> dict[int, Deal]:
        found: dict[int, Deal] = {}
        for chunk in chunks(one.id for one in self._customers):
            theirs = col(Deal.customer_id).in_(chunk), col(Deal.deleted_at).is_(None)
            found |= {one.id: one for one in self._session.exec(select(Deal).where(*theirs))}
        return found

    @cached_property
    def _said(self) -> dict[Said, list[Deal]]:
        found: dict[Said, list[Deal]] = defaultdict(list)
        for one in self._of_ids.values():
            found[_said(one.customer_id, one)].append(one)
        return found

    @cached_property
    def _instalments(self) -> dict[int, list[InstalmentCell]]:
        return instalments_of(self._session, self._of_ids)

    def of_our_id(self, row: DealRow) -> Deal | None:
        found = OURS.fullmatch(row.id or "")
        return self._of_ids.get(int(found[1])) if found else None

    def compared(
        self, row: DealRow, customer: Customer | None, today: date
    ) -> Terms | Deal | Why | None:
        """The terms of a deal that is new; why a row is left out; None where it is there already:
        by our id, or with these words and this amount, however far it is by now. The deal itself
        where it has no instalments, and the row has."""
        stored = self.of_our_id(row)
        if stored is not None and row.is_untouched:
            return None
        terms = terms_of(row, self.currency, today)
        if isinstance(terms, Why):
            return terms
        if stored is not None:
            return self._beside([stored], row) if is_same(stored, terms) else Why.EDITED
        if customer is not None and (there := self._said.get(_said(customer.id, terms))):
            return self._beside(there, row)
        is_past = terms.expected is not None and terms.expected < today
        return Why.PAST if is_past and terms.state is DealState.OPEN else terms

    def _beside(self, there: Sequence[Deal], row: DealRow) -> Deal | Why | None:
        """What the instalments of a row are to those of the deals that it may be."""
        named = sorted(row.instalments, key=repr)
        known = [sorted(self._instalments.get(one.id, ()), key=repr) for one in there]
        if not named or named in known:
            return None
        return there[known.index([])] if [] in known else Why.EDITED


def instalments_of(session: Session, deal_ids: Collection[int]) -> dict[int, list[InstalmentCell]]:
    """As a workbook writes them, by deal."""
    found: dict[int, list[InstalmentCell]] = defaultdict(list)
    for chunk in chunks(deal_ids):
        for one in Instalment.of_deals(session, chunk):
            found[one.deal_id].append(InstalmentCell(one.due_on, one.amount, one.received_on))
    return found


def _said(customer_id: int, one: Deal | Terms) -> Said:
    return customer_id, one.title, one.cents, one.currency, one.kind.value


def is_same(deal: Deal, terms: Terms) -> bool:
    """Whether a file says of a deal what is stored."""
    return (
        (deal.title, deal.cents, deal.currency, deal.kind, deal.state)
        == (terms.title, terms.cents, terms.currency, terms.kind, terms.state)
        and (deal.stage == terms.stage or deal.state is not DealState.OPEN)
        and (deal.expected_on, deal.closed_on) == (terms.expected, terms.closed)
        and (deal.lost_reason, deal.lost_why) == (terms.reason, terms.why)
    )


def terms_of(row: DealRow, currency: str, today: date) -> Terms | Why:
    """What a row says, or why it says too little for a deal. `currency` is that of the figures,
    where none is named."""
    closed = row.closed
    state = DealState(row.state) if row.state else (DealState.OPEN if closed is None else None)
    named = row.currency or currency if row.cents is not None else ""
    if state is None:
        return Why.CHOICE
    if state is DealState.OPEN and row.stage is None:
        return Why.NO_STAGE
    if state is not DealState.OPEN and (closed is None or closed > today):
        return Why.NO_DATE
    if row.cents is None and state is DealState.WON:
        return Why.FIGURE
    if row.cents is not None and not named:
        return Why.NO_CURRENCY
    if any(one.received is not None and one.received > today for one in row.instalments):
        return Why.NO_DATE
    if sum(one.received is None for one in row.instalments) > MOST:
        return Why.TOO_LONG
    if len(row.title) > MAX_TITLE or len(row.why) > MAX_WHY:
        return Why.TOO_LONG
    days = [one for one in (row.opened, closed, today) if one is not None]
    is_lost = state is DealState.LOST
    return Terms(
        kind=DealKind(row.kind or DealKind.NEW),
        state=state,
        opened=min(days),
        title=row.title,
        stage=DealStage(row.stage) if row.stage else None,
        cents=row.cents,
        currency=named,
        expected=row.expected,
        closed=None if state is DealState.OPEN else closed,
        reason=LostReason(row.reason or LostReason.OTHER) if is_lost else None,
        why=row.why if is_lost else "",
    )


def store(
    session: Session,
    steps: list[tuple[Customer, DealStep]],
    by: Person,
    now: datetime,
    people: Mapping[str, int] | None = None,
) -> list[int]:
    """Returns the ids of the deals. One without an owner, or whose owner nobody or several are
    called, is that of `by`; `people` are those who are meant by names, as somebody has said."""
    colleagues = Stored(session, [], people or {})
    made = []
    for customer, step in steps:
        owner = (colleagues.colleague(step.owner) if step.owner else None) or by
        deal = Deal.create(
            session, step.terms, customer_id=customer.id, owner=owner, by=by, now=now
        )
        _plan(session, deal, step.instalments)
        saving.plan(session, deal, now)
        made.append(deal.id)
    return made


def fill(session: Session, steps: list[InstalmentStep], now: datetime) -> list[tuple[int, str]]:
    """Instalments of deals that have none; returns the ids, and when each was received."""
    made = []
    for step in steps:
        deal = session.get_one(Deal, step.deal, with_for_update=True)
        if deal.deleted_at is None and not Instalment.of_deals(session, [deal.id]):
            found = _plan(session, deal, step.row.instalments)
            saving.plan(session, deal, now)
            made += [(one.id, str(one.received_on or "")) for one in found]
    return made


def _plan(session: Session, deal: Deal, cells: Sequence[InstalmentCell]) -> list[Instalment]:
    payee = collector(session, deal) if cells else 0
    found = []
    for one in cells:
        made = Instalment(
            deal_id=deal.id,
            customer_id=deal.customer_id,
            owner_id=payee,
            due_on=one.due,
            cents=one.cents,
            currency=deal.currency,
        )
        session.add(made)
        if one.received is not None:
            made.receive(session, one.received)
        found.append(made)
    session.flush()
    return found
