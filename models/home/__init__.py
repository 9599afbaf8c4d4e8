"""What a person's Home tab shows."""
