"""What a clause is: a promise of ours, a next contact, feedback, an issue, or only said.

Each kind of evidence has a weight for each role. The heaviest role that reaches THRESHOLD wins; a
clause that none wins, or two as good as equally, is only said.
"""

import re
from dataclasses import dataclass
from typing import Literal

from models.rules.oneline import cues
from models.rules.oneline.cues import pattern
from models.rules.oneline.days import Spot
from models.rules.oneline.owners import Owner
from models.rules.oneline.words import HAN, HONORIFIC, KNOWN, SURNAME, TIME, word

Role = Literal["todo", "next", "feedback", "issue", "said"]

THRESHOLD = 2.0
_MARGIN = 0.25

_LEAD = (
    rf"(?:[\s,:*_~>•'\"“「({KNOWN}{TIME}–—-]"
    rf"|{word('and|also|then|so|but|pls|please|just|ok|now|first|maybe|plus|btw|fyi|again|&|asap|meanwhile|beforehand')}"
    r"|另外|还有|然后|顺便|并且?|而且|于是|那就?|就|也|都|还|先|再|尽快|马上|赶紧|回头|稍后|待会|晚点|今晚|务必|抓紧|下午|上午|早上|晚上|今天|明天)*"
)
_PERSON_HEAD = rf"(?:{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}|(?:mr|mrs|ms|dr|miss|mdm|prof)\.? [a-z]+)"
_OURS = pattern("^", _LEAD, f"(?:{cues.GOODS}(?=我))?(?P<words>{cues.OURS})(?![a-z])")
_STRONG_OURS = pattern(
    word(
        "i'll|we'll|i will|we will|i to|we to|we need to|i need to|we must|i must|we have to|i have to|need to|have to|must"
        "|will|owe|i owe|we owe|promised|promised to|i promised|we promised|gotta|got to|remember to|don't forget to|make sure to|me to|i'm to|asked us to|asked me to|wants us to|wants me to|i should|we should|let me"
    ),
    "|让我们|让我|叫我|要我们|请我们|答应|承诺|记得|别忘了|我来|我去|我得|我会|我要|我方|我们要|我们会|我们得|我们来",
)
_DEED_HEAD = pattern(
    "^", _LEAD, f"(?:{cues.GOODS}(?=我))?(?:{cues.OURS}{_LEAD})?", f"(?P<deed>{cues.DEED})"
)
_CONTACT_HEAD = pattern("^", _LEAD, f"(?:{cues.OURS}{_LEAD})?", f"(?:{cues.CONTACT}|{cues.AGAIN})")
_THEIRS = pattern("^", _LEAD, f"(?:{cues.THEIRS}|{_PERSON_HEAD})|^{KNOWN}+的?[{HAN}]")
_PAST_HEAD = pattern("^", _LEAD, f"(?:(?:i|we) (?:have |had )?)?(?:{cues.PAST}|[a-z]+ed\\b)")
_NOUN_HEAD = pattern(
    "^", _LEAD,
    r"(?:the )?(?:[a-z]+ ){1,3}(?:(?!needed|required|requested|wanted|signed|revised|updated)\w+ed|was|is|were|are|ok|fine|too|looks|came|went|still|not|now|on hold|of|from|to follow|in hand|due from|sent|done|gone|out|lost|won|gap)\b",
)  # fmt: skip
_DEED, _GOODS, _TO_US = pattern(cues.DEED), pattern(cues.GOODS), pattern(cues.TO_US)
_CONTACT, _AGAIN, _BOOKED = pattern(cues.CONTACT), pattern(cues.AGAIN), pattern(cues.BOOKED)
_OPINION, _TROUBLE, _ASKS = pattern(cues.OPINION), pattern(cues.TROUBLE), pattern(cues.ASKS)
_SOLVED, _SOON = pattern(cues.SOLVED), pattern(cues.SOON)
_PAST_HAN = re.compile(
    "已|过了|刚|(?<!答应)(?<!约)(?<!定)(?<!说好)(?<!别忘)了(?!解)|昨天|前天|没[有]?(?!问题)|中$|不用|不需|搞定"
)
_DEPARTMENT = pattern(
    "^",
    _LEAD,
    f"(?:{cues.TOLD_TO}\\s*)?(?:our |my )?(?:{cues.DEPARTMENT})(?:\\s+(?:to|will|look|check)\\b|(?=[{HAN}{TIME}]))",
)
_TOLD = pattern(
    "^",
    _LEAD,
    f"(?:{cues.OURS}{_LEAD})?{cues.TOLD_TO}\\s*(?:our |my |the )?(?:{cues.DEPARTMENT}|小[{HAN}]|{SURNAME}[工总])",
)
_NO_TROUBLE = re.compile(
    word(r"(?:no|any|without|zero|not a|not an|nothing)(?: more| other| real| big| major)? (?:\w+ )?(?:problems?|issues?|trouble|errors?|complaints?|damage|delays?|faults?|wrong|broken|missing)")
    + "|没什?么?(?:大?问题|毛病)|没有?问题|无异常|没坏|不会坏|[没无]投诉|问题不大|不漏|没漏",
    re.I,
)  # fmt: skip
_QUOTED = re.compile(
    r"[\"“「](?P<said>[^\"”」]{3,160})[\"”」]|(?<!\w)'(?P<quoted>[^']{5,80})'(?!\w)"
)
_SAID = re.compile(
    word(
        r"said|says|quote|reckons|thinks|told me|told us|called it|calls it|feedback|they|he|she|'it|it"
    )
    + "|说|讲|表示|评价|反馈|回",
    re.I,
)
_QUESTION = re.compile(r"[?？]|吗$|呢$")
_TOLD_THEM = re.compile(
    rf"\b(?:told|promised|said)(?: (?:[\w{KNOWN}]+ ?){{1,3}})? (?:we|i)(?:'d|'ll| would| will)\b",
    re.I,
)
_CALLED_OFF = re.compile(word("cancel+ed|called off|off") + "|取消", re.I)
_NOT_A_CONTACT = re.compile(
    r"(?:下次|下回|下一次).*(?:[交发出送退补]货|付款|开票|结算|到期|交付|上线|签收|报价|给)|的会",
    re.I,
)
# A meeting of theirs, or one among us.
_OF_OTHERS = pattern(
    r"^\W*(?:their|his|her)\b",
    f"|{word('with|w/?')} (?:our |the )?(?:{cues.DEPARTMENT})(?![a-z])|{word('board meeting|committee')}|董事会",
)
_BARE_WILL = re.compile("will|must|should|need|need to|have to|to|promised|owe", re.I)
# Theirs or ours, as the case may be.
_EITHER = re.compile(
    "(?:给?(?:个)?(?:回复|答复|回信|结果|意见)|确认|付款|签[字约]?|开)|"
    + word(
        "reply|respond|confirm|sign|answer|come back|get back|approve|pay|decide|release|hold|keep|order"
    ),
    re.I,
)
# A deed in one line, a thing in another: "invoice 4417 wrong".
_NOUN = pattern(
    "^",
    _LEAD,
    word(
        "invoice|order|sample|quote|check|report|issue|test|bill|plan|proof|load|pack|label|print|run"
        "|claim|process|copy|supply|train|return|credit|change|hold|design|build|update|repair|clear|press"
    ),
)
_WE_ASKED = re.compile("问(?:[了过候题卷下清问]|一下|工厂|财务|技术|仓库|老板|同事)|(?:我们?|去)问")
_WANTED = re.compile("[想等]|到货|收到|要(?!我)")
_NEXT_HEAD = re.compile(rf"^{_LEAD}(?:next\b|nxt\b|下次|下回|下一次)", re.I)
_OF_ME = re.compile(
    rf"^{_LEAD}(?:can you|could you|should (?:i|we)|did (?:i|we)|do (?:i|we)|how do i|what|when|who|where|帮我|我)|^[\"“]|[\"”]$",
    re.I,
)
_IS_HAN = re.compile(f"[{HAN}]")


@dataclass(frozen=True)
class Weighed:
    role: Role
    weight: float
    is_solved: bool = False
    has_trouble: bool = False


def weigh(
    text: str,
    spot: Spot | None,
    owner: Owner | None,
    *,
    after: Role = "said",
    stop: str = "",
    is_theirs: bool = False,
    is_unsure_day: bool = False,
    has_contact_before: bool = False,
) -> Weighed:
    """`text` is a folded clause in which the customer and the day are masked; `after` is the role
    of the clause before it in the same sentence, `stop` what ends it. `is_theirs` where somebody
    of the customer's is its subject, `is_unsure_day` where its day may be one that is gone."""
    calm = _NO_TROUBLE.sub(" ", text)
    is_han = _IS_HAN.search(text) is not None
    unbooked = _BOOKED.sub(lambda match: " " * len(match[0]), text)
    ours, their = _OURS.search(text), _THEIRS.search(text)
    is_ours = ours is not None and (their is None or their.end() <= ours.end())
    theirs = is_theirs or (their is not None and owner is None and not is_ours)
    is_ours = (is_ours and not is_theirs) or _TOLD_THEM.search(text) is not None
    is_past = bool(_PAST_HEAD.search(text) or (is_han and _PAST_HAN.search(text)))
    has_deed = _DEED.search(unbooked) is not None
    deed_head = _DEED_HEAD.search(unbooked) is not None and not _NOUN_HEAD.search(text)
    booked = _BOOKED.search(text) is not None
    has_hour = spot is not None and spot.has_hour
    contact = _CONTACT.search(text) is not None or (booked and (has_contact_before or has_hour))
    contact_head = _CONTACT_HEAD.search(text) is not None
    again = _AGAIN.search(text) is not None
    opinion = _OPINION.search(calm) is not None
    trouble = _TROUBLE.search(calm) is not None
    solved = _SOLVED.search(text) is not None
    asks = _ASKS.search(_WE_ASKED.sub(" ", text)) is not None or (
        _QUESTION.search(text + stop) is not None and not _OF_ME.search(text)
    )
    goods = _GOODS.search(text) is not None
    day = spot is not None
    deadline = spot is not None and spot.is_deadline
    has_hour = spot is not None and spot.has_hour

    either = has_deed and not _DEED.search(_EITHER.sub(" ", unbooked))
    if trouble and _NOUN.search(text):
        deed_head = False
    todo = 0.0
    if owner or has_deed or goods or is_ours:
        todo += 2.0 * (owner is not None and (has_deed or day or goods or owner.is_told))
        if is_ours:
            todo += _weight_of_ours(ours["words"] if ours else "", is_han, has_deed, deed_head)
        elif deed_head:
            todo += 1.0 if is_han else 2.0
        todo -= 1.2 * (either and not is_ours and owner is None)
        todo -= 1.5 * (booked and is_han)
        todo -= 1.0 * (is_han and not deed_head and owner is None and bool(_WANTED.search(text)))
        todo += 0.3 * has_deed + 0.5 * goods + 1.0 * deadline + 0.7 * day
        todo += 0.7 * (_SOON.search(text) is not None and has_deed)
        todo += 0.7 * (after == "todo" and deed_head and is_han)
        todo += 1.2 * bool((_DEPARTMENT.search(text) or _TOLD.search(text)) and has_deed)
        todo -= 3.0 * theirs + 3.0 * (_TO_US.search(text) is not None)
        todo -= 2.5 * (is_past and not (is_ours and not is_han)) + 1.0 * opinion
        todo -= 1.0 * (trouble and not deed_head) + 2.0 * (asks and not is_ours and owner is None)
        if (contact_head or (contact and not has_deed)) and owner is None and day:
            todo -= 1.5
    next_ = 0.0
    is_next = _NEXT_HEAD.search(text) is not None and not _NOT_A_CONTACT.search(text)
    is_other = _OF_OTHERS.search(text) is not None or _CALLED_OFF.search(text) is not None
    if is_unsure_day and not (again or booked or is_next or is_ours):
        is_other = True
    if day and not is_other and (contact or again or is_next):
        next_ = 0.5 + 2.0 * again + 1.0 * contact + 0.7 * has_hour
        next_ += 1.5 * booked + 1.5 * is_next
        next_ += 0.7 * contact_head + 0.5 * (is_ours and contact) - 0.5 * deadline
        next_ -= 1.5 * (deed_head and not contact_head) + 2.0 * (owner is not None and not again)
        next_ -= 1.5 * (is_past and not again and not booked)
        next_ -= 1.5 * trouble
    quoted = _QUOTED.search(text)
    feedback = 2.0 * opinion + 0.3 * theirs
    feedback += 2.0 * bool(quoted and (_SAID.search(text) or theirs or opinion))
    feedback -= (
        1.5 * asks
        + 1.5 * is_ours
        + 1.0 * (deed_head and not theirs and not is_han)
        + 1.0 * (day and deadline)
    )
    issue = (
        2.1 * trouble + 2.0 * asks + 0.3 * theirs - 1.5 * is_ours - 1.5 * (deed_head and not theirs)
    )
    issue -= 4.0 * solved
    issue += 0.8 * (trouble and opinion)
    weights: dict[Role, float] = {
        "todo": todo, "next": next_, "feedback": feedback, "issue": issue,
    }  # fmt: skip
    (role, best), (_, second) = sorted(weights.items(), key=lambda one: -one[1])[:2]
    if best < THRESHOLD - 0.001 or best - second < _MARGIN:
        return Weighed("said", best, solved, trouble)
    return Weighed(role, best, solved, trouble)


def _weight_of_ours(words: str, is_han: bool, has_deed: bool, deed_head: bool) -> float:
    """What "I'll", 我们 and the like weigh: more where a verb of doing follows."""
    strong = _STRONG_OURS.search(words) is not None
    if is_han:
        if not deed_head:
            return 0.4 * has_deed
        return 2.0 if strong else 1.8 if words.startswith(("我", "咱")) else 1.2
    if _BARE_WILL.fullmatch(words):
        return 2.0 * deed_head
    if words.lower() in ("we", "i"):
        return 1.1 * deed_head
    return 2.0 if strong or deed_head else 1.0 * has_deed
