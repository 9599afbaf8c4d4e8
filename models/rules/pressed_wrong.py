"""Words that say that a button was pressed by mistake, or ask to have a to-do open again that was
just finished: 按错了, 手滑, "pressed the wrong one", "undo that Done". Pure.
"""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import fold

_LONGEST = 60  # characters
_EDGES = " ,，。.!！~"
_PRESS = "pressed|hit|clicked|tapped|ticked|checked off|marked"
_DONE = "(?:as )?(?:done|finished|completed?)"
_ENGLISH = re.compile(
    rf"(?:i |i.?ve |have |must have )*(?:(?:{_PRESS}) (?:on )?(?:the |a )?wrong"
    r"(?: (?:one|button|thing|to-?do|item|line|box))?(?! ?\w)"
    rf"|(?:(?:{_PRESS}) (?:it|that|this|{_DONE}|the button)(?: {_DONE})?"
    r" (?:by (?:mistake|accident)|accidentally))"
    rf"|accidentally (?:{_PRESS}) (?:it|that|this|{_DONE}|the button|the wrong one)(?: {_DONE})?"
    r"|mis-?click(?:ed)?|mis-?tapped|(?:it was |that was )?(?:the )?wrong button"
    rf"|(?:please |can you )*(?:undo|take back|revert|untick|uncheck) (?:the |that |my |last )*"
    rf"(?:{_DONE}|tick))\b"
)
_CHINESE = re.compile(
    "(?:我|刚刚?|刚才)*(?:(?:按|点|勾选?|戳|碰)(?:成)?错了?(?:按钮|地方|一个|那个)?了?"
    "|手滑了?|手误了?|误(?:按|触|点|碰)了?"
    "|不小心(?:按|点|勾|碰|戳)(?:到|了|错|掉|成)*(?:完成)?了?"
    "|(?:请|麻烦|帮我|把)*(?:取消|撤销|收回|撤回|还原|恢复)(?:掉|一下|了)*"
    "(?:刚刚|刚才|上一?个|那个|这个|我)?(?:按|点)?的?(?:完成|打勾|勾选|已完成)(?:状态)?)"
)
_AH = re.compile(
    r"\b(?:oops|whoops|sorry|ah|oh|no|wait|damn|argh|hm+|ok|my (?:bad|mistake))\b"
    "|[啊咦哎呀哦嗯唉噢诶哇糕了呃]|糟|不好意思|抱歉|对不起|不对|等等"
)
_NOT_DONE = re.compile(
    "[^,;]{0,12}没[^,;]{0,6}|not (?:yet|done)(?: yet)?"
    r"|[^,;.!]{2,30} (?:is|are)(?: not|n.?t) [\w ]{2,20}"
)
_AFTER = re.compile(r"$|[\s,;.!:，。！、~—–-]")


def read(typed: str) -> str | None:
    """What is said besides, by which the thing may be known; None where it says nothing of the
    kind."""
    said = fold(typed).strip().lower()
    if len(said) > _LONGEST or typed.rstrip().endswith(("?", "？")):
        return None
    for pattern in (_ENGLISH, _CHINESE):
        found = pattern.search(said)
        if found and _is_alone(said[: found.start()]) and _AFTER.match(said, found.end()):
            return f"{said[: found.start()]} {said[found.end() :]}".strip(_EDGES)
    return None


def _is_alone(before: str) -> bool:
    """Whether nobody and nothing else stands before it."""
    rest = _AH.sub("", before).strip(_EDGES)
    return not rest or _NOT_DONE.fullmatch(rest) is not None
