"""Fetches people's calendars: over the network, and read in a process of their own."""
