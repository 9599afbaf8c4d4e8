"""Conversations about when and for what a person may be reminded."""
