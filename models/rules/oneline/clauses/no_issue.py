"""What opens nothing that a customer waits for, though its words do: a correction of what was said
before, and good news."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import HAN, KNOWN

# Who asked is no question: 是唐经理问的, "it was Tang who asked".
_WHO_ASKED = (
    rf"(?:其实|应该|应当)?(?:不?是[{HAN}{KNOWN}a-z ]{{1,8}}(?<!我)(?:提?问|提出?来?|问起)的"
    rf"|(?:提?问|提)的(?:人)?(?:其实|应该|应当)?不?是[{HAN}{KNOWN}a-z ]{{1,8}})"
    r"|(?:(?:no|sorry|actually) )*(?:it|that) (?:was|is|wasn'?t|was not) (?:[\w.'\ufffc]+ ){1,3}"
    r"(?:who|that) (?:asked|raised it|brought it up)"
)
# What is wrong is what was said before, for nothing else is named.
_WRONG = (
    "(?:哦|啊|呃|噢|等等|等下|抱歉|不好意思)*(?:不对|错了|(?:搞|弄|记|写|打|说|填|看)错了?|(?:说|写|记)的?不对)"
    "(?:了|啊|哦|呀|吧)*"
)
CORRECTS = re.compile(rf"\W*(?:{_WHO_ASKED}|{_WRONG})\W*", re.I)
# What we told them is neither their question nor their view: "told Li why it came late".
TOLD_BY_US = re.compile(
    r"\W*(?:(?:i|we|i've|we've|just|also|already|then|and|so) )*(?:told|updated|informed|briefed"
    r"|explained to|apologi[sz]ed to|assured|warned) (?!(?:us|me|my|our|that|by|off|to)\b)"
    rf"(?:[\w.'{KNOWN}]+ ){{1,2}}?(?:that|about|on|why|how|when|what|where|it|we|our|the|there|they"
    r"|of|for)\b",
    re.I,
)
_COMPLAINT = r"(?:complaints?|claims?|objections?|dispute|grievance|escalation|chargeback)"
_STOP = r"(?:shut-?downs?|strikes?|ban|freeze|recall|embargo|lay-?offs?|closures?|blockade|boycott)"
_NOT = r"(?<!not )(?<!n't )(?<!never )(?<!to )(?<!unless )(?<!\bwe )(?<!\bi )"
_ENDS = (
    r"(?:cancel(?:l?ed|s)?|withdr[ae]ws?|withdrew|withdrawn|drop(?:ped|s)|retract(?:ed|s)"
    r"|took back|taken back|call(?:ed|s) off|lift(?:ed|s)|scrapp?ed|avert(?:ed|s)|avoid(?:ed|s)"
    r"|closed)"
)
_OWN_ZH = "(?:他们?|她们?|对方|那个|这个|之前|的|对我们?)*"
_COMPLAINT_ZH = "(?:投诉|客诉|索赔|申诉|异议|起诉|停[产工]|罢工|禁令)"
# Trouble that is over, as they say themselves: "cancelled her complaint", 投诉撤了.
OVER = re.compile(
    rf"{_NOT}\b{_ENDS} (?:(?:the|her|his|their|its|that|this|all|both|january|february|march"
    rf"|april|may|june|july|august|september|october|november|december|planned|\w+'s|{KNOWN}+) )*"
    rf"(?:\w+ )?(?:{_COMPLAINT}|{_STOP})\b"
    rf"|\b(?:{_COMPLAINT}|{_STOP}) (?:is|was|has been|have been|were) {_ENDS}\b"
    f"|(?<![没不未勿求望])(?:撤回?|撤销|撤掉|取消|收回)了?{_OWN_ZH}{_COMPLAINT_ZH}"
    f"|{_COMPLAINT_ZH}(?:都|已经?|也)*(?:撤回?|撤销|撤掉|取消|收回)了?",
    re.I,
)
# They go on once we have sent something: nothing is wrong, and no money is held back.
_GOES_ON = r"(?:mov|go|start|order|expand|roll|proceed|decid|sign|switch|commit|extend)(?:t?ing|e)?"
AWAITS_STEP = re.compile(
    rf"\b(?:not|won'?t|isn'?t|aren'?t|can'?t|cannot) (?:be )?{_GOES_ON}\b[^,;.]* until"
    r" (?:we|i|our \w+)(?:'ve| have|'ll)? (?:sen[dt]|sign|show|quote|share|present|confirm|hand)"
    r"\w*\b",
    re.I,
)
_SAYS_ON = re.compile(
    r"\b(?:and|but|yet|though|although|because|still)\b|但|可是|不过|然而|还是", re.I
)


def without(text: str) -> str:
    """The folded text without such words; "" where it says nothing else."""
    if CORRECTS.fullmatch(text):
        return ""
    return AWAITS_STEP.sub(" ", OVER.sub(" ", text))


def is_news(text: str) -> bool:
    """Whether it says such a thing, and nothing after it."""
    found = CORRECTS.fullmatch(text) or OVER.search(text) or AWAITS_STEP.search(text)
    return found is not None and _SAYS_ON.search(text, found.end()) is None
