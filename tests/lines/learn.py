"""`python -m tests.lines.learn`: learns from every line of this folder, those of `unseen` too, what
words each kind of clause is made of, and writes the weights that `second_opinion.py` of
`models/rules/oneline/context` goes by. Takes a minute; the same lines give the same weights.

Logistic regression by gradient descent, one role at a time. What a clause is, is told by the fields
that were filled in by hand: those whose words it holds, or whose day.
"""

import json
import math
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any
from unittest.mock import patch

from models.rules import oneline
from models.rules.oneline.clauses.reading import Reading
from models.rules.oneline.context import neighbours, second_opinion
from models.rules.oneline.context.second_opinion import LEARNED, SCALE, WEIGHTS

Gold = dict[str, Any]
Example = tuple[list[str], dict[str, bool | None]]  # features, and what it is; None if nobody knows

FOLDER = Path(__file__).parent
ROUNDS = 12
RATE = 0.3
SEEN = 2  # times in all clauses
TIMES = 3  # a clause of the tables counts for so many: it was chosen to be sure
LEAST = 6  # hundredths: weights that tell less are not kept
_ALIKE = 0.6
_STOP, _PART = re.compile(r"[,，。;；!！?？]\s*|\. "), 4  # characters


def examples(files: Iterable[Path]) -> Iterator[Example]:
    """The clauses of each line, as the rules cut them."""
    from tests.lines import __main__ as lines

    for file in files:
        rows = map(json.loads, file.read_text(encoding="utf-8").splitlines()[1:])
        for row, read in zip(rows, _read(lines, file), strict=True):
            yield from zip(second_opinion.features(read), _roles(row, read), strict=True)


def _read(lines: Any, file: Path) -> list[Sequence[Reading]]:
    """The clauses of each line of a file."""
    found: list[Sequence[Reading]] = []

    def keep(read: Sequence[Reading]) -> list[Reading]:
        found[-1] = read
        return list(read)

    interpret = lines.interpret

    def begin(*given: Any) -> Any:
        found.append(())
        return interpret(*given)

    with patch.object(second_opinion, "heard", keep), patch.object(lines, "interpret", begin):
        list(lines.score_each([file]))
    return found


def _roles(gold: Gold, read: Sequence[Reading]) -> Iterator[dict[str, bool | None]]:
    todos = [one["text"] for one in gold.get("todos", ())]
    day = (gold.get("next") or "")[:10]
    days = [one.spot.day.isoformat() if one.spot else "" for one in read]
    for one, own_day in zip(read, days, strict=True):
        is_todo = any(_overlap(one.typed, text) for text in todos)
        is_next = bool(day) and own_day == day
        is_unsure = (is_next and is_todo) or (day and day not in days)
        yield {
            "todo": is_todo if "todos" in gold else None,
            "next": is_next if "next" in gold and not is_unsure else None,
            "feedback": _is_among(one.typed, gold["feedback"]) if "feedback" in gold else None,
            "issue": _is_among(one.typed, gold["issue"]) if "issue" in gold else None,
        }


def _is_among(clause: str, text: str | None) -> bool:
    """Whether a clause holds most of a text, or of what stands between two stops in it."""
    parts = (part for part in _STOP.split(text or "") if len(part) >= _PART)
    return _overlap(clause, text) or any(_overlap(clause, part) for part in parts)


def _overlap(one: str, other: str | None) -> bool:
    """Whether one holds most of the other."""
    one, other = (re.sub(r"[\W_]+", "", text.lower()) for text in (one, other or ""))
    shorter = min(len(one), len(other))
    same = SequenceMatcher(None, one, other, autojunk=False).find_longest_match().size
    return same >= max(2, _ALIKE * shorter)


def learn(lines: list[Example], tables: list[Example]) -> dict[str, tuple[int, ...]]:
    """Features seen often enough, with a weight for each role."""
    seen = Counter(feature for features, _ in [*lines, *tables] for feature in features)
    cut = [
        ([one for one in features if seen[one] >= SEEN], roles)
        for features, roles in [*lines, *tables * TIMES]
    ]
    by_role = [
        _weights([(its, roles[role]) for its, roles in cut if roles[role] is not None])
        for role in LEARNED
    ]
    rows = {
        feature: tuple(round(one.get(feature, 0.0) * SCALE) for one in by_role)
        for feature in sorted(seen)
        if seen[feature] >= SEEN
    }
    return {feature: row for feature, row in rows.items() if max(map(abs, row)) >= LEAST}


def _weights(given: list[tuple[list[str], Any]]) -> dict[str, float]:
    weights: dict[str, float] = dict.fromkeys((one for its, _ in given for one in its), 0.0)
    order = random.Random(1)
    for turn in range(ROUNDS):
        rate = RATE / (1 + turn)
        order.shuffle(given)
        for its, is_so in given:
            odds = sum(weights[one] for one in its)
            step = rate / 3 * (is_so - 1 / (1 + math.exp(-max(-30.0, min(30.0, odds)))))
            for one in its:
                weights[one] += step
        weights = {one: weight * math.exp(-rate / 3) for one, weight in weights.items()}
    return weights


def told() -> Iterator[Example]:
    """The clauses of the tables of tests/models/rules, which the rules alone read right."""
    from tests.models.rules.oneline import test_oneline as tables

    found: list[Sequence[Reading]] = []

    def keep(read: Sequence[Reading]) -> list[Reading]:
        found.append(neighbours.settled(read))
        return list(read)

    with patch.object(second_opinion, "heard", keep):
        for case in tables.TABLE:
            oneline.read(case.typed, tables.NOW, case.knows)
        for case in tables.UNMARKED:
            oneline.read(case.typed, tables.LATER, case.knows, (), tables.COLLEAGUES)
    for clauses in found:
        for features, one in zip(second_opinion.features(clauses), clauses, strict=True):
            yield features, {role: one.role == role for role in LEARNED}


def main() -> None:
    learned = learn(list(examples(sorted(FOLDER.rglob("*.jsonl")))), list(told()))
    path = Path(second_opinion.__file__).parent / WEIGHTS
    rows = ("\t".join((feature, *map(str, row))) for feature, row in learned.items())
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    print(f"{len(learned)} weights, {path.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
