"""What a colleague is asked for on behalf of a customer, and their answer."""
