"""Loaded once, before any process is made: to import the bot and to compile what it reads by takes
seconds of the processor, and a new process must be at work in less than one of ours, which is half
a minute of its own where its clock runs fast."""

import gc

from bot import command_line
from bot.__main__ import BETWEEN_COLLECTIONS
from bot.warm_up import WarmUp
from models.rules import lazy_re
from tests.crash import worker

__all__ = ["command_line", "worker"]

gc.set_threshold(BETWEEN_COLLECTIONS)
WarmUp.begin()
for compile_it in lazy_re.waiting():
    compile_it()
