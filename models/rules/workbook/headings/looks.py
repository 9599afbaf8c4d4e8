"""What the values of a column look like, whatever its heading says."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from models.rules import company_forms
from models.rules import lazy_re as re
from models.rules.characters import simplified
from models.rules.oneline.vocabulary.words import HAN, HONORIFIC, SURNAME
from models.rules.workbook.cells import closed
from models.rules.workbook.cells.sheets import Cell, text_of
from models.rules.workbook.cells.words import value_of
from models.rules.workbook.headings.hints import LOOKS, is_title
from models.rules.workbook.remarks import remarks

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DAY = re.compile(
    r"(?:民[国國])?\s*\d{1,4}\s*[-/.年月]\s*\d{1,2}(?!\d).*|\d{1,2}\s*[日号號](?:[上下]午)?|(?:\w{3,5}\.?,?\s+)?\d{1,2}(?:st|nd|rd|th)|(?:20\d{6}|1\d{6})"
    rf"|(?:\w{{3,9}},?\s+)?\d{{1,2}}(?:st|nd|rd|th)?[\s-]+{_MONTH}.*|(?:\w{{3,4}},?\s+)?{_MONTH}\.?\s+\d.*"
    rf"|\w{{3,4}}\.?\s+\d{{1,2}}/\d{{1,2}}.*"
    r"|(?:[〇零一二三四五六七八九]{4}年)?(?:十[一二]?|[一二三四五六七八九])月初?[一二三四五六七八九十廿卅]{1,3}[日号號]?",
    re.I,
)
_AMOUNT = re.compile(
    r"\d+\.\d+\s*(?:[亿億万萬千]\S{0,3}|[元%％]|k|m|mm|mn|bn|cr|crores?|lakhs?)", re.I
)
_DAY_OF_MONTH = re.compile(r"\d{1,2}\s*(?:[日号號]|st|nd|rd|th)", re.I)
_FIGURE = re.compile(
    r"\s*(?:(?:员工|員工|职工|職工)?(?:约|約|近|大约|共)|员工|員工|职工|職工|c\.?|ca\.?|about|approx\.?|over|under|~|≈|>|<)?\s*(?:rmb|cny|usd|nt|hk|us|sgd|inr|rs|eur"
    r"|gbp|twd)?\.?\s*[$£€¥₹￥]?\s*\d[\d,，.]*\s*\+?\s*(?:[-–~～至到]\s*[\d.,]+)?\s*(?:\S{0,5}|lakhs?|crores?|million"
    r"|billion|people|staff|employees)\s*\+?",
    re.I,
)
_HAN_FIGURE = re.compile(  # 二十来个, 兩百上下
    r"(?:约|約|大概|大约|大約|近|不到|差不多|将近|將近)?[一二两兩三四五六七八九十百千几幾][〇零一二两兩三四五六七八九十百千万萬几幾]{1,7}"
    r"[来來多余餘几幾]?[个個号號口名位]?(?:人|员工|員工|伙计|夥計)?(?:左右|上下|出头|出頭|不到)?"
)
_YEAR = re.compile(r"\s*(?:19|20)\d\d(?![\d,.])\s*[^\s万萬亿億元人名个個]")
_CODE = re.compile(r"[A-Z]{2,5}|[A-Z]{1,4}[-_. ]?\d{1,5}[A-Z]?|\d{2,5}[-_]?[A-Z]{1,3}")
_HAN_NAME = re.compile(
    rf"{SURNAME}[{HAN}]{{1,2}}|[{HAN}]{{1,3}}·[{HAN}·]{{1,8}}|[小老阿][{HAN}]{{1,2}}"
)
_HAN_TITLED = re.compile(rf"{SURNAME}[{HAN}]{{0,2}}{HONORIFIC}")
_LATIN_NAME = re.compile(
    r"(?:(?:mr|mrs|ms|miss|dr|prof|fr|sir|judge|mdm|smt|shri|sri|cllr|col|capt|gen|maj|brig|wg cdr"
    r"|sr|rev|dato'?|datuk|pak|ibu|uncle|auntie)\.?\s+)?(?:[A-Z]\.\s*){0,2}[A-Z][\w'’-]+"
    r"(?:\s+(?:[a-z]{2,3}\s+)?[A-Z][\w'’.-]*){0,3}"
)
_HAN_WORD = re.compile(rf"[{HAN}]{{2,4}}")
_HAN_TITLE = re.compile(rf"[{HAN}]{{1,5}}[长长總总董员員师師理事公]")
_LATIN_WORD = re.compile(r"[A-Z][\w'’-]{2,}")
_FIRST = re.compile(r"[\n（(,，=:：/／｜、;；+&|]|\s+[-–—]\s+|(?<=[\u4e00-\u9fff])[-–—]")
_DATED = re.compile(r"[（(]\s*[^()（）]*\d[^()（）]*[)）]\s*(?:$|[;；\n])")
LONGEST = 300  # characters of a value that are looked at
SHORT = 40  # of a day or a figure
_LONGEST_HAN, _LONGEST_LATIN = 6, 24  # characters of a name
_ORGANISATIONS = tuple(LOOKS["organisations"])
_DETAILED = re.compile(r"[（(=:：|｜／]|\s[-–—]\s")


@dataclass(frozen=True)
class Look:
    """Shares, from 0 to 1, of the `count` values that are such; `width` is the mean of letters,
    of which a Chinese character is two."""

    count: int
    day: float = 0
    bare: float = 0  # numbers that may be of days of a month
    figure: float = 0
    method: float = 0
    person: float = 0
    short: float = 0  # begin with few letters, as names do
    detailed: float = 0  # say more behind their first words
    organisation: float = 0
    choice: float = 0  # stages and segments
    code: float = 0  # letters and numbers that stand for something: PET, A-07
    known: float = 0  # customers of other tables
    running: float = 0  # remarks behind their days
    dated: float = 0  # what is to be done, with its day in brackets
    distinct: float = 0
    width: float = 0

    @property
    def are_people(self) -> bool:
        """Below a title: most are names, or may be, with something told of each."""
        return self.short >= 0.8 and (self.person > 0.5 or self.detailed > 0.5)

    @property
    def is_words(self) -> bool:
        is_method = self.method > 0.5 and self.width <= 12
        return max(self.day, self.figure) <= 0.5 and not is_method


def look(values: Sequence[Cell], is_known: Callable[[str], bool]) -> Look:
    texts = [text_of(one).strip()[:LONGEST] for one in values]
    may_be_bare = any(map(_DAY_OF_MONTH.fullmatch, texts))
    if not texts:
        return Look(0)

    def share(is_such: Callable[[str], bool]) -> float:
        return sum(map(is_such, texts)) / len(texts)

    return Look(
        len(texts),
        day=sum(is_day(one) or (may_be_bare and _is_bare(one)) for one in values) / len(texts),
        bare=share(_is_bare),
        figure=sum(
            is_figure(text_of(one).strip()[:LONGEST]) or type(one) in (int, float) for one in values
        )
        / len(texts),
        method=share(lambda text: value_of("method", text) is not None),
        choice=share(_is_choice),
        person=share(is_person),
        short=share(_is_short),
        detailed=share(lambda text: _DETAILED.search(text) is not None),
        organisation=share(is_organisation),
        code=share(lambda text: _CODE.fullmatch(text) is not None),
        known=share(is_known),
        running=share(lambda text: bool(remarks.parts(text)))
        if any(map(remarks.is_running, texts))
        else 0,
        dated=share(lambda text: _DATED.search(text) is not None),
        distinct=len(set(texts)) / len(texts),
        width=sum(map(_width, texts)) / len(texts),
    )


def are_days(values: Sequence[Cell]) -> bool:
    """Whether there are any, and each is a day."""
    return bool(values) and all(map(is_day, values))


def is_day(cell: Cell) -> bool:
    if isinstance(cell, date):
        return True
    said = text_of(cell).strip()
    is_such = len(said) <= SHORT and _DAY.fullmatch(said) is not None
    return is_such and _AMOUNT.fullmatch(said) is None


def _is_bare(cell: Cell) -> bool:
    """Whether a cell may be a day of a month, as 15 between 8号 and 22日."""
    said = text_of(cell).strip()
    return said.isdecimal() and 0 < int(said) <= 31


def is_figure(text: str) -> bool:
    if _HAN_FIGURE.fullmatch(text):
        return True
    is_such = len(text) <= SHORT and _FIGURE.fullmatch(text) is not None and not is_day(text)
    return is_such and not _YEAR.match(text)


@lru_cache(maxsize=4096)
def is_person(text: str) -> bool:
    """Whether a text begins with somebody's name: 马占海（老板）, "Tom Lee - CFO"."""
    text = simplified(text.strip())
    first = _FIRST.split(text, maxsplit=1)[0].strip()
    if _HAN_NAME.fullmatch(first) or _HAN_TITLED.fullmatch(first):
        return not is_organisation(first)
    if title_and_name(first) is not None:
        return True
    is_alone = first == text and " " not in first
    return bool(_LATIN_NAME.fullmatch(first)) and not is_alone and not is_organisation(first)


def title_and_name(said: str) -> tuple[str, str] | None:
    """Title and name of two words of which one is a title: 主委 蔡清课, 吴长根 理事长."""
    words = said.split()
    if len(words) != 2:
        return None
    for title, name in (words, words[::-1]):
        is_han = _HAN_WORD.fullmatch(name) is not None
        is_name = is_han or (_LATIN_WORD.fullmatch(name) is not None and title.isascii())
        is_such = is_title(title) or (is_han and _HAN_TITLE.fullmatch(title) is not None)
        if is_such and is_name and not is_title(name) and not _HAN_TITLE.fullmatch(name):
            return title, name
    return None


@lru_cache(maxsize=4096)
def is_organisation(text: str) -> bool:
    plain = simplified(text.casefold().strip(" ."))
    if company_forms.ends_with_form(plain.split("(")[0].strip()):
        return True
    words = plain.split("(")[0].split()
    if plain.isascii():
        return len(words) > 1 and any(
            f" {' '.join(words)}".endswith(f" {one}") for one in _ORGANISATIONS
        )
    return len(plain) > 3 and plain.split("（")[0].endswith(_ORGANISATIONS)


def _is_remark(text: str) -> bool:
    return bool(remarks.parts(text))


def _is_choice(text: str) -> bool:
    is_over = closed.read(text) is not None
    return is_over or value_of("stage", text) is not None or value_of("segment", text) is not None


def _is_short(text: str) -> bool:
    first = _FIRST.split(text.strip(), maxsplit=1)[0]
    return 0 < len(first) <= (_LONGEST_LATIN if first.isascii() else _LONGEST_HAN)


def _width(text: str) -> int:
    return sum(2 if "\u2e80" <= char <= "\uffef" else 1 for char in text)
