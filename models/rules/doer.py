"""Who does what is written down where a line names a colleague: "@grace to send it" is Grace's,
"send it to @grace" is the writer's, whose text keeps the name.

Pure: the present is an argument. Where two careful people would differ it is the writer's, `Does.
EITHER`, and can be given away; nobody is told of what may not be theirs.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.cues import one_of
from models.rules.oneline.vocabulary.words import fold

NAME = "\ue002"  # stands for the colleague in the text; it is in no word


class Does(Enum):
    COLLEAGUE = auto()
    WRITER = auto()
    EITHER = auto()


@dataclass(frozen=True)
class Deed:
    """`text` is without the colleague where it is theirs; else with NAME in their place."""

    who: Does
    text: str


_LEFT_OVER = re.compile(r"\s*[(（]\s*[)）]|\s*[,，](?=\s*[,，])")
_GAP = re.compile(r"\s+(?=[,，])")
_EDGES = " \t\r\n,;:.!，；：。、！-–—"
_CLAUSE_ENDS = re.compile(r"[,;:(，；：。（–—]$")
# Before the name: by whom it is done, whom it is handed to.
_BY = re.compile(
    r"(?:\b(?:by|(?:assign(?:ed)?|delegated?) to|owned by|owner|assignee|responsible)\s*:?"
    r"|(?:请|麻烦|拜托|劳驾|让|叫|由|派|安排|负责人[是:]?)(?:一下|下)?)\s*$",
    re.I,
)
# Before the name: it is the object, "send it to", 跟…对账.
_OBJECT = re.compile(
    r"(?:(?<![a-z])(?:to|with|from|about|of|than|like|without|between|beside|behind|against|via"
    r"|through|regarding|re|cc|at|on|per|near|past|around|after|before|visit(?:ing)? and|and|&|plus"
    r"|including)|\bw/|[&+/])\s*:?\s*$"
    r"|(?:给|跟|和|与|及|向|找|(?<![合雷共相不])同|对|为|帮|替|陪|问|约|见|等|从|把|被|比|到|以及|联系|联络|通知|告诉"
    r"|告知|回复|答复|拜访|感谢|谢谢|抄送|转达|请教|询问|邀请?|恭喜|祝贺|协助|支持|配合|培训|面试)"
    r"(?:一下|下)?\s*$",
    re.I,
)
_FOR = re.compile(r"(?<![a-z])for\s*$", re.I)
# So a colleague is asked, who does what follows.
_ASK = re.compile(
    r"(?:\b(?:please |pls )?(?:remind|ask|tell|get|need|want|nudge|ping|chase|request|instruct)"
    r"|提醒|要求|催|敦促)(?:一下|下)?\s*$",
    re.I,
)
_HAVE = re.compile(r"\b(?:please |pls )?(?:have|let|make)\s*$", re.I)
# Words whose object the name is: "call @grace".
_VERB = re.compile(
    r"(?:^|[,;:，；：。]\s*|\b(?:and|then|to|please|pls|go|must|also|don't forget to)\s+)"
    r"(?:call|phone|ring|e-?mail|mail|text|message|msg|dm|meet|see|visit|ask|tell|thank|remind|ping|nudge|chase"
    r"|contact|brief|update|inform|notify|invite|join|help|show|pay|greet|congratulate|interview"
    r"|onboard|train|coach|support|answer|reply|follow|assist|consult|interrupt|pick up|book)\s*$"
    r"|^\s*[a-z]+\s*$",
    re.I,
)
_TO_DO = re.compile(
    r"\s*(?:to|will|would|should|must|shall|can|could(?: you)?|needs to|has to|please|pls"
    r"|'ll)\s+(?:please |pls )?(?=[a-z])",
    re.I,
)
_WORD = re.compile(
    r"\s*(?!(?:the|an?|on|in|at|about|for|with|to|from|of|by|and|know|his|her|their)\b)[a-z]", re.I
)
# After the name: what is about them, not done by them.
_NOT_DOING = re.compile(
    r"['’]s\b|的|\s*(?:&|\+|/|和|跟|与|及|、)|\s*(?:and|or|about|re|regarding|for|from|with|on|in|at|of|needs?"
    r"|wants?|asks?|asked|said|says|is|was|has|had|likes?|prefers?|owes?|promised|mentioned|told"
    r"|sent|made)\b|\s*(?:说|问|想|需要|要的|提到|答应|觉得|认为|那边)",
    re.I,
)
_ABOUT = re.compile(r"\s*(?:about|re|regarding|of|that|on|for|关于|有关|说)(?![a-z])", re.I)
_HAN_DEED = re.compile(rf"\s*(?:先|再|就|会|去|来|要|帮我|帮忙|负责)*{one_of('deed')}", re.I)
_REPEATS = re.compile(
    r"[\s,]*(?:(?:every|each)\s.{2,40}|daily|weekly|fortnightly|monthly|quarterly|[每隔][^，,]{1,16})$",
    re.I,
)
_REPEATS_FIRST = re.compile(
    r"[\s,]*(?:(?:every|each)\s|(?:daily|weekly|fortnightly|monthly|quarterly)\b|每|隔)", re.I
)
_TIME_FILLING = re.compile(
    r"(?:by|before|on|due|until|at|this|next|the|from|starting|之?前|以前|内|起|开始|[\W_])*", re.I
)
_PLEA = re.compile(r"[\W_]*(?:please|pls|hey|hi|请|麻烦|拜托|嗨|todo|to-do|待办)?[\W_]*", re.I)


def read(text: str, start: int, end: int, now: datetime) -> Deed:
    """Of a text that names one colleague, at [start, end). `now` is in the writer's zone."""
    before, after = fold(text[:start]), fold(text[end:])
    kept = f"{text[:start]}{NAME}{text[end:]}"

    def theirs(cut: int = start, goes_on: int = end) -> Deed:
        words = f"{text[:cut].rstrip()} {text[goes_on:].lstrip()}".strip(_EDGES)
        return Deed(Does.COLLEAGUE, _GAP.sub("", _LEFT_OVER.sub("", words)).strip())

    told = _TO_DO.match(after)
    if ask := _ASK.search(before):
        if told:
            return theirs(ask.start(), end + told.end())
        if _is_han_deed(after, now):
            return theirs(ask.start())
        return Deed(Does.WRITER if _ABOUT.match(after) else Does.EITHER, kept)
    if (have := _HAVE.search(before)) and _WORD.match(after):
        return theirs(have.start())
    if _OBJECT.search(before) and not _BY.search(before):
        return Deed(Does.WRITER, kept)
    if by := _BY.search(before):
        return theirs(by.start())
    if _FOR.search(before):
        return Deed(Does.EITHER, kept)
    if told:
        return theirs(goes_on=end + told.end())
    if _PLEA.fullmatch(before) or _is_time(before, now):
        is_about_them = _NOT_DOING.match(after) and not _begins_with_time(after, now)
        return Deed(Does.EITHER, kept) if is_about_them else theirs()
    if _VERB.search(before):
        return Deed(Does.WRITER if _ABOUT.match(after) else Does.EITHER, kept)
    if not after.strip(_EDGES + ")）") or _begins_with_time(after, now):
        return theirs()
    opens_clause = _CLAUSE_ENDS.search(before.rstrip()) and not _NOT_DOING.match(after)
    if opens_clause or _is_han_deed(after, now):
        return theirs()
    return Deed(Does.EITHER, kept)


def _is_time(text: str, now: datetime) -> bool:
    """Whether nothing else is said."""
    if _REPEATS.fullmatch(text.strip(_EDGES)):
        return True
    found = dates.find(text, now)
    return found is not None and all(
        _TIME_FILLING.fullmatch(part) for part in (text[: found.start], text[found.end :])
    )


def _begins_with_time(text: str, now: datetime) -> bool:
    if _REPEATS_FIRST.match(text):
        return True
    found = dates.find(text, now)
    return found is not None and _TIME_FILLING.fullmatch(text[: found.start]) is not None


def _is_han_deed(after: str, now: datetime) -> bool:
    """Whether a verb follows in Chinese, with or without its day before it."""
    if _HAN_DEED.match(after):
        return True
    found = dates.find(after, now)
    if found is None or not _TIME_FILLING.fullmatch(after[: found.start]):
        return False
    return _HAN_DEED.match(after[found.end :].lstrip("前内之以,， ")) is not None
