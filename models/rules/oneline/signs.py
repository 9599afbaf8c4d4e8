"""What a clause shows: who its subject is, whether it is over, which kinds of words it has."""

import re
from dataclasses import dataclass

from models.rules.oneline.cues import one_of, pattern
from models.rules.oneline.days import Spot
from models.rules.oneline.owners import Owner
from models.rules.oneline.words import HAN, HONORIFIC, KNOWN, SURNAME, TIME, word

_LEAD = rf"(?:[\s,:*_~>•({KNOWN}{TIME}–—-]|{one_of('lead')})*"
_OURS_OR_NONE = f"(?:{one_of('ours')}{_LEAD})?"
_GOODS_FIRST = f"(?:{one_of('goods')}(?=我|{TIME}))?"  # 资料我今晚发
_DOES = f"(?:{one_of('deed')}|给(?![\\d我了力分打一二三四五满好差])|交(?![期货通接流换易])|回$)"
_TITLED = rf"(?:{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}|(?:mr|mrs|ms|dr|miss|mdm|prof)\.? [a-z]+)"
_COLLEAGUES = f"(?:our |my |the )?(?:{one_of('department')})"

_OURS = pattern("^", _LEAD, _GOODS_FIRST, f"(?P<words>{one_of('ours')})(?![a-z])")
_THEIRS = pattern("^", _LEAD, f"(?:{one_of('theirs')}|{_TITLED})|^{KNOWN}+的?[{HAN}]")
# Acme and Hooli all want the list: whoever stands before it is not us.
_THEY_WANT = re.compile(
    rf"^[\w&',{KNOWN} ]{{2,60}}? (?:all |both |also |still )?(?:wants?|needs?|expects?|wanted)\b",
    re.I,
)
_TOLD_THEM = re.compile(
    rf"\b(?:told|promised|said)(?: (?:[\w{KNOWN}]+ ?){{1,3}})? (?:we|i)(?:'d|'ll| would| will)\b",
    re.I,
)
_ENDED = r"(?!revised|updated|signed|amended|corrected|detailed|need)[a-z]{2,}(?<!e)ed\b"
_PAST = pattern("^", _LEAD, f"(?:(?:i|we) (?:have |had )?)?(?:{one_of('past')}|{_ENDED})")
_PAST_HAN = re.compile(
    "已|过了|刚|(?<!答应)(?<!约)(?<!定)(?<!说好)(?<!别忘)了(?!解)|昨天|前天|没有?(?!问题)|中$"
    "|不用|不需|搞定"
)
_DEED_FIRST = pattern("^", _LEAD, _GOODS_FIRST, _LEAD, _OURS_OR_NONE, _DOES)
_CONTACT_FIRST = pattern("^", _LEAD, _OURS_OR_NONE, f"(?:{one_of('contact')}|{one_of('again')})")
_KEPT = "needed|required|requested|wanted|signed|revised|updated"  # "the signed NDA"
_STATE = pattern(
    "^",
    _LEAD,
    rf"(?:the )?(?:[a-z]+ ){{1,3}}(?:(?!{_KEPT})\w{{3,}}(?<!e)ed|{one_of('state')})\b",
    rf"|^{_LEAD}[a-z]+ (?:in )?(?:of|from)\b",
)
_THING = pattern("^", _LEAD, one_of("thing"))
_THEIR_THING = pattern(rf"^\W*{KNOWN}+(?:'s)? ", one_of("thing"))  # Acme invoice paid twice
_DELEGATED = pattern(
    "^",
    _LEAD,
    rf"(?:(?:{one_of('told_to')}\s*)?{_COLLEAGUES}(?:\s+(?:to|will|look|check)\b"
    rf"|(?=[{HAN}{TIME}]))",
    rf"|{_OURS_OR_NONE}{one_of('told_to')}\s*(?:{_COLLEAGUES}|小[{HAN}]|{SURNAME}[工总]))",
)
_DEED = pattern(_DOES)
_EITHER, _GOODS, _SOON, _TO_US = (
    pattern(one_of(kind)) for kind in ("either", "goods", "soon", "to_us")
)
_CONTACT, _AGAIN, _BOOKED = (pattern(one_of(kind)) for kind in ("contact", "again", "booked"))
_OPINION, _TROUBLE, _NO_TROUBLE = (
    pattern(one_of(kind)) for kind in ("opinion", "trouble", "no_trouble")
)
_ASKS, _SAID, _SOLVED = (pattern(one_of(kind)) for kind in ("asks", "said", "solved"))
_WE_ASKED = re.compile("问(?:[了过候题卷下清问]|一下|工厂|财务|技术|仓库|老板|同事)|(?:我们?|去)问")
_QUESTION = re.compile(r"[?？]|吗$|呢$")
_OF_ME = re.compile(
    rf"^{_LEAD}(?:(?:can|could) you|(?:should|did|do) (?:i|we)|how do i|what|when|who|where"
    rf"|帮我|我)"
    r"|^[\"“]|[\"”]$",
    re.I,
)
_QUOTED = re.compile(r"[\"“「][^\"”」]{3,160}[\"”」]|(?<!\w)'[^']{5,80}'(?!\w)")
_QUOTED_ALONE = re.compile(rf"(?!.*[?？])\W*(?:{_QUOTED.pattern})\W*")
_WANTED = re.compile("[想等]|到货|收到|截止|到期|要(?!我)")
_TO_THEM = re.compile(
    "(?:回复|答复|确认|回).{0,2}(?:[他她]|客户|对方)|" + word("reply to|get back to|answer")
)
_TO_BE = re.compile(
    word(
        "to be (?:sent|submitted|issued|shared|shipped|dispatched|prepared|revised"
        "|arranged|provided"
        "|made|done|fixed|replaced|quoted|emailed|couriered|resent)"
    ),
    re.I,
)
_NEXT_FIRST = re.compile(rf"^{_LEAD}(?:next\b|nxt\b|下次|下回|下一次)", re.I)
_NO_CONTACT = re.compile(
    r"(?:下次|下回|下一次).*(?:[交发出送退补]货|付款|开票|结算|到期|交付|上线|签收|报价|给)|的会"
    rf"|取消|{word('cancel+ed|called off|off')}",
    re.I,
)
# A meeting of theirs, or one among us.
_OF_OTHERS = pattern(
    rf"^\W*(?:their|his|her)\b|{word('with|w/?')} {_COLLEAGUES}(?![a-z])",
    f"|{word('board meeting|committee')}|董事会",
)
_HAN = re.compile(f"[{HAN}]")
# For good, and no promise for one day: 以后周三就先备货.
_ALWAYS = re.compile(
    word("from now on|going forward|in future|every|each|always|weekly|monthly|daily|as usual")
    + "|以后|今后|往后|每[周月天次年个批]|一直|从此|长期|照旧|照常",
    re.I,
)


@dataclass(frozen=True)
class Signs:
    """`ours` are the words by which we are its subject, None if we are not; what `is_…_first`
    stands where the verb of a promise or of a plan does."""

    is_han: bool
    ours: str | None
    is_theirs: bool
    is_past: bool
    is_delegated: bool
    deed: bool
    is_deed_first: bool
    is_either: bool  # it is theirs as often as ours
    is_to_be_done: bool
    goods: bool
    is_wanted: bool
    soon: bool
    to_us: bool
    contact: bool
    is_contact_first: bool
    again: bool
    booked: bool
    is_next_first: bool
    is_no_contact: bool
    opinion: bool
    quoted: bool
    trouble: bool
    asks: bool
    solved: bool
    is_always: bool


def see(
    text: str,
    spot: Spot | None,
    owner: Owner | None,
    *,
    stop: str,
    is_theirs: bool,
    has_contact_before: bool,
) -> Signs:
    """`text` is a folded clause in which the customer and the day are masked, `stop` what ends it;
    `is_theirs` where somebody of the customer's is surely its subject."""

    def has(sign: re.Pattern[str], where: str = text) -> bool:
        return sign.search(where) is not None

    unbooked = _BOOKED.sub(lambda match: " " * len(match[0]), text)
    calm = _NO_TROUBLE.sub(" ", unbooked)
    ours, theirs = _OURS.search(text), _THEIRS.search(text)
    is_ours = ours is not None and (theirs is None or theirs.end() <= ours.end())
    are_they = is_theirs or (theirs is not None and owner is None and not is_ours)
    is_told = has(_TOLD_THEM)
    if ours is None and owner is None and not has(_DEED_FIRST):
        are_they |= has(_THEY_WANT)
    said = ours["words"].lower() if ours and is_ours and not is_theirs else None
    booked, deed, trouble = has(_BOOKED), has(_DEED, unbooked), has(_TROUBLE, calm)
    has_hour = spot is not None and spot.has_hour
    asks = has(_ASKS, _WE_ASKED.sub(" ", text)) or (has(_QUESTION, text + stop) and not has(_OF_ME))
    first_deed, first_contact = _DEED_FIRST.search(unbooked), _CONTACT_FIRST.search(text)
    if first_deed and first_contact and first_deed.end() > first_contact.end():
        first_contact = None  # "see what we can do", and not "see him"
    is_thing = has(_STATE) or has(_THEIR_THING) or ((trouble or asks) and has(_THING))
    opinion = has(_OPINION, calm)
    return Signs(
        is_han=has(_HAN),
        ours=said if said is not None else "" if is_told else None,
        is_theirs=are_they,
        is_past=has(_PAST) or (has(_HAN) and has(_PAST_HAN)),
        is_delegated=has(_DELEGATED),
        deed=deed,
        is_deed_first=first_deed is not None and not is_thing,
        is_either=deed and not has(_DEED, _EITHER.sub(" ", unbooked)) and not has(_TO_THEM),
        is_to_be_done=has(_TO_BE),
        goods=has(_GOODS),
        is_wanted=has(_WANTED),
        soon=has(_SOON),
        to_us=has(_TO_US, text[ours.end("words") :] if ours and said is not None else text),
        contact=has(_CONTACT) or (booked and (has_contact_before or has_hour)),
        is_contact_first=first_contact is not None,
        again=has(_AGAIN),
        booked=booked,
        is_next_first=has(_NEXT_FIRST) and not has(_NO_CONTACT),
        is_no_contact=has(_OF_OTHERS) or has(_NO_CONTACT),
        opinion=opinion,
        quoted=_QUOTED_ALONE.fullmatch(text) is not None
        or (has(_QUOTED) and (has(_SAID) or are_they or opinion)),
        trouble=trouble,
        asks=asks,
        solved=has(_SOLVED),
        is_always=has(_ALWAYS),
    )
