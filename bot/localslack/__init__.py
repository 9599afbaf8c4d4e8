"""A local Slack: it refuses what Slack refuses and answers in Slack's shapes."""
