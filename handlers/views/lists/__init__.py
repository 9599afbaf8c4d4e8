"""Views that list: Home, records, figures."""
