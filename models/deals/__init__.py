"""Deals as people may see and change them."""
