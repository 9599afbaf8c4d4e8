"""What a customer complains of: whether it asks something of us, by when they want an answer, and
what is to make it good."""

from collections.abc import Sequence
from datetime import date, timedelta

from models.rules import lazy_re as re
from models.rules.oneline.clauses.reading import Reading
from models.rules.oneline.vocabulary.asked_words import COMPLAINS
from models.rules.oneline.vocabulary.words import KNOWN, TIME

# By hand, on paper, or with what they have from others: 目前都用纸本报工, "still on spreadsheets".
_THEIR_WAY = re.compile(
    "(?:都|还|仍|一直|全|现在|目前|现阶段)[^,;。]{0,4}(?:靠|用|是)[^,;。]{0,2}(?:纸|手|人工|人力|excel|表格|白板|电话|line|微信|旧|老)"
    "|纸本|纸质|纸单|手写|手工(?:登记|记|录|抄|算|统计)|人工(?:登记|记|录|抄|算|统计|对|排)|(?:用|靠)excel"
    "|(?:现有|目前|现在|原来|原本|之前|旧)的?(?:系统|软件|机器|设备|供应商|厂商|做法|流程|那套|那家)"
    r"|\b(?:their (?:current|existing|old|own|present)|still (?:do|doing|use|using|run|running|on"
    r"|keep|track|tracking)|on paper|by hand|pen and paper|manual(?:ly)?|spreadsheets?|excel"
    r"|whiteboard)\b",
    re.I,
)
_BACK = 2  # clauses before it in which that is said
_WANTS_ANSWER = re.compile(
    rf"(?:要求?|让|叫|请|希望|催|等|限)(?:我们?|咱们?)?[^,;。]{{0,3}}[{TIME}]+(?:之?前|[以之]?内)?[^,;。]{{0,4}}"
    "(?:说法|交代|交待|解释|答复|答覆|回复|回覆|结果|结论|方案|办法|处理|解决|道理)"
    r"|\b(?:wants?|needs?|expects?|demands?|demanded|asked for|asking for|wanted)"
    r" (?:(?:an?|our|the|full|proper|written|some) )*(?:answers?|explanation|reply|response"
    rf"|solution|resolution|action plan|plan|report|update|call back)\b[^,;.]{{0,12}}{TIME}",
    re.I,
)
# For no day: 让我们给个说法, "wants an explanation".
_WANTS_ACCOUNT = re.compile(
    "(?:要求?|让|叫|请|催|等|希望)(?:我们?|咱们?)(?:这边)?[^,;。]{0,4}?(?:给|拿|出|做)个?"
    "(?:书面)?(?:说法|交代|交待|解释|方案|办法|答复|答覆|对策|说明)"
    r"|\b(?:wants?|needs?|expects?|demands?|demanded|asked for|asking for|wanted|owed)"
    r" (?:(?:an?|our|the|full|proper|written|some) )*(?:explanation|root cause|apology|rca|8d)\b",
    re.I,
)
_AMENDS = re.compile(
    rf"[\W{KNOWN}]*(?:[他她]们?|客户|对方|并|还|也|且|而且)*(?:要求|索要|索|要|提出|坚持要?)(?:我们?|咱们?)?(?:全额|全部|照价|双倍)?"
    "(?:赔|退款|退钱|退费|退货|退换|换货|补偿|减免|扣款|折让|道歉|索赔)"
    r"|\W*(?:(?:and|also|he|she|they|now|client|customer|is|are) )*(?:demand(?:s|ing|ed)?|wants?"
    r"|wanted|asks? for|asked for|asking for|expects?|expecting|insists? on|insisting on) "
    r"(?:(?:an?|full|his|her|their|some|the|partial|to be) )*(?:refund(?:ed)?|compensation"
    r"|compensated|credit(?:ed)?|money back|damages|apology|reimburse\w*)",
    re.I,
)


_LOOKS = re.compile("现场|[看睇查修换验勘](?!电影|展)|处理|解决")
_SORRY = re.compile("[道致]歉|赔不是|说了?对不起")
_OF_US = re.compile("(?:嫌|抱怨|投诉|说)(?:我们?|咱)")
_BLAMES = re.compile("嫌(?!弃)|投诉|抱怨")
# 斷針率比德國那牌還低: its words are those of trouble.
_PRAISES = re.compile(
    "不错|够(?![不没呛])|满意|喜欢|[赞夸]|比[^,;。]{1,10}还?(?:低|好|少|稳|轻|小)"
)


def is_own_pain(read: Sequence[Reading], at: int) -> bool:
    """Whether trouble is with their own way of working, and asks nothing of us: 靠纸本 常常漏记."""
    one = read[at]
    if one.role != "issue" or one.signs.asks or one.signs.is_demand:
        return False
    there = [one.masked]
    for before in reversed(read[max(0, at - _BACK) : at]):
        there.append(before.masked)
    return any(_THEIR_WAY.search(text) for text in there)


def answer_wanted(read: Sequence[Reading]) -> tuple[Reading, date | None] | None:
    """The complaint to which they want an answer, and the day by which they do, if one is said."""
    for at, one in enumerate(read):
        is_by_day = one.spot is not None and _WANTS_ANSWER.search(one.masked)
        if not (is_by_day or wants_account(one.masked)):
            continue
        before = [more for more in read[:at] if more.role in ("feedback", "issue", "said")]
        told = [more for more in before if _is_complaint(more)]
        if told:
            return told[0], one.spot.day if one.spot and is_by_day else None
    return None


def answered_by_us(read: Sequence[Reading]) -> Reading | None:
    """The complaint that we are to put right, as a promise of ours follows it: 嫌接縫很明顯,
    我中午前補好."""
    for at, one in enumerate(read):
        is_trouble = one.signs.trouble and not _PRAISES.search(one.masked)
        is_blame = is_trouble or _BLAMES.search(one.masked) is not None
        is_over = one.signs.solved or _OF_US.search(one.masked)  # 嫌我们来得晚
        if one.role != "feedback" or not (is_blame and one.signs.is_han) or is_over:
            continue
        after = [
            more
            for more in read[at + 1 :]
            if more.role == "todo" or (more.role == "next" and _LOOKS.search(more.masked))
        ]
        if after and not any(_is_put_right(more) for more in read[at + 1 :]):
            return one
    return None


def _is_put_right(one: Reading) -> bool:
    """Who only says sorry has put nothing right yet."""
    return one.signs.solved and _SORRY.search(one.masked) is None


def wants_account(folded: str) -> bool:
    """Whether they want us to explain: 让我们给个说法."""
    return _WANTS_ACCOUNT.search(folded) is not None


def _is_complaint(one: Reading) -> bool:
    is_quoted = one.signs.quoted and one.role == "feedback"
    return bool(COMPLAINS.search(one.masked)) or one.signs.trouble or is_quoted


def is_pressing(day: date | None, today: date) -> bool:
    return day is not None and day <= today + timedelta(days=1)


def asks_for_amends(one: Reading) -> bool:
    """ "He wants a refund", 要求赔偿: part of the complaint before it."""
    return one.owner is None and one.spot is None and _AMENDS.match(one.masked) is not None
