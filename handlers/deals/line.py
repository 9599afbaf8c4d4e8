"""`/deal Acme won 500k upsell` parsed into its form. What is not sure is asked beside its field."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sqlmodel import Session

from handlers import cut_short, errors, mentions, whose
from handlers.turn import Turn, person
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.forms import deal as views
from handlers.views.forms.deal_draft import DealDraft
from handlers.whose import Whose
from models import Customer, Person
from models.commitments.deal_terms import MAX_TITLE, MAX_WHY
from models.deals import rates
from models.errors import PersonUnknown
from models.rules import dates, deals
from models.rules.deals import DealLine, DealStage, DealState, instalments
from models.rules.deals.instalments import Plan

MAX_UNREAD = 150  # characters about instalments that are told


@dataclass(frozen=True)
class Understood:
    """What a line says, and the draft of a new deal with it. `owner` is who is named in it;
    `notice` is mrkdwn."""

    draft: DealDraft
    said: DealLine
    plan: Plan
    found: Whose
    owner: Person | None
    notice: str

    def form(self, turn: Turn) -> Block:
        """The form of a new deal, filled in."""
        offered = list(map(whose.option, self.found.offered))
        return views.form(self.draft, turn.text, self.notice, offered)


def understood(session: Session, typed: str, turn: Turn) -> Understood:
    """The customer, @lee as the owner, or else whose customer it is, and the terms."""
    by = person(session, turn)
    line, named = mentions.take(session, typed)
    found = whose.of_line(session, line, by, turn)
    with dates.written_in(by.locale):
        now = turn.now.astimezone(by.tz)
        plan = instalments.take(without_name(line, found), now, by.locale)
        read = deals.read(plan.text, now, by.locale)
    draft = drafted(session, read, found, named or whose_deal(session, found.customer, by), turn)
    draft = with_plan(draft, plan, read.amount.currency if read.amount else None, turn)
    stranger = "" if named else mentions.unknown_in(session, typed)
    nobody = errors.say(PersonUnknown(name=stranger), turn.text) if stranger else ""
    cut = cut_short.said(read.title, MAX_TITLE, "deal-title", turn)
    cut += cut_short.said(read.why, MAX_WHY, "deal-why", turn)
    notice = "\n".join(blocks.escape(one) for one in (found.notice, nobody, *cut) if one)
    return Understood(draft, read, plan, found, named, notice)


def whose_deal(session: Session, customer: Customer | None, by: Person) -> Person:
    """A manager enters a deal for the report who has the customer."""
    theirs = customer.owner_id if customer else by.id
    return next((one for one in by.reports(session) if one.id == theirs), by)


def drafted(session: Session, read: DealLine, found: Whose, owner: Person, turn: Turn) -> DealDraft:
    today = turn.now.astimezone(owner.tz).date()
    is_closed = read.state in (DealState.WON, DealState.LOST)
    closed = (read.day or today) if is_closed and "closed" not in read.unsure else None
    amount = read.amount
    currency = (amount.currency if amount else None) or rates.reporting(session)
    return DealDraft(
        owner=owner.user_id,
        opened=min(today, closed or today),
        option=found.option,
        title=blocks.cut(read.title, MAX_TITLE),
        kind=read.kind,
        state=read.state,
        stage=read.stage or (None if is_closed or "stage" in read.unsure else DealStage.NEED),
        amount=f"{amount.value:,f}" if amount else "",
        currency=currency,
        expected=None if is_closed else read.day,
        closed=closed,
        reason=read.reason,
        why=blocks.cut(read.why, MAX_WHY),
        about=found.about,
        hints=dict(_hints(read, currency, turn)),
        opened_from={"response_url": turn.body.get("response_url")},
    )


def with_plan(draft: DealDraft, plan: Plan, currency: str | None, turn: Turn) -> DealDraft:
    """With the instalments of the line: a currency that is named on them is the deal's, or is asked
    about where the deal, or another part, has another `currency`."""
    named = plan.currencies | ({currency} if currency else set())
    sums = tuple(map(str, plan.sums or ()))
    others = {key: hint for key, hint in draft.hints.items() if key != "currency"}
    if len(named) <= 1 or not plan.currencies:
        return replace(
            draft,
            hints=others if named else draft.hints,
            plan=tuple(plan.shares),
            unread=blocks.cut(plan.unread, MAX_UNREAD),
            sums=sums,
            currency=next(iter(named), draft.currency),
        )
    asked = turn.text("deal-ask-currency-of", currencies=" / ".join(sorted(named)))
    return replace(
        draft,
        plan=(),
        unread=blocks.cut(plan.words, MAX_UNREAD),
        sums=(),
        currency="",
        hints={**others, "currency": asked},
    )


def without_name(line: str, found: Whose) -> str:
    """The line without the customer's name, wherever it stands; it may hold a number: 3M."""
    at = line.find(found.typed) if found.typed and not found.offered else -1
    if at < 0:
        return line
    return f"{line[:at].rstrip()} {line[at + len(found.typed) :].lstrip(whose.EDGES)}".strip()


def _hints(read: DealLine, currency: str, turn: Turn) -> Iterator[tuple[str, str]]:
    """Fields with the question beside each, because the line leaves it open."""
    for name in sorted(read.unsure - {"amount"}):
        yield name, turn.text(f"deal-ask-{name}")
    if len(read.reasons) > 1:
        named = " / ".join(turn.text(f"deal-reason-{one.value}") for one in read.reasons)
        yield "reason", turn.text("deal-ask-reason-of", reasons=named)
    if read.typed:
        typed = " · ".join(read.typed)
        yield "amount", turn.text("deal-ask-amount", typed=typed)
    if read.amount and not currency:
        yield "currency", turn.text("deal-ask-currency")
