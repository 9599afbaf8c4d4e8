"""Single cells and the words they are compared by."""
