"""Lines as reps type them, by writers who knew neither the code nor its word lists, with what a
careful colleague would make of each: see FORMAT.md. `python -m tests.lines` says how many fields
the reader gets right. `python -m tests.lines.learn` teaches it the words of new lines: run it once
the rules were mended on them, or clauses are cut in another way, and commit the weights too."""
