"""The words and patterns that a line is read by, matched in `fold`ed text."""
