"""What they would have us do, and whether we agreed to it on the spot."""

from collections.abc import Sequence

from models.rules import lazy_re as re
from models.rules.oneline.clauses.reading import Reading
from models.rules.oneline.vocabulary.words import HAN, KNOWN, TIME

# They have us do it: 要我们出个模板, 让先出样衣, "wants us to send it".
_DEMANDED = re.compile(
    rf"[\W{KNOWN}{TIME}]*(?:[{HAN}]{{0,5}}?(?:让|叫|请|要|要求|希望|催|喊|想让)(?:我们?|咱们?|人(?=过?[去来]))"
    rf"|(?:就|还|也|又|想)?(?:让|叫)(?:先|尽快|赶紧|再|[{TIME}])"
    r"|(?:pls|please|kindly) (?!(?:ask|tell|remind|note)\b)"
    r"|(?:(?:and|also|he|she|they|who) )*"
    r"(?:asks?|asked|asking|wants?|wanted|needs?|told) (?:us|me) to)",
    re.I,
)
_AGREED = re.compile(
    "\\W*(?:我们?|本人|我[司方]|咱们?|这边)?(?:已经?|当场|就|都|口头|先|一口)*(?:应允|答应|应承|应下|同意|承诺|允诺|接下|应|照办"
    "|[说回]了?(?:好的?|行|没问题|可以|ok))(?:了|下来|[他她]们?)*\\W*",
    re.I,
)


def is_one(one: Reading) -> bool:
    """Whether they would have us do it: 要我们出个模板."""
    return _DEMANDED.match(one.masked) is not None


def is_agreed_to(one: Reading) -> bool:
    """本人已应允: so what they asked for is promised."""
    return _AGREED.fullmatch(one.masked) is not None


def is_of_trouble(read: Sequence[Reading], at: int) -> bool:
    """Whether it is what they want done about the trouble before it: "must settle by tonight"."""
    one = read[at]
    is_demand = one.role == "todo" and one.owner is None and one.signs.is_demand
    if one.signs.is_han and one.spot is not None and one.spot.is_deadline:
        return False  # 今天下班前要处理好: it is ours to do by then
    return is_demand and any(before.role == "issue" for before in read[:at])
