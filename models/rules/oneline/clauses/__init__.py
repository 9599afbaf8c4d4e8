"""A text cut into clauses, what each shows, and so what it is by itself."""
