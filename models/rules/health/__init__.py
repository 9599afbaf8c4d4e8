"""Rules about a customer's health: cadence, sentiment, decline."""
