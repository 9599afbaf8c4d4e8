"""How our Word templates are made: `python -m tests.templates` writes them, a test compares."""
