"""A rep's to-dos and customers' questions: created, then settled in time, late or never."""

import re
from collections import Counter
from datetime import timedelta
from functools import partial
from random import Random

from bot.localslack.people.surfaces import Modal, SeenMessage
from bot.localslack.world.shapes import Json
from bot.simulate.office import Act
from bot.simulate.worker import Worker, places_in

# Begins each to-do and question, so that it is recognised in messages.
MARK = re.compile(r"(?<![A-Z])K\d+-\d+:")
DONE, ANSWERED, ACCURATE = "todo_done", "issue_answered", "profile_accurate"
SNOOZE = "todo_snooze=tomorrow", "digest_menu=tomorrow"
ANSWER_HOURS = {"complex": 48, "urgent": 2}


class Duties:
    def __init__(self, worker: Worker) -> None:
        self._worker, self._ledger = worker, worker.ledger
        self._mentioned: Counter[str] = Counter()
        self._made = 0

    def receive(self, message: SeenMessage) -> None:
        """Act on each thing in a message some time later, or not at all."""
        for button, place, said in places_in(message, DONE, ANSWERED, ACCURATE):
            mark = MARK.search(said)
            thing = mark.group() if mark else f"{button} {said}"
            self._mentioned[thing] += 1
            dice = self._worker.dice(thing, self._mentioned[thing])
            act: Act | None = None
            if button == DONE and mark:
                act = self._settling(message, place, thing, dice)
            elif button == ACCURATE and dice.random() < self._worker.member.diligence:
                act = partial(self._worker.press, message, place, ACCURATE)
            elif button == ANSWERED and mark and self._mentioned[thing] == 1:
                self._plan_answer(thing, max(ANSWER_HOURS.values()))
            if act:
                self._worker.later(dice.uniform(0.2, 7), act)

    def promise(self, dice: Random) -> Json:
        """In every second record, the fields of a to-do, mine or a colleague's."""
        if dice.random() < 0.5:
            return {}
        mark, due = self._new_mark(), self._worker.today + timedelta(days=dice.randrange(10))
        self._ledger.promise(mark, mark, self._worker.now, self._worker.evening(due))
        asked = {"todo_1_text": f"{mark} send the papers", "todo_1_due": due}
        if self._worker.peers and dice.random() < 0.3:
            asked["todo_1_owner"] = dice.choice(self._worker.peers)
        return asked

    def question(self, dice: Random) -> Json:
        """In every eighth record, the fields of a question for this rep."""
        if dice.random() > 0.125:
            return {}
        mark, urgency = self._new_question(dice)
        self._plan_answer(mark, ANSWER_HOURS[urgency])
        return {"issue": urgency, "issue_question": f"{mark} when can it be delivered?"}

    async def assign_question(self, customer: str, dice: Random) -> None:
        """Now and then, raise a question for a colleague."""
        if not self._worker.peers or dice.random() > 0.06:
            return
        mark, urgency = self._new_question(dice)
        peer = dice.choice(self._worker.peers)
        asked = f"/issue {customer} {mark} which plug does it have? @{peer} {urgency}"
        form: Modal = await self._worker.types(asked)
        await self._worker.submit(form)

    def _new_question(self, dice: Random) -> tuple[str, str]:
        """Its mark and urgency."""
        mark, urgency = self._new_mark(), "urgent" if dice.random() < 0.25 else "complex"
        due = self._worker.now + timedelta(hours=ANSWER_HOURS[urgency])
        self._ledger.promise(mark, mark, self._worker.now, due)
        return mark, urgency

    def _plan_answer(self, mark: str, hours: float) -> None:
        """Plan to answer in time, late, or never."""
        self._mentioned[mark] += 1
        dice = self._worker.dice("answer", mark)
        luck = dice.random()
        if luck < 0.92:
            in_time = luck < self._worker.member.diligence
            share = dice.uniform(0.1, 0.9) if in_time else dice.uniform(1, 2)
            self._worker.later(hours * share, partial(self._answer, mark))

    async def _answer(self, mark: str) -> None:
        """Take the question through its steps in the list of open issues."""
        listed: SeenMessage = await self._worker.types("/issue")
        for step in (ANSWERED, "issue_informed", "issue_close"):
            for _, place, said in list(places_in(listed, step)):
                if mark in said and await self._worker.press(listed, place, step):
                    self._ledger.settle(mark, self._worker.now)

    def _settling(self, message: SeenMessage, place: str, mark: str, dice: Random) -> Act | None:
        """How a to-do is settled: done, snoozed, reassigned, or (None) left."""
        luck = dice.random()
        if luck < self._worker.member.diligence * 0.6:
            return partial(self._finish, message, place, mark)
        if luck < 0.75:
            return partial(self._worker.press, message, place, *SNOOZE)
        if luck < 0.8 and self._worker.peers:
            return partial(self._reassign, message, place, dice.choice(self._worker.peers))
        return None

    async def _finish(self, message: SeenMessage, place: str, mark: str) -> None:
        if await self._worker.press(message, place, DONE):
            self._ledger.settle(mark, self._worker.now)

    async def _reassign(self, message: SeenMessage, place: str, to: str) -> None:
        user = self._worker.office.slack.person(to).id
        menus = f"todo_reassign={user}", "digest_menu=reassign_todo"
        if await self._worker.press(message, place, *menus):
            await self._worker.fills(owner=to)

    def _new_mark(self) -> str:
        self._made += 1
        return f"K{self._worker.office.number_of(self._worker.member)}-{self._made}:"
