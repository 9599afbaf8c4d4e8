"""One loader for each subject a reminder can have."""
