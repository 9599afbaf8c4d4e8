"""Who was rung or called on in vain: nobody took part, so a name stays where the text has it."""

from models.rules import lazy_re as re
from models.rules.oneline.words import fold, word

_NO_ANSWER = re.compile(
    word(
        r"no answer|no ans|no reply|nobody (?:answered|picked up|picking up|there)"
        r"|(?:left|leaving) (?:an? |\d )?(?:vm|vms|voice ?mails?|messages?|msg)"
        r"|(?:vm|voice ?mail|message|msg) left|(?:straight|went|goes) to voice ?mail"
        r"|(?:not|didn'?t|did not|never|won'?t|isn'?t|ain'?t) (?:pick\w*|answer\w*)(?: up| by)?"
        r"|rang out|engaged tone|line (?:was |is )?(?:busy|engaged)"
    )
    + "|没人?接|无人接|没有人?接|冇人听|没人听|无人听|占线|忙线|打不通|没打通|未接"
    "|扑了?个?空|没(?:见|碰|遇|找|等)[到着上](?:人|[他她]|$|[,;。\\s])|不接(?:电话|手机|微信)|(?:电话|手机)(?:都|也|又|一直)?不接",
    re.I,
)
# But somebody was: who rang back, or says something.
_TALKED = re.compile(
    word(
        r"(?:called|rang|phoned|emailed|texted|got) back|then|eventually|got (?:hold of|through)"
        r"|spoke|says?|said|told"
    )
    + "|抱怨|投诉|嫌|骂|客服|热线|后来|回电|回了|接了|打通了|改找|转给|[说讲]",
    re.I,
)

_RANG = re.compile(
    word(r"no (?:answer|ans)|picked up|vms?|voice ?mails?|rang out|engaged(?: tone)?|line busy")
    + "|接|占线|忙线|打不通|没打通|听",
    re.I,
)
_NOT_THERE = re.compile(
    "(?:不在|没人|没见[到着]|没遇[到上])[^。;\n]{0,12}(?:再|改天)(?:过?去|过?来|跑|上门|登门)"
)
_LOOKED_AT = 1500  # characters


def is_all(typed: str) -> bool:
    """Whether a line tells of nothing but that nobody answered."""
    text = fold(typed)
    return _NO_ANSWER.search(text) is not None and not _TALKED.search(text)


def rang(typed: str) -> bool:
    """Whether it was a telephone that nobody answered."""
    text = fold(typed[:_LOOKED_AT])
    return is_all(text) and _RANG.search(text) is not None


def is_call_in_vain(typed: str) -> bool:
    """Whether somebody was called on and not there: 何生唔喺度 星期一再去."""
    return _NOT_THERE.search(fold(typed[:_LOOKED_AT])) is not None
