"""What the bot has offered to do for somebody who wrote to it, until it is done."""
