"""What a person did in a day or a week, as they tell it to others."""
