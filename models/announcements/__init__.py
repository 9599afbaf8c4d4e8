"""What a workspace announces in channels of its own."""
