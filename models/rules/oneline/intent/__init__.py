"""What somebody means by a line: a record, a to-do, a name, a plan."""
