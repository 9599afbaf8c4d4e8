"""The messages of a catalogue as they are written."""

from functools import cache

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from handlers import text
from models.rules.deadlines import Kind, Stage

# What can be owed, and so must have words; the rest is rendered from its parts.
OWED = {
    Kind.TODO_GIVEN: [Stage.IMMEDIATE],
    Kind.TODO: [
        Stage.DAY_BEFORE,
        Stage.TODAY,
        Stage.HOUR,
        Stage.OVERDUE,
        Stage.MISSED,
        Stage.SNOOZED,
        Stage.STILL_OPEN,
    ],
    Kind.STRATEGY_ACTION: [Stage.IMMEDIATE, Stage.TODAY, Stage.OVERDUE, Stage.STILL_OPEN],
    Kind.DEAL: [Stage.AGED, Stage.OVERDUE, Stage.STILL_OPEN],
    Kind.INSTALMENT: [Stage.SOON, Stage.OVERDUE, Stage.STILL_OPEN],
    Kind.NEXT_CONTACT: [Stage.TODAY],
    Kind.LOGGING: [Stage.PASSED, Stage.TWENTY_HOURS, Stage.MISSED, Stage.STILL_OPEN],
    Kind.ISSUE_GIVEN: [Stage.IMMEDIATE],
    Kind.ISSUE: [
        Stage.TODAY,
        Stage.HALF_TIME,
        Stage.NEARLY,
        Stage.MISSED,
        Stage.OVERDUE,
        Stage.STILL_OPEN,
    ],
    Kind.SUPPORT_ASKED: [Stage.IMMEDIATE],
    Kind.SUPPORT: [Stage.TODAY, Stage.HALF_TIME, Stage.NEARLY, Stage.MISSED, Stage.STILL_OPEN],
    Kind.SUPPORT_QUESTION: [Stage.IMMEDIATE],
    Kind.SUPPORT_ANSWER: [Stage.IMMEDIATE],
    Kind.PROFILE: [Stage.TODAY, Stage.STILL_OPEN],
    Kind.SATISFACTION: [Stage.TODAY],
    Kind.TEAM_WEEK: [Stage.TODAY],
    Kind.REVIEW_READY: [Stage.TODAY],
    Kind.STAND_IN: [Stage.IMMEDIATE, Stage.PASSED],
    Kind.UNCOVERED: [Stage.IMMEDIATE],
    Kind.MEANWHILE: [Stage.PASSED],
    Kind.CHANGED: [Stage.IMMEDIATE],
    Kind.DELETED: [Stage.IMMEDIATE],
    Kind.COMMENT: [Stage.IMMEDIATE],
    Kind.LINKED: [Stage.IMMEDIATE],
}


class Placeholders(Visitor):
    """The names of the variables in a message."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)


@cache
def catalogue(language: str) -> dict[str, set[str]]:
    """Every key with its placeholders; fails where a file has junk or a key twice."""
    found: dict[str, set[str]] = {}
    for file in sorted((text.catalogue.HERE / language).glob("*.ftl")):
        resource = FluentParser().parse(file.read_text(encoding="utf-8"))
        for entry in resource.body:
            assert not isinstance(entry, ast.Junk), f"{file}: {entry.content}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{entry.id.name} twice"
                placeholders = Placeholders()
                placeholders.visit(entry)
                found[entry.id.name] = placeholders.names
    return found
