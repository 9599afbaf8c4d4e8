"""The days of cells, and what tells the year of those without one."""
