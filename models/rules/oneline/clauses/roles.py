"""What a clause is: a promise of ours, a next contact, feedback, an issue, or only said.

Each sign has a weight for each role. The heaviest role that reaches THRESHOLD wins; a clause that
none wins, or two as good as equally, is only said.
"""

from models.rules.oneline.clauses import promise
from models.rules.oneline.clauses.promise import Role
from models.rules.oneline.clauses.signs import Signs
from models.rules.oneline.colleagues.owners import Owner
from models.rules.oneline.when.days import Spot

__all__ = ["THRESHOLD", "Role", "weigh"]

THRESHOLD = 2.0
_MARGIN = 0.25
_EPSILON = 0.001


def weigh(
    signs: Signs,
    spot: Spot | None,
    owner: Owner | None,
    *,
    after: Role,
    is_unsure_day: bool,
    has_issue: bool,
) -> Role:
    """`after` is the role of the clause before it in the same sentence; `is_unsure_day` where its
    day may be one that is gone; `has_issue` where an issue was named before it. What the customer
    demands then is no promise of ours."""
    if signs.is_demand and (has_issue or signs.soon):
        is_due = spot is not None and spot.is_deadline
        return "todo" if is_due and signs.is_han and signs.deed else "issue"
    if signs.is_haggling or signs.is_chasing:
        return "said"
    weights: dict[Role, float] = {
        "todo": promise.weight(signs, spot, owner, after),
        "next": _next(signs, spot, owner, is_unsure_day=is_unsure_day),
        "feedback": _feedback(signs, spot),
        "issue": _issue(signs),
    }
    (role, best), (_, second) = sorted(weights.items(), key=lambda one: -one[1])[:2]
    return role if best >= THRESHOLD - _EPSILON and best - second >= _MARGIN else "said"


def _next(signs: Signs, spot: Spot | None, owner: Owner | None, *, is_unsure_day: bool) -> float:
    is_meeting = signs.contact or signs.again or signs.is_next_first
    if spot is None or signs.is_no_contact or not is_meeting:
        return 0.0
    is_plan = signs.contact or signs.is_contact_first or signs.booked or signs.is_next_first
    if signs.trouble and not (signs.is_han or is_plan):
        return 0.0  # "stuck on the 4th again"
    is_ahead = signs.again or signs.booked or signs.is_next_first or signs.ours is not None
    is_ahead |= (signs.they_come and not signs.is_past) or signs.is_order
    if is_unsure_day and not is_ahead:
        return 0.0
    weight = 0.5 + 2.0 * signs.again + 1.0 * signs.contact + 0.7 * spot.has_hour
    weight += (
        1.5 * signs.booked
        + 1.5 * signs.is_next_first
        + 0.7 * (signs.is_contact_first or signs.they_come)
    )
    weight += 0.5 * (signs.ours is not None and signs.contact) - 0.5 * spot.is_deadline
    weight -= 1.5 * (signs.is_deed_first and not signs.is_contact_first)
    weight -= 1.5 * (signs.trouble and not signs.again)
    weight -= 2.0 * (signs.is_deed_first and spot.is_deadline and not signs.is_han)
    weight -= 2.0 * (signs.solved and not signs.again)
    weight -= 2.0 * (owner is not None and not signs.again)
    weight -= 1.5 * (signs.is_past and not (signs.again or signs.booked))
    return weight


def _feedback(signs: Signs, spot: Spot | None) -> float:
    weight = 2.0 * signs.opinion + 2.0 * signs.quoted + 0.3 * signs.is_theirs
    weight -= 1.5 * signs.asks + 1.5 * (signs.ours is not None)
    is_deed = signs.is_deed_first and not (signs.is_theirs or signs.is_han or signs.quoted)
    weight -= 1.0 * is_deed
    return weight - 1.0 * (spot is not None and spot.is_deadline)


def _issue(signs: Signs) -> float:
    weight = 2.1 * signs.trouble + 2.0 * signs.asks + 0.3 * signs.is_theirs
    weight += 0.8 * (signs.trouble and (signs.opinion or signs.quoted)) - 4.0 * signs.solved
    weight -= 1.5 * (signs.ours is not None)
    return weight - 1.5 * (signs.is_deed_first and not signs.is_theirs)
