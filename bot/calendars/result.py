"""What the process that reads a calendar hands back: its meetings as JSON, or `null` where it is no
calendar."""

from pydantic import TypeAdapter

from models.rules.time.ical import Meeting

MEETINGS = TypeAdapter(list[Meeting] | None)
