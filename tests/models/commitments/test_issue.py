"""The steps of an issue, and who may take them."""

import asyncio
from datetime import datetime, timedelta

import pytest
from sqlmodel import Session

from models import Issue, Person, errors
from models.commitments.issue_state import COMES_FROM, IssueState
from models.rules.deadlines import Kind, Stage
from tests.firm import START, Firm
from tests.models.commitments.issues import ask, owner_of, pending, person

HOUR = timedelta(hours=1)


def take(session: Session, issue: Issue, step: IssueState, now: datetime) -> None:
    """The step that leads to a state."""
    {
        IssueState.OPEN: lambda: issue.resume(session, now),
        IssueState.WAITING: lambda: issue.wait(session, "their sizes", now),
        IssueState.ANSWERED: lambda: issue.answer(session, owner_of(session, issue), now),
        IssueState.INFORMED: lambda: issue.inform(owner_of(session, issue), now),
        IssueState.CLOSED: lambda: issue.close(owner_of(session, issue), now),
    }[step]()


async def test_each_step_is_taken_from_where_it_begins_and_only_once(firm: Firm) -> None:
    ways = {
        IssueState.OPEN: [],
        IssueState.WAITING: [IssueState.WAITING],
        IssueState.ANSWERED: [IssueState.ANSWERED],
        IssueState.INFORMED: [IssueState.ANSWERED, IssueState.INFORMED],
        IssueState.CLOSED: [IssueState.ANSWERED, IssueState.INFORMED, IssueState.CLOSED],
    }

    def write(session: Session) -> None:
        for there, way in ways.items():
            for step, begins_in in COMES_FROM.items():
                issue = ask(session)
                for one in way:
                    take(session, issue, one, START + HOUR)
                before = issue.model_dump()
                assert issue.state is there
                if step is there:  # said twice, it is done once
                    take(session, issue, step, START + 2 * HOUR)
                    assert issue.model_dump() == before
                elif there in begins_in:
                    take(session, issue, step, START + 2 * HOUR)
                    assert issue.state is step
                else:
                    with pytest.raises(errors.IssueMovedOn):
                        take(session, issue, step, START + 2 * HOUR)
                    assert issue.model_dump() == before

    await firm.db.write(write)


async def test_only_the_owner_their_manager_and_who_raised_it_may_change_it(firm: Firm) -> None:
    def write(session: Session) -> None:
        carl = Person.get_or_create(session, "UCARL")
        person(session, "bob").set_manager(session, carl)
        issue = ask(session, owner="bob")
        for name in ("bob", "carl", "alice"):
            assert Issue.get(session, issue.id, person(session, name)) is issue
        with pytest.raises(errors.NotAllowed):  # mei manages alice, who only raised it
            Issue.get(session, issue.id, person(session, "mei"))
        issue.reassign(session, person(session, "mei"), carl, START + HOUR)
        for name in ("bob", "carl"):
            with pytest.raises(errors.NotAllowed):
                Issue.get(session, issue.id, person(session, name))
        issue.cancel(session, START + HOUR)
        with pytest.raises(errors.NoLongerThere):
            Issue.get(session, issue.id, person(session))

    await firm.db.write(write)


async def test_the_new_owner_is_told_also_when_it_comes_back(firm: Firm) -> None:
    def write(session: Session) -> None:
        alice, bob = person(session), person(session, "bob")
        issue = ask(session)
        assert {kind for kind, _, _ in pending(session, issue)} == {Kind.ISSUE}
        issue.reassign(session, bob, alice, START + HOUR)
        issue.wait(session, "their sizes", START + 2 * HOUR)
        assert pending(session, issue) == {(Kind.ISSUE_GIVEN, Stage.IMMEDIATE, START + HOUR)}
        issue.reassign(session, alice, bob, START + 3 * HOUR)
        assert pending(session, issue) == {(Kind.ISSUE_GIVEN, Stage.IMMEDIATE, START + 3 * HOUR)}
        issue.answer(session, owner_of(session, issue), START + 4 * HOUR)
        with pytest.raises(errors.IssueMovedOn):
            issue.reassign(session, bob, alice, START + 5 * HOUR)

    await firm.db.write(write)


async def test_the_same_form_sent_twice_raises_one_issue(firm: Firm) -> None:
    async def send() -> int:
        return await firm.db.write(lambda session: ask(session, submission="V1").id)

    assert len({await send() for _ in range(2)}) == 1
    assert len(set(await asyncio.gather(send(), send(), send()))) == 1


async def test_two_presses_at_once_come_one_after_the_other(firm: Firm) -> None:
    id = await firm.db.write(lambda session: ask(session).id)

    async def press(step: IssueState) -> bool:
        def write(session: Session) -> None:
            issue = Issue.get(session, id, person(session), lock=True)
            take(session, issue, step, START + HOUR)

        try:
            await firm.db.write(write)
        except errors.IssueMovedOn:
            return False
        return True

    done = await asyncio.gather(*map(press, [IssueState.WAITING, IssueState.ANSWERED] * 2))
    issue = await firm.db.read(lambda session: session.get_one(Issue, id))
    assert done[1]
    assert done[3]
    assert issue.answered_at == START + HOUR
    assert issue.paused_at is None
    assert await firm.db.read(lambda session: pending(session, issue)) == set()
