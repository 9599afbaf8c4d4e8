"""People's actions and the bot's answers, and the payloads that carry both."""
