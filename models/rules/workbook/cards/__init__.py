"""Customers on cards, forms and tables on their side, instead of in rows."""
