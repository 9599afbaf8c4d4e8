"""Whether a clause that says how often something comes again is a promise of ours: "I'll send her
the report every Monday", 答应每周五给他发周报, and not "we meet every Friday"."""

from datetime import datetime

from models.rules import lazy_re as re
from models.rules.oneline.clauses import roles, signs
from models.rules.oneline.clauses.roles import Role
from models.rules.oneline.clauses.signs import Signs
from models.rules.oneline.colleagues.owners import Owner
from models.rules.oneline.todos import repeated
from models.rules.oneline.vocabulary.cues import one_of, pattern
from models.rules.oneline.vocabulary.words import HAN, KNOWN, TIME
from models.rules.oneline.when.days import Spot

_STRONG_OURS = pattern(one_of("strong_ours"))
_GAVE_WORD = re.compile(
    r"\W*(?:and |so |then |also )*(?:i(?:'ve| have)? |we(?:'ve| have)? )?(?:just |also )*promised\b"
    r"|\W*(?:and |so |then )*(?:i|we) (?:told|assured) (?:her|him|them) (?:that )?(?:i|we)"
    r"(?:'d|'ll| would| will) "
    r"|\W*(?:我们?|咱们?)?(?:还|也|已|都|就|当场)*(?:答应|承诺|应承|保证|说好)"
    rf"|\W*(?:之后|以后|今后|往后|接下来)?(?:我们?|咱们?){TIME}+(?:都|也|就)*(?:会|给)",
    re.I,
)
_NOT = re.compile(r"\b(?:not|never|stop|no longer)\b|n't\b|[不没别]|停止|取消", re.I)
# To whom it was promised stands before what: 答应王总每周五发周报.
_TO_SOMEBODY = re.compile(
    r"\W*(?:(?:i|we)(?:'ve| have)? |and |just |also )*promised "
    r"(?!(?:to|that|her|him|them|you|an?|the|another|more|every|each|i|we|our|my)\b)"
    rf"|\W*(?:我们?|咱们?)?(?:答应|承诺|应承|保证)了?(?![他她]|每|隔|[给會会要在])(?=[{HAN}{KNOWN}]+每)",
    re.I,
)
# After a promise, what else is given: "… and the open orders every Monday".
_MORE_OF_IT = re.compile(
    rf"(?:and |also )*(?:the|an?|his|her|their|our|my) (?:[a-z-]+ ){{1,3}}{TIME}+", re.I
)


def is_one(
    typed: str, masked: str, now: datetime, owner: Owner | None, shown: Signs, after: Role
) -> bool:
    """`shown` is what the clause shows with its words of time in it."""
    said = repeated.where(typed, now)
    if said is None or (shown.is_theirs and not _GAVE_WORD.match(masked)):
        return False
    if repeated.names_another_day(typed, said, now):
        return False
    start, end = said
    text = f"{masked[:start]}{TIME * (end - start)}{masked[end:]}"
    if _NOT.search(text):
        return False
    if _GAVE_WORD.match(text):
        return True
    if after == "todo" and _MORE_OF_IT.fullmatch(text.strip()) and not shown.is_past:
        return True
    day = Spot(now.date(), start, end, is_deadline=False)
    seen = signs.see(
        text, day, owner, stop="", opens=False, is_theirs=False, has_contact_before=False
    )
    if seen.is_past or seen.to_us or seen.asks:
        return False
    is_strong = seen.ours is not None and _STRONG_OURS.search(seen.ours) is not None
    if not (is_strong or owner or (seen.is_han and (seen.gives_them or seen.ours == "我"))):
        return False
    role = roles.weigh(seen, day, owner, after=after, is_unsure_day=False, has_issue=False)
    is_contact = is_strong and seen.contact and not (seen.opinion or seen.trouble)
    return role == "todo" or is_contact


def names_whom(masked: str) -> bool:
    """Whether a promise names to whom it was given, right after the word for it: without that word
    it would be theirs."""
    return _TO_SOMEBODY.match(masked) is not None
