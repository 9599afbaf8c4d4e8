"""Answers to things that the bot has just named, each by its place: "the first two to Friday",
第三个不用了, "1 is done, 2 tomorrow". Pure: what stands in which place, whoever asks knows."""

from dataclasses import dataclass
from datetime import datetime

from models.rules import lazy_re as re
from models.rules import several_done, short_answer
from models.rules.direct_words import ENDS
from models.rules.oneline.vocabulary.words import fold
from models.rules.several_done import Several
from models.rules.short_answer import Says, ShortAnswer

_LONGEST = 80  # characters
_CLAUSES = re.compile(r"\s*(?:[,;。]\s*(?:and |but |then )?|\s(?:and|but) (?=i.ll |will ))\s*")
# What is done to them stands before the places, in English.
_VERB = re.compile(
    r"(?:(?:please|pls|can you|could you|i.?ll|will|let.?s) )*(?:drop|skip|cancel|delete|remove"
    r"|move|push|shift|put|postpone|snooze|defer|delay|reschedule|do|finish|send"
    r"|give|hand|assign|pass)(?: off| back)? "
)
_KNOWN = (Says.DONE, Says.NOT_YET, Says.MOVED, Says.DROPPED, Says.GIVEN)


@dataclass(frozen=True)
class Placed:
    which: Several
    answer: ShortAnswer


def read(typed: str, now: datetime) -> list[Placed]:
    """None of them where anything else is said. `now` is in the person's zone."""
    said = fold(typed).strip().strip(ENDS)
    if not said or len(said) > _LONGEST or typed.rstrip().endswith(("?", "？")):
        return []
    if whole := _of_clause(said, now):
        is_bare = said.partition(" ")[0].isdecimal() and len(whole.which.places) == 1
        return [] if is_bare and whole.answer.says is Says.MOVED else [whole]  # "10 tomorrow"
    found = [_of_clause(one.strip(ENDS), now) for one in _CLAUSES.split(said)]
    return [one for one in found if one] if all(found) else []


def _of_clause(said: str, now: datetime) -> Placed | None:
    if done := several_done.read(said):
        return Placed(done, ShortAnswer(Says.DONE, done.deed))
    verb = _VERB.match(said.lower())
    found = several_done.at(said.lower(), verb.end() if verb else 0)
    if found is None:
        return None
    which, end = found
    rest = f"{said[: verb.end()]}it{said[end:]}" if verb else said[end:].strip(" :")
    answer = short_answer.read(rest, now)
    if answer is None or answer.says not in _KNOWN or answer.later is not None:
        return None
    return Placed(which, answer)
