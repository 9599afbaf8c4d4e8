"""What a manager is told of their team by the calendar."""
