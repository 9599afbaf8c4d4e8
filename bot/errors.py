"""The errors that end a command. Their messages are one line."""


class Cannot(Exception):
    """A command refuses what it was told to do. The exit status is 1."""


class BadSettings(Exception):
    """Names each variable that is missing or wrong, and no variable's value."""


class SlackRefuses(Exception):
    """Slack does not accept the bot's token."""
