"""Numbers as people write them, exactly: 1,200 · 3.5M · 1,100万 · 1亿2000万 · 1万2 · 一万五千亿.

What may be two numbers, or is none for sure, is None: 几百, 1,00, 三五千, 1万2万.
"""

from decimal import Decimal
from functools import cache

from models.rules import lazy_re as re

_SCALES = {"十": 1, "百": 2, "千": 3, "万": 4, "亿": 8}
_LATIN_SCALES = {
    "w": 4, "k": 3, "grand": 3, "thousand": 3,
    "m": 6, "mn": 6, "mil": 6, "mio": 6, "million": 6, "millions": 6,
    "b": 9, "bn": 9, "billion": 9, "billions": 9, "trillion": 12,
    "lakh": 5, "lakhs": 5, "lac": 5, "lacs": 5, "cr": 7, "crore": 7, "crores": 7,
}  # fmt: skip
_TEN_THOUSAND = Decimal(10_000)
_MOST = Decimal(10) ** 18
_DIGITS = r"(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d+)(?:\.\d+)?"  # 7,80,000, too
_SCALE = r"(?:[十百千]?万亿|[十百千]?[万亿]|[百千])"
_FORMAL = str.maketrans("壹贰叁肆伍陆柒捌玖拾佰仟", "一二三四五六七八九十百千")
_HAN_NUMERAL = "零〇一二两三四五六七八九十百千万亿廿壹贰叁肆伍陆柒捌玖拾佰仟"

# One of these, nothing numeric beside it.
NUMBER = (
    rf"(?:(?<![\d.])(?<!\d,)|(?<=[a-z]\.))"
    rf"(?:{_DIGITS}(?:\s?[多余]?{_SCALE}(?:{_DIGITS}{_SCALE})*(?:(?:\d|(?<=万)\d{{4}}(?!年))(?![\d{_HAN_NUMERAL}]))?)?(?:[多余])?"
    rf"(?:\s?(?:{'|'.join(sorted(_LATIN_SCALES, key=len, reverse=True))})(?![a-z]))?"
    rf"|[{_HAN_NUMERAL}]+[多余]?[万亿]?)(?![\d]|[.,]\d|[{_HAN_NUMERAL}几])"
)
_DOUBTFUL = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_PARTS = re.compile(rf"({_DIGITS})\s?({_SCALE}|[a-z]+)?")


def number(text: str) -> tuple[Decimal, bool] | None:
    """The value of a text that `NUMBER` matches, and whether 多 or 余 makes it about that."""
    plain = re.sub("[多余]", "", text)
    value = _of_digits(plain) if plain[:1].isdecimal() else _of_characters(plain)
    if value is None or value >= _MOST:
        return None
    whole = value.to_integral_value()
    return whole if whole == value else value.normalize(), plain != text


def _of_digits(text: str) -> Decimal | None:
    """Parts in descending order: 1亿2000万, where the second is less than one of the first. 1.200
    is more than a thousand where the comma is decimal."""
    if _DOUBTFUL.fullmatch(text):
        return None
    total, last = Decimal(0), None
    at = 0
    for part in _PARTS.finditer(text):
        if part.start() != at:
            return None
        at = part.end()
        scale = _scale(part[2] or "")
        if scale is None:
            return None
        value = Decimal(part[1].replace(",", "")) * scale
        is_full = last == _TEN_THOUSAND and len(part[1]) == 4  # 5万1300 is 51,300
        if last is not None and not part[2] and not is_full:  # 1万2 is 12,000
            if len(part[1]) > 1 or part.end() < len(text):
                return None
            value *= last / 10
        if last is not None and value >= last:
            return None
        total, last = total + value, scale
    return total if at == len(text) else None


def _scale(name: str) -> Decimal | None:
    if name in _LATIN_SCALES:
        return Decimal(10) ** _LATIN_SCALES[name]
    if name and set(name) - set(_SCALES):
        return None
    return Decimal(10) ** sum(_SCALES[char] for char in name)


@cache
def _of_characters(text: str) -> Decimal | None:
    # Takes a third of a second, which only those pay who type such a number.
    import cn2an  # type: ignore[import-untyped]

    plain = text.translate(_FORMAL).replace("两", "二").replace("廿", "二十").replace("〇", "零")
    # 一万五 is 15,000; 三五 and 一一 are no numbers, though its lenient mode reads them.
    is_short = re.fullmatch(r"[一二三四五六七八九十零百千万]*[百千万亿][一二三四五六七八九]", plain)
    try:
        return Decimal(cn2an.cn2an(plain, "normal" if is_short else "strict"))
    except ValueError:
        return None
