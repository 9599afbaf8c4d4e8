"""The demo: the local Slack with the bot in it, and a sales team's work before today."""
