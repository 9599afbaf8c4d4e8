"""Fixtures that every test may use."""

import gc

import hypothesis
import structlog

from bot.__main__ import BETWEEN_COLLECTIONS

pytest_plugins = ["tests.databases", "tests.firm", "tests.office"]

# No test is timed: the first example may load tables or compile patterns.
hypothesis.settings.register_profile("kept", deadline=None)
hypothesis.settings.load_profile("kept")

# A traceback without a frame of lines round it: drawing one takes longer than most tests.
structlog.configure(
    processors=[
        *structlog.get_config()["processors"][:-1],
        structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback),
    ]
)

gc.set_threshold(BETWEEN_COLLECTIONS)  # as in the bot itself


def pytest_collection_finish() -> None:
    """Thousands of tests are no garbage: nobody need look through them again and again."""
    gc.freeze()
