"""Why the customer gave a score: what is said right after it."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules import lazy_re as re
from models.rules.oneline.clauses.reading import Reading
from models.rules.oneline.vocabulary.quoted_words import QUOTED_ALONE
from models.rules.oneline.vocabulary.words import HAN, KNOWN

# How content they are in points, and what they say of it: 滿分5分打4分，說蒸櫃省氣.
_SCORE = re.compile(
    r"\d\s?分|[1-5]\s?星|\b(?:10|\d)\s?(?:/|out of)\s?(?:5|10)\b|⭐|★|\bstars?\b", re.I
)
_SAID_SO = re.compile(
    rf"[\W{KNOWN}]*(?:扣[^,;。]{{0,5}}分[^,;。]{{0,2}}(?:是|因为|在)|(?:主要|就是|因为|[他她]们?|{HAN}{{2,3}})?(?:说|嫌|觉得|反映|讲)(?!好)"
    r"|(?:(?:he|she|they|and|but) )*(?:says?|said|because|cos|reckons)\b)",
    re.I,
)
_QUOTED_WHY = re.compile(
    rf"(?:\W*(?:理由|原因|因为|评语|说|原话|备注|他说|她说|because|reason|cos|quote)[是:：]?\s*)?{QUOTED_ALONE.pattern}",
    re.I,
)


def explained(read: Sequence[Reading]) -> list[Reading]:
    """The clauses, the reason of a score as feedback."""
    return [_explained(one, read[at - 1] if at else None) for at, one in enumerate(read)]


def is_scored(read: Sequence[Reading], at: int) -> bool:
    """Whether a score stands right before, for which this is the reason: "2/5. late again"."""
    return at > 0 and _SCORE.search(read[at - 1].typed) is not None


def _explained(one: Reading, before: Reading | None) -> Reading:
    """What is said right after a score is why it was given."""
    if before is not None and _is_why_in_english(one, before):
        return replace(one, role="feedback")
    if before is not None and _SCORE.search(before.masked) and _QUOTED_WHY.fullmatch(one.masked):
        return replace(one, role="feedback")
    if before is None or one.clause.opens or one.spot or one.owner:
        return one
    if one.role not in ("said", "issue"):
        return one
    is_why = _SCORE.search(before.masked) and _SAID_SO.match(one.masked)
    return replace(one, role="feedback") if is_why and one.signs.ours is None else one


def _is_why_in_english(one: Reading, before: Reading) -> bool:
    """ "3 out of 5, deliveries always after 4pm": behind a comma, and no deed."""
    shows = one.signs
    if (
        one.role != "said"
        or one.clause.opens
        or one.owner
        or shows.is_han
        or shows.ours is not None
    ):
        return False
    if not _SCORE.search(before.typed) or (one.spot and not shows.is_always):
        return False
    return not (shows.is_past or shows.deed or shows.contact or shows.asks or shows.solved)
