"""The standard's three tables, from the cells of any workbook and back into cells."""
