"""Wins and lessons that a workspace keeps, and where they help."""
