"""What was promised: to-dos, appointments, issues."""
