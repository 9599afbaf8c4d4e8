"""Rules: pure functions; the present is one of their arguments."""
