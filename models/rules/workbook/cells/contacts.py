"""Telephone numbers, addresses and tax numbers that stand in the cell of a name."""

from models.rules import lazy_re as re

_LABEL = (
    r"(?:(?<![A-Za-z])(?:tel|ph|phone|mob|mobile|cell|fax|e-?mail|email|m|t|p|whatsapp|line|微信|电话|電話|手机|"
    r"手機|座机|传真|傳真|联系电话|聯絡電話|邮箱|信箱|统编|統編|统一编号|統一編號|税号|稅號|"
    r"信用代码|vat|gst(?:in)?|uen|abn|ein|tax\s*id)\.?\s*(?:no\.?|号|號)?\s*[:：#]?\s*)"
)
_MAIL = r"<?\s*[\w.+-]+@[\w-]+(?:\.[\w-]+)+\s*>?"
_MASKED = r"\d{4,6}[\s-]\d{0,6}[xX*]{3,6}"
_NUMBER = rf"(?:{_MASKED}|\(\d{{2,4}}\)[\d\s.-]{{5,14}}\d|\+?\d[\d()\s.-]{{5,18}}\d)(?!\d)"
_DETAIL = re.compile(
    rf"(?:{_LABEL})?{_MAIL}|{_LABEL}{_NUMBER}|(?<![\w.+-]){_NUMBER}(?![\w%])"
    r"|0\d{2,3}-\d{7,8}(?!\d)|(?<!\d)1[3-9]\d{9}(?!\d)",
    re.I,
)
_ACCOUNT = re.compile(
    r"(?<![A-Za-z])(?:LINE(?:\s*[Ii][Dd])?|[Ll]ine\s*[Ii][Dd]|[Ww]e[Cc]hat(?:\s*[Ii][Dd])?|微信号?|微信號|賴)"
    r"\s*[:：#]\s*@?[A-Za-z][\w.-]{3,}"
)
_MAY_HOLD = re.compile(r"@|\d[\d()\s.-]{5,}\d|\d[xX*]{3}")
_LEFT = re.compile(r"[(（\[【<]\s*[)）\]】>]")
_LEAST_DIGITS = 7
_MOBILE = 10  # digits of a number that needs no mark
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_DIGITS = re.compile(r"\+?[\d(][\d()\s.-]*\d")
_PHONES = re.compile(
    r"[+(]?\d[\d()\s.+/,、;；#-]*\d(?:\s*(?:ext|x|转|轉|分机|分機)\.?\s*\d+)?", re.I
)
_OTHERS = re.compile(
    r"fax|传真|傳真|统编|統編|统一编号|統一編號|税号|稅號|信用代码|vat|gst|uen|abn|ein|tax|line|wechat|微信|賴",
    re.I,
)
HIDDEN = "xX*"  # digits that nobody is to read


def without(said: str) -> str:
    """A name without the ways to reach whoever has it."""
    if not _may_hold(said):
        return said.strip()
    rest = _LEFT.sub("", _DETAIL.sub(_rest, _ACCOUNT.sub(" ", said)))
    lines = (line.strip(" \t,，;；、/|:：–—-") for line in rest.splitlines())
    return " ".join(line for line in lines if line)


def is_detail(said: str) -> bool:
    return _may_hold(said) and not without(said)


def told(said: str) -> list[str]:
    """The ways to reach somebody, as they are written."""
    if not _may_hold(said):
        return []
    found = [one[0] for one in _ACCOUNT.finditer(said)]
    found += [one[0] for one in _DETAIL.finditer(said) if not _rest(one).strip()]
    return [one.strip(" \t,，;；、/|()（）") for one in found]


def is_email(said: str) -> bool:
    return _ADDRESS.fullmatch(said.strip()) is not None


def is_phone(said: str) -> bool:
    """Whether a text is a number, or several, and nothing else; an extension may follow."""
    digits = sum(map(str.isdigit, said))
    return digits >= _LEAST_DIGITS - 1 and _PHONES.fullmatch(said.strip()) is not None


def phone_and_email(said: str) -> tuple[str, str]:
    """Those that stand in the cell of a name, without their labels: no tax number, no fax, and no
    figures of which nobody said that they are a telephone's."""
    every = [one for one in told(said) if not _OTHERS.match(one)]
    emails = [one[0] for one in map(_ADDRESS.search, every) if one]
    phones = [one for one in every if "@" not in one and _is_sure(one)]
    numbers = [_DIGITS.search(one) for one in phones]
    return ", ".join(one[0] for one in numbers if one), ", ".join(emails)


def _is_sure(said: str) -> bool:
    digits = "".join(filter(str.isdigit, said))
    is_masked = any(one in said for one in HIDDEN) and not _DIGITS.fullmatch(said)
    is_marked = not said[:1].isdigit() or any(one in said for one in "-() ")
    return not is_masked and (is_marked or said.startswith("0") or len(digits) >= _MOBILE)


def _may_hold(said: str) -> bool:
    return _MAY_HOLD.search(said) is not None or _ACCOUNT.search(said) is not None


def _rest(found: re.Match[str]) -> str:
    """Nothing; a number that is too short for one stays."""
    digits = sum(char.isdigit() or char in HIDDEN for char in found[0])
    return " " if "@" in found[0] or digits >= _LEAST_DIGITS else found[0]
