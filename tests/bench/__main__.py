"""`python -m tests.bench [part …]`: tables, each beside what it is to be compared with. Numbers
are sizes for the review: `review 1000000`."""

import asyncio
import os
import platform
import sys
from collections.abc import Callable, Coroutine
from typing import Any

from tests.bench import answers, card, longest, reminders, review, typeahead, wave, workbook

Part = Callable[[], Coroutine[Any, Any, None]]
PARTS: dict[str, Part] = {
    "answers": answers.main,
    "card": card.main,
    "longest": longest.main,
    "typeahead": typeahead.main,
    "reminders": reminders.main,
    "review": review.main,
    "wave": wave.main,
    "workbook": workbook.main,
}
SHORTER: dict[str, Part] = {**PARTS, "wave": lambda: wave.main(1_000)}  # where all of them run


def main(arguments: list[str]) -> None:
    sizes = [int(one) for one in arguments if one.isdigit()]
    names = [one for one in arguments if not one.isdigit()]
    if unknown := set(names) - set(PARTS):
        sys.exit(f"There is no {', '.join(sorted(unknown))}: there is {', '.join(PARTS)}.")
    cores = os.cpu_count()
    print(f"Python {platform.python_version()}, {cores} cores, load {os.getloadavg()[0]:.1f}")
    chosen: dict[str, Part] = {**PARTS, "review": lambda: review.main(sizes)}
    for run in [chosen[name] for name in names] or SHORTER.values():
        asyncio.run(run())


if __name__ == "__main__":
    main(sys.argv[1:])
