"""The customers that the lists of a workbook name, and their short names."""
