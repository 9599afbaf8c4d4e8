"""How the customer was talked to, or that nobody was reached."""
