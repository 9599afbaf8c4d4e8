"""The customer's people, and who of them is known already."""
