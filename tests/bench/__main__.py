"""`python -m tests.bench [part …]`: tables, each beside what it is to be compared with."""

import asyncio
import os
import platform
import sys

from tests.bench import answers, longest, reminders, typeahead, wave

PARTS = {
    "answers": answers.main,
    "longest": longest.main,
    "typeahead": typeahead.main,
    "reminders": reminders.main,
    "wave": wave.main,
}
SHORTER = {**PARTS, "wave": lambda: wave.main(1_000)}  # where all of them run


def main(names: list[str]) -> None:
    if unknown := set(names) - set(PARTS):
        sys.exit(f"There is no {', '.join(sorted(unknown))}: there is {', '.join(PARTS)}.")
    cores = os.cpu_count()
    print(f"Python {platform.python_version()}, {cores} cores, load {os.getloadavg()[0]:.1f}")
    for run in [PARTS[name] for name in names] or SHORTER.values():
        asyncio.run(run())


if __name__ == "__main__":
    main(sys.argv[1:])
