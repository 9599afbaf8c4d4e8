"""Whose a to-do is, when it is due and whether it is done."""
