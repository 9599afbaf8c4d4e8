"""The question that follows a record that says too little."""

from handlers.text import Text
from handlers.views import blocks
from handlers.views.blocks import Block, escape
from models.rules import specificity
from models.rules.specificity import Missing

MAX_PHRASE = 60


def above_fields(missing: list[Missing], text: Text) -> dict[str, str]:
    """Field → question, as mrkdwn; one a field."""
    above: dict[str, str] = {}
    for one in missing:
        said = text("vague-in-form", question=_worded(one, text))
        above.setdefault(one.field, escape(said))
    return above


def question(content: str, feedback: str, text: Text) -> list[Block]:
    """Below a record or a draft: the most useful question, to be answered by Edit."""
    asked = (_worded(one, text) for one in specificity.check(content, feedback)[:1])
    return [blocks.context(escape(text("vague-when-saved", question=one))) for one in asked]


def _worded(missing: Missing, text: Text) -> str:
    phrase = blocks.cut(missing.phrase, MAX_PHRASE)
    return text(f"vague-{missing.question.value}", phrase=phrase)
