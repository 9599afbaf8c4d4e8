"""Who speaks, and who is spoken of: asked of Slack, let in, named in a text."""
