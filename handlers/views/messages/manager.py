"""What somebody is told who was named a manager, or given another one."""

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from models.notifications.subjects import ManagerFacts

MAX_NAME = 40


def headline(facts: ManagerFacts, text: Text) -> str:
    """Plain text."""
    who = blocks.cut(facts.person.name, MAX_NAME)
    if not facts.is_told_person:
        return text("manager-told-settled" if facts.is_settled else "manager-told", who=who)
    if facts.manager is None:
        return text("manager-told-none")
    return text("manager-told-yours", manager=blocks.cut(facts.manager.name, MAX_NAME))


def message(facts: ManagerFacts, text: Text) -> list[Block]:
    shown = [blocks.section(escape(headline(facts, text)))]
    if not (facts.is_settled or facts.is_told_person):
        decline = blocks.button(text("manager-decline"), action_ids.MANAGER_DECLINE)
        shown.append(blocks.actions([decline], f"manager:{facts.person.id}"))
    return shown
