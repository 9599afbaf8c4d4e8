"""A calendar in iCalendar's form (RFC 5545), read into the meetings of some days.

What is in it comes from anybody who ever sent its owner an invitation: one event that is broken,
or repeats every second, is left out and keeps nobody from reading the others.
"""

from models.rules.time.ical.meeting import Guest, Meeting
from models.rules.time.ical.reading import NotACalendar, read

__all__ = ["Guest", "Meeting", "NotACalendar", "read"]
