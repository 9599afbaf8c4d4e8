"""Whether the record of a contact is specific and objective; if not, what to ask.

"客户表示满意" tells a reader nothing: satisfied with what, in which words? A text is specific once
it holds a quote, a figure, a term, a topic, or a word that is on no list of empty ones. Only
what is made of nothing else is questioned, so that a subject nobody thought of passes.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from models.rules.specificity.hints import Hint
from models.rules.specificity.reading import read

__all__ = ["Missing", "Question", "check"]


class Question(StrEnum):
    ABOUT_WHAT = "about_what"
    WHICH_WORDS = "which_words"
    HOW_MUCH = "how_much"
    WHEN = "when"
    WHO = "who"
    NEXT_STEP = "next_step"


@dataclass(frozen=True)
class Missing:
    """A question that would make the record more useful, with the words it is about."""

    question: Question
    field: Literal["content", "feedback"]
    phrase: str


# In the order in which a phrase is worth asking about.
_OF_FEEDBACK = (
    (Hint.SOMEBODY, (Question.WHO, Question.WHEN)),
    (Hint.AMOUNT, (Question.HOW_MUCH,)),
    (Hint.STALL, (Question.WHEN, Question.WHICH_WORDS)),
    (Hint.DOUBT, (Question.ABOUT_WHAT, Question.WHICH_WORDS)),
    (Hint.FEELING, (Question.ABOUT_WHAT, Question.WHICH_WORDS)),
    (Hint.AGAIN, (Question.NEXT_STEP, Question.WHEN)),
    (Hint.CONTACT, (Question.WHICH_WORDS,)),
    (Hint.FILLER, (Question.WHICH_WORDS,)),
)
_OF_CONTENT = (
    Hint.FEELING,
    Hint.CONTACT,
    Hint.DOUBT,
    Hint.STALL,
    Hint.SOMEBODY,
    Hint.OFFICE,
    Hint.AGAIN,
    Hint.FILLER,
)
# A day answers these: "will decide on Friday" is a fact, "happy on Friday" is not.
_DATED = {Hint.SOMEBODY, Hint.AMOUNT, Hint.STALL, Hint.AGAIN}


def check(content: str, feedback: str) -> list[Missing]:
    """At most two questions, the most useful first; none for a record that is specific.

    An empty field asks nothing, and feedback that is specific speaks for vague content. Feedback
    that says nothing is left alone beside content that is specific.
    """
    of_feedback, is_answered = _feedback(feedback)
    of_content = [] if is_answered else _content(content)
    is_elsewhere = feedback.strip() != content.strip() and all(
        one.phrase in content for one in of_feedback
    )
    if not of_content and (is_elsewhere or (content.strip() and _is_empty(feedback))):
        return []  # its reason stands beside it there, or it says nothing
    if of_content and of_feedback:
        return [of_content[0], of_feedback[0]]
    return of_content or of_feedback


def _is_empty(text: str) -> bool:
    """Whether there is nothing in a text but words that say nothing, such as "as before"."""
    return read(text).phrases.keys() <= {Hint.FILLER}


def _feedback(text: str) -> tuple[list[Missing], bool]:
    found = read(text, subjects=frozenset({Hint.OFFICE}))
    asks = found.phrases.keys() - {Hint.FILLER}
    if found.is_specific or (found.has_date and (_DATED & asks or not asks)):
        return [], True
    for hint, questions in _OF_FEEDBACK:
        if phrase := found.phrases.get(hint):
            return [Missing(question, "feedback", phrase) for question in questions], False
    return [], False


def _content(text: str) -> list[Missing]:
    found = read(text, subjects=frozenset({Hint.AMOUNT}))
    phrase = next((found.phrases[hint] for hint in _OF_CONTENT if hint in found.phrases), None)
    if found.is_specific or phrase is None:
        return []
    asked = [Missing(Question.ABOUT_WHAT, "content", phrase)]
    if Hint.AGAIN in found.phrases and not found.has_date:
        asked.append(Missing(Question.NEXT_STEP, "content", found.phrases[Hint.AGAIN]))
    return asked
