"""How long whoever posts a message has it in hand alone: when that has run out, what was posted
early in it can be found in Slack's history."""

from datetime import timedelta

HISTORY_LAG = timedelta(seconds=60)  # so long a message may be missing from Slack's history
LEASE = timedelta(seconds=90)
