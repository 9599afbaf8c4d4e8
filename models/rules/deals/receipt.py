"""A line that says money has come: "received 100k", 回款10万. Pure.

Only what surely says so counts: beside the amount, the day, what is left to pay and words of paying
nothing is left of it. The name of the customer is taken out before.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.amounts import Amount, find_amounts, read_amount
from models.rules.amounts.lexicon import fold
from models.rules.deals import rest as rests
from models.rules.deals import whether
from models.rules.deals.rest import Rest

_LONGEST = 300  # characters: nothing longer says only this
_PAID = re.compile(
    r"(?<![a-z])(?:c[ao]me through|received|recd|rcvd|got|paid|pays|payment|came in|come in|came"
    r"|come|arrived|landed|cleared|settled|transferred|wired|sent|remitted|deposited|hit"
    r"|in the bank|(?:is|are|'s) in|in (?:our|the) account)(?![a-z])"
    r"|已?收到|回款|回钱|到账|到帐|入账|入帐|收款|已收|到款|已到|到了|进账|进帐|进来|到位"
    r"|打款|打了|打来|打过来|打进|(?<![首预])付款|已付|付了|付来|付清|付给|结了|结清|缴了|交了"
    r"|转账|转帐|转了|转来|转过来|转给|汇款|汇了|汇来|汇过来|汇进|汇给|汇入|汇出|转入|打入|付过来|付进|补了|补来|补齐"
)
# It is yet to come, has not, or somebody only speaks of it.
_NOT_YET = re.compile(
    r"(?<![a-z])(?:will|would|should|going to|due|owes?|owed|promis\w+|expect\w*|not|never|asked"
    r"|asks|wants?|reminder|bounced|failed|refund\w*|if|when|once|before|until)(?![a-z])|n't(?![a-z])|\?|？"
    r"|[没未]|不|[会要将](?!议)|[明后]天|下个?[周月]|催|说[下明要会]|答应|承诺|欠|问|退|如果|预计|打算"
    r"|准备|应"
    # By a day: 5.20前打款, 周五前付清; 3天前 is over.
    r"|(?:[\d日号底]|(?:周|星期|礼拜)[一二三四五六日天])(?:之|以)?前"
)
# Money that we have paid, which is none that has come.
_OURS = re.compile(
    r"(?<![a-z])(?:we|i)(?:'ve| have)?(?: just| already)? (?:paid|wired|sent|transferred|remitted)"
    r"|(?:我们|我)(?:已经?|刚刚?|今天)*(?:付|打|汇|转|结)"
)
# Without an amount, nothing less than this speaks of money: 恒达到了 may be where somebody is.
_MONEY = re.compile(
    r"(?<![a-z])(?:paid|pays|payment|wired|transferred|remitted|deposit|money|invoice)(?![a-z])"
    r"|款|账|帐|钱|付清|结清|汇入|[定订]金|首付|保证金"
)
# Of nobody and nothing, these may be said of what we have paid: "paid the invoice".
_MAY_BE_OURS = re.compile(
    r"(?<![a-z])(?:paid|pays|settled|sent|wired|transferred|remitted|deposited|cleared)(?![a-z])"
    r"|(?<![首预])付款|已付|付了|付清|结了|结清|缴了|交了|转了|转账|转给|汇给|付给|汇出"
)
# Whose people pay: 何总, 王经理; none of ours.
TITLED = re.compile(
    "[^\\W\\da-z_我们咱的](?:总经理|总监|经理|厂长|院长|校长|主任|老师|先生|小姐|女士|老板|会计|总)(?!公司|部)"
)
_ORDINAL = re.compile(
    r"(?<![a-z\d])(?:\d(?:st|nd|rd|th)|first|second|third|fourth|final|last|initial)(?![a-z])"
    r"|第?[一二三四五六\d]\s*期款?|第[一二三四五六\d]\s*[笔次]|\d{1,3}\s*[%％]|[一二三四五六七八九]成"
)
_BARE = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?:\.\d\d)?(?![\d.,])")  # nothing else has commas
_OF_ALL = re.compile(r"(?<![a-z])of\s+(?:the|their|its|a|an)?\s*(?:total\s*)?$")
_BESIDE = re.compile(
    r"(?<![a-z])(?:from|of|the|a|an|us|have|has|had|we|we've|i|on|in|into|by|for|to|via|with|today"
    r"|this morning|this afternoon|just|already|finally|now|full|their|its|our|your|money|deposit"
    r"|instal+ments?|balance|rest|remainder|remaining|is|was|are|more|another|part|down|up ?front"
    r"|advance|invoice|bill|cheque|check|wire|transfer|bank|account|good news|yay|and|it|they|that"
    r"|customer|client|hey|hi|hello|ok|okay|so|fyi|btw|well|guys|team|great|half)(?![a-z])"
    r"|'s(?![a-z])"
    r"|给我们|给|了|的|已经|已|又|今天|今早|早上|上午|下午|刚刚|刚才|刚|终于|客户|我们|他们|对方|那边|这边|财务说|财务|银行"
    r"|首期款?|首付款?|首款|头期款?|头款|中期款?|尾期款?|尾款|余款|预付款|定金|订金|保证金|质保金|货款|款项|款|钱"
    r"|[一这那]笔|笔|部分|也|于|元|块|共|合计|日期|金额|全部|全额|都|把|过来|来|过|完|好消息"
)
_EDGES = re.compile(r"[\s,;:.!，；：。！、~\-–—🎉💰👍]+")


@dataclass(frozen=True)
class Receipt:
    """`amount` is None where none is sure; `day` is when it came, None: not said; `rest` is what
    is said to be left to pay."""

    amount: Amount | None = None
    day: date | None = None
    rest: Rest | None = None


def may_be(text: str) -> bool:
    """Whether it is worth looking whose line it is; a question tells nothing."""
    is_told = len(text) <= _LONGEST and not whether.is_asked(text)
    return is_told and _PAID.search(fold(text)) is not None


def read(text: str, now: datetime, locale: str = "", people: Sequence[str] = ()) -> Receipt | None:
    """None where the line says anything else. `now` is where the person is; `people` are the
    customer's, any of whom may be said to have paid."""
    if not may_be(text):
        return None
    text = _without(text, people)
    whole = _read(text, now, locale)
    if parts := rests.split(text, now, locale):
        came, rest = parts
        said = _read(came, now, locale)
        # "打款到了，尾款20万" is the balance that came.
        if said and (said.amount or rest.day or whole is None):
            return replace(said, rest=rest)
    return whole if whole and (whole.day is None or whole.day <= now.date()) else None


def amount_in(typed: str) -> Amount | None:
    """Of an amount as it was typed."""
    return read_amount(typed) if typed else None


def is_sure_of_nobody(text: str, said: Receipt) -> bool:
    """Whether a line that names no customer says that one has paid: "the deposit is in"."""
    return said.amount is not None or not _MAY_BE_OURS.search(fold(text))


def _without(text: str, people: Sequence[str]) -> str:
    text = fold(text)
    for name in people:
        text = re.sub(rf"(?<![a-z]){re.escape(fold(name))}(?![a-z])", " ", text)
    return TITLED.sub(lambda one: " " * len(one[0]), text)


def _read(text: str, now: datetime, locale: str) -> Receipt | None:
    if not may_be(text) or _NOT_YET.search(fold(text)) or _OURS.search(fold(text)):
        return None
    text = _ORDINAL.sub(lambda one: " " * len(one[0]), fold(text))
    found = [
        one for one in find_amounts(text, locale) if not _OF_ALL.search(text[: one.start].rstrip())
    ]
    of_all = [one for one in find_amounts(text, locale) if one not in found]
    if not (found or of_all):
        found = [
            replace(one, start=bare.start(), end=bare.end())
            for bare in _BARE.finditer(text)
            for one in find_amounts(bare[0], locale)
        ]
    amounts = {one.amount for one in found}
    rest = text
    for one in sorted([*found, *of_all], key=lambda one: -one.start):
        rest = f"{rest[: one.start]} {rest[one.end :]}"
    rest = _PAID.sub(" ", fold(rest))  # 今天到账 is not 今天到
    day = dates.find(rest, now, "past", locale or None)
    if day is not None:
        rest = f"{rest[: day.start]} {rest[day.end :]}"
    left = _EDGES.sub("", _BESIDE.sub(" ", rest))
    if left or len(amounts) > 1 or not (amounts or _MONEY.search(text)):
        return None
    amount = amounts.pop() if amounts else None
    if amount is not None and (amount.comparison is not None or amount.is_approximate):
        amount = None
    said = day.value if day else None
    return Receipt(amount, said.date() if isinstance(said, datetime) else said)
