"""The people of the workspace: looked up in Slack, let in or refused."""
