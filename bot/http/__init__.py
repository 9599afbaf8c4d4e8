"""HTTP mode: Slack calls us, and nothing is looked into before its signature is right."""
