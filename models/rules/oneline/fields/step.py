"""A next step behind its marker that is the next contact: 下一步：3月24号上午10点上门谈明年用量."""

from collections.abc import Sequence
from datetime import datetime

from models.rules import lazy_re as re
from models.rules.oneline.clauses import reading
from models.rules.oneline.next_contact import contact
from models.rules.oneline.next_contact.contact import Contact
from models.rules.oneline.todos.tasks import LineTodo
from models.rules.oneline.vocabulary import contact_words
from models.rules.oneline.vocabulary.sections import Section
from models.rules.oneline.vocabulary.words import fold
from models.rules.oneline.when.days import Spot

_IS_STEP = re.compile(
    r"\W*(?:下一步|后续|(?:需要?)?跟进|next steps?|f/?[ -]?up|follow[- ]?up)", re.I
)


def visit(section: Section, known: str, now: datetime, teammates: Sequence[str]) -> Contact | None:
    """None where the marker is another one, or where something is to be done first."""
    if not _IS_STEP.match(fold(section.marker)):
        return None
    for one in reading.read(section.text, known, now, teammates, has_opened=True)[:1]:
        if one.spot and one.role == "next":
            return contact.read(one.typed, one.masked, one.spot, "", now)
    return None


def meeting(todo: LineTodo, now: datetime) -> Contact | None:
    """The next contact among listed to-dos: ③3月22日下午4点跟唐婷碰面复尺. An hour tells it from
    what is due on a day."""
    text = fold(todo.text)
    if todo.due is None or todo.due_time is None or not contact_words.CONTACT_FIRST.search(text):
        return None
    at = datetime.combine(todo.due, todo.due_time, now.tzinfo)
    return contact.read(todo.text, text, Spot(at, len(text), len(text), is_deadline=False), "", now)
