"""A line of a plan as a task of its owner's, whose name was taken out: "asks each customer" is "ask
each customer", "I agree the slots" is "agree the slots". Pure. Chinese verbs stay as they are."""

from models.rules import lazy_re as re

_I = re.compile(r"^(?:i|we)(?:['’]ll| will| shall| should|['’]m going to|['’]re going to)? ", re.I)
_WORD = re.compile(r"^[a-z]+(?=[ ,])", re.I)
_BASE = {"does": "do", "goes": "go", "has": "have", "is": "be"}
_STAYS = re.compile(r"(?:ss|us|is|os|as)$")  # discuss, focus, process
_ES = re.compile(r"(?:sh|ch|ss|x|zz)es$")
_PLURAL = frozenset("sales terms notes samples prices quotes slides news always needs".split())


def without_self(text: str) -> str:
    """What its owner says of themselves."""
    rest = _I.sub("", text, count=1)
    return rest if rest.strip() else text


def of_somebody(text: str) -> str:
    """What is said of somebody by name, without the name."""
    found = _WORD.match(text)
    word = found[0] if found else ""
    return f"{_base(word)}{text[len(word) :]}" if word.islower() else text


def _base(word: str) -> str:
    if word in _BASE:
        return _BASE[word]
    if not word.endswith("s") or _STAYS.search(word) or word in _PLURAL:
        return word
    if word.endswith("ies") and len(word) > len("ties"):
        return f"{word[:-3]}y"
    return word[:-2] if _ES.search(word) else word[:-1]
