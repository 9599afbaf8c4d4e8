"""The targets that a deal counts towards."""

from datetime import datetime

from sqlmodel import Session, select

from models.commitments.deal import Deal
from models.people.person import Person
from models.reviews.definitions import OF_KINDS
from models.reviews.scope import Breadth
from models.reviews.target import Progress, Target, progress
from models.rules.deals import DealState
from models.rules.figures import Key

MOST = 3


def aimed_at(session: Session, deal: Deal, now: datetime) -> list[Progress]:
    """What its owner, their team and everyone is to sign in periods that its close lies in: the
    shortest first, and of those the owner's; none for a deal that is not won."""
    if deal.state is not DealState.WON or deal.closed_on is None or deal.deleted_at is not None:
        return []
    keys = [Key.SIGNED_AMOUNT, *(key for key in OF_KINDS if deal.kind in OF_KINDS[key])]
    owner = session.get_one(Person, deal.owner_id)
    found = session.exec(
        select(Target).where(Target.first <= deal.closed_on, Target.last >= deal.closed_on)
    )
    theirs = [one for one in found if one.key in keys and _counts_for(one, owner)]
    breadths = list(Breadth)
    theirs.sort(key=lambda one: (one.last - one.first, breadths.index(one.breadth), one.id))
    known = progress(session, theirs[:MOST], now)
    return [one for one in known if one.percent is not None]


def _counts_for(target: Target, owner: Person) -> bool:
    if target.breadth is Breadth.EVERYONE:
        return True
    if target.breadth is Breadth.OWN:
        return target.person_id == owner.id
    return target.person_id in (owner.id, owner.manager_id)
