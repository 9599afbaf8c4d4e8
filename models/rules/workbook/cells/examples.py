"""Rows and sheets that show how a table is to be filled in: 示例, "e.g.", ××有限公司. What stands
in them is nobody's."""

from functools import lru_cache

from models.rules import lazy_re as re
from models.rules.workbook.cells.sheets import Row, text_of

_WORDS = (
    r"示例|样例|樣例|范例|範例|样表|樣表|举例|舉例|填写样式|填寫樣式|sample|example|e\.?\s?g\.?"
)
_BOXED = re.compile(rf"[(（\[【〔<《]\s*(?:{_WORDS}|例)\s*[)）\]】〕>》]", re.I)
_FRONT = re.compile(rf"\s*(?:(?:{_WORDS}|例)\s*[:：]|例如|e\.g\.|(?-i:eg)\s)", re.I)
_END = re.compile(r"(?:示例|样例|樣例|范例|範例)\s*\d?\s*$|[-–—]\s*(?:sample|example)\s*$", re.I)
# Nothing of a name but its form: ××有限公司, "XXX Ltd"; XX科技 hides one.
_BLANK = re.compile(
    r"\s*(?:[×✕xX]{2,}|某某?|[○〇◯]{2,})\s*"
    r"(?:(?:股份)?有限(?:责任|責任)?公司|公司|集团|集團|企业|企業|客户|客戶|厂|廠|店"
    r"|(?:pte\.? |pvt\.? )?ltd\.?|inc\.?|co\.?|corp\.?|company|llc|gmbh|customer|client)?\s*",
    re.I,
)
_SHEET = re.compile(
    rf"\s*(?:填写|填寫)?(?:{_WORDS})\s*(?:sheet|tab|表|页|頁)?\s*(?:[(（\[【].*)?", re.I
)
LEAST = 2  # cells that begin with such a word


@lru_cache(maxsize=4096)  # a log names the same customers again and again
def is_name(said: str) -> bool:
    """Whether what stands in a customer's place is there to be written over."""
    is_blank = _BLANK.fullmatch(said) or _FRONT.match(said)
    return bool(is_blank or _BOXED.search(said) or _END.search(said))


def is_row(row: Row) -> bool:
    """Whether most of what a row tells says of itself that it is an example."""
    told = [text_of(row.cells[place]) for place in row.own]
    marked = sum(bool(_FRONT.match(one) or _BOXED.search(one)) for one in told)
    return marked >= LEAST and 2 * marked >= len(told)


@lru_cache(maxsize=256)
def is_sheet(name: str) -> bool:
    """Whether a sheet is called so, and nothing else: 样表（勿删）, "Example"."""
    return _SHEET.fullmatch(name) is not None
