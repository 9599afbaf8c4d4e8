"""The days and hours of a line: what lies ahead, what is over, what is a deadline."""
