"""The conversation about a person's calendars."""
