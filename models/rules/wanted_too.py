"""What is added right after a record: "she also wants the price list", 他还要一份报价, "I promised
to send her the deck". Pure: of which record, whoever asks knows."""

from dataclasses import dataclass

from models.rules import data
from models.rules import lazy_re as re
from models.rules.direct_words import ENDS
from models.rules.oneline.vocabulary.words import HAN, fold

_LONGEST = 100  # characters
_LISTED = data.load(__package__, "wanted_too.toml")
_PRONOUNS = ("he", "she", "they", "他", "她", "他们", "她们", "客户", "对方")
_THING = {"en": "[^,;.!?\\n]{2,60}", "zh": _LISTED["thing"]["zh"]}


@dataclass(frozen=True)
class Wanted:
    """`thing`: as typed; `who` wants it, "" for the customer or where it was promised."""

    thing: str
    who: str = ""


def read(typed: str) -> Wanted | None:
    """None for whatever says more, or may be of anything else."""
    said = fold(typed).strip()
    if len(said) > _LONGEST or len(said) != len(typed.strip()) or said.endswith("?"):
        return None
    said = said.strip(ENDS)
    at = fold(typed).find(said)
    for language, pattern in _WANTED:
        if found := pattern.fullmatch(said):
            return _wanted(found, language, typed[at : at + len(said)])
    return None


def _wanted(found: re.Match[str], language: str, typed: str) -> Wanted | None:
    groups = found.groupdict()
    kind = "deed" if groups.get("deed") else "thing"
    if kind == "thing" and not _is_thing(found[kind], language):
        return None
    who = groups.get("who") or ""
    is_named = who.lower() not in ("", *_PRONOUNS) and not who.lower().startswith("the ")
    return Wanted(typed[slice(*found.span(kind))].strip(), who if is_named else "")


def _is_thing(said: str, language: str) -> bool:
    if re.match(_LISTED["no_thing"][language], said, re.I):
        return False
    return language == "en" or re.search(_LISTED["thing"]["zh_known"], said, re.I) is not None


def _filled(pattern: str, language: str) -> str:
    for short in ("lead", "subject"):
        pattern = pattern.replace(short.upper(), _LISTED[short][language])
    return pattern.replace("THING", _THING[language]).replace("HAN", HAN)


_WANTED = [
    (language, re.compile(_filled(one, language), re.I))
    for language in ("en", "zh")
    for one in _LISTED["wanted"][language]
]
