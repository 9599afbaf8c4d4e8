"""Words that say who took part besides, or did not after all: "and Lars was there too", "Ben
wasn't there by the way", 吴小姐也在, 何总其实没来. Of folded text."""

from models.rules import lazy_re as re
from models.rules.corrections.correction import Correction, Part
from models.rules.corrections.words import SENTENCE_ENDS

_LEAD = (
    r"(?:(?:and|also|oh|sorry|btw|by the way|ah|actually|wait|no|plus|(?:i )?forgot|to add)[,:]? )*"
)
_LEAD_HAN = "(?:对了|哦|啊|另外|还有|忘了说|补充|其实|不对|抱歉|不好意思|顺便|而且|,|:| )*"
_NAME, _NAME_HAN = r"(?P<who>(?-i:[A-Z])[\w'.-]*(?: [\w'.-]+){0,2}?)", "(?P<who>[^,;:\\s]{2,6}?)"
_ASIDE = r"(?:,? (?:by the way|btw|actually|after all|though|in the end|today|yesterday))*"
_ASIDE_HAN = "(?:其实|当时|今天|昨天|那天|最后|也?都)*"
_THERE = r"(?: (?:at|in|for|on) (?:it|the (?:meeting|call|visit|lunch|dinner)))?"
_JOINED = (
    rf"{_LEAD}{_NAME} (?:was|came|sat in|joined|took part|attended|dialled in)(?: us)?"
    rf"(?: there| along| in)?{_THERE},? (?:too|as well|also){_ASIDE}",
    rf"{_LEAD}{_NAME} (?:also|too) (?:was there|came(?: along)?|joined|took part|attended|sat in)"
    rf"{_THERE}{_ASIDE}",
    rf"{_LEAD}{_NAME} was also (?:there|in the (?:meeting|call)){_ASIDE}",
    f"{_LEAD_HAN}{_NAME_HAN}{_ASIDE_HAN}也(?:在场?|来了|去了|到了|参加了|出席了|一起)(?:的|了)*",
)
_ABSENT = (
    rf"{_LEAD}{_NAME} (?:(?:was|were)(?: not|n.?t)(?: actually)? (?:there|present|with us"
    r"|in the (?:meeting|call))|did(?: not|n.?t) (?:come(?: along)?|join(?: us)?|attend|take part"
    rf"|make it)){_THERE}{_ASIDE}",
    f"{_LEAD_HAN}{_NAME_HAN}{_ASIDE_HAN}(?:不在场?|没有?(?:在场?|来|去|到|参加|出席))(?:的|了)*",
)
_KINDS = tuple(
    (part, re.compile(one, re.I))
    for part, patterns in ((Part.JOINED, _JOINED), (Part.ABSENT, _ABSENT))
    for one in patterns
)


def read(typed: str, said: str) -> Correction | None:
    """`said` is the text folded, each character at its place."""
    for part, pattern in _KINDS:
        if found := pattern.fullmatch(said.strip(SENTENCE_ENDS)):
            return Correction(part, typed[slice(*found.span("who"))].strip(), is_surely=True)
    return None
