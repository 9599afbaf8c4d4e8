"""The unit that a heading gives to the numbers below it."""

from models.rules import lazy_re as re

_UNIT = re.compile(r"[(（\[【]\s*([^)）\]】]{1,12})\s*[)）\]】]")
_THOUSANDS = re.compile(r"[(（\[]\s*([百千万萬]|k(?![a-z])|,?000s?|thousands?)", re.I)
_SCALE = re.compile(
    r"(?:百|千|万|萬|十万|百万|千万|亿|億|k|m|mn|mm|bn|b|lakhs?|lacs?|cr|crores?|millions?|thousands?"
    r"|billions?|元|圆|圓)+\.?",
    re.I,
)


def with_unit(said: str, heading: str) -> str:
    """ "22" below "Rev ($M)" is "$22M", 8600 below 年营收(万元) is 8600万元."""
    found = _UNIT.search(heading)
    unit = found[1].strip() if found else ""
    scale = next((one for one in _SCALE.finditer(unit) if one.end() == len(unit)), None)
    currency = unit[: scale.start()].strip() if scale else unit
    if scale and len(currency) <= 3:
        blank = " " if currency.isalpha() and currency.isascii() else ""
        return f"{currency}{blank}{said}{scale[0]}"
    is_currency = len(unit) <= 3 and unit.isascii() and not unit.isdigit()
    return f"{unit} {said}" if is_currency and unit else said


def with_people(said: str, heading: str) -> str:
    """ "9.6" below 员工(千人) is 9.6千人, 40 below Staff "40 employees"."""
    scale = _THOUSANDS.search(heading)
    if heading.isascii():
        return f"{said}{scale[1] if scale else ''} employees"
    return f"{said}{scale[1] if scale else ''}人"
