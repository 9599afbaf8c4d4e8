"""`python -m bot`, or `kept`: see bot.command_line."""

import signal


def main() -> None:
    # Until the event loop listens for Ctrl-C itself, Python would print a traceback of an import.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from bot import command_line

    command_line.main()


if __name__ == "__main__":
    main()
