"""Who speaks, and who is spoken of: asked of Slack, let in, told why not."""
