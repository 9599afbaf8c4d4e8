"""Conversations about customers: profile, health signals, merging."""
