"""Lines as reps type them, by writers who knew neither the code nor its word lists, with what a
careful colleague would make of each: see FORMAT.md. `python -m tests.lines` says how many fields
the reader gets right."""
