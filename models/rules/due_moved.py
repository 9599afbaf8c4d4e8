"""What is told of the day on which a promise is due: "Marta needs the audit report by Wednesday
already", "the samples can wait till Monday", 报价不急，周五给就行. Pure: which promise it is, only
what is open decides.
"""

from dataclasses import dataclass
from datetime import date, datetime

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.direct_words import ENDS
from models.rules.oneline.vocabulary.words import HAN, HONORIFIC, SURNAME, fold
from models.rules.rescheduling_words import NOUN

_LONGEST, _LONGEST_NOTE = 90, 300  # characters
_D = "\ufff9"  # in the place of the day
_DUE = "due "
_CLAUSE = re.compile(r"[;!?。；！？\n]|(?<!\d)[,，]|\.(?=\s|$)")
# The day that it is not any more.
_NOT_THEN = re.compile(
    r",? (?:and )?(?:not|instead of|rather than|no longer)(?: on| by)? [\w/ ]{3,16}$"
    r"|[,，]?(?:而?不是|不再是)[^,，。]{2,8}$"
)
_LEAD = re.compile(
    r"(?:(?:sorry|ok|okay|actually|hi|hey|fyi|btw|well|so|and|oh|update|news)\b[\s,:!]*"
    r"|(?:不好意思|抱歉|对了|好消息|更正|补充)[\s,:]*)+"
)
_WHO_SAYS = (
    r"(?:[\w'. ]{1,30}? (?:says?|said|writes|wrote|confirmed|told (?:me|us))(?: that|,|:)? )?"
)
_ALREADY = (
    r"(?: (?:already|now|instead|after all|at the latest|latest|please|actually|too|as well"
    r"|for sure))*"
)
_FINE = (
    r"(?:is|will be|would be|'s|works)(?: also| just| perfectly| totally| still)?"
    r"(?: (?:fine|ok|okay|enough|early enough|soon enough|good|great|alright))?"
)
_SAYS_HAN = "(?:[^,:]{1,10}?说[,:]?)?"
_HANDS = "(?:给|交|发|送|寄|弄|做|出|提供)?(?:[他她您我]们?)?"
_ENOUGH = "(?:就行|也行|都行|即可|就可以|也可以|也没问题|没问题|就好|也来得及|来得及)(?:的|了|吧)*"
_MAKE_IT = "(?:(?:make (?:it|that)|let'?s (?:say|make it)|rather|better|say) )?"
# Not before that day.
_CANNOT = "can'?t|cannot|can not|won'?t|will not|couldn'?t|not able to|unable to"
_FINISH = (
    "do|finish|have|get(?: to)?|send(?: out)?|make|manage|deliver|write(?: up)?|prepare|complete"
)
_CANNOT_HAN = (
    "(?:做|弄|写|发|交|给|赶|出|搞|办|完成|整理|准备)(?:不了|不出来?|不完|不好|不及)"
    "|来不及(?:做|写|弄|出)?"
)
# What begins so is to be done, which may be new.
_TO_DO = "请|帮|给|发|打|寄|送|去|来|约|找|提醒|跟|和|要|得|记得|在|客户|对方|[我你您他她]"
# That they need it by then may be news of another thing; the others are of a day that was known.
_NEEDED = (
    re.compile(
        rf"{_WHO_SAYS}(?:[\w'. ]{{1,40}}? )(?:needs?|wants?|requires?|must have|has to have"
        rf"|would like|expects?|is asking for|asks for)"
        rf" (?P<thing>[^,;:]+?) (?:back )?{_D}{_ALREADY}"
    ),
    re.compile(
        f"{_SAYS_HAN}(?P<thing>[^,]{{2,24}}?)(?:最晚|最迟)?{_D}(?:之?前)?"
        "(?:就|必须|一定|得|非)+(?:要|给|交|拿到)(?:到|不可)?(?:了|的)?"
    ),
    re.compile(
        f"{_SAYS_HAN}[^,]{{1,12}}?{_D}(?:之?前)?(?:就|必须|一定)?(?:要|需要|想要|得拿到)"
        "(?P<thing>[^,]{2,20}?)了?"
    ),
)
_MOVED = (
    re.compile(
        rf"no (?:rush|hurry) (?:on|with|for|about) (?P<thing>[^,;:]+?),? {_D}(?: {_FINE}| will do)?"
    ),
    re.compile(
        rf"{_WHO_SAYS}(?P<thing>[^,;:]+?) (?:can|could|may)(?: also| still| easily)?"
        rf" (?:wait|slip|slide)(?: till| until| to| for)? ?{_D}{_ALREADY}"
    ),
    re.compile(
        rf"{_WHO_SAYS}(?P<thing>[^,;:]+?)(?: is| are|'s)(?: now| actually)?"
        rf" (?:due|needed|wanted|expected) ?{_D}{_ALREADY}"
    ),
    re.compile(rf"{_WHO_SAYS}(?P<thing>[^,;:]+?) {_D} {_FINE}{_ALREADY}"),
    re.compile(
        rf"{_WHO_SAYS}{_D} {_FINE}{_ALREADY}"
        r" (?:for|with) (?P<thing>(?!(?:me|us|her|him|them)\b).+)"
    ),
    re.compile(rf"(?P<thing>[^:,]{{2,40}}?)(?: ?:| [–-]| [=-]>) ?{_MAKE_IT}{_D}{_ALREADY}"),
    re.compile(rf"(?P<thing>[^,;:]{{3,40}}?) {_D} (?:rather|instead|after all)"),
    re.compile(
        rf"(?:i|we) (?:{_CANNOT}) (?:{_FINISH}) (?P<thing>[^,;:]{{3,40}}?)"
        rf"(?: (?:done|ready|finished|out|over))? {_D}{_ALREADY}"
    ),
    re.compile(
        rf"(?P<thing>[^,;:]{{3,40}}?) (?:{_CANNOT})(?: be)?"
        rf"(?: (?:done|ready|finished|out|possible|there|happen))? {_D}{_ALREADY}"
    ),
    re.compile(
        f"{_SAYS_HAN}(?P<thing>[^,]{{2,24}}?)(?:也?(?:可以|能))?(?:等到?|拖到|放到|缓到|留到){_D}"
        f"(?:再{_HANDS})?(?:{_ENOUGH}|吧|也行)*"
    ),
    re.compile(
        f"{_SAYS_HAN}(?P<thing>[^,]{{2,24}}?)(?:不急|不着急|不用急|不赶)(?:着?要)?[, ]*"
        f"{_D}(?:之?前|再)*{_HANDS}(?:{_ENOUGH}|吧)*"
    ),
    re.compile(f"{_SAYS_HAN}(?P<thing>[^,]{{2,24}}?){_D}(?:之?前|再)*{_HANDS}{_ENOUGH}"),
    re.compile(f"{_SAYS_HAN}{_D}(?:之?前|再)*{_HANDS}(?P<thing>[^,]{{2,20}}?){_ENOUGH}"),
    re.compile(
        "(?P<thing>[^,]{2,20}?)的?(?:截止(?:日期|时间)?|期限|交期|交货期)"
        f"(?:改|变|提前|推迟|延|调整)?(?:到|成|为|是|在)?{_D}"
    ),
    re.compile(f"(?P<thing>[^,:]{{2,20}}?):(?:改到?|改成|就)?{_D}吧?"),
    re.compile(
        f"(?:我们?)?(?P<thing>[^,:]{{2,20}}?){_D}(?:之?前)?(?:我们?)?(?:{_CANNOT_HAN})(?:了|的)*"
    ),
    re.compile(
        f"(?:我们?)?{_D}(?:之?前)?(?:我们?)?(?:{_CANNOT_HAN})(?P<thing>(?!了|的)[^,:]{{2,20}}?)"
    ),
    re.compile(
        f"(?P<thing>(?!{_TO_DO})[^,:]{{1,19}}?[{HAN}])(?:最晚|最迟|会)?{_D}(?:之?前)?(?:一定|会)?{_HANDS}"
    ),
    re.compile(
        r"(?P<thing>[^,;:]{3,40}?)(?: (?:follows|goes out|will (?:follow|go out"
        r"|be (?:ready|done|out))))"
        rf" ?(?:by |on )?{_D}{_ALREADY}"
    ),
)
# Of what was shown a moment ago.
_ALONE = (
    re.compile(rf"{_WHO_SAYS}{_D} {_FINE}{_ALREADY}(?: (?:for|with) (?:me|us|her|him|them))?"),
    re.compile(f"{_SAYS_HAN}{_D}(?:之?前|再)*{_HANDS}(?:{_ENOUGH}|可以)"),
)
_EDGES = re.compile(
    r"^(?:(?:the|my|our|your|his|her|their|a|an)\s+|[那这][个份]|把|给)|\s*(?:的|那个|那份)$"
)
_IT = re.compile(r"(?:it|that|this|them|that one|this one|[那这]个|它)")
_NOTHING = re.compile(
    r"(?:.*\b(?:says?|said|thinks?|told (?:me|us))|it|that|this|they|them|i|we|he|she|you|next|due"
    "|todo|meeting|call|[他她它]们?|我们?|这个|那个"
    f"|{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC})?"
)


@dataclass(frozen=True)
class DueMoved:
    """`thing` is folded, "" of what was shown last. `is_needed`: it may be news of another."""

    thing: str
    to: date | datetime
    is_needed: bool = False


def read(typed: str, now: datetime) -> DueMoved | None:
    """`now` is in the person's zone. Every word is known but those of the thing."""
    said = fold(typed).strip().strip(ENDS).lower()
    if len(said) > _LONGEST or typed.rstrip().endswith(("?", "？")):
        return None
    lead = _LEAD.match(said)
    said = _NOT_THEN.sub("", said[lead.end() :] if lead else said)
    day = dates.find(said, now)
    if day is None:
        return None
    start = day.start + (len(_DUE) if said.startswith(_DUE, day.start) else 0)
    text = f"{said[:start].rstrip()} {_D} {said[day.end :].lstrip()}"
    text = _close(text.strip())
    for patterns, is_needed in ((_NEEDED, True), (_MOVED, False)):
        for pattern in patterns:
            found = pattern.fullmatch(text)
            if found and _IT.fullmatch(found["thing"].strip()):
                return DueMoved("", day.value)
            if found and (thing := _thing(found["thing"])):
                return DueMoved(thing, day.value, is_needed)
    is_alone = any(pattern.fullmatch(text) for pattern in _ALONE)
    return DueMoved("", day.value) if is_alone else None


def each(typed: str, now: datetime) -> list[DueMoved]:
    """What the clauses of a note tell of things that are named."""
    if len(typed) > _LONGEST_NOTE:
        return []
    clauses = [typed, *_CLAUSE.split(typed)]
    return [moved for one in clauses if (moved := read(one, now)) and moved.thing]


def _close(text: str) -> str:
    """Chinese has no space beside the day."""
    return re.sub(f"(?<=[{HAN}]) *{_D}", _D, re.sub(f"{_D} *(?=[{HAN}])", _D, text))


def _thing(said: str) -> str:
    thing = _EDGES.sub("", _EDGES.sub("", said.strip(" ,:"))).strip(" ,:")
    is_none = _NOTHING.fullmatch(thing) or NOUN.search(thing)  # a meeting is no promise
    return "" if is_none else thing
