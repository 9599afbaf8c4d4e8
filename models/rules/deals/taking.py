"""The line of which a reader takes one part after the other, and the words that it knows."""

from models.rules import data
from models.rules import lazy_re as re
from models.rules.amounts import FoundAmount, find_amounts
from models.rules.amounts.lexicon import fold, listed, pattern

WORDS = data.load(__package__, "words.toml")
TAKEN = ";"  # in the place of what was understood
_GAP = r"[^,;，；。\n]{0,12}?"


_DAY = re.compile(
    r"(?:20\d\d年|[明今]年)?\d{1,2}月(?:\d{1,2}[日号號]?|[底初])?|[，、]"
    r"|(?<=[万萬元块塊])\d{1,2}/\d{1,2}(?!\d)|年[约約]"
)


def sums_in(text: str, locale: str) -> list[FoundAmount]:
    """The amounts of a line, each at its place. A day right behind one is no part of it:
    定金5万12月10日, 20万12/15, 80万，1月15日; 年约 is a contract for a year, not about so much."""
    return find_amounts(_DAY.sub(lambda day: ";" * len(day[0]), text), locale)


def patterns(name: str) -> dict[str, re.Pattern[str]]:
    """The terms of a table of words.toml, each with what people call it."""
    return {
        key: re.compile(pattern(listed(words)).replace("…", _GAP))
        for key, words in WORDS[name].items()
    }


def any_of(words: str) -> str:
    return f"(?:{pattern(listed(words))})"


class Line:
    """A line of which one part after the other is taken."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.unsure: set[str] = set()

    @property
    def folded(self) -> str:
        return fold(self.text)

    def take(self, start: int, end: int) -> str:
        typed = self.text[start:end]
        self.text = f"{self.text[:start]}{TAKEN * (end - start)}{self.text[end:]}"
        return typed

    def take_all(self, words: re.Pattern[str]) -> bool:
        found = [match.span() for match in words.finditer(self.folded)]
        for span in found:
            self.take(*span)
        return bool(found)

    def one_of(self, field: str, words: dict[str, re.Pattern[str]]) -> str | None:
        """The one term that the line names."""
        named = [key for key, some in words.items() if self.take_all(some)]
        if len(named) > 1:
            self.unsure.add(field)
        return named[0] if len(named) == 1 else None
