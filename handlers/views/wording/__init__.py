"""The words of each subject, one file a subject: in a message of its own, on a line of the digest,
on Home, and in the answer to why it came."""
