"""Workbooks as small teams keep them, each with what a careful colleague would take from it."""
