"""What somebody of the customer's states of goods or service, and how far it goes on: 佢話虎蝦彈牙
帶子麻麻, "Desmond say the forklift very steady, never give problem". Whatever they mean to do, ask
or wait for is no statement."""

from collections.abc import Sequence

from models.rules import lazy_re as re
from models.rules.oneline.clauses import urgency
from models.rules.oneline.clauses.reading import Reading
from models.rules.oneline.context import said_so
from models.rules.oneline.vocabulary.inferred_words import THINKS
from models.rules.oneline.vocabulary.opinion_words import INSTRUCTS
from models.rules.oneline.vocabulary.words import HAN, KNOWN, TIME, fold

_SPEAKER = re.compile(
    rf"[\W{KNOWN}{TIME}]*(?:[{HAN}A-Za-z ]{{0,12}}?(?:(?<![听据小传来再好])说(?![话明不]了?)"
    "|(?<!听)讲(?![价解座话])"
    r"|觉得|反映|反馈|认为|嫌|投诉|抱怨|吐槽|(?:邮件|微信|留言|讯息|来信):)(?:了|到|我们?|咱们?)?"
    "|话(?![题费术剧])"
    r"|(?:(?:but|and|so) )?(?:he|she|they|[A-Z][\w'’]+(?: (?:and )?[A-Z][\w'’]+)?"
    r"(?: (?:sir|madam|mam|ji))?)"
    r" (?:also )?(?i:says?|said|feels?|finds?|reckons?|thinks?|told|telling|saying)(?: that)? )",
    re.I,
)
# Nothing but how many points they give: 給5分👍, "rated us 4/5".
_SCORE_ONLY = re.compile(
    r"\W*(?:(?:and|he|she|they|so|都|就|还|直接|[他她]们?) ?)*"
    r"(?:(?:rat|scor|giv|mark)(?:es?|ed|ing)|gave|rating|score|overall|给了?我?们?|打了?|评了?|得分)?"
    r"(?: (?:us|it|them))?(?: (?:an?|at))? ?\d{1,2}(?:\.\d)?\s?(?:/|out of|[分星]|stars?)\s?"
    r"(?:5|10)?(?:分|满分|overall|for us)?\W*",
    re.I,
)
# What is meant to be done, asked, waited for or paid; and where somebody is.
_NO_STATEMENT = re.compile(
    "要(?![退换赔重改])|[想会问约让叫请等寄发催订借签批付款忙来去走回]|(?<!还)找|希望|打算|考虑|商量|确认|看看|老板|老细|领导|主管|预算|经费|合同|下单|账|发票|不在|开会"
    "|没空|时间|出差|请假|联系|电话|微信|介绍|暂时|先|以后|下次|已经|决定|同意|答应|可能|应该|知道|没有?收到|还没|收到"
    r"|\b(?:will|wants?|needs?|can|could|would|should|might|may|must|if|whether|when|until|till|payment|po|order(?:ed)?"
    r"|budget|boss|board|owner|management|approv\w+|decid\w+|check\w*|busy|away|send\w*|sent|com(?:e|ing)|calls?|called|meet"
    r"|meeting|next|by|to|going|plan\w*|expect\w*|wait\w*|already|received|done|signed|agreed?|yes|no|ok|me|us|again|soon"
    r"|later|maybe|not (?:yet|sure|now)|the same|it|renew\w*|interested|keen)\b",
    re.I,
)
# How good or how bad it is, in whatever word.
_QUALITY = re.compile(
    "[很太蛮挺超真最够]|好(?![几多像了])|有点|特别|非常|比较|没话|没得|抢着|[弹脆顺滑嫩稳快慢贵]|麻麻|一般|甩|掉|裂"
    r"|\b(?:very|never|too|always|so|really|quite|super|damn|not bad|steady|solid|keeps?|still)\b",
    re.I,
)
_OTHERS = re.compile(
    r"别家|同业|比价|对手|行家|竞品|[他她]们|\b(?:old|other|current|present|competitor)\b", re.I
)
_SENT_BACK = re.compile("要[退换赔重改]")
_SCORE = re.compile(r"\d\s?[分星]|\d\s?(?:/|out of)\s?(?:5|10)|\b(?:give|gave|rate)s?\b", re.I)
_BLAMES = re.compile(rf"[\W{KNOWN}]*[{HAN}A-Za-z ]{{0,8}}?(?:反映|嫌|抱怨|觉得|吐槽)")
_BILLED = re.compile(
    r"\b(?:(?:over|double[ -]?|mis|under)?(?:charged|billed|invoiced)|(?:double|wrong) (?:charge"
    r"|bill"
    r"|invoice)|(?:inv\w*|bill|statement|po|credit note)(?: #?\w*\d+)? (?:is |was )?(?:wrong|out"
    r"|off"
    r"|incorrect|doubled?))\b",
    re.I,
)
_DEAR = re.compile(r"\b(?:too much|dear|pric(?:e|ey|ing)|expensive|always|never|keeps?)\b", re.I)
_DOUBTS = re.compile(
    r"[\W哈呵]*(?:谁信|鬼才?信|我才?不信|信[你他她]才?有?[鬼怪]|才怪|最好是|听听就好|骗谁|骗鬼|呵呵|少来)[啦喔哦了啊]?\W*"
)
_SIGHS = re.compile(
    r"\W*(?:傻眼|笑死|无言|好?晕|快?疯了?|服了|唉|好?累|超?扯|无奈|想?哭|头[痛大]|好险|哈+|呵+|崩溃|汗|囧|真的假的|救命)"
    r"[了啊啦喔哦]?\W*(?:QQ)?\W*",
    re.I,
)
# What they will have nothing of, by whatever day: 年底前不考虑.
_REFUSES = re.compile(
    rf"(?:(?![我咱])[{HAN}{TIME}{KNOWN}]){{0,10}}?(?:不(?:会)?考虑|不打算[{HAN}]{{1,4}}|没打算[{HAN}]{{1,4}}|没(?:有)?兴趣"
    r"|不感兴趣|不需要|用不[上到着])(?:了|换|买|签|订|续)?\W*"
)
_LONGEST = 40  # characters


def is_one(one: Reading) -> bool:
    """Whether a clause that was only said is what they think of what they have from us."""
    shows = one.signs
    spoken = _SPEAKER.match(one.masked)
    if spoken and _REFUSES.fullmatch(one.masked, spoken.end()):
        return not (shows.asks or shows.ours is not None or one.owner is not None)
    if spoken is None or not _may_be(one) or shows.solved or said_so.is_bare(one):
        return False
    if INSTRUCTS.search(one.masked):
        return False
    rest = one.masked[spoken.end() :]
    is_short = 2 < len(rest) <= _LONGEST and _QUALITY.search(rest) is not None
    is_of_ours = not (_NO_STATEMENT.search(rest) or _OTHERS.search(rest) or urgency.anywhere(rest))
    return is_short and is_of_ours


def goes_on(read: Sequence[Reading], at: int, said: Sequence[str]) -> bool:
    """Whether a clause goes on with a statement that is taken for feedback already, `said`."""
    one = read[at]
    if one.clause.opens or not _may_be(one) or one.signs.solved or _SPEAKER.match(one.masked):
        return False
    if _SCORE.search(one.masked):
        return False
    if _NO_STATEMENT.search(one.masked) and not one.signs.trouble:
        return False
    for before in reversed(read[:at]):
        if before.typed not in said:
            return False
        if _SPEAKER.match(before.masked):
            return True
        if before.clause.opens:
            return False
    return False


def opens(read: Sequence[Reading], at: int) -> bool:
    """Whether a clause that was only said opens what goes on as a complaint: 話帶子細咗
    客人投訴."""
    before = read[at - 1] if at and not read[at].clause.opens else None
    spoken = _SPEAKER.match(before.masked) if before else None
    if before is None or spoken is None or before.role != "said" or not _may_be(before):
        return False
    rest = before.masked[spoken.end() :]
    return len(rest) > 2 and not (_NO_STATEMENT.search(rest) or _OTHERS.search(rest))


def is_blamed(one: Reading) -> bool:
    """Whether trouble is told as what somebody reports: 反映噴霧機噴頭容易塞."""
    return _BLAMES.match(one.masked) is not None and _may_be(one) and not one.signs.solved


def is_of_bill(one: Reading) -> bool:
    """Whether it is only said what they were charged, which is to be put right and no opinion."""
    return _BILLED.search(one.masked) is not None and not _DEAR.search(one.masked)


def is_score(one: Reading) -> bool:
    """Whether a clause says how many points they give, and nothing of what for."""
    return _SCORE_ONLY.fullmatch(one.masked) is not None


def is_doubted(read: Sequence[Reading], at: int) -> bool:
    """Whether nobody believes what is quoted: 「這次真的最後一版」 哈哈誰信."""
    after = read[at + 1] if at + 1 < len(read) else None
    return after is not None and _DOUBTS.fullmatch(fold(after.typed)) is not None


def is_own_sigh(one: Reading) -> bool:
    """Whether it is only what the writer feels about it: 傻眼, 笑死."""
    return _SIGHS.fullmatch(fold(one.typed)) is not None


def without_speaker(said: Sequence[str]) -> list[str]:
    """What they think, without the "she says" that it opens with."""
    spoken = THINKS.match(fold(said[0])) if said else None
    return [said[0][spoken.end() :], *said[1:]] if spoken else list(said)


def _may_be(one: Reading) -> bool:
    shows = one.signs
    is_wish = shows.is_wanted and not _SENT_BACK.search(one.masked)
    is_plan = shows.booked or shows.again or shows.is_contact_first or is_wish
    is_ours = shows.ours is not None or one.owner is not None or shows.is_delegated
    return not (one.spot or is_plan or is_ours or shows.asks or shows.is_demand)
