"""Loaded once, before any process is made: a new one must be at work in less than a second of
ours, which is half a minute of its own."""

from models.rules import dates
from models.rules.names import fold
from tests.crash import worker

__all__ = ["worker"]

dates.warm_up()
fold.warm_up()
