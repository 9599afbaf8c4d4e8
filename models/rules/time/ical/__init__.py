"""A calendar in iCalendar's form (RFC 5545), read into the meetings of some days by `reading.read`,
which alone loads the libraries for it: only the process that reads a calendar needs them.

What is in it comes from anybody who ever sent its owner an invitation: one event that is broken,
or repeats every second, is left out and keeps nobody from reading the others.
"""

from models.rules.time.ical.meeting import Guest, Meeting

__all__ = ["Guest", "Meeting"]
