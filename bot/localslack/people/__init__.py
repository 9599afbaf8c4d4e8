"""People at the local Slack: what they see, type, press and fill in."""
