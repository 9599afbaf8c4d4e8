"""What is new: the team's offers and products, for reps to mention."""
