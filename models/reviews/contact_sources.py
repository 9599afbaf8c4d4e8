"""Where the rows of contacts come from: who of a customer took part in a follow-up, and in none
before it."""

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import col

from models.customers.contact import Contact
from models.followups.followup import FollowUp, FollowUpContact
from models.reviews.sources import AnySelect, Condition, Source, followups
from models.reviews.windows import DAYS
from models.rules.figures import Noun


def _contacts_met(what: AnySelect, seen: Condition) -> AnySelect:
    """Of some people: each row of theirs is asked whether one is before it."""
    before, met = aliased(FollowUpContact), aliased(FollowUp)
    earlier = (
        select(col(before.contact_id))
        .join(met, col(met.id) == col(before.followup_id))
        .where(
            col(before.contact_id) == col(FollowUpContact.contact_id),
            col(met.undone_at).is_(None),
            col(met.deleted_at).is_(None),
            or_(
                col(met.occurred_at) < col(FollowUp.occurred_at),
                and_(
                    col(met.occurred_at) == col(FollowUp.occurred_at),
                    col(met.id) < col(FollowUp.id),
                ),
            ),
        )
    )
    took_part = and_(col(FollowUpContact.followup_id) == col(FollowUp.id), ~earlier.exists())
    return followups(what, seen).outerjoin(FollowUpContact, took_part)


def _contacts_met_of_all(what: AnySelect, seen: Condition) -> AnySelect:
    """Of everybody: the first contact with each of them is found once."""
    part, met = aliased(FollowUpContact), aliased(FollowUp)
    in_order = func.row_number().over(
        partition_by=col(part.contact_id), order_by=(col(met.occurred_at), col(met.id))
    )
    first = (
        select(col(part.contact_id), col(part.followup_id), in_order.label("place"))
        .join(met, col(met.id) == col(part.followup_id))
        .where(col(met.undone_at).is_(None), col(met.deleted_at).is_(None))
        .subquery()
    )
    is_first = and_(first.c.followup_id == col(FollowUp.id), first.c.place == 1)
    took_part = and_(
        col(FollowUpContact.followup_id) == first.c.followup_id,
        col(FollowUpContact.contact_id) == first.c.contact_id,
    )
    found = followups(what, seen).outerjoin(first, is_first)
    return found.outerjoin(FollowUpContact, took_part)


CONTACTS_MET = Source(
    Noun.CONTACT,
    DAYS,
    col(FollowUpContact.contact_id),
    col(FollowUp.owner_id),
    col(FollowUp.customer_id),
    _contacts_met,
    select(col(Contact.name))
    .where(col(Contact.id) == col(FollowUpContact.contact_id))
    .scalar_subquery(),
    from_all=_contacts_met_of_all,
)
