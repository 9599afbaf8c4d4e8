"""How long somebody waits for us: Slack gives up on an answer three seconds after it asked."""

import time
from contextvars import ContextVar

ANSWER_SECONDS = 2.4  # from when a request comes in; the rest is the way back
HOP_SECONDS = 2.0  # one transaction
LEAST_SECONDS = 0.4  # what a transaction gets that begins late
LATE_SECONDS = 10.0  # what one gets that begins after the answer

_answer_by: ContextVar[float | None] = ContextVar("answer_by", default=None)


def begin() -> None:
    """From now on, in this task and those it starts, somebody waits."""
    _answer_by.set(time.monotonic() + ANSWER_SECONDS)


def end() -> None:
    """Nobody waits for the rest of this task: Slack has its answer, and a file takes its time."""
    _answer_by.set(None)


def seconds(most: float = HOP_SECONDS) -> float | None:
    """How long a transaction may take; None where nobody waits for it, as in the scheduler."""
    answer_by = _answer_by.get()
    if answer_by is None:
        return None
    left = answer_by - time.monotonic()
    # After that Slack has its answer: what goes on behind it only has to say so if it fails.
    return LATE_SECONDS if left <= 0 else min(most, max(LEAST_SECONDS, left))
