"""The people of a cell, with what they are and care for."""
