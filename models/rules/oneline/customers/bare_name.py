"""Whether a line is nothing but a customer's name: "Acme, Inc.", "Call Center Ltd".

A sentence is no name. It has a comma, a full stop before a space, more than six words or fourteen
Chinese characters, or something that the reader found: but a firm may be "Smith, Jones & Co." or
"Dr. Oetker", and its name may hold a word for a contact where it is written as names are.
"""

from datetime import datetime

from models.rules import lazy_re as re
from models.rules.company_forms import ends_with_form
from models.rules.oneline.line import ParsedLine
from models.rules.oneline.vocabulary import lookup
from models.rules.oneline.vocabulary.cues import one_of, pattern
from models.rules.oneline.vocabulary.words import COMPANY_ENDS, HAN, NO_CHINESE_NAME, fold

MAX_WORDS, MAX_HAN = 6, 14
_SENTENCE = re.compile(r"[:：;；。！？\n?]|!\s")
_STOP = re.compile(
    r"(?<!\b[a-z])(?<!\b(?:st|dr|mr|ms|mt|co|no|jr|sr|ft))(?<!\b(?:inc|ltd|mrs|int|mfg|pty"
    r"|pte|sdn|bhd))"
    r"(?<!\bcorp)(?<!\bbros)(?<!\bintl)\.(?=\s)",
    re.I,
)
# What ends a firm's name besides a legal form.
_FIRM = re.compile(r"(?:[\s,]|^)(?:holdings|partners|associates|bros|sons)\.?$", re.I)
# Before a name that nobody knows yet, only these say that it was met: "Meeting Point" is a name.
_MET = re.compile(r"(?:met|saw|visited|called)\b|见了|拜访了?", re.I)
_SMALL = frozenset({"of", "and", "&", "de", "the", "for", "und", "y", "et"})
_SAYS = re.compile("[了过吗给跟]|拜访|打电话|联系|记得|提醒|[今明后昨]天")
_REQUEST = pattern(
    rf"(?=[{HAN}a-z ]{{3,}})",
    one_of("deed"),
    rf"(?:一?[下个份版]|给?[他她]们?|折扣|优惠|(?: (?:an? |the )?)?{one_of('goods')})*",
    f"|{one_of('goods')}|折扣|优惠|discounts?",
)
_SHORT_VERB = re.compile(f"见[{HAN}]+")


def is_no_name(typed: str, now: datetime) -> bool:
    """Whether all that is typed is a day, or what is to be done: 明天, 申请折扣."""
    text = fold(typed).strip()
    return lookup.read(text, now) is not None or _REQUEST.fullmatch(text) is not None


def is_name(typed: str, line: ParsedLine, *, is_plain: bool) -> bool:
    """`line` is the reading of `typed`; `is_plain` where it neither tells, plans nor asks anything.
    A customer that is known needs no guess."""
    text = fold(typed).strip()
    if line.is_known or not text or _SENTENCE.search(typed.strip()) or _MET.match(text):
        return False
    if _STOP.search(text):
        return False
    written_so = _is_written_as_names_are(text)
    is_firm = ends_with_form(text) or _FIRM.search(text) is not None
    if "," in text or "、" in text:
        return written_so and (is_firm or " & " in text)
    if re.search(f"[{HAN}]", text):
        return is_plain and _is_chinese_name(text, line)
    if len(text.split()) > MAX_WORDS:
        return written_so and is_firm
    if is_firm:
        return written_so or is_plain
    return is_plain and (written_so or not _found(line))


def _is_chinese_name(text: str, line: ParsedLine) -> bool:
    if COMPANY_ENDS.search(text) and not (NO_CHINESE_NAME.match(text) or _SAYS.search(text)):
        return True
    is_short = len(re.findall(f"[{HAN}]", text)) <= MAX_HAN and len(text.split()) <= MAX_WORDS
    return is_short and (not _found(line) or _SHORT_VERB.fullmatch(text) is not None)


def _found(line: ParsedLine) -> bool:
    """Whether the reader found more than a name."""
    return bool(
        line.method
        or line.theirs
        or line.feedback
        or line.todos
        or line.occurred_at
        or line.next_contact
        or line.question
        or line.satisfaction
    )


def _is_written_as_names_are(text: str) -> bool:
    """Each word with a capital, but for those like "of" and "&"."""
    words = text.replace(",", " ").split()
    return all(one in _SMALL or not one[:1].islower() for one in words)
