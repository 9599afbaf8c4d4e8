"""People, their workspace, and what they may do."""
