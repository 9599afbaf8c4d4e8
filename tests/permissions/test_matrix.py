"""Each cell of the matrix, by real commands and presses: where it says yes, somebody of that
standing does it and it is done; where it says no, they are refused in words and nothing changes,
nor by the payloads of somebody who may, had they sent those."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

from bot.localslack.people.people import NothingCame, Person
from bot.localslack.people.surfaces import SeenMessage
from bot.localslack.world.errors import PersonError
from models.commitments import todo
from models.rules.rights import Right, Standing
from tests.office import open_office
from tests.permissions import deeds_commitments, deeds_customers, deeds_workspace
from tests.permissions.deeds import Deed
from tests.permissions.document import allowed, document
from tests.permissions.scene import WHO, Scene, begin, users
from tests.permissions.sweep import Sweep

DEEDS = [*deeds_customers.DEEDS, *deeds_commitments.DEEDS, *deeds_workspace.DEEDS]
BLIND = {"dan", "gus", "otto"}  # who see nothing of alice's and gina's


@pytest.fixture
async def scene(sqlite_url: str) -> AsyncIterator[Scene]:
    async with open_office(sqlite_url, people=users()) as office:
        yield await begin(office)


class Trial:
    """Deeds, done by one after the other, each time from the same beginning."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.sweep = Sweep(scene.office, [])
        self.saved = self.sweep.saved()
        self.ephemerals = [*scene.office.slack.workspace.ephemerals]
        self.drawn: dict[str, str] = {}

    async def is_done(self, deed: Deed, standing: Standing) -> bool:
        """Who does not do it was told why, and has changed nothing."""
        who, rows = self.scene.person(standing), self.sweep.rows()
        before = self._seen(who)
        await self._attempt(deed, who)
        told = self._seen(who)
        is_done = (
            self._finds(deed.done)
            if deed.done
            else told.count(deed.shows) > before.count(deed.shows)
        )
        if not is_done:
            assert told != before or self.scene.refused, f"{deed} by {standing}: without a word"
            assert list(self.sweep.touched(rows)) == [], f"{deed} by {standing}"
        await self._back(who)
        return is_done

    async def open_to(self, deed: Deed, denied: set[str]) -> set[tuple[str, str]]:
        """What these could do or were shown by the payloads of somebody who may."""
        self.sweep.intruders = [self.scene.office.slack.person(name).user for name in denied]
        doer = self.scene.person(next(one for one in WHO if one in allowed(deed.right)))
        await self._attempt(deed, doer)
        self.sweep.intruders = []
        await self._back(doer)
        return {
            (hole.who, hole.how)
            for hole in self.sweep.holes
            if hole.who in BLIND or not hole.how.startswith("was shown")
        }

    async def _attempt(self, deed: Deed, who: Person) -> None:
        self.scene.refused.clear()
        with suppress(PersonError, NothingCame):  # of the form that did not open
            await deed.does(self.scene, who)
        await self.scene.office.settle()

    async def _back(self, who: Person) -> None:
        if who.modal is not None:
            await who.modal.close(all_of_them=True)
        self.scene.office.slack.workspace.ephemerals[:] = self.ephemerals
        self.sweep.restore(self.saved)

    def _seen(self, who: Person) -> str:
        shown = [self._text(one) for one in (*who.dm.messages, *who.ephemerals)]
        return "\n".join([*shown, who.modal.text if who.modal else ""])

    def _text(self, message: SeenMessage) -> str:
        """Drawn once for as long as nothing of the message changes: most are from the scene."""
        state = f"{message.person.id} {message.place!r}"
        if state not in self.drawn:
            self.drawn[state] = message.text
        return self.drawn[state]

    def _finds(self, sql: str) -> bool:
        path = make_url(self.scene.office.settings.database_url).database
        assert path is not None
        with closing(sqlite3.connect(path)) as database:
            return database.execute(sql).fetchone() is not None


@pytest.mark.long
async def test_who_may_does_it_and_who_may_not_is_refused(scene: Scene) -> None:
    trial = Trial(scene)
    cells = {(deed, standing) for deed in DEEDS for standing in WHO}
    yes = {(deed, one) for deed, one in cells if one in allowed(deed.right)}
    done = {(deed, one) for deed in DEEDS for one in WHO if await trial.is_done(deed, one)}
    assert {(deed.right, deed.name, one) for deed, one in done ^ yes} == set()


@pytest.mark.long
async def test_forged_payloads_are_refused_too(scene: Scene) -> None:
    trial = Trial(scene)
    trial.sweep.stand_by()
    for deed in DEEDS:
        denied = {name for one, name in WHO.items() if one not in allowed(deed.right)}
        assert await trial.open_to(deed, denied) == set(), deed


async def test_a_right_that_is_not_checked_is_found(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    deed = next(one for one in DEEDS if one.right is Right.TODO_SETTLE)
    trial = Trial(scene)
    assert not await trial.is_done(deed, Standing.COLLEAGUE)
    monkeypatch.setattr(todo, "require", lambda *_: None)
    assert await trial.is_done(deed, Standing.COLLEAGUE)


def test_each_right_is_tried_and_documented() -> None:
    assert {deed.right for deed in DEEDS} == set(Right)
    written = Path(__file__).parents[2] / "docs" / "permissions.md"
    assert written.read_text() == document(), "python -m tests.permissions.document writes it"
