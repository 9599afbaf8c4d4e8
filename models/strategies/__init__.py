"""The strategy for a customer: its goal, its actions, and the segment it follows from."""
