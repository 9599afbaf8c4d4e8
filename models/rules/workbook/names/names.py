"""Customers as their records call them: 麦浪食品 is 杭州麦浪食品有限公司, where only one fits."""

from collections import defaultdict
from collections.abc import Iterable

from models.rules import company_forms
from models.rules import lazy_re as re
from models.rules.names import similarity
from models.rules.names.fold import fold
from models.rules.workbook.names import clipped
from models.rules.workbook.names.joining import same_name

LEAST = 3  # characters of a short name that are not spaces
LEAST_HAN = 2  # of one in Chinese, where it is the only customer's, and no place
LEAST_HALF = 2  # of each piece of one, as in 惠山医院 for 无锡惠山人民医院
MOST_PIECES = 3
LONGEST_INITIALS = 5  # letters
LONGEST_CUT = 30  # characters of a name whose words may all be cut
LEAST_INNER = 8  # letters of whole words from anywhere in a name
LEAST_CUT = 3  # letters of a word that is cut short: Auth. for Authority
_DOTTED = re.compile(r"([^\W_]+)\.")
_BETWEEN = re.compile(r"\s*[／/|｜]\s*|\s+[-–—]\s+")  # a customer and somebody there
_WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


class Known:
    """The customers that a workbook lists, and what its lists call them for short."""

    def __init__(self, names: Iterable[str], aliases: Iterable[tuple[str, str]] = ()) -> None:
        self._names: dict[str, str] = {}
        for name in names:
            self._names.setdefault(same_name(name), name)
        self._holding: dict[str, set[str]] = defaultdict(set)  # pieces of names, and whose
        self._beginning: dict[str, list[str]] = defaultdict(list)  # by their first character
        self._called: dict[str, set[str]] = defaultdict(set)
        for short, name in aliases:
            self._called[same_name(short)].add(self._names.get(same_name(name), name))
        self._found: dict[str, str] = {}
        self._longer_of: dict[str, str | None] = {}
        self.short: dict[str, str] = {}  # what was taken for which
        self.unsure: dict[str, tuple[str, ...]] = {}  # what may be several of them
        for name in self._names.values():
            self._beginning[fold(name)[:1]].append(name)
            for piece in _pieces(name):
                self._holding[piece].add(name)

    def __bool__(self) -> bool:
        return bool(self._names)

    def has(self, name: str) -> bool:
        """Whether a customer is listed by this name, or one that is short for it alone."""
        return same_name(name) in self._names or self._longer(name) is not None

    def full(self, name: str) -> str:
        """The listed customer that is meant, or the name as it is."""
        if name not in self._found:
            longer = None if same_name(name) in self._names else self._longer(name)
            if longer:
                self.short[name] = longer
            elif same_name(name) not in self._names and (several := self._fitting(name)):
                self.unsure[name] = tuple(several)
            self._found[name] = self._names.get(same_name(name)) or longer or name
        return self._found[name]

    def apart(self, name: str) -> tuple[str, str]:
        """A customer and who was met there, where both stand in one cell: 福壽全／許薇."""
        if self.has(name):
            return name, ""
        first, mark, rest = _BETWEEN.sub("/", name, count=1).partition("/")
        is_both = bool(mark and first and rest) and self.has(first) and not self.has(rest)
        return (first.strip(), rest.strip()) if is_both else (name, "")

    def _longer(self, name: str) -> str | None:
        if name not in self._longer_of:
            self._longer_of[name] = self._find(name)
        return self._longer_of[name]

    def _find(self, name: str) -> str | None:
        """The only one that is meant."""
        fitting = self._fitting(name)
        return fitting[0] if len(fitting) == 1 else None

    def _fitting(self, name: str) -> list[str]:
        """Those that a name is a part of; where it is of none, those that it may be cut from."""
        if called := self._called.get(same_name(name)):
            return sorted(called)
        pieces = _pieces(name)
        fitting = [
            one for one in self._holding.get(next(iter(pieces), ""), ()) if _is_short(name, one)
        ]
        if not fitting:
            alike = self._beginning.get(fold(name)[:1], ())
            fitting = [one for one in alike if _is_for(name, one)]
        if not fitting and len(name) <= LONGEST_CUT:
            near = {one for piece in pieces for one in self._holding.get(piece, ())}
            fitting = [one for one in near if _is_cut(name, one)]
        return sorted(fitting)


def _pieces(name: str) -> list[str]:
    """Words of an alphabet, and each two characters of others, in their order."""
    if name.isascii():
        return [word.casefold() for word in _WORDS.findall(name)]
    plain = fold(name)
    return [plain[at : at + 2] for at in range(len(plain) - 1)]


def _is_short(name: str, full: str) -> bool:
    if not name.isascii():
        return _is_part(fold(name), fold(full))
    words, others = _pieces(name), _pieces(full)
    if sum(map(len, words)) < LEAST or len(words) >= len(others) + 1:
        return False
    starts = range(len(others) - len(words) + 1)
    if any(_starts(words, others[at : at + len(words)]) for at in starts):
        return True
    if len(words) > 1 and words[0] == others[0] and _in_order(words[1:], others[1:]):
        return True
    return len(words) > 1 and sum(map(len, words)) >= LEAST_INNER and _are_among(words, others)


def _is_for(name: str, full: str) -> bool:
    """Whether a name is the initials of another, or has its words in a shorter form."""
    if name.isascii():
        is_first = clipped.are_first_initials(name, full)
        return is_first or clipped.are_initials(name, _pieces(full))
    short, plain = fold(name), fold(full)
    told = clipped.written_out(short)
    return any(one in plain or _is_part(one, plain) for one in told) or clipped.is_of_school(
        short, plain
    )


def _is_cut(name: str, full: str) -> bool:
    if name.isascii() or full.isascii():
        dotted = frozenset(one.casefold() for one in _DOTTED.findall(name))
        return clipped.are_words(_pieces(name), _pieces(full), dotted)
    return clipped.are_characters(fold(name), fold(full))


def _in_order(words: list[str], others: list[str]) -> bool:
    """Whether words stand among others in their order, the last perhaps as letters that some of
    them begin with: FPC for Fruit Growers Producer Co."""
    at = 0
    for number, word in enumerate(words):
        if word in others[at:]:
            at = others.index(word, at) + 1
        elif number < len(words) - 1 or not 1 < len(word) <= LONGEST_INITIALS:
            return False
        else:
            return _are_initials(word, others[at:])
    return True


def _are_among(words: list[str], others: list[str]) -> bool:
    """Whether all are whole words, in their order: Char Cell for Brahmaputra Char Embankment Cell.
    A form of a company is none."""
    left = iter(others)
    return not company_forms.is_form(words[-1]) and all(word in left for word in words)


def _are_initials(letters: str, words: list[str]) -> bool:
    left = iter(word[0] for word in words)
    return all(letter in left for letter in letters)


def _starts(words: list[str], others: list[str]) -> bool:
    """All words the same, the last perhaps cut short."""
    last, other = words[-1], others[-1]
    is_cut = len(last) >= LEAST_CUT and other.startswith(last) and len(words) > 1
    return words[:-1] == others[:-1] and (last == other or is_cut)


def _is_part(short: str, full: str) -> bool:
    if len(short) < LEAST or len(short) >= len(full):
        is_two = len(short) == LEAST_HAN and short in full and not short.isascii()
        return is_two and similarity.place_at(short) is None
    if short in full:
        return True
    return _in_pieces(short, full, MOST_PIECES)


def _in_pieces(short: str, full: str, most: int) -> bool:
    """Whether a name is cut into pieces that stand in another in their order."""
    if short in full:
        return True
    for cut in range(LEAST_HALF, len(short) - LEAST_HALF + 1) if most > 1 else ():
        at = full.find(short[:cut])
        if at >= 0 and _in_pieces(short[cut:], full[at + cut :], most - 1):
            return True
    return False
