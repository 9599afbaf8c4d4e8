"""How fast the bot is, beside what does less or does it otherwise: `python -m tests.bench`."""
