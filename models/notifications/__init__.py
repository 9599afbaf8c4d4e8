"""What messages speak of, loaded for the views that word it."""
