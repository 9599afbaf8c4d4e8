"""Tables of a sheet: where they begin and end, and which of their rows belong to them."""
