"""What is left to pay, as it is said beside the money that came: "…, the rest on Friday",
…差1.6万下周补. Pure."""

from dataclasses import dataclass
from datetime import date, datetime

from models.rules import lazy_re as re
from models.rules.amounts import Amount, find_amounts
from models.rules.amounts.lexicon import fold
from models.rules.deals import ahead

# Where another clause may begin; 还差 needs no comma before it.
_CLAUSES = re.compile(
    r"\s*(?:[;，；。!]|,(?!\d{3})|\.(?!\d)|\s[-–—]\s)\s*|\s+(?:and|but|with)\s+"
    r"|(?<=\S)(?=[还仍尚](?:差|欠|剩|有\d))|\s+(?=(?:余款|尾款|剩|其余|差|欠))"
)
_IS_LEFT = re.compile(
    r"(?<![a-z])(?:rest|balance|remainder|remaining|remains|outstanding|left|missing|short|owes?"
    r"|owing|to (?:come|go|follow))(?![a-z])|差|欠|剩|余|尾款|[还仍尚]有|后面的"
)
_BESIDE = re.compile(
    r"(?<![a-z])(?:the|a|of|is|are|be|still|will|should|would|to|come|comes|coming|go|follow|follows"
    r"|paid|pay|pays|payable|due|they|he|she|it|we|us|our|their|his|her|on|by|in|at|for|before|until"
    r"|promised?|expected|then|now|and|only|just|says?|said|that|get|gets|getting|sends?|wires?"
    r"|transfers?|soon)(?![a-z])|'(?:s|ll)(?![a-z])"
    r"|左右|大概|大约|答应|承诺|预计|争取|应该|到时候?|过来|过去|到账|到帐|回款|付款|打款|汇款|转账|汇入|补齐|补上"
    r"|结清|付清|他们|对方|客户|我们|那边|部分|后面|剩下|剩余|其余|余下|余额|余款|尾款|首付|款项|分期|之前|以前|以内"
    r"|[一这那]笔|说好|约好|[还仍尚就说会要将再等才给补付打汇转结清交收来上齐到前内的了款钱元块共有差欠剩余]"
)
_LEFT_OVER = re.compile("[剩餘余]下的?")  # its 下 is none of 下月底
_EDGES = re.compile(r"[\s,;:.!，；：。！、~\-–—]+")


@dataclass(frozen=True)
class Rest:
    """`amount` is None where none is sure, `day` where none is said."""

    amount: Amount | None = None
    day: date | None = None


def split(text: str, now: datetime, locale: str = "") -> tuple[str, Rest] | None:
    """What is said before it, and the rest; None where a line says nothing of one, or more."""
    for parting in _CLAUSES.finditer(fold(text)):
        before, after = text[: parting.start()], text[parting.end() :]
        if before.strip() and _IS_LEFT.search(fold(_CLAUSES.split(after)[0])):
            rest = _read(after, now, locale)
            return (before, rest) if rest else None
    return None


def _read(text: str, now: datetime, locale: str) -> Rest | None:
    text = _LEFT_OVER.sub(" ", text)
    found = find_amounts(text, locale)
    for one in reversed(found):
        text = f"{text[: one.start]} {text[one.end :]}"
    day = ahead.find(text, now, locale)
    if day is not None:
        text = f"{text[: day.start]} {text[day.end :]}"
    words = _IS_LEFT.sub(" ", _BESIDE.sub(" ", fold(text)))
    if _EDGES.sub("", words) or len(found) > 1:
        return None
    amount = found[0].amount if found else None
    if amount is not None and (amount.comparison is not None or amount.is_approximate):
        amount = None
    said = day.value if day else None
    on = said.date() if isinstance(said, datetime) else said
    return Rest(amount, on if on and on > now.date() else None)
