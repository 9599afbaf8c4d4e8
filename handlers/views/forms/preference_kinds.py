"""Which kinds of reminders a person wants: what may be switched off, and the clocks."""

from handlers.text import Text
from handlers.views import blocks, submitted
from handlers.views.blocks import Block
from models.rules.deadlines import (
    ANSWERING_KINDS,
    DEAL_KINDS,
    INSTALMENT_KINDS,
    ISSUE_KINDS,
    MANAGER_KINDS,
    STRATEGY_KINDS,
    TODO_KINDS,
    Kind,
)

# What may be switched off; Slack shows ten boxes at most.
KINDS = {
    "todos": TODO_KINDS,
    "strategy": STRATEGY_KINDS,
    "deals": (*DEAL_KINDS, *INSTALMENT_KINDS),
    "briefs": (Kind.NEXT_CONTACT,),
    "profiles": (Kind.PROFILE,),
    "satisfaction": (Kind.SATISFACTION,),
    "silence": (Kind.SILENCE,),
    "contracts": (Kind.CONTRACT,),
    "warnings": (Kind.DECLINE,),
    "team": MANAGER_KINDS,
}
# They may only be moved into the digest.
CLOCKS = {
    "logging": (Kind.LOGGING,),
    "issues": (*ISSUE_KINDS, *ANSWERING_KINDS),
}
Groups = dict[str, tuple[Kind, ...]]


def fields(muted: frozenset[Kind], text: Text) -> list[Block]:
    return [_ticks("kinds", KINDS, muted, text), _ticks("clocks", CLOCKS, muted, text)]


def muted(view: Block) -> frozenset[Kind]:
    """What was left without a tick."""
    return frozenset(_unticked(view, "kinds", KINDS) | _unticked(view, "clocks", CLOCKS))


def _unticked(view: Block, block_id: str, groups: Groups) -> set[Kind]:
    chosen = submitted.value_of(view, block_id) or ()
    return {kind for group, kinds in groups.items() if group not in chosen for kind in kinds}


def _ticks(block_id: str, groups: Groups, muted: frozenset[Kind], text: Text) -> Block:
    kinds = [
        blocks.option(
            text(f"kinds-{group}"),
            group,
            text(off) if (off := f"kinds-off-{group}") in text else None,
        )
        for group in groups
    ]
    comes = [group for group, kinds in groups.items() if not set(kinds) <= muted]
    return blocks.field(
        block_id,
        text(f"preferences-{block_id}"),
        blocks.checkboxes(block_id, kinds, initial=comes),
        hint=text(f"preferences-{block_id}-hint"),
        optional=True,
    )
