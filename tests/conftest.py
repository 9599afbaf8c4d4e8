"""Fixtures that every test may use."""

import gc

import hypothesis
import pytest
import structlog

from bot.__main__ import BETWEEN_COLLECTIONS

pytest_plugins = ["tests.databases", "tests.firm", "tests.office"]

# No test is timed: the first example may load tables or compile patterns, and the machine be busy.
hypothesis.settings.register_profile(
    "kept", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("kept")

# A traceback without a frame of lines round it: drawing one takes longer than most tests.
structlog.configure(
    processors=[
        *structlog.get_config()["processors"][:-1],
        structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback),
    ]
)

gc.set_threshold(BETWEEN_COLLECTIONS)  # as in the bot itself


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long begins first: begun last, it would have the other workers wait."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


def pytest_collection_finish() -> None:
    """Thousands of tests are no garbage: nobody need look through them again and again."""
    gc.freeze()
