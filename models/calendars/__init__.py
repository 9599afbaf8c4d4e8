"""Calendars that people connected, and the appointments made from them."""
