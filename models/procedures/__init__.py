"""What a workspace does about a warning: its steps, and how it went with a customer."""
