"""Follow-ups: recorded contacts, and the text they are captured from."""
