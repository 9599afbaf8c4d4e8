"""`python -m bot`, or `kept`: see bot.command_line."""

import gc
import signal

BETWEEN_COLLECTIONS = 50_000  # new objects; with Python's 700 a fifth of the start goes to looking


def main() -> None:
    # Until the event loop listens for Ctrl-C itself, Python would print a traceback of an import.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    gc.set_threshold(BETWEEN_COLLECTIONS)
    from bot import command_line

    command_line.main()


if __name__ == "__main__":
    main()
