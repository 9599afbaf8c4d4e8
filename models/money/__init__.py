"""The currency of a workspace's figures, and what others are worth in it."""
