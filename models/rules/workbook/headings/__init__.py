"""What a heading means, by its words and by what stands below it."""
