"""What names the record or draft that is to go, or to what it goes back: 海岳那笔删掉, "delete the
Harbor draft", 改回安和, "change it back". Pure; whom the names mean, only customers tell."""

from dataclasses import dataclass

from models.rules import lazy_re as re
from models.rules.corrections.reading import fold
from models.rules.corrections.words import SENTENCE_ENDS

_LONGEST, _LONGEST_BACK = 60, 40  # characters
_RECORDS = "记录|跟进|拜访|通话|电话|会议?"
_DROP = (
    "(?:先|都|就)?(?:给我|帮我)?(?:删掉|删除|删|丢掉|作废|撤销|撤回|撤掉|取消|不要|不算|不存|别存|不用存?"
    "|不保存|不用记|别记|不需要)(?:了|吧|掉)*"
)
_DELETE = "(?:please |pls )?(?:delete|discard|remove|scrap|bin|drop|undo) (?:the |my )?"
_DRAFT, _RECORD = "(?P<draft>draft|note)", "(?P<record>record|entry|log|follow-?up)"
# A to-do is no 笔 or 条; what is called 个 or 件 may be one.
_NAMED = tuple(
    re.compile(one, re.I)
    for one in (
        rf"(?:请|麻烦|帮我|把|将)*(?P<of>[^,;]{{1,20}}?)的?(?:那|这|刚才那|上一)(?:一)?"
        rf"(?:笔|条|则|次|通|场|份)(?:(?P<draft>草稿)|(?P<record>{_RECORDS}))?(?:的)?{_DROP}",
        rf"(?:请|麻烦|帮我|把|将)*(?P<of>[^,;]{{1,20}}?)的?(?:那个|这个)?(?:(?P<draft>草稿)|(?P<record>记录))"
        rf"{_DROP}",
        rf"{_DROP}(?P<of>[^,;]{{1,20}}?)的?(?:那|这)(?:一)?(?:笔|条|则|次|通|场|份)"
        rf"(?:(?P<draft>草稿)|(?P<record>{_RECORDS}))?",
        rf"{_DELETE}(?P<of>.{{2,30}}?) (?:{_DRAFT}|{_RECORD})",
        rf"{_DELETE}(?:{_DRAFT}|{_RECORD}) (?:for|of|about|on|with) (?P<of>.{{2,30}})",
    )
)
_BACK = re.compile(
    "(?:请|还是|再|帮我|把它|客户)*(?:[改换]回(?:去|来|到|成|为)?|恢复(?:成|为|到)?)(?:原来的?|之前的?)?"
    "(?P<zh>[^,;]{0,20}?)(?:吧|了)*"
    "|(?:please |pls )?(?:(?:change|put|switch|set|move) (?:it|that|this) )?back"
    "(?: (?:again|please))?(?: to (?P<en>.{2,30}?))?(?: (?:again|please))?",
    re.I,
)
_AS_IT_WAS = re.compile(
    "|(?:how|as|what) it was(?: before)?|before|the (?:first|original)(?: one)?"
)


@dataclass(frozen=True)
class Named:
    """`of`: the customer, or one of its people; `is_draft`, `is_record` where it says which."""

    of: str
    is_draft: bool = False
    is_record: bool = False


def dropped(typed: str) -> Named | None:
    """None where no record or draft that is named is to go."""
    said = typed.strip(SENTENCE_ENDS)
    if not said or len(said) > _LONGEST or "\n" in said:
        return None
    found = next(filter(None, (one.fullmatch(fold(said)) for one in _NAMED)), None)
    if found is None:
        return None
    named = said[slice(*found.span("of"))].strip()
    return Named(named, bool(found["draft"]), bool(found["record"]))


def back(typed: str) -> str | None:
    """The name that it goes back to, "" where it is only to be as it was; None for other words."""
    said = typed.strip(SENTENCE_ENDS)
    found = _BACK.fullmatch(fold(said)) if said and len(said) <= _LONGEST_BACK else None
    if found is None:
        return None
    name = (
        said[slice(*found.span("zh" if found["zh"] else "en"))]
        if found["zh"] or found["en"]
        else ""
    )
    return "" if _AS_IT_WAS.fullmatch(name) else name
