"""What a colleague, or one's own manager, wants of one: "Lee asks if the quote is ready",
小王问货期定了没, "Grace asked me for the forecast". Pure: whether that is a colleague, only the
names decide."""

from dataclasses import dataclass
from enum import StrEnum

from models.rules import lazy_re as re
from models.rules.characters import in_place
from models.rules.oneline.vocabulary.words import HAN

_LONGEST = 160  # characters
_MENTION = r"<@[UW][A-Z0-9]+(?:\|[^<>]*)?>"
_WHO = rf"(?P<who>{_MENTION}|@?[a-z][\w.'-]*(?: [a-z][\w'-]*)??)"
_WHO_HAN = rf"(?P<who>{_MENTION}|@?[a-z][a-z0-9_.-]*|[{HAN}]{{2,4}}?)"
_JUST = "(?:刚才?|刚刚|今天|早上|上午|下午|昨天|又|还|也| )*"


class Wants(StrEnum):
    ANSWER = "answer"  # to a question
    THING = "thing"
    DEED = "deed"


@dataclass(frozen=True)
class Asked:
    """As typed."""

    who: str
    wants: Wants
    what: str


_PATTERNS = {
    Wants.THING: (
        rf"{_WHO} (?:just )?(?:asks|asked|is asking) (?:(?:me|us) )?for (?P<what>.+)",
        f"{_WHO_HAN}{_JUST}[跟找问向]我们?要(?P<what>.{{2,}})",
    ),
    Wants.ANSWER: (
        rf"{_WHO} (?:just )?(?:asks|asked|is asking|wants to know|wanted to know|would like to know"
        r"|wonders|wondered|is wondering)(?: me| us)? "
        r"(?P<what>(?:if|whether|how|when|what|which|who|where|why|about)\b.+)",
        f"{_WHO_HAN}{_JUST}(?:来|在|想)?(?:问|想知道)(?![题候过好])(?:我们?|一下|下| )*[,:，：]?"
        "(?P<what>(?!我们?要).{2,})",
    ),
    Wants.DEED: (
        rf"{_WHO} (?:just )?(?:asks|asked|told|tells|wants|wanted) me to (?P<what>.+)",
        f"{_WHO_HAN}{_JUST}(?:让|叫|要求?)我(?P<what>.{{2,}})",
    ),
}
_COMPILED = {
    wants: [re.compile(one, re.I) for one in patterns] for wants, patterns in _PATTERNS.items()
}


def read(typed: str) -> Asked | None:
    said = typed.strip().rstrip(" .!。！?？")
    if len(said) > _LONGEST or "\n" in said:
        return None
    for wants, patterns in _COMPILED.items():
        if found := next(filter(None, (one.fullmatch(in_place(said)) for one in patterns)), None):
            who, what = (said[slice(*found.span(name))].strip() for name in ("who", "what"))
            return Asked(who, wants, what)
    return None
