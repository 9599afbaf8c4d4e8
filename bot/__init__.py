"""How Kept is put together: settings, clock, delivery to Slack, command line, local Slack."""
