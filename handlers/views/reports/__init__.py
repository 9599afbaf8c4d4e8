"""Files for people outside Slack: data and text in, .docx and .xlsx out."""
