"""A share of a deal that is paid by a day, and the words that name one. Pure."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from models.rules import lazy_re as re
from models.rules.amounts.lexicon import fold

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
# What is waited for where no day is said; the words stay as they were typed.
_EVENT = re.compile(
    r"(?:(?<![a-z\d])(?:within )?\d+ (?:working |business )?(?:days?|weeks?|months?) (?:of|from) )?"
    r"(?<![a-z])(?:on|upon|after|at|before|following|once|when) "
    r"(?:the |final |full |they |it is |it's )*"
    r"(?:sign(?:ing|ed|ature|-off)?|deliver(?:y|ed)|accept(?:ance|ed)|kick-?off|go(?:es)?[- ]live"
    r"|completion|completed|install(?:ation|ed)|milestone|launch|hand-?over|training|invoice)(?![a-z])"
    r"|(?:签约|签合同|合同签订|签字|货到|到货|收货|交货|发货|出货|验收|质保|保固|上线|开工|完工|安装|装好|交付|交机"
    r"|结案|启动|开票|试用|试运行|投产|培训)(?:期满|完成|合格|通过|完毕|完|满|好)*(?:之后|以后|之前|后|前|时|当天)?"
    r"(?:[\d一两三六九十]+\s*(?:个?工作日|天|日|个?月|周)(?:之内|以内|之后|内|后))?"
)
_WAITS_ALONE = re.compile(
    r"(?:再|才|就|都|一次性?)*(?:付清|付款|支付|打款|汇款|结清|付|打|汇|结)?(?:款|清)?|\s*pa(?:id|y|yable)"
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
    day is said, `waits` is then what it waits for: 验收后. One that `is_alike`, of so many that
    are, is told by its amount."""

    percent: Decimal | None
    due: date | None
    amount: Decimal | None = None
    is_alike: bool = False
    waits: str = ""

    @property
    def is_rest(self) -> bool:
        return self.percent is None and self.amount is None


def waited_for(clause: str) -> str:
    """What a clause names, as it is typed; "" of none."""
    found = _EVENT.search(fold(clause))
    return clause[slice(*found.span())].strip() if found else ""


def without_waiting(said: str) -> str:
    """A clause without what it waits for: 验收后30天内 is no day."""
    return _EVENT.sub(" ", said)


def only_waits(clause: str) -> bool:
    """Whether it says nothing else: ，验收后付."""
    said = fold(clause).strip()
    found = _EVENT.match(said)
    return found is not None and _WAITS_ALONE.fullmatch(said[found.end() :]) is not None


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
