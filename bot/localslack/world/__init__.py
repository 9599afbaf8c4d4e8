"""What the local Slack holds: workspace, messages, views, triggers, limits and faults."""
