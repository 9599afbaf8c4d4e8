"""To-dos behind a marker, and how often they come again."""
