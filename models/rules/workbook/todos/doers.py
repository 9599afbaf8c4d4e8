"""Who does the to-dos of a workbook."""

from dataclasses import dataclass
from datetime import date

from models.rules import lazy_re as re
from models.rules.characters import simplified
from models.rules.oneline.vocabulary.words import HAN, HONORIFIC, SURNAME
from models.rules.workbook.cells.words import fold, value_of
from models.rules.workbook.days import days
from models.rules.workbook.days.bare_days import WEEKDAY
from models.rules.workbook.headings import looks, todo_states

BETWEEN = re.compile(r"\s*(?:[、/&＆+＋]|\band\b|和|跟|及)\s*")  # two names
_NICKNAME = re.compile(rf"[小老]{SURNAME}|阿[{HAN}]{{1,2}}|{SURNAME}[哥姐叔伯姨嫂]")
_TITLED = re.compile(rf"{SURNAME}[{HAN}]{{0,2}}{HONORIFIC}")
_HAN_NAME = re.compile(rf"[{HAN}]{{2,4}}|阿[A-Z][a-z]+")
_LATIN_NAME = re.compile(r"[A-Z][\w'’.-]*(?:\s+[A-Z][\w'’.-]*){0,2}")
_NOBODY = frozenset(map(fold, todo_states.NO_DOERS))
_NUMBERS = re.compile(r"\d{1,4}([-/.])\d{1,2}\1\d{1,4}")
_SOON = re.compile(r"tomorrow|tmrw|明[天日]|[后後]天|聽日|听日", re.I)
_LOCALES = ("zh-CN", "en-GB", "en-US")
_ANY_YEAR = date(2001, 1, 1)  # of a day that is only known to be one


@dataclass(frozen=True)
class Doers:
    """Folded names: `named` do to-dos, `others` are of customers. `is_usual` tells whether the
    to-dos of the workbook have somebody beside their days."""

    named: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    is_usual: bool = False

    def are(self, said: str, *, is_dated: bool = False) -> bool:
        """Whether a text names one or several of them; one of whom nothing is known has to stand
        beside a day."""
        return all(self._is(one, is_dated=is_dated) for one in BETWEEN.split(said))

    def _is(self, said: str, *, is_dated: bool) -> bool:
        folded = fold(said)
        if folded in self.named:
            return True
        if folded in self.others or not may_be(said):
            return False
        return is_nickname(said) or (is_dated and self.is_usual)


NOBODY = Doers()


def may_be(said: str) -> bool:
    """Whether a word is written as the names of colleagues are."""
    if not (_HAN_NAME.fullmatch(said) or _LATIN_NAME.fullmatch(said)):
        return False
    is_other = fold(said) in _NOBODY or value_of("method", said) or todo_states.named(said)
    return not is_other and not is_day(said) and not looks.is_organisation(said)


def are_names(said: str) -> bool:
    return all(map(may_be, BETWEEN.split(said)))


def is_nickname(said: str) -> bool:
    return _NICKNAME.fullmatch(simplified(said)) is not None


def is_called(said: str) -> bool:
    """Whether a word is somebody without doubt: 阿龙, 王工."""
    return is_nickname(said) or _TITLED.fullmatch(simplified(said)) is not None


def is_latin(said: str) -> bool:
    return _LATIN_NAME.fullmatch(said) is not None


def is_day(said: str) -> bool:
    """Whether a text is a day and nothing else, in whatever order its numbers are."""
    if not (looks.is_day(said) or days.is_relative(said) or _SOON.fullmatch(said)):
        return False
    if _NUMBERS.fullmatch(said.strip()):
        return True
    plain = WEEKDAY.sub("", said).strip(" ()（）,，")
    texts = filter(None, (said, plain))
    return any(days.day(text, one, [], _ANY_YEAR, "") for text in texts for one in _LOCALES)
