"""Making two customers one, and taking it back."""
