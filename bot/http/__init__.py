"""HTTP mode: Slack calls us, and nothing is parsed before its signature is verified."""
