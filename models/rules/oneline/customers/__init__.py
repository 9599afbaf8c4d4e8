"""Whom a line is about: how it opens, and firms that nobody knows yet."""
