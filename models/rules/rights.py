"""Who may do what: the permission matrix. `models.people.permission` asks it, docs/permissions.md
is written from it, and tests/permissions tries each of its cells."""

from dataclasses import dataclass
from enum import Enum, StrEnum


class Standing(StrEnum):
    """What somebody is to a thing. Of several, the one that allows most counts."""

    OWNER = "owner"
    GIVER = "giver"  # who gave it, raised it, asked for it or wrote it down
    MANAGER = "manager"  # of the owner; where it is the workspace's, of anybody
    STAND_IN = "stand-in"  # for one who may, now, and told of it in their place
    SHARED = "shared"  # the customer is shared with them, or they are going to meet it
    COLLEAGUE = "colleague"  # any other full member of the workspace
    ADMIN = "admin"
    GUEST = "guest"
    FOREIGN = "other workspace"


OWNER, GIVER, MANAGER, STAND_IN = (
    Standing.OWNER,
    Standing.GIVER,
    Standing.MANAGER,
    Standing.STAND_IN,
)
SHARED, COLLEAGUE, ADMIN = Standing.SHARED, Standing.COLLEAGUE, Standing.ADMIN
IN_CHARGE = frozenset({OWNER, MANAGER, ADMIN})
TOLD = IN_CHARGE | {STAND_IN}  # of what is owed: whoever is told of it can settle it
MEMBERS = TOLD | {GIVER, SHARED, COLLEAGUE}


@dataclass(frozen=True)
class Rule:
    """`through`: whoever has that right too, on the customer or the deal it belongs to. `never`:
    whatever else they are."""

    of: str
    deeds: str
    who: frozenset[Standing]
    through: "Rule | None" = None
    never: frozenset[Standing] = frozenset()


class Right(Enum):
    USE = Rule("Kept", "ask it anything, keep customers and promises of one's own", MEMBERS)

    CUSTOMER_SEE = Rule(
        "a customer", "see, log, to-do, issue, deal, review, export", TOLD | {SHARED}
    )
    CUSTOMER_EDIT = Rule(
        "a customer", "edit, hand over, share, merge, end, strategy, score, channels", IN_CHARGE
    )
    RECORD_EDIT = Rule("a record", "open, edit, undo", IN_CHARGE | {GIVER})
    RECORD_DELETE = Rule("a record", "delete", IN_CHARGE)
    DRAFT_SAVE = Rule("a draft", "save, discard", frozenset({GIVER}))

    TODO_SETTLE = Rule("a to-do", "see in a list, done, snooze, new day, reassign", TOLD | {GIVER})
    TODO_CHANGE = Rule("a to-do", "edit, delete", frozenset({GIVER}))
    ISSUE_SETTLE = Rule("an issue", "answer, wait, inform, close, reassign", TOLD | {GIVER})
    CONTACT_SETTLE = Rule("a planned contact", "not held, new day, cancel", TOLD)
    ACTION_SETTLE = Rule("an action of a strategy", "done, skip, ask for support", TOLD | {GIVER})

    DEAL_SEE = Rule("a deal", "see", TOLD, CUSTOMER_SEE)
    DEAL_CHANGE = Rule("a deal", "won, lost, reopen, edit, delete, plan", TOLD, CUSTOMER_EDIT)
    INSTALMENT_CHANGE = Rule("an instalment", "received, new date", TOLD, DEAL_CHANGE)

    SUPPORT_ANSWER = Rule(
        "a request for support", "approve, refuse, ask back", TOLD, never=frozenset({GIVER})
    )
    SUPPORT_REPLY = Rule("a request for support", "reply, withdraw", frozenset({GIVER}))

    LESSON_CHANGE = Rule("a lesson", "edit, delete", IN_CHARGE)
    REVIEW_POST = Rule("a review", "post", frozenset({GIVER}))
    IMPORT = Rule("a file", "import, take back", frozenset({GIVER}))

    PERSON_REVIEW = Rule("a person", "review, set a target", IN_CHARGE)
    PERSON_HAND_OVER = Rule("a person who is gone", "hand over all that is open", TOLD - {OWNER})
    MANAGER_NAME = Rule("a person", "name their manager", frozenset({OWNER, ADMIN}))
    MANAGER_DECLINE = Rule("a person", "be their manager no more", frozenset({MANAGER}))
    REMINDER_WHY = Rule("a reminder", "why it came", frozenset({OWNER, ADMIN}))

    TARGETS = Rule("the workspace", "targets", frozenset({MANAGER, ADMIN}))
    NEWS = Rule("the workspace", "add, edit and end news", frozenset({MANAGER, ADMIN}))
    SETTINGS = Rule(
        "the workspace",
        "fiscal year, currency, hours, segments, procedure, announcements, lock",
        frozenset({ADMIN}),
    )
