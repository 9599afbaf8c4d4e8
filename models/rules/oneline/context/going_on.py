"""Whether a clause goes on with the feedback of the clause before it: "loves it, but it's heavy",
码八层没塌，就是印刷有点糊. The taker asks, right after it has taken a clause for feedback."""

from models.rules import lazy_re as re
from models.rules.oneline.clauses.reading import Reading
from models.rules.oneline.vocabulary.inferred_words import GOES_ON, PREDICATE_ALONE
from models.rules.oneline.vocabulary.words import fold

_MORE = re.compile("但|不过|就是|只是|而且|唯一")
_SO = re.compile("[快慢稳准轻省好]$")  # 收网快: how it is done, and nothing that is to be done


def goes_on(one: Reading, after: Reading | None) -> bool:
    """`after` is the clause after it, None for the last. A complaint ("issue") goes on with the
    feedback unless it waits for our answer; what we do, or did on the spot, never does."""
    if one.role not in ("said", "issue") or one.spot or one.owner or one.signs.ours is not None:
        return False
    if one.role == "issue":
        return not (one.signs.asks or one.signs.is_demand)
    return GOES_ON.match(one.masked) is not None or _is_bare(one) or _is_amid(one, after)


def _is_amid(one: Reading, after: Reading | None) -> bool:
    """Whether more feedback follows, so that this one stands between two pieces of it."""
    if after is None or after.clause.opens or after.spot or one.signs.deed or one.signs.asks:
        return False
    is_more = after.role == "feedback" or _MORE.match(fold(after.typed))
    return one.signs.is_han and bool(is_more)


def _is_bare(one: Reading) -> bool:
    """Whether it is a predicate alone, whose subject stands before: "can last", 穿不下."""
    shows = one.signs
    if _SO.search(one.masked):
        return PREDICATE_ALONE.fullmatch(one.masked) is not None and not shows.is_past
    is_more = shows.deed or shows.contact or shows.is_wanted or shows.goods or shows.is_theirs
    return PREDICATE_ALONE.fullmatch(one.masked) is not None and not (is_more or shows.soon)
