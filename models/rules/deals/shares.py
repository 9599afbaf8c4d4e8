"""A share of a deal that is paid by a day, and the words that name one. Pure."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from models.rules import lazy_re as re

WHOLE = Decimal(100)
FINE = 9  # digits of a per cent: what is stored of one has room for no more
CLAUSE = re.compile(r"(?:[^,，;；。:：\n]|,(?=\d{3}(?!\d))|,(?=\s*\d{4}\b))+")
_TENTHS = "一二三四五六七八九"
_PERCENT = r"(?P<percent>\d{1,3}(?:\.\d{1,2})?)\s*[%％]"
_FRACTION = (
    r"(?P<half>(?<![a-z])(?:the other half|other half|half)(?![a-z])|另外?一半|一半|半数)"
    r"|(?P<third>(?<![a-z])(?:a|one|another) third(?![a-z])|三分之一)"
    r"|(?P<quarter>(?<![a-z])(?:a|one|another) quarter(?= (?:on|by|in|due))|四分之一)"
    rf"|(?P<tenths>[{_TENTHS}])成"
)
REST = (
    r"(?P<rest>(?<![a-z])(?:rest|remainder|remaining|balance)(?![a-z])|余款|尾款|剩余的?|剩下的?"
    r"|其余的?|余下的?|余额)"
)
SHARE = re.compile(f"{_PERCENT}|{_FRACTION}|{REST}")
IS_PAID = re.compile(
    r"(?<![a-z])(?:deposit|down ?payment|up ?front|advance|signing|signature|delivery|acceptance"
    r"|kick-?off|milestone|invoice|balance|paid|pay|pays|payable|due|go-live|completion)(?![a-z])"
    r"|首付|首款|首期|预付|定金|订金|头期|头款|签约金?|货到|到货|交货|发货|验收|质保|保固|上线|开工|完工|交付|结案|启动|尾款|余款|付|[一二三]期"
)
# Money comes: of a clause that names no part, all of it.
PAYS = re.compile(
    r"(?<![a-z])(?:pays?|paid|payable|payment|due)(?: (?:in full|on|by|before))?(?![a-z])"
    r"|(?:全款|全额|一次)?(?:打款|付款|支付|到[账帐]|入[账帐]|汇款|转账|回款|收款|付清|结清)|全款|全额"
)
EACH = re.compile(r"(?<![a-z])each(?![a-z])|各|每[期笔次]")
FIFTY = re.compile(r"50\s*/\s*50")
# 30% off, 打九折: what is dear or cheap, and nothing that is paid.
_OF_PRICE = re.compile(
    r"(?<![a-z-])(?:off|discount\w*|cheaper|margin|markup|interest|growth|likely|sure|chance)(?![a-z])"
    r"|%\s*(?:more|less)(?![a-z])|折|优惠|降价|让利|利润|毛利|涨|概率|把握|利息"
)


@dataclass(frozen=True)
class Share:
    """`percent` of a deal, or a sum in its currency; neither: what is left. `due` is None where no
    day is said. One that `is_alike`, of so many that are, is told by its amount."""

    percent: Decimal | None
    due: date | None
    amount: Decimal | None = None
    is_alike: bool = False

    @property
    def is_rest(self) -> bool:
        return self.percent is None and self.amount is None


def equal_part(count: int, of: Decimal = WHOLE) -> Decimal:
    """The per cent of one of so many, so fine that it makes the very amount."""
    return round(of / count, FINE)


def percent_of(found: re.Match[str]) -> Decimal | None:
    if found["percent"]:
        return Decimal(found["percent"])
    if found["tenths"]:
        return Decimal(10 * (_TENTHS.index(found["tenths"]) + 1))
    if found["third"]:
        return equal_part(3)
    if found["quarter"]:
        return WHOLE / 4
    return WHOLE / 2 if found["half"] else None


def named_in(folded: str) -> list[re.Match[str]]:
    """The shares that a clause names; none of what it says of the price."""
    return [] if _OF_PRICE.search(folded) else list(SHARE.finditer(folded))
