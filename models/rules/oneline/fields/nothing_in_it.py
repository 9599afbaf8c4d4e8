"""What is taken back in the same breath: praise that is meant otherwise, "… the best ever. NOT",
and trouble that proves to be none of ours, "turned out his own boy had unplugged it"."""

from collections.abc import Sequence

from models.rules import lazy_re as re
from models.rules.oneline.clauses.reading import Reading

_NOT_SO = re.compile(
    r"\W*(?:(?:lol|haha+|hah|yeah|er+|um+|oh|so) )?(?:not|nope|yeah,? right|as if|i wish|if only"
    r"|in (?:my|our) dreams|/s|not!+|not really|said (?:nobody|no[ -]one) ever|pull the other one"
    r"|(?:just )?kidding|jk|dream on|my (?:arse|foot|eye))(?: lol| haha+)?\W*",
    re.I,
)
_NOT_OURS = re.compile(
    r"\b(?:not|never|isn'?t|wasn'?t|nothing to do with) (?:(?:actually|really|even) )?"
    r"(?:(?:our|my)(?: \w+)? (?:fault|problem|issue|doing|side|end|area|mistake|error|bad|unit|kit"
    r"|job"
    r"|product|scope|quality|workmanship|goods|stuff|install)|ours|us)\b"
    r"|\bfalse alarm\b|\b(?:user|operator|pilot) error\b|\bfinger trouble\b|\bfault (?:was"
    r"|is) theirs\b"
    r"|\b(?:was|were|is|just|issue|fault|problem|trip\w*|mistake|error) (?:\w+ )?(?:on|at)"
    r" (?:their|his|her) (?:own )?(?:side|end)\b"
    r"|\b(?:turn(?:s|ed) out|found(?: out)?|realised|realized|admitted|discovered)\b[^;.]{0,20}"
    r"\b(?:his|her|their|somebody|someone|one of (?:his|her|their))(?: own)?(?: \w+){0,2}? (?:had"
    r"|has"
    r"|have|were|was|put|left|switched|turned|set|unplugged|forgot|mixed|used|knocked|did)\b"
    r"|\b(?:his|her|their) own (?:fault|doing|mistake|error)\b",
    re.I,
)
# So we say, and they may see it otherwise.
_WE_SAY = re.compile(
    r"^\W*(?:(?:so|but|and) )?(?:i|we)(?:'ve| have)? (?:told|said|say|argued|explained|insist\w*"
    r"|think"
    r"|reckon|maintain)\b",
    re.I,
)


def is_meant_otherwise(read: Sequence[Reading], at: int) -> bool:
    """Whether the clause after one says that it is not so."""
    after = read[at + 1] if at + 1 < len(read) else None
    return after is not None and _NOT_SO.fullmatch(after.typed) is not None


def is_none_of_ours(read: Sequence[Reading]) -> bool:
    """Whether one of the clauses says that what is wrong is not of our making."""
    return any(_NOT_OURS.search(one.typed) and not _WE_SAY.match(one.typed) for one in read)
