"""How long the longest texts that Slack hands over keep the rules busy, in milliseconds of CPU:
the worst of many heaps of 10,000 characters, beside one of 1,000 and a plain split into words."""

import re
import time
from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from models.rules import dates, oneline, specificity

NOW = datetime(2026, 5, 13, 10, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
LONGEST = 10_000  # characters
TIMES = 3  # the best of which counts
PIECES = [
    "Acme call with Li: ", "todo: a @b; ", "拜访李总，", "next: ", "((((", "1. ", "客户说", "\n",
    ": ", "王", " ", "*", "“", '"', "<", "a, ", "的", 'said "', "x", "yesterday ", "- ", "说", "'a",
    "mtg moved to 5/12. ", "客户：金山，", "a / ", "Li (x) ", "1 a", "Aa is ", "第", "12/", "和",
    "fri ", "may 5 ", "五", "前", "1", "月底3", "1前完成", "那边", "told him ", "另外", "Aa & ",
]  # fmt: skip
Rule = Callable[[str], object]
RULES: dict[str, Rule] = {
    "a line is read": lambda text: oneline.read(
        text, NOW, "Acme", teammates=("Dave Smith", "王磊")
    ),
    "a record is checked for vagueness": lambda text: specificity.check(text, text),
    "a day is looked for in a sentence": lambda text: dates.find(text, NOW),
    "split into words": lambda text: re.findall(r"\w+|\W", text),
}


async def main() -> None:
    print(f"\n{len(PIECES)} heaps of {LONGEST:,} characters: the slowest of them")
    print(f"{'':40}{'ms':>8}{'× a tenth of it':>18}   of")
    for rule, run in RULES.items():
        for piece in PIECES:
            run((piece * 100)[:100])  # every cache is warm
        slowest = max(PIECES, key=lambda piece: _milliseconds(run, piece, LONGEST))
        whole, tenth = (_milliseconds(run, slowest, n) for n in (LONGEST, LONGEST // 10))
        print(f"{rule:40}{whole:8.1f}{whole / tenth:18.1f}   {slowest!r}")


def _milliseconds(run: Rule, piece: str, length: int) -> float:
    text = (piece * length)[:length]
    times = []
    for _ in range(TIMES):
        began = time.process_time()
        run(text)
        times.append(time.process_time() - began)
    return min(times) * 1000
