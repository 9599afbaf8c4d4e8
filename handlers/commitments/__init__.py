"""Conversations about to-dos, appointments and issues."""
