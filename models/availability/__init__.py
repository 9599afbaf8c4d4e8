"""When a person may be told something: hours, preferences, leave."""
