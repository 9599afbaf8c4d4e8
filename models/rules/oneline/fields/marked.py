"""How far the words of a marker go: "todo: send the deck. They will decide in May"."""

from collections.abc import Sequence
from datetime import datetime

from models.rules import lazy_re as re
from models.rules.oneline.clauses import alone, reading
from models.rules.oneline.clauses.roles import Role
from models.rules.oneline.vocabulary import sections
from models.rules.oneline.vocabulary.words import fold

_WILL = re.compile(
    "^[^,;。]{0,14}?(?:会|将)(?:再|先|尽快|马上)?(?:确认|回复|答复|安排|付|打款|汇|处理|走流程|提供|给我"
    "|发|寄|通知|下单|签|提交|反馈|联系|跟进|推进|补)"
    r"|^\W*(?:that )?(?:they|he|she|it|we)(?:'ll| will|'re going to| are going to| plan)\b",
    re.I,
)


def until_told(
    text: str, known: str, now: datetime, teammates: Sequence[str], but: Role = "todo"
) -> tuple[str, str]:
    """The text that a marker opens, and the rest from the sentence on that is surely no such
    thing: a next contact, a promise, what the customer will do, says or asks."""
    for end in sections.sentence_ends(text):
        following = sections.sentence(text[end:])
        if alone.is_told(following, known, now, teammates, but):
            return text[:end], text[end:]
    return text, ""


def is_plan(marker: str, said: str, known: str, now: datetime, teammates: Sequence[str]) -> bool:
    """Whether they said what they are going to do, and no word of us: 对方表示月底前会确认."""
    if ":" in fold(marker) or not _WILL.search(fold(said)):
        return False
    told = reading.read(said, known, now, teammates, has_opened=True)
    return not any(one.signs.opinion or one.signs.trouble or one.signs.quoted for one in told)


def trouble(said: str, known: str, now: datetime, teammates: Sequence[str]) -> list[str]:
    """What is at fault in the words that the customer is marked to have said."""
    told = reading.read(said, known, now, teammates, has_opened=True)
    is_solved = any(one.signs.solved for one in told)
    return [] if is_solved else [one.typed for one in told if one.role == "issue"]
