"""Customers by the names that their records call them."""
