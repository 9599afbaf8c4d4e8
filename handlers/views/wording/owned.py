"""What others did to a person's own customer or record: it came to them or went, its profile or a
record of theirs was changed, a deal was entered in their name, an answer is waited for, the work
with it has ended."""

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording import handed
from handlers.views.wording.line import Line, to_open
from handlers.views.wording.look import Look
from handlers.views.wording.wording import Wording
from models.notifications.account_subjects import OwnedDetails
from models.notifications.notification import Notification
from models.watching.event import Happened

MAX_SAID = 600  # characters
MOST_NAMED = 5  # of what goes along


def _headline(notification: Notification, details: OwnedDetails, look: Look) -> str:
    facts = {"who": details.by.name, "customer": details.customer.name}
    what, text = details.event.what, look.text
    if what is Happened.OWNER and details.new_owner is not None:
        is_mine = details.new_owner.id == notification.recipient_id
        key = "owned-given" if is_mine else "owned-taken"
        went = len(details.moved)
        return text(key, owner=details.new_owner.name, went=went, **facts)
    if what is Happened.EDITED and details.followup is not None:
        return text("owned-edited", when=look.moment(details.followup.occurred_at), **facts)
    if what is Happened.NUDGED and details.issue is not None:
        return text("owned-nudged", question=details.issue.question, **facts)
    if what is Happened.DISMISSED and details.issue is not None:
        return text("owned-dismissed", question=details.issue.question, **facts)
    if what is Happened.ENDED:
        return text("owned-ended", **facts)
    if what is Happened.DEAL:
        return text("owned-deal", **facts)
    if what is Happened.PROCEDURE:
        return text("owned-procedure", **facts)
    return text("owned-profile", **facts)


def _blocks(notification: Notification, details: OwnedDetails, look: Look) -> list[Block]:
    shown = [blocks.section(escape(_headline(notification, details, look)))]
    if said := _said(details):
        shown.append(blocks.context(escape(blocks.cut(said, MAX_SAID))))
    shown += _went(notification, details, look)
    if details.is_open_to and not details.is_settled:
        open_it = blocks.button(look.text("customer-open"), action_ids.CUSTOMER_OPEN)
        shown.append(blocks.actions([open_it], f"owned:{details.customer.id}"))
    return shown


def _went(notification: Notification, details: OwnedDetails, look: Look) -> list[Block]:
    went = handed.listed(details.moved, look, MOST_NAMED)
    if not went:
        return []
    is_mine = details.event.owner_id == notification.recipient_id
    title = look.text("handed-to-you" if is_mine else "handed-from-you")
    return [blocks.section(f"{title}\n{went}")]


def _said(details: OwnedDetails) -> str:
    """The record as it reads now; the reason for the end."""
    if details.event.what is Happened.EDITED and details.followup is not None:
        return details.followup.content
    return details.customer.ended_why if details.event.what is Happened.ENDED else ""


def _line(notification: Notification, details: OwnedDetails, look: Look) -> Line:
    what = _headline(notification, details, look)
    choices = to_open(details.customer, look.text) if details.is_open_to else {}
    after = _went(notification, details, look)
    return Line(what, "", details.customer.id, details.is_settled, choices=choices, after=after)


def _why(notification: Notification, details: OwnedDetails, look: Look) -> dict[str, str]:
    return {"who": details.by.name}


WORDING = Wording(OwnedDetails, _headline, _blocks, _line, _why)
