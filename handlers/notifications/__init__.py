"""What can be done on a notification besides its own buttons."""
