"""What a clause is beside its neighbours and by the count of its words."""
