"""The state of the local Slack: workspace, messages, views, files, rights, limits, faults."""
