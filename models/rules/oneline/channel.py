"""How the customer was talked to, wherever the line says it: "buzzed Tom", 在群里催."""

from datetime import datetime

from models.rules import data
from models.rules import lazy_re as re
from models.rules.oneline import days, when
from models.rules.oneline.cues import alternatives
from models.rules.oneline.sign_words import CALL_THEM, WILL_HAN
from models.rules.oneline.visit_words import THEY_COME
from models.rules.oneline.words import KNOWN, fold, mask_known, word

_CHANNELS = data.load(__package__, "channels.toml")
_ANY = re.compile(
    r"(?P<bell>\bg[ai]ve .{1,40}? a (?:bell|ring|buzz|call|shout|tinkle))\b|"
    + "|".join(
        f"(?P<{name}>{word(alternatives(said['en']))}|{alternatives(said['zh'])})"
        for name, said in _CHANNELS.items()
    ),
    re.I,
)
# Talked of, and no contact of this line: "email him the spec", "line 3", 邮箱.
# Somebody who went there: "went down to their yard", 去工地, 到Acme收款, 打老王手机.
_WENT = re.compile(
    r"\b(?:went|popped|drove|nipped|headed|swung|dropped|trekked|walked|cycled|flew|travelled"
    r"|traveled"
    r"|wandered|ran|rode|dashed|came|stopped|been|rocked|trotted|hopped|whizzed|legged it)"
    r"(?: (?:down|up|over|out|across|round|along|back|straight|again|all the way))? (?:to|by"
    r"|past|into|at|round|in at|in to) "
    rf"(?:the |their |his |her )?(?:{KNOWN}|(?-i:[A-Z])\w+|(?:[a-z]+ ){{0,2}}(?:yard|site"
    rf"|office|plant|shop|farm"
    r"|depot|store|warehouse|factory|school|hotel|kitchen|clinic|mill|works|showroom|place"
    r"|branch|lab)\b)"
    rf"|\b(?:went|stop(?:ped)?|visit|tour) (?:down |over |up |out )?(?:at |to )?(?:the )?{KNOWN}"
    r"|\bduring (?:my|our|the) (?:stop|visit|tour|call) (?:at|to|with)\b"
    r"|\b(?:ducked|nipped|popped|swung|wandered|strolled|scooted|zipped|whipped|hopped) (?:in|by"
    r"|round|over|past|out|down|up|across|along|through)\b(?! of\b)"
    r"|\b(?:dropped|left|delivered|handed) (?:off |in |over )?(?:[\w'-]+ ){1,6}?"
    rf"(?:at|off at|into|round to) {KNOWN}"
    r"|\bwalked (?:the )?(?:[\w-]+ ){1,3}(?:w/|w|with)(?= )"
    rf"|(?<![收送寄发等提说谈聊推改拿运看找碰遇想达延排直得过回让叫请要会没不])(?:去|到|跑)(?:了"
    rf"|过)?(?:趟|一趟)?"
    rf"(?:{KNOWN}|[^,;。\s\d问跟找和]{{0,5}}?(?:工地|工厂|厂里|门店|店里|公司|仓库|办公室|现场|车间|医院"
    rf"|学校|酒店|饭店"
    r"|农场|牧场|园区|市场|总部|畜牧|厂))"
    rf"|上{KNOWN}+[^,;。\s]{{0,4}}[见看睇倾谈聊]|去的{KNOWN}"
    rf"|在{KNOWN}[^,;。\s]{{0,4}}(?:工地|工厂|厂里|门店|店里|公司|仓库|办公室|现场|车间|总部|厂"
    rf"|店)[^,;。\s]{{0,6}}[了过]"
    rf"|在{KNOWN}+的?[^,;。\s]{{0,5}}?(?:[室厂店房厅仓场]|公司|办公室|工地|车间|总部)(?:里)?(?:看|谈|聊|开会|试|验|量|签|演示|培训|吃|喝|见)"
    rf"|从{KNOWN}[^,;。\s]{{0,3}}(?:出来|回来|离开)|离开{KNOWN}"
    rf"|去[^,;。\s]{{1,8}}?(?:开的?|谈的?|聊的?|看的?|送的?|修的?|装的?)(?:会|货|样|单|机|了|$)",
    re.I,
)
_AT_EVENT = re.compile(
    r"\b(?:met|saw|asked|approached|stopped|came|bumped into|ran into|caught up|spoke|chatted"
    r"|run into|bump into"
    r"|seen)\b(?:[^.;\n]|(?<=\b[MD][rs])\.|(?<=\bMrs)\.)*?\b(?:at|@) (?:the |a "
    r"|an )?"
    r"(?:[\w'-]+ ){0,3}?(?:shows?|\w*expo|fair|fayre|\w*fest|fete|conference|exhibition|summit"
    r"|convention|festival|congress|mela|bazaar)\b"
    r"|在[^,;。\n]{1,10}?(?:展会?|博览会|论坛|峰会|订货会|[戏节]|车展|食品展|嘉年华|市集|庙会)上?(?:碰|遇|见|认识|聊)|(?:展|会展|[博交]易?会|糖酒会|年会|论坛|峰会|fair|展场|展馆)[^,;。\n]{0,4}(?:遇|碰|撞|识|认识)[到上]",
    re.I,
)
# A meal together: 跟医师在台中吃牛排.
_ATE = re.compile(
    r"陪[^,;。\s]{1,8}?(?:看|逛|转|试|走)|[跟和与同陪请约][^,;。\s]{1,8}?(?:[在去][^,;。\s]{1,6}?)?[吃喝饮食](?![力亏紧透不苦醋惊品堂])"
)
_RANG = re.compile(
    r"打(?:了|给)?[^,;。\s]{1,8}?(?:手机|电话|座机)|(?:给|跟)[^,;。\s]{1,8}?[打通]了?个?电话"
)
# Tried and not reached: "tried Tom twice", "missed her 3x".
_NOT_REACHED = re.compile(
    r"\b(?:tried|missed|been trying|keep missing|trying)"
    r" (?!(?:the|our|their|his|her|its?|an?|this|that|these|those|new|to|some|both|all)\b)"
    rf"(?:[\w.'{KNOWN}-]+ ){{1,2}}?"
    r"(?:once|twice|thrice|again|[2-9] ?x|x ?[2-9]|(?:two|three|four|several|a few|[2-9]) times)\b"
    r"|\btried (?:twice|thrice|[2-9] ?x|x ?[2-9]|(?:two|three|four|several|[2-9]) times)\b",
    re.I,
)
_NOT_IT = re.compile(
    word(
        r"(?:no|not|never|after|until|last|since last|since (?:the|our) last|before the|after the"
        r"|next|their own|send|sent over by|wants an?"
        r"|asked for an?|needs an?|for the"
        r"|(?:won't|don't|doesn't|can't|not|never|no) "
        r"(?:take|takes|taking|accept|want|answer|answering|returning|return|any"
        r"|more)(?: our| my)?)"
    )
    + r"\s*$|(?:下次|想要|要求|没|家长|业主|员工|住户|班级|内部|售后|客服|服务|热线"
    "|投诉|报修|[请叫让]|[发寄送传带拿转汇搬移](?:了|来|来了|过来|过来了)?(?:[一两几三这那]?[段个条张份支])?(?=$)"
    "|事[情儿]?(?:就|也|算)?过|[款钱金]|(?:领导|大家|老板|[客住业用]户|[客家]人|家长)们?(?:全|也)?都)$",
    re.I,
)
_HAVE_ONE = re.compile(
    r"(?:\b(?:has|have|got|hosting|holding|planning|organi[sz]ing|running))(?: got)? (?:an?"
    r"|their|the) $",
    re.I,
)
_PLANNED = re.compile(
    word(
        r"wants? (?:us|me) to|wants? a|postponed|moved|next|will|promised|plan(?:ning)?"
        r"|should|if|remind|going to|would like"
    )
    + r"|\b(?:asked|told|got|get|getting|have|having|want|wanted|chase|remind) (?!(?:me"
    r"|us)\b)[\w@<>]+ to\b"
    r"|会(?:再|主动|自己)?(?:打|回电|联系|来电)|约了?我们?(?=[^,;。]{0,8}去)"
    r"|\bcancel\w*|\bcalled off|\bre-?sched\w*|\bre-?book\w*|计划|打算|本来|原本|原定"
    "|想[看来约让]|希望|准备"
    "|现场[碰见]|见面[在再][聊谈说]|约[了好](?:[早上中下晚]+午?|晚上|早上)?\\d|回头(?!客)|改[约到期]|推迟|再(?!次)|下周|下个?月|改天|待会|等会"
    "|稍后|追踪|下次|要去|让我们|取消",
    re.I,
)
_NAMED_SO = re.compile(r"\b(?:an?|the|some|new|their|his|her) (?:[\w-]+ ){0,3}$", re.I)
# Goods, served or sold: "coffee machine", "lunch boxes".
_GOODS_AFTER = re.compile(
    r"(?:慢|快|服务|维修费?|费|安装费|速度|时间|准时|太|很)(?<![a-z])"
    r"| (?:box(?:es)?|trade|rush|service|menus?|break|machines?|beans?|cups?|lids?|fridges?|plates?"
    r"|sets?|kits?|bars?|shops?|orders?|tables?|buffet|range|trays?|packs?|bags?|sauce|mix|pods)\b",
    re.I,
)
_SENDS = re.compile(r"send|发|寄|传|送|e-?mail", re.I)
_OFF = re.compile(
    r"\b(?:cancel+ed|called off|postponed|bailed on|pulled out of) (?:the |our |his |her "
    "|their |on "
    r"the )?(?:[a-z]+ )?(?:visit|meeting|mtg|call|demo|lunch|coffee|appointment|session|review)\b"
    r"|\b(?:visit|meeting|mtg|call|demo|lunch|coffee|appointment|appt|session|review)"
    r"(?: (?:has|had|was|got|been|being|now|again))+"
    r" (?:cancel+ed|called off|bumped|moved|pushed|postponed|shifted|put (?:off|back)|delayed"
    r"|re-?scheduled)\b"
    "|取消了?(?:拜访|会议|视频会?|见面|电话会)"
    "|(?:拜访|会议|视频会?|见面|电话会|行程)(?:又|被|已经?)?(?:取消|改期|延期|推迟|延后)"
    "|(?:出差|不在|没空|没时间|休假|请假|生病)[^。;\n]{0,6}(?:拜访|会议|见面)[^。]{0,2}改",
    re.I,
)
_OVER = re.compile(
    word(r"\w+ed|met|saw|rang|spoke|went|had|came") + "|昨|前天|刚|[了完]|过(?![来去海年节])", re.I
)
_LOOKED_AT = 1500  # characters of a clause
_NUMBER = re.compile(r"\s*:?\s*\+?\d[\d -]{5,}")  # 电话13800000000
_SAYS = re.compile(
    word(
        r"said|says?|asks?|asked|reckons?|thinks?|thought|complain\w*|moan\w*|wants?|told|reports?"
        r"|reported|mentioned|confirmed|loves?|likes?|happy|unhappy|livid|chasing|chased"
    )
    + "|(?<!好)说(?!话)|讲|问|反映|反馈|投诉|觉得|嫌|催|夸|抱怨",
    re.I,
)
_BY = re.compile(
    r"\b(?:by|via|over|on) (?:the |his |her )?(?:e-?mail|phone|whatsapp|wa|wechat|line|text|sms"
    r"|teams|zoom|video)\b",
    re.I,
)
_HEAD = 28  # characters
# Who moved away, and money that is to come: 秦姐去了成都, 尾款说15号打过来.
_IS_THEIRS = re.compile(
    r".*(?:[他她姐哥总董工叔]|经理|主任|先生|小姐)\|去了|.*(?:款|钱|定金"
    r"|押金)[^,;。]{0,8}\|打过?[来去给]"
)
_CLOSE = 12
_GENERAL = frozenset("spoke call calls meeting mtg line 现场 过来 消息 语音 参观 去看".split())


def find(clauses: list[str], known: str, now: datetime, *, is_over: bool = False) -> str | None:
    """The first way of talking in the clauses that tell what took place. A general word counts
    only where nothing more telling is said after it."""
    general: str | None = None
    for clause in clauses:
        folded = mask_known(fold(clause[:_LOOKED_AT]), known).replace("礼拜", "星期")
        if (
            _PLANNED.search(folded)
            or CALL_THEM.search(folded)
            or (not is_over and not _OVER.search(folded) and _is_ahead(clause, now))
        ):
            continue
        for match in _ANY.finditer(folded):
            if match[0].lower() == "called" and _is_naming(clause, match):
                continue
            if _GOODS_AFTER.match(folded, match.end()) or _is_sent_over(folded, match):
                continue
            if _NOT_IT.search(folded[: match.start()]) or _IS_THEIRS.match(
                f"{folded[max(0, match.start() - _CLOSE) : match.start()]}|{match[0]}"
            ):
                continue
            if _NUMBER.match(folded, match.end()) or _is_their_event(folded, match):
                continue
            if match[0].lower() == "line" and match[0] != "LINE":
                continue
            is_at_visit = general == "visit" and match[0].lower().startswith("spoke")
            if is_at_visit or match[0].lower() in _GENERAL:
                general = general or match.lastgroup
            else:
                return _telling(folded) or (match.lastgroup or "").replace("bell", "phone")
        if general is None and (_RANG.search(folded) or _NOT_REACHED.search(folded)):
            general = "phone"
        if general is None and (_WENT.search(folded) or _ATE.search(folded)):
            general = "visit"
    return general


def _is_their_event(folded: str, match: re.Match[str]) -> bool:
    """ "she's got an open day on Saturday": theirs, and still to come."""
    is_event = match.lastgroup == "event"
    return is_event and _HAVE_ONE.search(folded[: match.start()]) is not None


def _is_naming(clause: str, match: re.Match[str]) -> bool:
    """ "a chap called Neville", unlike "some woman called about the curtains"."""
    follows = clause[match.end() :].lstrip()[:1]
    is_name = follows.isupper() or follows > "\u2e80"
    return is_name and _NAMED_SO.search(clause[: match.start()].lower()) is not None


def _is_sent_over(folded: str, match: re.Match[str]) -> bool:
    """Whether something comes, and nobody: 他们会 send 个 list 过来."""
    return match[0] == "过来" and _SENDS.search(folded, 0, match.start()) is not None


def is_off(text: str) -> bool:
    """Whether it was cancelled."""
    return _OFF.search(fold(text)) is not None


def before_saying(clauses: list[str]) -> list[str]:
    """The beginnings of clauses that tell what somebody said: "Fiona emailed", but not what it is
    about: "best machine he's had on site"."""
    return [_head(one) for one in clauses]


def _head(clause: str) -> str:
    folded = fold(clause[:_LOOKED_AT])
    saying = _SAYS.search(folded)
    by = _BY.search(folded)
    head = clause[: saying.end() if saying else _HEAD]
    return f"{head} {clause[by.start() : by.end()]}" if by else head


def at_event(method: str | None, typed: str) -> str | None:
    """The way of talking that a line opens with; whoever is met at a fair is met there."""
    is_there = method in ("visit", None) and _AT_EVENT.search(fold(typed[:_LOOKED_AT]))
    return "event" if is_there else method


def those_with(clauses: list[str], now: datetime) -> list[str]:
    """The clauses that name a way of talking themselves."""
    return [one for one in clauses if find([one], "", now)]


def _is_ahead(clause: str, now: datetime) -> bool:
    """Whether it speaks of a day to come, and of none that is gone."""
    folded = fold(clause)
    past = when.happened(folded, now)
    if WILL_HAN.search(folded) and not (past and past.is_certain):
        return True
    if past is not None and not THEY_COME.search(folded):
        return False
    return when.names_part_ahead(clause, now) or days.spot(clause, now) is not None


def _telling(folded: str) -> str | None:
    """A "quick call on Teams" is online, one who was seen at a fair was met there."""
    said = {
        one.lastgroup
        for one in _ANY.finditer(folded)
        if not (_NOT_IT.search(folded[: one.start()]) or _is_their_event(folded, one))
    }
    return next((kind for kind in ("online", "event") if kind in said), None)
