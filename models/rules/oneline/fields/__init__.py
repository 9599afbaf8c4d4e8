"""The fields of a follow-up, taken out of markers and clauses."""
