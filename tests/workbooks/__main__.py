"""`python -m tests.workbooks [-v] [name …]`: how much of a workbook is read as a colleague would.
-v shows what differs. The gold beside each was written by hands that knew neither the reader nor
its words, but for the few that tell of each to-do when, whose and how far it is; a key that is left
out of it is not judged."""

import argparse
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.workbook.read import read_sheets
from models.rules.workbook.read import read
from models.rules.workbook.rows import CustomerRow, FollowUpRow, Read, StrategyRow

FOLDER = Path(__file__).parent
LOCALES = {"fanti": "zh-TW", "english-us": "en-US", "english": "en-GB"}
DAY = re.compile(r"[(（][\d./月日-]+[)）]")  # of a to-do: some hands kept it in the words
Json = dict[str, Any]


@dataclass
class Score:
    right: Counter[str] = field(default_factory=Counter)
    wrong: list[tuple[str, tuple[object, object]]] = field(default_factory=list)

    def __str__(self) -> str:
        every = self.right.total() + len(self.wrong)
        return f"{self.right.total()} of {every} right, {self.right.total() / every:.1%}"

    def add(self, other: "Score") -> None:
        self.right += other.right
        self.wrong += other.wrong

    def judge(
        self, what: str, wanted: object, got: object, *, is_right: bool | None = None
    ) -> None:
        if _plain(wanted) == _plain(got) if is_right is None else is_right:
            self.right[what] += 1
        else:
            self.wrong.append((what, (wanted, got)))


def score(path: Path) -> Score:
    locale = next((value for key, value in LOCALES.items() if key in path.name), "zh-CN")
    found = read(read_sheets(path), locale)
    gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    total = Score()
    _customers(total, gold["customers"], found)
    for wanted in gold["strategies"]:
        if wanted.get("customer"):
            _strategy(total, wanted, found.strategies)
    _followups(total, gold["followups"], list(found.followups))
    told = {(one.at.sheet, one.at.row) for one in found.unread}
    for cell in gold["unreadable"]:
        place = (cell["sheet"], cell["row"])
        total.judge("unreadable", cell, "read", is_right=place in told)
    return total


def _customers(total: Score, gold: list[Json], found: Read) -> None:
    rows = {_plain(one.name): one for one in found.customers}
    named = {*rows, *(_plain(one.customer) for one in found.strategies)}
    named |= {_plain(one.customer) for one in found.followups}
    for wanted in gold:
        name = _plain(wanted["name"])
        row = rows.get(name)
        total.judge("customer", wanted["name"], "", is_right=name in named)
        for column in ("industry", "pains", "goals", "demands", "history"):
            if wanted.get(column):
                total.judge(column, wanted[column], getattr(row, column, None))
        if wanted.get("contract_ends"):
            ends = getattr(row, "contract_ends_on", None)
            total.judge("contract_ends", wanted["contract_ends"], _day(ends))
        if wanted.get("contacts") is not None:
            _people(total, wanted["contacts"], row)
    known = {_plain(wanted["name"]) for wanted in gold}
    for name in rows.keys() - known:
        total.judge("customer", "", name)


def _people(total: Score, gold: list[Json], row: CustomerRow | None) -> None:
    links = {_plain(one.name): one for one in (row.chain or ())} if row else {}
    for wanted in gold:
        link = links.pop(_plain(wanted["name"]), None)
        total.judge("contact", wanted["name"], "", is_right=link is not None)
        if link and wanted.get("title"):
            total.judge("title", wanted["title"], link.title)
        if link and wanted.get("concern"):
            is_in = _plain(wanted["concern"]) in _plain(link.concern)
            total.judge("concern", wanted["concern"], link.concern, is_right=is_in)
    for name in links:
        total.judge("contact", "", name)


def _strategy(total: Score, wanted: Json, found: tuple[StrategyRow, ...]) -> None:
    rows = [one for one in found if _plain(one.customer) == _plain(wanted["customer"])]
    row = next((one for one in rows if _plain(one.goal) == _plain(wanted.get("goal"))), None)
    row = row or next(iter(rows), None)
    total.judge("strategy", wanted["customer"], "", is_right=row is not None)
    if row is None:
        return
    for gold, mine in (("goal", row.goal), ("expected_effect", row.effect)):
        if wanted.get(gold):
            total.judge(gold, wanted[gold], mine)
    if wanted.get("actions"):
        total.judge("actions", "".join(wanted["actions"]), "".join(row.actions or ()))


def _followups(total: Score, gold: list[Json], left: list[FollowUpRow]) -> None:
    for wanted in gold:
        row = next(_like(wanted, left), None)
        total.judge("followup", (wanted["customer"], wanted.get("content")), "", is_right=bool(row))
        if row is None:
            continue
        left.remove(row)
        if "date" in wanted:
            total.judge("date", wanted["date"], _day(row.date))
        if wanted.get("feedback"):
            total.judge("feedback", wanted["feedback"], row.feedback)
        for side in ("people", "ours"):
            if side in wanted:
                total.judge(side, ", ".join(wanted[side]), _names(row, side))
        if wanted.get("todos"):
            texts = [DAY.sub("", todo["text"]) for todo in wanted["todos"]]
            read_as = [DAY.sub("", text) for text in row.todos or ()]
            total.judge("todos", "".join(texts), "".join(read_as))
            _of_todos(total, wanted["todos"], row)
        if "next_contact" in wanted:
            total.judge("next", wanted["next_contact"], _day(row.next))
    for row in left:
        total.judge("followup", "", (row.customer, row.content))


def _names(row: FollowUpRow, side: str) -> str:
    """Of theirs who were met, or of ours who went."""
    found = getattr(row, side, None) or ()
    return ", ".join(one if isinstance(one, str) else one.name for one in found)


def _of_todos(total: Score, gold: list[Json], row: FollowUpRow) -> None:
    """When, whose and how far each is, where the gold tells."""
    none = (None,) * len(gold)
    found = zip(row.dues or none, row.todo_owners or none, row.states or none, strict=False)
    for wanted, (due, whose, state) in zip(gold, found, strict=False):
        told = {"due_on": _day(due or row.due), "whose": whose or row.owner, "state": state}
        for key in told.keys() & wanted.keys():
            total.judge(key, wanted[key], told[key])


def _like(wanted: Json, rows: list[FollowUpRow]) -> Iterator[FollowUpRow]:
    """Of the same customer with the same words; first those of the same day."""
    same = [
        row
        for row in rows
        if _plain(row.customer) == _plain(wanted["customer"])
        and (not wanted.get("content") or _plain(row.content) == _plain(wanted["content"]))
    ]
    yield from sorted(same, key=lambda row: _day(row.date) != wanted.get("date"))


def _plain(said: object) -> str:
    if said is None:
        return ""
    text = unicodedata.normalize("NFKC", str(said)).casefold()
    return re.sub(r"\s+", "", text).strip("。.;；,，")


def _day(when: object) -> str | None:
    return None if when is None else str(when.date() if isinstance(when, datetime) else when)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.workbooks", description=__doc__)
    parser.add_argument("-v", action="store_true", dest="verbose")
    parser.add_argument("names", nargs="*")
    given = parser.parse_args()
    total = Score()
    for path in sorted(FOLDER.glob("*.xlsx")):
        if given.names and not any(name in path.name for name in given.names):
            continue
        one = score(path)
        print(f"{path.stem}: {one}")
        for what, (wanted, got) in one.wrong if given.verbose else ():
            print(f"    {what}: {wanted!r}, not {got!r}")
        total.add(one)
    print(f"all: {total}")


if __name__ == "__main__":
    main()
