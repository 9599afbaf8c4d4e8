"""Who was rung and did not answer: nobody took part, so a name stays where the text has it."""

from models.rules import lazy_re as re
from models.rules.oneline.words import fold, word

_NO_ANSWER = re.compile(
    word(
        r"no answer|no reply|nobody (?:answered|picked up|picking up|there)"
        r"|(?:left|leaving) (?:an? |\d )?(?:vm|vms|voice ?mails?|messages?|msg)"
        r"|(?:vm|voice ?mail|message|msg) left|(?:straight|went|goes) to voice ?mail"
        r"|(?:not|didn'?t|did not|never|won'?t|isn'?t|ain'?t) (?:pick\w*|answer\w*)(?: up| by)?"
        r"|rang out|engaged tone|line (?:was |is )?(?:busy|engaged)"
    )
    + "|没人?接|无人接|没有人?接|冇人听|没人听|无人听|占线|忙线|打不通|没打通|未接",
    re.I,
)
# But somebody was: who rang back, or says something.
_TALKED = re.compile(
    word(
        r"(?:called|rang|phoned|emailed|texted|got) back|then|eventually|got (?:hold of|through)"
        r"|spoke|says?|said|told"
    )
    + "|后来|回电|回了|接了|打通了|改找|转给|[说讲]",
    re.I,
)


def is_all(typed: str) -> bool:
    """Whether a line tells of nothing but that nobody answered."""
    text = fold(typed)
    return _NO_ANSWER.search(text) is not None and not _TALKED.search(text)
