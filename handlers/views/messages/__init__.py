"""Views that tell: confirmations, reminders, the digest."""
