"""The next contact: its day, hour and place."""
