"""The amount of a deal that was offered beside a draft: both say it anew."""

from sqlmodel import Session

from handlers.deals import said as deals
from handlers.turn import Turn
from handlers.views.lists.corrected import Outcome, changed, unsure
from models.followups import put_right
from models.followups.note import CaptureNote
from models.home.meant import Ref
from models.offers.offer import Offer
from models.rules.corrections import Correction, Part


def apply(
    session: Session, note: CaptureNote, offer: Offer, what: Correction, turn: Turn
) -> Outcome:
    """The offer is withdrawn, and to be made anew; what else is offered is left to its button."""
    ref = Ref("n", note.id)
    fixed = put_right.with_amount(note.typed, what.words, what.was)
    if what.part is not Part.AMOUNT or fixed is None or not deals.is_ended(session, fixed, turn):
        return unsure(ref, key="offer")
    CaptureNote.get(session, note.id, turn.me, lock=True)
    note.typed = fixed
    session.add(note)
    answered = offer.submission
    offer.withdraw(session, turn.now)
    return changed("amount", ref, amount=what.words).offering(fixed, answered)
