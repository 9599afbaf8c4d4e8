"""From due reminders to a message that was sent once."""
