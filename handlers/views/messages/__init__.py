"""Messages the bot sends of its own accord."""
