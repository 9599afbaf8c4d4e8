"""Figures of the customers there are at the end of a period, or now while it is on, for whoever has
them then."""

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, literal, or_, select
from sqlmodel import col

from models.customers.contact import Contact, DecisionRole
from models.customers.customer import Customer
from models.customers.profile_review import ProfileReview
from models.followups.followup import FollowUp
from models.profiles.card import WANTED
from models.reviews.customer_sources import HAD
from models.reviews.definitions.definition import Definition, Part
from models.reviews.windows import DAYS
from models.rules import deadlines
from models.rules.figures import Key
from models.rules.health.chain import DECIDES
from models.rules.segments import Segment


def _contact() -> Select[int]:
    """The contacts with a customer before the end of the period."""
    return select(col(FollowUp.id)).where(
        col(FollowUp.customer_id) == col(Customer.id),
        FollowUp.live(),
        col(FollowUp.occurred_at) < DAYS.c.ends,
    )


def _look() -> Select[int]:
    """The looks at a customer's profile before the end of the period."""
    return select(col(ProfileReview.id)).where(
        col(ProfileReview.customer_id) == col(Customer.id),
        col(ProfileReview.reviewed_at) < DAYS.c.ends,
    )


LEFT = func.coalesce(col(Customer.archived_at), col(Customer.ended_at))
# One that an import brings as over was never live here.
WAS_LIVE = or_(LEFT.is_(None), col(Customer.created_at) < LEFT)
LIVE = and_(
    DAYS.c.is_begun,
    WAS_LIVE,
    or_(LEFT.is_(None), DAYS.c.ends <= LEFT),
    # A customer may be entered after the contact that is recorded with it.
    or_(col(Customer.created_at) < DAYS.c.ends, _contact().exists()),
)
# Whose profile was here by the end; one that came later was nobody's to look at or to fill.
PROFILED = and_(LIVE, col(Customer.created_at) < DAYS.c.ends)
QUIET = case(
    *((col(Customer.segment) == segment, DAYS.c[f"quiet_{segment}"]) for segment in Segment),
    else_=DAYS.c.quiet,
)
LAST_CONTACT = _contact().with_only_columns(func.max(col(FollowUp.occurred_at))).scalar_subquery()
CONTACT_COVERAGE = Definition(
    Key.CONTACT_COVERAGE,
    tuple(
        Part(
            one,
            # Who is new has not been there for long enough to be left alone for too long.
            judged=and_(LIVE, or_(col(Customer.created_at) < QUIET, _contact().exists())),
            hit=_contact().where(col(FollowUp.occurred_at) >= QUIET).exists(),
            moment=LAST_CONTACT,
        )
        for one in HAD
    ),
)
LAST_LOOK = _look().with_only_columns(func.max(col(ProfileReview.reviewed_at))).scalar_subquery()
PROFILE_FRESHNESS = Definition(
    Key.PROFILE_FRESHNESS,
    tuple(
        Part(
            one,
            judged=PROFILED,
            # To enter a customer is a look at its profile.
            hit=or_(
                col(Customer.created_at) >= DAYS.c.stale,
                _look().where(col(ProfileReview.reviewed_at) >= DAYS.c.stale).exists(),
            ),
            moment=case(
                (col(Customer.created_at) < LAST_LOOK, LAST_LOOK), else_=col(Customer.created_at)
            ),
            day_of=deadlines.refresh_due,
        )
        for one in HAD
    ),
)


def _is_known(field: str) -> ColumnElement[bool]:
    column: Any = getattr(Customer, field)
    known: ColumnElement[bool] = column.is_not(None) if column.nullable else column != ""
    return known


CHAIN = select(col(Contact.id)).where(
    col(Contact.customer_id) == col(Customer.id), col(Contact.left_at).is_(None)
)
KNOWN = (*(_is_known(field) for field in WANTED), CHAIN.exists())
# What a profile said once, and who was in a chain, is not kept: these two are as of now.
PROFILE_COMPLETENESS = Definition(
    Key.PROFILE_COMPLETENESS,
    tuple(
        Part(
            one,
            judged=PROFILED,
            hit=and_(*KNOWN),
            score=sum((case((known, 1), else_=0) for known in KNOWN), literal(0)),
        )
        for one in HAD
    ),
)
DECIDES_THERE = or_(
    col(Contact.role) == DecisionRole.DECIDES,
    and_(col(Contact.role).is_(None), col(Contact.title).regexp_match(DECIDES)),
)
CHAIN_COVERAGE = Definition(
    Key.CHAIN_COVERAGE,
    tuple(Part(one, judged=PROFILED, hit=CHAIN.where(DECIDES_THERE).exists()) for one in HAD),
)
