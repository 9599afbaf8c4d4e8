"""Processes of the bot that are killed while they remind people, and the ledger that tells whether
each reminder was said exactly once: `python -m tests.crash`."""
