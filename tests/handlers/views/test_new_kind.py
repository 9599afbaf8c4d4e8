"""One more kind of reminder is one rule, one loader, one wording, and its words in each language.
Shown with an example that nothing sends: the next action of a customer's strategy."""

import shutil
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import Session, select

from handlers import text
from handlers.text import LANGUAGES, Text
from handlers.views import blocks
from handlers.views.blocks import Block, escape
from handlers.views.lists import explanation
from handlers.views.messages import digest, reminder
from handlers.views.wording import registry
from handlers.views.wording.line import Line
from handlers.views.wording.look import Look
from handlers.views.wording.wording import Wording, sentence_key
from models import Customer, Todo
from models.availability import hours
from models.notifications import load
from models.notifications.explanation import Explanation
from models.notifications.loaders.loader import Loader, each
from models.notifications.notification import Notification
from models.people.person import Person
from models.reminder import Reminder
from models.rules.deadlines import DueReminder, Kind, Mode, Stage, at, midnight
from models.rules.deadlines.days import MORNING
from tests.firm import Firm, open_firm

DUE = date(2026, 5, 8)
# The rule.


def of_strategy_action(kind: Kind, *, due: date, owner: int, zone: ZoneInfo) -> list[DueReminder]:
    """On the morning of the day it is due."""
    return [DueReminder(kind, Stage.TODAY, owner, at(due, MORNING, zone), midnight(due))]


# The loader. Strategies have no table yet: a to-do stands in for the row of an action.


@dataclass(frozen=True)
class StrategyActionDetails:
    action: Todo
    owner: Person
    customer: Customer

    @property
    def is_settled(self) -> bool:
        return not self.action.is_open


def _details(session: Session, action: Todo) -> StrategyActionDetails:
    return StrategyActionDetails(
        action=action,
        owner=session.get_one(Person, action.owner_id),
        customer=session.get_one(Customer, action.customer_id),
    )


def _is_owner(session: Session, person: Person, action: Todo) -> bool:
    return person.id == action.owner_id


# The wording.


def _headline(notification: Notification, details: StrategyActionDetails, look: Look) -> str:
    facts = {"customer": details.customer.name, "what": details.action.text}
    return look.text(sentence_key(notification), **facts)


def _blocks(notification: Notification, details: StrategyActionDetails, look: Look) -> list[Block]:
    block_id = f"strategy:{details.action.id}"
    done = blocks.button(look.text("strategy-done"), "strategy_done")
    headline = escape(_headline(notification, details, look))
    return [blocks.section(headline), blocks.actions([done], block_id)]


def _line(notification: Notification, details: StrategyActionDetails, look: Look) -> Line:
    done = blocks.button(look.text("strategy-done"), "strategy_done")
    what = look.text("digest-strategy", what=details.action.text)
    return Line(what, "", details.action.id, details.is_settled, done)


def _why(notification: Notification, details: StrategyActionDetails, look: Look) -> dict[str, str]:
    return {"what": details.action.text}


WORDING = Wording(StrategyActionDetails, _headline, _blocks, _line, _why)

# The words.

WORDS = {
    "en": """
say-strategy-action-today = Next step with { $customer }: { $what }
digest-strategy = Next step: { $what }
strategy-done = Done
why-strategy-action-today = The strategy for { $customer } plans “{ $what }” for { $day }.
""",
    "zh-CN": """
say-strategy-action-today = { $customer }的下一步：{ $what }
digest-strategy = 下一步：{ $what }
strategy-done = 完成
why-strategy-action-today = { $customer }的策略安排在{ $day }“{ $what }”。
""",
    "zh-TW": """
say-strategy-action-today = { $customer }的下一步：{ $what }
digest-strategy = 下一步：{ $what }
strategy-done = 完成
why-strategy-action-today = { $customer }的策略安排在{ $day }「{ $what }」。
""",
}


@pytest.fixture
def kind(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Kind:
    """Does what the lines of a real kind do: a member of Kind, a place in both registries, a
    catalogue in each language."""
    member = str.__new__(Kind, "strategy_action")
    member._name_, member._value_ = "STRATEGY_ACTION", "strategy_action"
    monkeypatch.setitem(Kind._value2member_map_, member.value, member)
    loader = Loader((member,), Todo, _is_owner, each(_details))
    monkeypatch.setitem(load.LOADERS, member, loader)
    monkeypatch.setitem(registry.WORDINGS, WORDING.subject, WORDING)
    for language in LANGUAGES:
        folder = shutil.copytree(text.catalogue.HERE / language, tmp_path / language)
        (folder / "your_kind.ftl").write_text(WORDS[language], encoding="utf-8")
    monkeypatch.setattr(text.catalogue, "HERE", tmp_path)
    monkeypatch.setattr(text.catalogue, "of", text.catalogue.Catalogue)
    return member


async def due(firm: Firm, kind: Kind, *actions: str) -> list[Explanation]:
    """These actions, planned for the same customer and sent when they are due."""

    def write(session: Session) -> None:
        alice = session.merge(firm.people["alice"])
        acme = Customer.create(session, "Acme", alice, firm.now)
        for what in actions:
            action = Todo.create(
                session, what, owner=alice, by=alice, now=firm.now, customer_id=acme.id
            )
            session.flush()
            owed = of_strategy_action(kind, due=DUE, owner=alice.id, zone=alice.tz)
            Reminder.set_desired(session, (kind,), action.id, owed, firm.now, action.team_id)

    def read(session: Session) -> list[Explanation]:
        rows = list(session.exec(select(Reminder).where(Reminder.kind == kind)))
        alice = session.get_one(Person, firm.people["alice"].id)
        return [
            Explanation(
                notification=one,
                mode=Mode.DIGEST,
                reason=None,
                due_at=row.due_at,
                send_at=row.send_at,
                sent_at=row.send_at,
                recipient=alice,
                availability=hours.availability_of(alice, []),
            )
            for row, one in zip(rows, load.load_all(session, rows), strict=True)
            if isinstance(one, Notification)
        ]

    await firm.db.write(write)
    return await firm.db.read(read)


@pytest.mark.parametrize(
    ("language", "headline", "line", "why"),
    [
        (
            "en",
            "Next step with Acme: invite the board",
            "Next step: invite the board",
            "The strategy for Acme plans “invite the board” for Fri, May 8.",
        ),
        (
            "zh-CN",
            "Acme的下一步：invite the board",
            "下一步：invite the board",
            "Acme的策略安排在5月8日（周五）“invite the board”。",
        ),
        (
            "zh-TW",
            "Acme的下一步：invite the board",
            "下一步：invite the board",
            "Acme的策略安排在5月8日（週五）「invite the board」。",
        ),
    ],
)
async def test_one_more_kind_is_a_message_a_line_and_an_answer_to_why(
    sqlite_url: str, kind: Kind, language: str, headline: str, line: str, why: str
) -> None:
    async with open_firm(sqlite_url) as firm:
        explanations = await due(firm, kind, "invite the board", "offer a pilot")
    notifications = [one.notification for one in explanations]
    assert [one.kind for one in notifications] == [kind, kind]
    words, zone, now = Text(language), firm.people["alice"].tz, firm.now + timedelta(days=2)

    fallback, alone = reminder.message(notifications[0], Look(words, zone, now))
    assert fallback == headline
    assert alone[0]["text"]["text"] == headline
    assert [one["type"] for one in alone[1]["elements"]] == ["button", "overflow"]

    _, several = digest.message(notifications, words, zone, now)
    assert several[1]["text"]["text"] == f"*Acme*\n{line}"
    assert several[2]["elements"][0]["action_id"].startswith("strategy_done@")

    assert explanation.sentence(explanations[0], words, now).startswith(why)
