"""The database: transactions, column types, one workspace kept apart from another."""
