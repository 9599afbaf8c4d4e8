"""Our own people in a line, and which of them is to do what it says."""
