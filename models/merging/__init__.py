"""Merging duplicate customers."""
