"""Deals as a command lists them, and one that was just saved."""

from dataclasses import dataclass, field

from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.lists import which as paging
from handlers.views.lists.which import Which
from handlers.views.wording import deal, target
from handlers.views.wording.look import Look
from models.deals.details import DealDetails, totals
from models.reviews.target import Progress

LIST = "deal-list"  # the block ids of the list's buttons: "deal-list:<page>:<which>:<id>"
CARD = "deal-card"  # of a customer's card: "deal-card:<customer>:<id>"
MAX_OWED = 5  # of those whose money is to come, below the first page
PAGE = 8  # deals in one message: its text stays below what Slack takes


@dataclass(frozen=True)
class Listed:
    which: Which
    deals: list[DealDetails]
    customers: list[str]  # their names, where it is a list of customers'
    owed: list[DealDetails] = field(default_factory=list)  # won, and not all paid


def listing(listed: Listed, page: int, look: Look) -> tuple[str, list[Block]]:
    """One page of deals, the first being 0, in the order given, below what they are worth."""
    text, which, names = look.text, listed.which, " · ".join(listed.customers)
    if not listed.deals:
        none = text(f"deal-none-{which.kind}", customer=names)
        return none, [blocks.section(escape(none)), *owed(listed, look)]
    pages = -(-len(listed.deals) // PAGE)
    page = min(page, pages - 1)
    title = text(f"deal-list-{which.kind}", count=len(listed.deals), customer=names)
    shown: list[Block] = [blocks.header(title)]
    if worth := deal.sums(totals(one.deal for one in listed.deals), text):
        shown.append(blocks.context(escape(worth)))
    for details in listed.deals[page * PAGE : (page + 1) * PAGE]:
        whose = details.owner.name if which.kind in ("team", "of") else ""
        shown += deal.item(details, look, f"{LIST}:{page}:{which}", whose)
    shown += paging.turns(action_ids.DEAL_PAGE, page, pages, which, text)
    return title, [*shown, *(owed(listed, look) if page == 0 else [])]


def owed(listed: Listed, look: Look) -> list[Block]:
    """Money that is still to come, the first first."""
    if not listed.owed:
        return []
    shown: list[Block] = [blocks.header(look.text("deal-list-owed", count=len(listed.owed)))]
    for details in listed.owed[:MAX_OWED]:
        whose = details.owner.name if listed.which.kind in ("team", "of") else ""
        shown += deal.item(details, look, f"{LIST}:0:{listed.which}", whose)
    if (left := len(listed.owed) - MAX_OWED) > 0:
        shown.append(blocks.context(look.text("deal-owed-more", count=left)))
    return shown


def page_of(block_id: str) -> tuple[int, Which] | None:
    """The page a button of the list is on; None for a deal that stands elsewhere."""
    return paging.page_of(block_id, LIST)


def card_of(block_id: str) -> int | None:
    """The customer on whose card a menu is; None for one that stands elsewhere."""
    if not block_id.startswith(f"{CARD}:"):
        return None
    return submitted.number(block_id.split(":")[1])


def changed(
    details: DealDetails,
    page: int,
    which: Which,
    below: list[Block],
    look: Look,
    *,
    asks: bool = False,
) -> list[Block]:
    """The list `below` the new state of the one just changed, which can be taken back there unless
    the list has it still. It `asks` what was learned of it."""
    asked = _asking(details, look) if asks else []
    here = f"{LIST}:{page}:{which}"
    if any(block.get("block_id") == f"{here}:{details.deal.id}" for block in below):
        line = f"{deal.named(details, look)} — {escape(deal.status(details, look))}"
        return [blocks.context(line), *asked, *below]
    return [*deal.item(details, look, here), *asked, *below]


def saved(
    details: DealDetails,
    aims: list[Progress],
    look: Look,
    *,
    asks: bool = False,
    proposes: bool = False,
    has_moved: str = "",
) -> tuple[str, list[Block]]:
    """The confirmation, with the instalments that have moved; `aims` are the targets that a deal
    which was won is part of. It `asks` what was learned of one that is closed, and `proposes` the
    stage of a customer who has bought."""
    said = escape(look.text(f"deal-saved-{details.deal.state.value}"))
    shown = [blocks.section(said), *deal.item(details, look, whose=details.owner.name)]
    lines = [has_moved] if has_moved else []
    lines += [escape(target.won(one, look.text, look.today)) for one in aims]
    if lines:
        shown.append(blocks.context("\n".join(lines)))
    if proposes:
        shown.append(deal.cooperating(details.customer, look, deal.STAGE_SAVED))
    return said, [*shown, *(_asking(details, look) if asks else [])]


def alone(details: DealDetails, look: Look) -> tuple[str, list[Block]]:
    """One deal that was reopened, deleted or restored."""
    shown = deal.item(details, look, whose=details.owner.name)
    return escape(deal.status(details, look)), shown


def _asking(details: DealDetails, look: Look) -> list[Block]:
    button = blocks.button(look.text("lesson-of-deal"), action_ids.LESSON_OF_DEAL)
    return [blocks.actions([button], f"deal-lesson:{details.deal.id}")]
