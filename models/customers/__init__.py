"""Customers: profile, decision chain, who sees them, how they are found."""
