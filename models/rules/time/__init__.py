"""Rules about time: periods, workdays, working time, iCalendar, leave."""
