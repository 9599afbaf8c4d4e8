"""A sheet of deals with their instalments."""
