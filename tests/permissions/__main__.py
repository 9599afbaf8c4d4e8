"""`python -m tests.permissions [pytest's arguments]`: each button and form of the conversations is
tried by a colleague whom nothing was shared with, a guest, and somebody of another workspace. It
prints what was tried, and what they could do or see; where that is anything it exits with 1."""

import json
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from handlers.views import action_ids

CONVERSATIONS = "tests/conversations"


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="kept-sweep-") as folder:
        subprocess.run(
            [
                *(sys.executable, "-m", "pytest", "-q", "-p", "tests.permissions.plugin"),
                *("--numprocesses", "auto", *(sys.argv[1:] or [CONVERSATIONS])),
            ],
            env={**os.environ, "KEPT_SWEEP": folder, "PYTHONPATH": os.getcwd()},
            stdout=subprocess.DEVNULL,  # what they say is spoilt by strangers' clicks
            check=False,
        )
        return _show([json.loads(path.read_text()) for path in Path(folder).iterdir()])


def _show(found: list[dict[str, list[list[str]]]]) -> int:
    tried, holes = defaultdict(set), set()
    for one in found:
        for who, what in one["tried"]:
            tried[what].add(who)
        holes |= {tuple(hole) for hole in one["holes"]}
    for who, what, how in sorted(holes):
        print(f"{who}: {what}: {how}")
    every = {value for name, value in vars(action_ids).items() if name.isupper()}
    print(f"of {len(every)} ids {len(every & tried.keys())} were tried; not: ", end="")
    print(", ".join(sorted(every - tried.keys())) or "none")
    print(f"{sum(map(len, tried.values()))} cells, {len(holes)} open")
    return 1 if holes or not tried else 0


if __name__ == "__main__":
    sys.exit(main())
