"""Who may do what: whatever people press is tried by those who may not."""
