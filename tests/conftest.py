"""Fixtures that every test may use."""

import hypothesis

pytest_plugins = ["tests.databases", "tests.firm", "tests.office"]

# No test is timed: the first example may load tables or compile patterns.
hypothesis.settings.register_profile("kept", deadline=None)
hypothesis.settings.load_profile("kept")
