"""What was promised, what the local Slack was told, and how long after each fault."""

import json
import re
from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine
from sqlmodel import Session, col, select

from bot.localslack.world.workspace import Message
from models.delivery.delivery import Delivery, DeliveryState
from models.reminder import Reminder, ReminderState
from tests.crash.clock import START

PROMISE = re.compile(r"offer (\d{5})")
RECOVER_WITHIN = 120.0  # seconds of the bot's clock, from the fault to the message settled


@dataclass
class Ledger:
    """Of one run. `times` counts for each promise the messages that say it; the other lists
    hold what is wrong."""

    promised: int = 0
    messages: int = 0
    times: Counter[int] = field(default_factory=Counter)
    kills: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    recovered: list[float] = field(default_factory=list)  # seconds, shortest first
    unsettled: list[str] = field(default_factory=list)  # what the tables do not know as said
    accidents: int = 0  # processes that ended though nobody killed them
    seconds: float = 0

    @property
    def lost(self) -> list[int]:
        return [number for number in range(self.promised) if not self.times[number]]

    @property
    def doubled(self) -> list[int]:
        return [number for number, times in self.times.items() if times > 1]

    @property
    def late(self) -> list[float]:
        return [seconds for seconds in self.recovered if seconds > RECOVER_WITHIN]

    @property
    def faultless(self) -> bool:
        return not (self.lost or self.doubled or self.late or self.unsettled or self.accidents)

    def percentile(self, share: float) -> float:
        """Of the recoveries; 0 where there were none."""
        if not self.recovered:
            return 0.0
        return self.recovered[min(int(len(self.recovered) * share), len(self.recovered) - 1)]

    def hear(self, messages: Iterable[Message]) -> None:
        """Count what the local Slack holds."""
        self.times.clear()
        self.messages = 0
        for message in messages:
            self.messages += 1
            said = message.text + json.dumps(message.blocks, ensure_ascii=False)
            self.times.update({int(number) for number in PROMISE.findall(said)})

    def audit(self, engine: Engine, journal: Path, spells: Iterable[float], now: datetime) -> None:
        """Read the tables and the journal. `spells` are the ends of those in which our token was
        refused: each held up everything that was not said yet."""
        with Session(engine) as session:
            due = session.exec(select(Reminder).where(col(Reminder.send_at) <= now)).all()
            deliveries = session.exec(select(Delivery)).all()
        if len(due) != self.promised:
            self.unsettled.append(f"{len(due)} reminders are due, {self.promised} were promised")
        self.unsettled += [
            f"reminder {r.id} {r.state}" for r in due if r.state is not ReminderState.SAID
        ]
        self.unsettled += [
            f"delivery {d.id} {d.state}" for d in deliveries if d.state is not DeliveryState.SENT
        ]
        lines = list(_lines(journal))
        self.kills = Counter(line.of for line in lines if line.what == "killed")
        sent = {d.token: (d.sent_at - START).total_seconds() for d in deliveries if d.sent_at}
        self.recovered = sorted(recoveries(lines, sent, sorted(spells)))


@dataclass(frozen=True)
class Line:
    at: float
    life: int
    what: str
    of: str


def _lines(journal: Path) -> Iterator[Line]:
    """As they were written; of each life only what was before its death."""
    dead = set()
    for at, life, what, of in (row.split(" ", 3) for row in journal.read_text().splitlines()):
        if life not in dead:
            yield Line(float(at), int(life), what, of)
        if what == "killed":
            dead.add(life)


def recoveries(lines: list[Line], sent: dict[str, float], spells: list[float]) -> Iterator[float]:
    """For each delivery that a fault hit: from the last one, or the end of the last spell, to its
    being settled."""
    faults: dict[str, float] = {}
    in_hand: dict[int, set[str]] = defaultdict(set)
    # An attempt whose number comes again was never committed.
    arrived = {line.of: line for line in lines if line.what == "took"}
    for line in lines:
        if line.what == "took":
            if arrived[line.of] is line:
                in_hand[line.life].add(line.of.split("/")[0])
            continue
        hit = in_hand[line.life] if line.what == "killed" else {line.of}
        faults |= {token: line.at for token in hit if sent.get(token, line.at) > line.at}
        in_hand[line.life] -= hit
    for token, at in faults.items():
        if token in sent:
            before = spells[: bisect(spells, sent[token])]
            yield sent[token] - max([at, *before[-1:]])
