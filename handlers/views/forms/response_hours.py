"""How the response clocks of the workspace run, and the question before that changes."""

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block

WORKING, ELAPSED = "working", "elapsed"


def state(in_working_hours: bool, text: Text) -> str:
    return text("hours-working-now" if in_working_hours else "hours-elapsed-now")


def question(wanted: str, moves: int, text: Text) -> tuple[str, list[Block]]:
    """The fallback text and the blocks: what it means, and the button that does it."""
    said = f"{text(f'hours-becomes-{wanted}')}\n{text('hours-moves', count=moves)}"
    choose = blocks.button(
        text(f"hours-choose-{wanted}"), action_ids.RESPONSE_HOURS_CHOOSE, wanted, "primary"
    )
    return said, [blocks.section(said), blocks.actions([choose], "hours")]
