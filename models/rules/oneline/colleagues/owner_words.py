"""How colleagues are called where a clause says what they are to do."""

from functools import lru_cache

from models.rules import lazy_re as re
from models.rules.oneline.colleagues import colleagues
from models.rules.oneline.vocabulary.cues import one_of
from models.rules.oneline.vocabulary.words import HAN, KNOWN, TIME, word

TOLD_TO = one_of("told_to")
_TOLD_THEM = word(
    "(?:(?:i|we)(?:'ve| have)? )?(?:told|assured|promised|informed) (?:him|her|them|[a-z]+"
    "|the [a-z]+)"
)
_ASKED = word("(?:(?:i|we)(?:'ve| have)? |have )?(?:already |just )?asked")
# Before whom we have do it: "I'd get Greg to come out".
_I_WILL = word(
    "(?:(?:i|we)(?:'?d|'?ll| will| would| am going to|'m going to)?|will)"
    "(?= (?:get|getting|ask|have|having|tell|chase) )"
)
# Atomic: "told him told him" and 那边那边 are read in one way only, however long it goes on.
_LEAD = (
    rf"(?>[\s,:*_~{KNOWN}{TIME}-]|^(?:to|cc) (?=[{HAN}]{{2,4}}:)"
    rf"|{word('and|also|then|so|but|pls|please|&|that|lah|ok')}"
    rf"|{_TOLD_THEM}|{_I_WILL}"
    rf"|{word('(?:i |we )?(?:said|agreed)')}"
    rf"|[{HAN}]{{1,6}}?(?:那边|这边|的事|方面)"
    "|另外|然后|答应了?[他她]?们?|先|再|就|会|来|回头|已经?|经|即刻|马上|立刻|赶快|赶紧|现在"
    f"|我们?(?!{TOLD_TO}))*"
)
_MODAL = word(
    "to|will|would|(?:can|could) you(?: please| pls)?|can|should|shd|shld|must|please|pls|needs to"
    "|has to|is to|is going to|is gonna|(?:still )?owes?|promised(?: to)?|agreed to"
)
DEED_HAN = one_of("deed")
SPELLED = "\ufff9"  # stands for each letter of a name that a colleague's handle spells
WILL = rf"(?:\s*{_MODAL}|'ll\b|'s (?:going to|gonna|to)\b|'s(?= [a-z]+ing\b))"
# So a colleague is who asks or says it, but for whom he asks for us.
_ASKS_OR_SAYS = (
    f"[{HAN}]?(?:说|问(?!供应|工厂|厂|财务|技术|仓库|车间|老板|主管|总部|研发|品管|采购|物流|生产"
    "|实验室|师傅|价|清|好|一下|下|问|[a-z]))"
)
# But what he says he will do is his: 阿凯说他周五前会寄.
_SAYS_HE = rf"说[他她]?(?:自己)?(?=[{TIME}]*(?:会|来|去|可以(?=\w)|能|负责))"


@lru_cache(maxsize=64)
def all_calls(teammates: tuple[str, ...]) -> tuple[str, ...]:
    """What they are called, the longest first."""
    return tuple(sorted({call for one in teammates for call in colleagues.calls(one)}, key=len))[
        ::-1
    ]


@lru_cache(maxsize=64)
def patterns(teammates: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """How colleagues are named before what is to be done, in the midst of it, after it, and as
    those by whom."""
    calls = all_calls(teammates)
    latin = "|".join(re.escape(one) for one in calls if one.isascii()) or r"(?!)"
    han = "|".join([*(re.escape(one) for one in calls if not one.isascii()), f"{SPELLED}+"])
    leading = re.compile(
        rf"{_LEAD}(?P<words>(?:(?:我们?)?{TOLD_TO}\s*|{_ASKED}\s+)?"
        rf"(?P<name>(?P<latin>{word(latin)}|(?<![a-z0-9_'-])(?:{latin})(?='(?:ll|s (?:going"
        rf"|gonna|to|on it|[a-z]+ing))\b))|(?:{han})(?:(?!{_ASKS_OR_SAYS})|(?={_SAYS_HE})))"
        rf"(?:{_SAYS_HE}|{WILL}|你?(?:帮手|帮忙|帮我|再)(?=[{HAN}a-z{TIME}]))?)",
        re.I,
    )
    within = re.compile(
        rf"[\W{KNOWN}]*(?:(?![让叫请说等催])[{HAN}a-z\d]){{2,10}}?(?<![给跟和与找问托带要])(?<!(?<![合雷])同)"
        rf"(?P<words>(?:(?<![总工姐哥生理任长师他她户])(?<!老板)(?:请|让|叫|麻烦|由|安排))?(?P<name>{han}|(?<![a-z])(?:{latin})(?![a-z]))(?:你(?=[{TIME}]*[{HAN}]))?)"
        rf"(?=于?[{TIME}]*\s*(?:就|再|先|会|去)?(?:{DEED_HAN}|给|交|弄|把(?=[{HAN}]))"
        rf"|[{TIME}]+\s*[{HAN}]{{1,2}}(?:$|给|[他她])|(?<=你))",
        re.I,
    )
    last = re.compile(
        r"(?<!\bask)(?<!\btell)(?<!\bwith)(?<!\bw)(?<!\bw/)(?<!\bto)(?<!\bfrom)(?<!\bbring)(?<!\bbringing)(?<!\btake)(?<!\btaking)(?<!\bpast)(?<!\bsee)(?<!\bfor)(?<!\band)"
        rf"(?:\s[-–—/]\s*|[(]\s*|\s+)(?P<name>{word(latin)}|{han})\s*[)]?$",
        re.I,
    )
    by = re.compile(rf"\bto be [a-z]+(?: [a-z]+)?(?P<words> by (?P<name>{word(latin)}))", re.I)
    return leading, within, last, by
