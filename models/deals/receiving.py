"""Money that comes for a deal, on whatever day and in whatever parts it comes: of one that is open
still it is kept until that is won."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlmodel import Session, col, or_, select

from models import errors
from models.commitments.deal import Deal
from models.commitments.instalment import Instalment
from models.deals import access, instalments
from models.deals.details import DealDetails, deals_details
from models.people.person import Person
from models.rules.amounts.money import from_cents
from models.rules.deals import DealState


def owed_by(session: Session, customer_id: int, by: Person) -> list[DealDetails]:
    """The deals of a customer of which money is to come, and `by` may say that it has."""
    return [one for one in outstanding_with(session, customer_id, by) if one.may_change]


def outstanding_with(session: Session, customer_id: int, by: Person) -> list[DealDetails]:
    """The deals of a customer of which money is to come, whoever collects it."""
    won = Deal.live(DealState.WON).where(col(Deal.customer_id) == customer_id)
    return [one for one in deals_details(session, won, by) if one.outstanding]


def open_with(session: Session, customer_id: int, by: Person) -> list[DealDetails]:
    """The open deals of a customer, of which `by` may say that money has come for them."""
    found = Deal.live(DealState.OPEN).where(col(Deal.customer_id) == customer_id)
    return [one for one in deals_details(session, found, by) if one.may_change and one.to_come]


def owed_to(session: Session, by: Person) -> list[DealDetails]:
    """The deals of which money is to come to `by`, who won them or collects it; where there is
    none, the open ones that are theirs."""
    collected = select(Instalment.deal_id).where(
        Instalment.owner_id == by.id, col(Instalment.received_on).is_(None)
    )
    won = Deal.live(DealState.WON).where(
        or_(col(Deal.owner_id) == by.id, col(Deal.id).in_(collected))
    )
    found = [one for one in deals_details(session, won, by) if one.may_change and one.outstanding]
    if found:
        return found
    mine = deals_details(session, Deal.owned_by(by, DealState.OPEN), by)
    return [one for one in mine if one.may_change and one.to_come]


def fitting(found: Sequence[DealDetails], cents: int | None, currency: str) -> list[DealDetails]:
    """Those for which so much may have come; where it is just what one of them waits for, no
    others. `cents` is None and `currency` "" where none was said."""
    if cents is None:
        return list(found)
    fit = [one for one in found if currency in ("", one.deal.currency) and _may_take(one, cents)]
    exact = [one for one in fit if cents in _awaited(one)]
    return exact or fit


def _may_take(details: DealDetails, cents: int) -> bool:
    return details.deal.cents is None or cents <= details.to_come


def _awaited(details: DealDetails) -> set[int]:
    ahead = (one for one in details.instalments if one.is_open and one.came_on is None)
    return {one.amount for one in ahead} | {details.to_come}


def booked(
    session: Session, customer_id: int, cents: int, currency: str, on: date, by: Person
) -> DealDetails | None:
    """The deal of a customer of which so much is booked for that day already, at once or in parts;
    `currency` is "" where none was said."""
    for state in (DealState.WON, DealState.OPEN):
        theirs = Deal.live(state).where(col(Deal.customer_id) == customer_id)
        for details in deals_details(session, theirs, by):
            came = [
                one.amount
                for one in details.instalments
                if (one.received_on or one.came_on) == on and currency in ("", one.currency)
            ]
            if cents in (*came, sum(came)):
                return details
    return None


def left_of(details: DealDetails, first: int | None, cents: int) -> int:
    """Hundredths that are due on the day which `receive` is told for the rest; 0 where it would
    change nothing."""
    ahead = [one for one in details.instalments if one.is_open and one.came_on is None]
    if not ahead:
        return max(details.to_come - cents, 0) if details.deal.cents is not None else 0
    ahead.sort(key=lambda one: (one.id != first, one.due_on, one.id))
    for place, one in enumerate(ahead):
        if cents < one.amount:
            is_only = place == len(ahead) - 1
            return one.amount - cents if cents > 0 or is_only else 0
        cents -= one.amount
    return 0


def come(session: Session, deal_id: int) -> set[int]:
    """The ids of what has come of a deal, received or kept until it is won."""
    there = Instalment.of_deals(session, [deal_id])
    return {one.id for one in there if one.received_on is not None or one.came_on is not None}


def receive(
    session: Session,
    deal_id: int,
    first: int | None,
    cents: int,
    on: date,
    rest_due: date | None,
    by: Person,
    now: datetime,
) -> Deal:
    """So much came on that day, for the instalment `first` and then for those due after it; what
    is left of the last one, or the only one after it, is due on `rest_due`, or stays due as it was.
    What no instalment is for is one of its own. Of an open deal it is kept until that is won.
    Raises NoLongerThere, NotAllowed, DayInFuture, or AmountAboveOutstanding where more came than
    is to come."""
    deal, there = _locked(session, deal_id, first, by)
    if not (deal.is_owed or deal.is_open):
        raise errors.NoLongerThere
    if on > now.astimezone(session.get_one(Person, deal.owner_id).tz).date():
        raise errors.DayInFuture("received")
    open_ones = [one for one in there if one.is_open and one.came_on is None]
    if first is not None and all(one.id != first for one in open_ones):
        raise errors.NoLongerThere
    most = DealDetails.to_come_of(deal, there)
    if deal.cents is not None and cents > most:
        raise errors.AmountAboveOutstanding("amount", most=f"{from_cents(most):,}")
    open_ones.sort(key=lambda one: (one.id != first, one.due_on, one.id))
    left, is_split = cents, False
    for one in open_ones:
        if not left:
            break
        if left < one.amount:
            one.split(session, left, rest_due or one.due_on)
            is_split = True
        left -= one.amount
        _take(session, deal, one, on)
    later = [one for one in open_ones if one.is_open and one.came_on is None]
    if rest_due is not None and len(later) == 1 and not is_split:
        later[0].due_on = rest_due
    if left > 0:
        _take(session, deal, _add(session, deal, left, on), on)
    if rest_due is not None and not open_ones and cents < most:
        _add(session, deal, most - cents, rest_due).is_rest = True
    session.flush()
    deal.update_reminders(session, now)
    return deal


def _locked(
    session: Session, deal_id: int, first: int | None, by: Person
) -> tuple[Deal, list[Instalment]]:
    if first is not None:
        _, deal = instalments.to_change(session, first, by)
        if deal.id != deal_id:
            raise errors.NoLongerThere
    else:
        deal = access.to_change(session, deal_id, by)
    return deal, Instalment.of_deals(session, [deal.id])


def _take(session: Session, deal: Deal, one: Instalment, on: date) -> None:
    if deal.is_open:
        one.keep(session, on)
    else:
        one.receive(session, on)


def _add(session: Session, deal: Deal, cents: int, day: date) -> Instalment:
    one = Instalment(
        deal_id=deal.id,
        customer_id=deal.customer_id,
        owner_id=instalments.collector(session, deal),
        due_on=day,
        cents=cents,
        currency=deal.currency,
    )
    session.add(one)
    session.flush()
    return one
