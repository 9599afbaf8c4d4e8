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
# What it came from, and nothing of ours: 当机是旧手机造成的. No question is left open by it.
EXPLAINED = re.compile(
    rf"[{HAN}a-z\d]{{0,12}}(?:其实|应该|主要|都)*是(?:因为|由于|被)?(?![^,;。]*(?:我们|咱|[你您贵]|我司|师傅))"
    rf"[{HAN}{KNOWN}a-z\d]{{1,14}}(?:造成|引起|导致|引发|惹)的(?:\W|$)"
    r"|\b(?:it|that|this|\w+s?) (?:was|were|turned out to be) (?:all |only |just )?"
    r"(?:caused by|down to|due to|because of) (?:their own|(?:his|her|their) (?:old|own)"
    r"|old|an old|a user|users?)\b",
    re.I,
)
# Who was angry is so no more: "she calmed down", 气消了.
CALMER = re.compile(
    r"\b(?<!not )(?<!n't )(?:calmed|calming|calms|cooled|settled|simmered)"
    r"(?: right| completely| a bit)? down(?: now| a bit| again)?\b"
    "|(?<![没未不])(?:冷静|平静)(?:下来|多)?了|(?<![没未不])消气了?|气(?:也|都|已经?)*消了|不(?:再)?生气了|(?:火|气)[^,;。]{0,2}下去了",
    re.I,
)
# Business that came to nothing; no trouble of theirs: "the upsell is dead", 这单黄了.
_BUSINESS = (
    r"(?:deals?|upsells?|renewals?|opportunit(?:y|ies)|opp|tenders?|bids?|pitch|expansion|add-?on"
    r"|cross-?sells?|business|account)"
)
FALLEN = re.compile(
    rf"\b{_BUSINESS} (?:is|'s|looks?|seems?|are|was|has gone|went|gone)(?: now| all| pretty much)?"
    r" (?:dead(?: in the water)?|cold|off the table|a no-?go|over|lost|gone)\b"
    "|(?:[这那]?(?:个?单子?|个?项目|个?案子?)|续约|加购|商机|生意)(?:是|算|已经?|基本|估计|就)*(?:黄|没戏|泡汤|凉|吹|飞)了?",
    re.I,
)
_SAYS_ON = re.compile(
    r"\b(?:and|but|yet|though|although|because|still)\b|但|可是|不过|然而|还是", re.I
)


_NEWS = (OVER, AWAITS_STEP, EXPLAINED, CALMER, FALLEN)


def without(text: str) -> str:
    """The folded text without such words; "" where it says nothing else."""
    if CORRECTS.fullmatch(text):
        return ""
    for one in _NEWS:
        text = one.sub(" ", text)
    return text


def is_news(text: str) -> bool:
    """Whether it says such a thing, and nothing after it."""
    found = CORRECTS.fullmatch(text) or next(
        filter(None, (one.search(text) for one in _NEWS)), None
    )
    return found is not None and _SAYS_ON.search(text, found.end()) is None
