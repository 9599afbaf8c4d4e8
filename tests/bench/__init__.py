"""How fast the bot answers, beside a bare Bolt app that does nothing: `python -m tests.bench`."""
