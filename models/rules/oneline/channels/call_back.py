"""What is to be done where somebody was not reached: "not reached Lars, tomorrow 9" is "call Lars
back", 没联系上李经理 is 再打给李经理. What the line says besides is kept behind it. Pure."""

from collections.abc import Sequence

from models.rules import lazy_re as re
from models.rules.characters import simplified
from models.rules.oneline.vocabulary.words import HAN, HONORIFIC, SURNAME, word

_HAN = re.compile(f"[{HAN}]")
_TITLED = re.compile(f"{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}")
_RANG = r"called|rang|phoned|tried|dialled|reached|reach|missed|caught|catch|hold of|spoken to|with"
_CALLED = re.compile(
    rf"\b(?i:{_RANG})(?: (?i:calling|ringing|to reach))? "
    r"(?P<name>(?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)?)"
)
_FIRST = re.compile(
    r"(?P<name>[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)?)(?= (?:@|at|of|was|is|did|didn|not|in)\b| @)"
)
# What one need not know to ring them again.
_NO_MORE = re.compile(
    word(
        rf"{_RANG}|not|never|no|answer|ans|reply|luck|get|got|through|did|didn.?t|could|couldn.?t|can.?t"
        "|unable|to|pick(?:ed)? ?up|voice ?mail|vm|left|a|an|the|message|msg|was|is|were|be|busy|in"
        "|meeting|call(?:ing)?|him|her|them|he|she|they|it|back|again|later|try(?:ing)?|ring(?:ing)?"
        "|phone|pls|please|at|on|for|by|so|then|will|i|i.?ll|and|but|just|this|tomorrow|today"
        "|tonight|next|week|morning|afternoon|evening|now|yet|still|out|of|office|lunch|driving"
        r"|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*|noon|am|pm|\d[\d:.]*(?:am|pm)?"
    ),
    re.I,
)
_NO_MORE_HAN = re.compile(
    "没有?[联聯][系络繫絡][上到]|[联聯][系络繫絡]不[上到]|[没沒]人?[接听聽]|无人接|無人接|打不通|[没沒]打通|不接"
    "|[转轉]?[语語]音信箱|在?(?:开[会車车]|開[會车車]|忙|路上)|[占佔][线線]|忙[线線]|[关關][机機]"
    "|[今明后後][天日早晚]|下?(?:[周週]|星期|礼拜|禮拜)[一二三四五六日天]|[上下中]午|早上|晚上|稍[后後]|晚[点點]|一[会會]儿?兒?"
    "|[再给給打拨撥回他她電电话話過过去试試個个了的说說现現在刚剛才都先改约約叫我请請第次联聯系络繫絡沒没]"
    "|[\\d一二两兩三四五六七八九十]+[点點时時:：]?(?:半|\\d+分?)?|分"
)
_MOST = 2  # words or pairs of Chinese that say no more


def words(typed: str, names: Sequence[str]) -> str:
    """`names` of whom it may be; where nobody is named, what was typed."""
    typed = typed.strip()
    name = _named(typed, names)
    if not name:
        return typed
    aside = f" ({typed})" if _says_more(typed, name) else ""
    if not _HAN.search(typed):
        return f"call {name} back{aside}"
    is_simplified = simplified(typed) == typed
    again = "再打给" if is_simplified else "再打給"
    return f"{again}{name}{f'（{typed}）' if aside else ''}"


def _named(typed: str, names: Sequence[str]) -> str:
    known = [one for one in names if one and one in typed]
    firsts = [one.split()[0] for one in names if one.isascii() and one.split()]
    known += [one for one in firsts if re.search(rf"(?<!\w){re.escape(one)}(?!\w)", typed)]
    if known:
        return max(known, key=len)
    found = _CALLED.search(typed) or _FIRST.match(typed)
    if found is not None:
        return found["name"]
    titled = _TITLED.search(typed)
    return titled[0] if titled else ""


def _says_more(typed: str, name: str) -> bool:
    rest = _NO_MORE_HAN.sub(" ", _NO_MORE.sub(" ", typed.replace(name, " ")))
    left = re.findall(rf"[^\W\d_{HAN}]{{2,}}|[{HAN}]{{2}}", rest)
    return len(left) > _MOST
