"""What reads like a promise and is none: who comes along, what others issue, what we can't do."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import FIRST_NAMES, KNOWN, PINYIN, TIME

_REST = rf"[\W{TIME}{KNOWN}]*$"
# "Gemma coming too", "marcus will join us"; the owner and the day are masked.
_ATTENDS = re.compile(
    rf"^[\W{TIME}]*(?:(?:is|will|'ll|to|may|might|be|also|s) )*"
    r"(?:(?:coming|come|comes|going|travelling|traveling)(?: (?:in|up|down|over|out|on))?"
    r" (?:too|also|along|as well|with (?:me|us))"
    r"|joining|join|joins|attending|attend|tagging along|sitting in|riding along)"
    r"(?: (?:too|also|along|as well|with|me|us|on|in|the|call|meeting|mtg|visit|demo|lunch|dinner"
    rf"|zoom|teams))*{_REST}",
    re.I,
)
# "tender docs out 1 May": whoever asks for offers does that.
_PUBLISHED = re.compile(
    rf"^[\W{TIME}{KNOWN}]*(?:the |their |new )?(?:tenders?|rfps?|rfqs?|itts?|pqqs?|budgets?"
    rf"|results?"
    r"|awards?|bids?|framework|planning|permits?)"
    r"(?: (?:docs?|documents?|papers?|pack|packs|notice|notices|spec|decision|figures|approval))?"
    rf" (?:is |are |comes? |coming |goes |going |will be |due |expected |gets )?(?:out|live"
    rf"|published"
    rf"|announced|issued|released|opens?|closes?|in)\b{_REST}",
    re.I,
)
# What we can't do by then.
_UNABLE = re.compile(
    rf"^[\W{TIME}]*(?:(?:sorry|unfortunately|but|so|and|still)\W+)*(?:i|we)(?:'m|'re| am| are)? ?"
    r"(?:can'?t|cannot|can not|won'?t|will not|couldn'?t|not able to|unable to) (?!miss\b|forget\b)"
    rf"|^[\W{TIME}]*(?:我们?|咱们?)?[\W{TIME}]*(?:之?前)?"
    "(?:做|弄|写|发|交|给|赶|出|搞|办|完成|整理|准备)(?:不了|不完|不出来?|不及)",
    re.I,
)
# "Pauline sending forecast by month end", where nobody of ours is called so.
_THEY_ARE_AT = re.compile(
    r"^\W*(?:(?:Mr|Mrs|Ms|Dr|Mdm)\.? )?(?P<name>[A-Z][\w'’-]+)(?: [A-Z][\w'’-]*)?(?: is|'s)?"
    r" (?!(?:going|coming|meeting|visiting|calling|ringing|wanting|needing)\b)[a-z]{2,}ing "
    r"(?!(?:us|me)\b)\w"
)
# 我回他25号到货: what we told them of the goods is said, and nothing is to be done.
_TOLD_WHEN = re.compile(
    rf"^\W*我们?(?:就|都|当场|直接|已经?)*(?:说|回|答|跟[他她]说|告诉[他她]|回复)[他她]?(?:们)?"
    rf"(?:大概|大约|应该|最快|预计|要)?[{TIME}]+(?:才|就|能|可以|会)*(?:到?货|出货|有货|发货|能到|到)"
    r"[了的啦]?\W*$"
)


def is_one(masked: str) -> bool:
    """`masked`: the clause without its day and its owner."""
    is_none = any(one.search(masked) for one in (_ATTENDS, _PUBLISHED, _UNABLE))
    return is_none or tells_when(masked) or _is_by_them(masked)


def tells_when(masked: str) -> bool:
    """Whether we told them when the goods are there, which answers what they asked."""
    return _TOLD_WHEN.search(masked) is not None


def _is_by_them(masked: str) -> bool:
    found = _THEY_ARE_AT.match(masked)
    first = found["name"].lower() if found else ""
    return first in FIRST_NAMES or first in PINYIN
