"""The conversation about a period's figures."""
