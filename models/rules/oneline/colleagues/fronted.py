"""What is promised stands before its verb in Chinese, and after it in a list of to-dos: 报价给 is
给报价, 安和的合同发 is 发安和的合同."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.cues import one_of
from models.rules.oneline.vocabulary.words import HAN, fold

_GIVES = "(?:发|寄|送|给|交|出|回寄|补发|补寄|补送)"
# What begins so is done, or said, and no thing.
_NO_THING = (
    f"(?![我你他她发寄送给交把将让叫请催问等要想去来再先重改做打补]|[{HAN}]{{0,3}}?[说问要想])"
)
_FRONTED = re.compile(
    rf"(?P<what>(?:{_NO_THING}[{HAN}A-Za-z\d ]){{0,10}}?{one_of('goods')})(?P<verb>{_GIVES})", re.I
)
_CALLS = re.compile(
    r"(call|ring|phone|visit|meet|see|email|text|join|show)s\b(?P<whom> (?:him|her|them)\b)?"
)
_TOLD = re.compile(
    r"\b(?:[Pp]romised|[Tt]old|[Aa]ssured) (?P<name>[A-Z][\w’']+(?: [A-Z][\w’']+)?) (?:that )?"
)


def as_told(text: str, typed: str) -> str:
    """What a customer was told that a colleague does: "promised Priya that Lee calls her" is to
    call Priya."""
    does, told = _CALLS.match(text), _TOLD.search(typed)
    if does is None or told is None:
        return text
    whom = f" {told['name']}" if does["whom"] else ""
    return f"{does[1]}{whom}{text[does.end() :]}"


def verb_first(text: str) -> str:
    """A to-do with its verb before what it is about, where it says nothing else."""
    found = _FRONTED.fullmatch(fold(text)) if re.search(f"[{HAN}]", text) else None
    if found is None:
        return text
    return f"{text[slice(*found.span('verb'))]}{text[slice(*found.span('what'))].strip()}"
