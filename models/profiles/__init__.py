"""What is known of a customer: the card, its form, the people of its decision chain, its end."""
