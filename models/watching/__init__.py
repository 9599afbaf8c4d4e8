"""Customers of others that somebody follows, and what they are told of them."""
