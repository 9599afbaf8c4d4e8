"""Views that ask: modals, and `read(view)`, their inverse."""
