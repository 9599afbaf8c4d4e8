"""What a review is of: its period, whose rows, and of which customers."""

from handlers.text import Text
from handlers.views.wording.look import Look
from handlers.views.wording.period import title_of
from models.people.person import Role
from models.reviews.figures import Review
from models.reviews.loading import Frozen
from models.reviews.scope import Breadth, Scope


def title(frozen: Frozen, look: Look, *, is_ours: bool) -> str:
    """ "Review of Q2 2026", or of whom beside it; plain text."""
    text, scope = look.text, frozen.review.scope
    period = title_of(frozen.review.period, text, look.today)
    names = []
    is_chosen = frozen.is_of_one or frozen.by.role is not Role.REP
    if is_chosen and scope.breadth is Breadth.OWN:
        names.append(scope.person.name)
    if scope.customer is not None:
        names.append(scope.customer.name)
    if scope.segment is not None:
        names.append(text(f"segment-{scope.segment.value}"))
    if not names or not is_ours:
        return text("review-title", period=period)
    return text("review-title-of", period=period, whose=" · ".join(names))


def short(scope: Scope, text: Text) -> str:
    """ "alice", "Mei's team · Acme": whose review it is, without its days; plain text."""
    names = {
        Breadth.OWN: scope.person.name,
        Breadth.TEAM: text("target-of-team", name=scope.person.name),
        Breadth.EVERYONE: text("review-of-everyone"),
    }
    about = [scope.customer.name] if scope.customer else []
    about += [text(f"segment-{scope.segment.value}")] if scope.segment else []
    return " · ".join([names[scope.breadth], *about])


def whose(review: Review, look: Look, *, is_ours: bool) -> str:
    """ "Wed 1 Apr – Tue 30 Jun, as of Fri 15 May · Mei's team: 3 people": plain text."""
    text, scope = look.text, review.scope
    named = f"review-of-{scope.breadth}" if is_ours else f"review-of-{scope.breadth}-unnamed"
    if is_ours and scope.breadth is Breadth.OWN and scope.person.role is not Role.REP:
        named = "review-of-manager-alone"
    people = text(named, name=scope.person.name, count=review.headcount)
    parts = [_days(review, look), people, *_about(scope, text, is_ours=is_ours)]
    return " · ".join(parts)


def _days(review: Review, look: Look) -> str:
    """The days, and up to which of them it counts where they were not over."""
    text, period = look.text, review.period
    first, last = text.days(period.first, period.last, look.today)
    if period.first == period.last:
        return first
    if review.today > period.last:
        return text("review-days", first=first, last=last)
    return text("review-days-as-of", first=first, last=last, day=look.day(review.today))


def _about(scope: Scope, text: Text, *, is_ours: bool) -> list[str]:
    """Which of their customers it is of, where not of all."""
    if scope.customer is not None:
        return [text("review-about-customer", customer=scope.customer.name)]
    if scope.segment is None:
        return []
    if not is_ours:
        return [text("review-about-segment-unnamed")]
    return [text("review-about-segment", segment=text(f"segment-{scope.segment.value}"))]
