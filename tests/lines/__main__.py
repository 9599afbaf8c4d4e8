"""`python -m tests.lines [-v] [file …]`: how many fields of each corpus the reader gets right, how
many mislead, and how many lines need nothing but Save. -v shows what differs."""

import argparse
import json
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import Engine
from sqlmodel import Session, SQLModel

from models import Customer, Person
from models.customers.contact import Contact
from models.followups.interpret import interpret
from models.rules import lazy_re
from models.rules.dates import warm_up
from tests.firm import found, open_engine, session_of
from tests.lines.judge import Gold, judge

FOLDER = Path(__file__).parent
NOW = datetime(2027, 3, 10, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


@dataclass
class Score:
    """Counts of fields by name, those that hold something or should."""

    fields: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    misleading: Counter[str] = field(default_factory=Counter)
    lines: int = 0
    usable: int = 0
    seconds: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        every = self.fields.total()
        return (
            f"{self.right.total() / every:.1%} of {every} fields right,"
            f" {self.misleading.total() / every:.1%} misleading,"
            f" {self.usable} of {self.lines} lines usable as they are,"
            f" median {statistics.median(self.seconds) * 1000:.1f} ms"
        )

    def add(self, other: "Score") -> None:
        self.fields += other.fields
        self.right += other.right
        self.misleading += other.misleading
        self.lines += other.lines
        self.usable += other.usable
        self.seconds += other.seconds


def score_each(corpora: Iterable[Path]) -> Iterator[Score]:
    """Each corpus in a workspace of its own; all in one database, which is made once."""
    with (
        tempfile.TemporaryDirectory() as folder,
        open_engine(f"sqlite:///{folder}/lines.db") as engine,
    ):
        SQLModel.metadata.create_all(engine)
        for corpus in corpora:
            yield score(corpus, engine)


def score(corpus: Path, engine: Engine) -> Score:
    """Every line of a corpus, read among the customers, people and teammates it names."""
    setting, *rows = map(json.loads, corpus.read_text(encoding="utf-8").splitlines())
    setting, team, total = setting["setting"], corpus.stem, Score()
    alice = found(engine, team, others=[id[1:] for id in setting["teammates"]])["alice"]
    with session_of(engine, team) as session:
        _fill(session, setting, alice)
    with session_of(engine, team) as session:
        for row in rows:
            _read(session, row, setting["teammates"], alice, total)
    return total


def _fill(session: Session, setting: Gold, alice: Person) -> None:
    for id, name in setting["teammates"].items():
        mate = Person.get_or_create(session, id)
        mate.name = mate.handle = name
    for name in setting["customers"]:
        customer = Customer.create(session, name, alice, NOW)
        for called, title in setting["contacts"].get(name, ()):
            Contact.get_or_create(session, customer, called, title)


def _read(
    session: Session, row: Gold, teammates: dict[str, str], alice: Person, total: Score
) -> None:
    alice.locale = row["locale"]  # whose English tells whether 3/4 is in March
    began = time.perf_counter()
    read = interpret(session, row["line"], alice, NOW)
    total.seconds.append(time.perf_counter() - began)
    verdicts = judge(row, read, teammates, NOW)
    total.fields.update(one.field for one in verdicts)
    total.right.update(one.field for one in verdicts if one.is_right)
    total.misleading.update(one.field for one in verdicts if one.misleads)
    total.lines += 1
    wrong = [one.field for one in verdicts if not one.is_right]
    total.usable += not wrong
    if wrong:
        gold = {key: value for key, value in row.items() if key not in ("line", "locale")}
        called = read.customer.name if read.customer else None
        total.wrong.append(f"{row['line']}\n  {wrong}\n  {gold}\n  {called} {read.line}\n")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.lines", description=__doc__)
    parser.add_argument("-v", action="store_true", help="show what differs")
    parser.add_argument("files", nargs="*", type=Path, default=sorted(FOLDER.glob("*.jsonl")))
    given = parser.parse_args()
    warm_up()
    for compile_it in lazy_re.waiting():  # as the bot does at its start
        compile_it()
    total = Score()
    for corpus, one in zip(given.files, score_each(given.files), strict=True):
        print("\n".join(one.wrong) if given.v else "", f"{corpus.stem}: {one}", sep="\n")
        total.add(one)
    print(f"\nall: {total}")
    for name, count in total.fields.most_common():
        right, misleading = total.right[name], total.misleading[name]
        print(f"  {name}: {right} of {count} right, {misleading} misleading")


if __name__ == "__main__":
    main()
