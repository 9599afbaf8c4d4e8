"""One row of a table as a row of the standard."""
