"""Conversations that record a contact: the form, one line, a draft, a shortcut."""
