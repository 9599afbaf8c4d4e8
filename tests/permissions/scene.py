"""Everything that may be owned, one of each, and somebody of each standing to it."""

from copy import copy, deepcopy
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from sqlmodel import Session, select

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import SeenMessage
from bot.localslack.world.workspace import TEAM, User
from models import Appointment, Deal, FollowUp, Issue, Todo
from models import Person as Stored
from models.commitments.instalment import Instalment
from models.commitments.strategy_action import StrategyAction
from models.people.leave import Leave
from models.reminder import Reminder, ReminderState
from models.rules import deadlines
from models.rules.deadlines import Kind, Stage
from models.rules.deadlines.availability import Reason
from models.rules.rights import Standing
from models.support.request import SupportRequest
from tests.conversations.profiles import add
from tests.conversations.test_strategy import begun
from tests.conversations.test_workbook import PROFILES, workbook
from tests.office import Office

WHO = {
    Standing.OWNER: "alice",
    Standing.GIVER: "gina",
    Standing.MANAGER: "mei",
    Standing.STAND_IN: "bob",
    Standing.SHARED: "carol",
    Standing.COLLEAGUE: "dan",
    Standing.ADMIN: "grace",
    Standing.GUEST: "gus",
    Standing.FOREIGN: "otto",
}
GONE = "hal"  # whom mei manages, and who has left
HEIR = "han"  # whom things are given to
SECRET = "KUMQUAT"
TOLD: tuple[tuple[Any, tuple[Kind, ...]], ...] = (
    (Todo, deadlines.TODO_KINDS),
    (Issue, deadlines.ISSUE_KINDS),
    (Appointment, deadlines.APPOINTMENT_KINDS),
    (StrategyAction, deadlines.STRATEGY_KINDS),
    (Deal, deadlines.DEAL_KINDS),
    (Instalment, deadlines.INSTALMENT_KINDS),
    (SupportRequest, deadlines.ANSWERING_KINDS),
)


def users() -> list[User]:
    made = [
        User(f"U{name.upper()}", name, f"{name.title()} X", "Sales", "Asia/Shanghai", "en-US")
        for name in (*WHO.values(), GONE, HEIR)
    ]
    by_name = {one.name: one for one in made}
    by_name["grace"].is_admin = True
    by_name["gus"].restricted = True
    by_name["otto"].team = "TOTHER"
    return made


@dataclass(frozen=True)
class Scene:
    office: Office
    asked: SeenMessage  # what alice gets of gina's request for support
    draft: SeenMessage
    met: SeenMessage  # what alice is told of a contact that is over
    named: SeenMessage  # what mei gets when alice has named her
    gone: SeenMessage  # what mei gets of who has left
    given: SeenMessage  # what gina is shown of a to-do that she has given alice
    record: SeenMessage  # what alice is told of a contact of just now
    records: SeenMessage
    planned: SeenMessage  # the instalments of a deal
    preview: SeenMessage  # gina's review
    file: SeenMessage  # what gina is shown of a workbook
    refused: dict[str, str] = field(default_factory=dict)  # the errors of the last form

    def person(self, standing: Standing) -> Person:
        return self.office.slack.person(WHO[standing])

    async def shown(self, by: str, typed: str, who: Person, channel: str = "") -> SeenMessage:
        """What `by` is shown who types this, before the eyes of `who`."""
        message = await self.office.slack.person(by).types(typed, channel)
        return self.lent(message, who)

    def lent(self, message: SeenMessage, who: Person) -> SeenMessage:
        """A copy of it with the same buttons in somebody's DM."""
        workspace = self.office.slack.workspace
        lent = copy(message.place)
        lent.channel, lent.ts, lent.to = workspace.dm(who.id).id, workspace.new_ts(), who.id
        lent.blocks, lent.values = deepcopy(message.blocks), {}
        workspace.ephemerals.append(lent)
        return SeenMessage(who, lent)


async def begin(office: Office) -> Scene:
    alice, gina = office.alice, office.slack.person("gina")
    mei, hal = office.mei, office.slack.person(GONE)
    for one in (*WHO.values(), GONE, HEIR):
        await office.slack.person(one).types("/followup help")
    await alice.types("/followup manager @mei")
    named = await mei.dm.next(containing="alice")
    await hal.types("/followup manager @mei")
    await hal.types("/todo pay the rent by Friday")

    await add(office, alice, "Acme", shared=["UCAROL"], pains=SECRET)
    await add(office, alice, "Nova")
    await add(office, gina, "Bolt")
    await _saves(office, alice, "/followup Acme", content="Showed plan A to Li: 12 seats by May 15")
    await _saves(office, alice, "/issue Acme how fast is it? complex")
    given = await gina.types("/todo send the deck by May 20 @alice")
    await begun(office, alice, action_1_text="Visit", action_1_timing="every Friday")
    await _saves(office, alice, "/deal Acme won CNY 500k upsell")
    rows = {"amount_1": "30%", "due_1": "2026-05-15", "due_2": "2026-06-30"}
    form = await alice.ephemerals[-1].click("Instalments")
    await form.fill(rows)
    assert (await form.submit()).closed
    await office.settle()
    planned = alice.ephemerals[-1]
    await _saves(office, alice, "/deal Acme CNY 300k new, expected June 30", stage="proposal")
    await _saves(office, alice, "/lesson we won Acme by letting them try it")

    form = await (await gina.types("/customer Bolt")).select("customer:3", "ask")
    await form.fill(what="10% off", approver="UALICE")
    assert (await form.submit()).closed
    asked = await alice.dm.next(containing="10% off")
    await gina.says("met Li at Zeta, she wants a quote by Friday")
    draft = await gina.dm.next(containing="Zeta")

    office.slack.change_user(GONE, deleted=True)
    await office.settle()
    gone = await mei.dm.next(containing="reach hal")
    await _saves(office, alice, "/followup Acme", content="Called Li", next_contact="2026-05-07")
    await office.skip(days=1, hours=4)
    met = next(one for one in alice.dm.messages if "follow up with Acme" in one.text)
    await _saves(office, alice, "/followup Nova", content="Rang Li: 3 seats by May 9")
    record = alice.dm.last()
    records = await (await alice.types("/customer Nova")).click("Records")
    preview = await gina.types("/review this month", "#sales")
    await gina.shares("more.xlsx", workbook([PROFILES, ["Delta", "Retail", *[None] * 5]]))
    await office.settle()
    file = gina.dm.last()
    await office.bot.database.write(lambda session: _stand(session, office), TEAM)
    return Scene(
        office,
        asked=_as_is(asked),
        draft=_as_is(draft),
        met=_as_is(met),
        named=_as_is(named),
        gone=_as_is(gone),
        given=_as_is(given),
        record=_as_is(record),
        records=_as_is(records),
        planned=_as_is(planned),
        preview=_as_is(preview),
        file=_as_is(file),
    )


def _as_is(message: SeenMessage) -> SeenMessage:
    """As it stands now, whatever becomes of it."""
    return SeenMessage(message.person, deepcopy(message.place))


async def _saves(office: Office, who: Person, typed: str, **answers: Any) -> None:
    form = await who.types(typed)
    await form.fill(answers)
    result = await form.submit()
    if result.modal is not None:  # asked for more
        result = await result.modal.submit()
    assert result.closed, result.errors
    await office.settle()


def _stand(session: Session, office: Office) -> None:
    """Gina is who gave it all; bob stands in for alice and mei, and was told of all."""
    now = office.clock.now()
    by_user = {one.handle: one for one in session.exec(select(Stored))}
    alice, gina, bob = by_user["alice"], by_user["gina"], by_user["bob"]
    today = now.astimezone(alice.tz).date()
    for away in (alice, by_user["mei"]):
        last = today + timedelta(days=30)
        leave = Leave(person_id=away.id, first=today, last=last, created_at=now)
        leave.stand_in_id = bob.id
        session.add(leave)
    for issue in session.exec(select(Issue)):
        issue.raised_by_id = gina.id
    for action in session.exec(select(StrategyAction)):
        action.given_by_id = gina.id
    for record in session.exec(select(FollowUp)):
        record.author_id = gina.id
    for table, kinds in TOLD:
        for row in session.exec(select(table)):
            session.add(_told(bob, kinds[0], row.id, now))
    session.add(_told(bob, Kind.UNDELIVERED, by_user[GONE].id, now))


def _told(bob: Stored, kind: Kind, id: int, now: Any) -> Reminder:
    return Reminder(
        kind=kind,
        subject_id=id,
        stage=next(iter(Stage)),
        recipient_id=bob.id,
        due_at=now,
        send_at=now,
        deadline=now,
        reason=Reason.STAND_IN,
        state=ReminderState.SAID,
    )
