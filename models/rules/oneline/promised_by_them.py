"""What a record says that the customer promised us, with the day: "she promised to send us the
signed order form by Thursday", 张总答应周五前付款.

Pure; said of a record's content, beside the parser, which takes our own promises. Where it is not
sure that the other side is who acts, that they bound themselves, and on which one day ahead, it is
silent.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.characters import simplified

_MOST = 2000  # characters that are read
_HAN = "\u4e00-\u9fff"
_SENTENCE = re.compile(r"[.!?](?=\s|$)|[;\n。;!?;]|\s[-–—]+\s")
_CLAUSE = re.compile(r",(?!\d)|\s(?:and|but|so|then)\s(?=(?:i|we|he|she|they|you|\w+'ll)\b)", re.I)

_DOES = (
    r"(?:send|share|forward|provide|return|submit|deliver|ship|supply|pay|transfer|wire|remit|settle"
    r"|sign|countersign|confirm|decide|approve|release|get\s+back|come\s+back|revert|reply|respond"
    r"|let\s+(?:us|me)\s+know|tell\s+(?:us|me)|give\s+(?:us|me)|e-?mail|upload|raise\s+the\s+po"
    r"|(?:place|issue|send|raise)\s+(?:the|a|an|their)\s+(?:order|po|purchase\s+order))"
)
_SURE = (
    r"(?:(?:has|have|had|also|just|then)\s+)*"
    r"(?:(?:promised|agreed|committed|undertook|promises|agrees)\s+(?:me\s+|us\s+)?to\s+"
    r"|(?:(?:said|says|promised|confirmed|agreed|told\s+(?:me|us))\s+(?:that\s+)?"
    r"(?:he|she|they)(?:'ll|\s+will|'d|\s+would)\s+)"
    r"|(?:'ll|\s*\bwill)\s+(?:then\s+|also\s+)?)"
)
_THEM = r"(?:he|she|they|(?:the\s+)?(?:customer|client)|their\s+(?:\w+\s+)?(?:\w+))"
_NOT_SURE = re.compile(
    r"\b(?:if|unless|might|may|maybe|perhaps|could|can|should|hopes?|hoping|wants?|wanted|asked|asks"
    r"|needs?|once|when|after|until|before\s+(?:we|i)|not|never|won't|wouldn't|didn't|if|whether"
    r"|or|i'll|we'll|i\s+will|we\s+will|for\s+(?:me|us)\s+to)\b|\?",
    re.I,
)

_TITLED = (
    rf"[{_HAN}]{{1,3}}(?:总监?|经理|主任|先生|女士|小姐|厂长|部长|老板|董事?长?|工|科长|主管|店长|处长|院长|校长|老师|姐|哥)"
    rf"|老[{_HAN}]"
)
_THEM_HAN = rf"(?:他们?|她们?|对方|客户|客人|甲方|业主|{_TITLED})"
_HAS_COME = re.compile(r"\b(?:came|arrived|received|got\s+it)\b|收到了|已收到|已付|付了|到账", re.I)
_SAYS_HAN = r"(?:答应|承诺|保证|同意|说|表示|讲|确认)"
_BOUND_HAN = r"(?:答应|承诺|保证|说会|说将|表示会|表示将|会|将)"
_ACTS_HAN = (  # what only who buys does
    r"(?:付款|付清|付尾款|付定金|付首款|付预付款|打款|打过来|汇款|转账|回款|签字|签合同|签回|签约|签单|盖章|下单|下PO|下订单|拍板|做决定|定下来|批下来)"
)
_GIVES_HAN = (  # what either side does
    r"(?:发|寄|回传|提供|提交|反馈|回复|答复|回覆|答覆|确认|决定|给(?:我们|我|答复|回复|结果|消息|反馈|准信|结论|回音)|付|打|签)"
)
_NOT_SURE_HAN = re.compile(
    r"如果|要是|可能|也许|大概|希望|想要?|要求|需要|要我|让我|叫我|等我|我们?(?:会|要|得|来|去|再|先|把|给|跟|和)|问|催|能不能"
    r"|是否|未|没|不会|不能|才|之后再|以后再|的话|我方|[?？]"
)


@dataclass(frozen=True)
class TheirPromise:
    """`words` as they were typed, `due` the day by which it should be here."""

    words: str
    due: date


def promised_by_them(
    text: str, theirs: Collection[str], ours: Collection[str], now: datetime, locale: str = ""
) -> TheirPromise | None:
    """The first that is sure. `theirs` and `ours` are the names of who took part; `now` is when it
    was written down, in the zone of who wrote."""
    colleagues = [name.lower() for one in ours for name in (one, *one.split()) if len(name) > 1]
    for sentence in _pieces(text[:_MOST], _SENTENCE):
        is_of_ours = "@" in sentence or any(_names(sentence, one) for one in colleagues)
        if is_of_ours or _HAS_COME.search(simplified(sentence)):
            continue
        for clause in _pieces(sentence, _CLAUSE):
            if (due := _due(clause, theirs, now, locale)) is not None:
                return TheirPromise(clause.strip(), due)
    return None


def _due(clause: str, theirs: Collection[str], now: datetime, locale: str) -> date | None:
    folded = simplified(clause).replace("’", "'")
    if not (_said_in_chat(folded, theirs) or _english(folded, theirs) or _chinese(folded, theirs)):
        return None
    found = dates.find(clause, now, "future", locale or None)
    if found is None:
        return None
    day = found.value.date() if isinstance(found.value, datetime) else found.value
    return day if day > now.date() else None


def _said_in_chat(clause: str, theirs: Collection[str]) -> bool:
    """Whether one of theirs says so of themselves, as a pasted chat tells: 方老闆：訂金我31號匯."""
    who = "|".join(re.escape(simplified(name)) for name in (*theirs, *_first_names(theirs)) if name)
    said = re.match(rf"\s*(?:{who})\s*[:：]\s*(?P<words>.+)", clause, re.I) if who else None
    if said is None or re.search(r"[?？吗]\s*$|能不能|可不可以|如果|\bif\b|\bcan\b", said["words"]):
        return False
    binds = rf"我们?(?:会|将|再|就)?[^我你您]{{0,8}}?(?:{_ACTS_HAN}|{_GIVES_HAN}|汇|打款|转|传)"
    return (
        re.search(
            rf"{binds}|\b(?:i|we)(?:'ll| will) (?:then |also )?{_DOES}\b", said["words"], re.I
        )
        is not None
    )


def _english(clause: str, theirs: Collection[str]) -> bool:
    who = "|".join([_THEM, *(re.escape(name) for name in _first_names(theirs))])
    bound = re.search(rf"(?:^|\W)(?:{who})\s*{_SURE}{_DOES}\b", clause, re.I)
    return bound is not None and not _NOT_SURE.search(clause)


def _chinese(clause: str, theirs: Collection[str]) -> bool:
    who = "|".join([_THEM_HAN, *(re.escape(simplified(name)) for name in theirs if name)])
    start = re.search(rf"(?:^|[{_HAN}\s]??)(?:{who})", clause)
    if start is None or _NOT_SURE_HAN.search(clause):
        return False
    rest = clause[start.end() :]
    if re.search(rf"^.{{0,4}}{_BOUND_HAN}.{{0,20}}(?:{_ACTS_HAN}|{_GIVES_HAN})", rest):
        return True
    return re.search(rf"^.{{0,4}}{_SAYS_HAN}.{{0,20}}{_ACTS_HAN}", rest) is not None


def _first_names(names: Collection[str]) -> Iterator[str]:
    for name in names:
        if name.isascii() and name.split():
            yield name
            yield name.split()[0]


def _names(sentence: str, name: str) -> bool:
    if name.isascii():
        return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", sentence, re.I) is not None
    return name in sentence


def _pieces(text: str, between: re.Pattern[str]) -> Iterator[str]:
    at = 0
    for found in between.finditer(text):
        yield text[at : found.start()]
        at = found.end()
    yield text[at:]
