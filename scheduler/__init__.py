"""What happens unprompted: the timetable of recurring jobs, and the delivery of what is due."""
