"""The words of cues.toml as patterns: matched against `fold`ed text, ignoring case."""

from functools import cache
from string import punctuation, whitespace

from models.rules import data
from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import word

_LISTED = data.load(__package__, "cues.toml")

_IN_Y, _HISSES = re.compile("[^aeiou]y$"), re.compile("(?:s|x|z|ch|sh|o)$")
_NEEDS_APOSTROPHE = re.compile(r"^(?:we'll|we're|we'd|he'll|she'll|she'd|it's|i'd)$|'\S*\*")
_LOOSE = "\ue000"  # an apostrophe that may be left out
_WILD = {"*": r"\w*", "$": "$", "已": "已经?", _LOOSE: "'?"}
_WRITTEN = str.maketrans({char: re.escape(char) for char in punctuation + whitespace} | _WILD)
_DEEPEST = 3  # characters by which words are told apart


def alternatives(listed: str) -> str:
    """The longest first, so that "sent back" is not taken for "sent". Apostrophes may be left out,
    where no other word comes of it: "said id", but "we'll"."""
    said = dict.fromkeys(" ".join(one.split()) for one in listed.split(","))
    longest_first = sorted(filter(None, said), key=len, reverse=True)
    return _branched([_loose(one) for one in longest_first])


def _loose(one: str) -> str:
    return one if _NEEDS_APOSTROPHE.search(one) else one.replace("'", _LOOSE)


def _branched(said: list[str], depth: int = 0) -> str:
    """Those that begin alike as one alternative: of hundreds of words few are tried at a place."""
    if depth == _DEEPEST:
        return "|".join(one.translate(_WRITTEN) for one in said)
    groups: dict[str, list[str]] = {}
    for one in said:
        groups.setdefault(one[:1], []).append(one[1:])
    return "|".join(
        (first + rests[0]).translate(_WRITTEN)
        if len(rests) == 1
        else f"{first.translate(_WRITTEN)}(?:{_branched(rests, depth + 1)})"
        for first, rests in groups.items()
    )


def third_person(kind: str) -> str:
    """A pattern that matches the English words of a kind as somebody else does them: "digs up"."""
    said = (" ".join(one.split()) for one in _LISTED[kind]["en"].split(","))
    return word(alternatives(",".join(_third(one) for one in said if one)))


def _third(phrase: str) -> str:
    verb, _, rest = phrase.partition(" ")
    if _IN_Y.search(verb):
        verb = f"{verb[:-1]}ie"
    elif _HISSES.search(verb):
        verb = f"{verb}e"
    return f"{verb}s {rest}".strip()


@cache
def one_of(kind: str) -> str:
    """A pattern that matches one of the words of a kind."""
    english, chinese = (alternatives(_LISTED[kind][variety]) for variety in ("en", "zh"))
    return f"(?:{word(english)}|{chinese})" if chinese else word(english)


def pattern(*parts: str) -> re.Pattern[str]:
    return re.compile("".join(parts), re.I)
