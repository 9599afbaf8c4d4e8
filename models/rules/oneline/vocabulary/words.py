"""Patterns of the words that a typed line is parsed by, in English and Chinese; plain lists of
names are in words.toml.

Patterns are written in lower case and simplified characters: they are matched against `fold`ed
text, ignoring case.
"""

from functools import lru_cache

from models.rules import data
from models.rules import lazy_re as re
from models.rules.characters import CANTONESE, in_place

_LISTED = data.load(__package__, "words.toml")

COMPANY_WORDS = frozenset(_LISTED["company_words"].split())
FIRST_NAMES = frozenset(_LISTED["first_names"].split())
TRADES = f"(?:{'|'.join(_LISTED['trades'].split())})"
SHOPS = f"(?:{'|'.join(sorted(_LISTED['shops'].split(), key=len, reverse=True))})"
GOODS = f"(?:{'|'.join(sorted(_LISTED['goods'].split(), key=len, reverse=True))})"

# Placeholders: the known customer, the time it happened, and a time that is ahead.
KNOWN = "\ufffc"
TIME = "\ufffb"
PLANNED = "\ufffa"
HAN = r"\u4e00-\u9fff"
_FULL_WIDTH_SLASH = re.compile(r"(?<!\d)[／｜]|[／｜](?!\d)")
_FOLD = str.maketrans(dict.fromkeys((KNOWN, TIME, PLANNED), "\ufffd")) | CANTONESE
_SAYS_IN_CANTONESE = re.compile(
    "(?:(?<=[我他她们姐生总哥客太叔伯董仔工记长理娘妹傅嫂婶姨爷佬员师任管])"
    "|(?<=[a-zA-Z])|(?<=[a-zA-Z] )|(?<=来)|(?<=边)"
    "|(?<=阿[\u4e00-\u9fff])|(?<=[,，;；。])|(?<=[,，;；。] )|^)话(?![题术费说不剧语筒务梅多又虽])"
)


OF_WEEK = re.compile("(?<![礼禮拜])拜(?=[一二三四五六](?![拜下]))")  # 拜五 is Friday
_MARKS, _MOST_MARKS = "*_~", 3


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Simplified characters and half width, each at the place of the one it stands for; nothing
    typed can pass for one of the placeholders."""
    if text.isascii():
        return text
    folded = _SAYS_IN_CANTONESE.sub("说", in_place(text).translate(_FOLD))
    return OF_WEEK.sub("周", folded) if "拜" in folded else folded


def part_at_slashes(text: str) -> str:
    """Replace full-width slashes by semicolons: they separate clauses, except in a date."""
    return _FULL_WIDTH_SLASH.sub(";", text)


_MEAL = re.compile(
    r"\b(?:lunch|dinner|breakfast|coffee|drinks|supper|brunch|beers?|curry|makan)\b", re.I
)


def had_a_meal(before: str) -> bool:
    """ "lunch with Dwight, Big Ole's Smokehouse"."""
    meals = list(_MEAL.finditer(before))
    return bool(meals) and re.search("[.;!?]", before[meals[-1].end() :]) is None


def word(pattern: str) -> str:
    """A pattern that matches whole English words only; 见Bob and call李总 are two words."""
    return rf"(?<![a-z0-9_'-])(?:{pattern})(?![a-z0-9_'-])"


def mask_known(folded: str, known: str) -> str:
    """Replace each character of the known customer in folded text by KNOWN, and the marks around it
    that make it bold."""
    at = find_word(folded, fold(known)) if known else None
    if at is None:
        return folded
    start, end = at
    while start and at[0] - start < _MOST_MARKS and folded[start - 1] in _MARKS:
        start -= 1
    while end < len(folded) and end - at[1] < _MOST_MARKS and folded[end] in _MARKS:
        end += 1
    return f"{folded[:start]}{KNOWN * (end - start)}{folded[end:]}"


def find_word(folded: str, word: str) -> tuple[int, int] | None:
    """Where some words stand first, in whatever case, and are no part of longer ones. Found without
    a pattern: to compile one for each name takes longer than to read a line."""
    text, sought = folded.lower(), word.lower()
    if len(text) != len(folded):  # no other letter than İ grows so
        return None
    start = text.find(sought) if sought else -1
    while start >= 0:
        end = start + len(sought)
        begins = not (sought[0].isascii() and start and _is_letter(text[start - 1]))
        ends = not (sought[-1].isascii() and end < len(text) and _is_letter(text[end]))
        if begins and ends:
            return start, end
        start = text.find(sought, start + 1)
    return None


def _is_letter(char: str) -> bool:
    return char.isascii() and char.isalnum()


# The most specific method first: a "Zoom meeting" is online, a "call at the expo" an event.
_METHODS = {
    "online": (
        word(
            r"zoom(?:ed)?|(?:ms )?teams|google meet|webex|video|vc|online|virtual|remote"
            r"|screen ?share|feishu|lark(?= (?:call|meeting|mtg|meet)\b)|voov"
        ),
        "腾讯会议|飞书|钉钉会议|视频|视讯|线上|在线|远程",
    ),
    "event": (
        word(
            r"at the (?:[a-z]+ ){0,3}shows?|expo|trade ?shows?|trade fair|fair"
            r"|conference|exhibition|seminar|webinar|summit"
        ),
        "学术(?:会议|会|大会|年会)上?|行业(?:大会|会议)上?|年会上?|(?:展会|展览会?|峰会|论坛|研讨会|沙龙|发布会|交流会|博览会)上?|展上",
    ),
    "email": (word(r"e-?mail(?:ed|ing|s)?|emial(?:ed)?|mailed"), "(?:电子)?邮件|电邮|邮箱"),
    "message": (
        word(
            r"messaged?|msgd?|msged|texted|text|sms|dm(?:ed)?|im|chat(?:ted)?|slack(?:ed)?"
            r"|we ?chat(?:ted|ed)?|wx|whats ?app(?:ed)?|telegram|line"
        ),
        "(?:企业)?微信|企微|短信|短讯|简讯|钉钉|私信|留言|消息|讯息",
    ),
    "phone": (
        word(
            r"(?:phone|tele)?(?:phone|call)(?!ed (?:round|in at|on"
            r" (?!mon|tue|wed|thu|fri|sat|sun|the|my|his|her|zoom|teams|whats|\d)))(?:ed|s)?"
            r"|tele-?con|con-?call|calld|calling|rang|dialed|tel"
        ),
        "电话(?:会议?|沟通)?|致电|通话|来电|去电",
    ),
    "visit": (
        word(
            r"met|meet(?:ing|up)?|met ?up|me(?:e)?ting|metting|mtg|vis(?:i)?t(?:ed|ing)?"
            r"|(?:on-?)?site visit|on-?site|saw|f2f|face to face|in person|sat down|caught up"
            r"|called (?:round|in at|on)|dropped by|stopped by|lunch|dinner|breakfast|coffee"
            r"|drinks"
        ),
        rf"(?:去|到|跑|落|返|入|上)[了过]一?趟?(?={KNOWN})|刚[去到](?={KNOWN})|(?<={TIME})去(?={KNOWN})"
        "|(?:线下|实地|实体|登门)(?:拜访|见面|会议|沟通|交流|会面)|拜访|(?<!满意度)(?<!售后)(?<!客户)(?<!例行)回访|走访|来访|到访|上门|登门|约见|见面|见完|遇到|遇见|碰到|见到|见过|见了"
        "|碰面|碰头|会面|会见|面谈|面聊"
        rf"|开[了完过]?个?会|会议|吃[了完过]?[个顿]?饭|午餐|晚餐|喝咖啡|喝茶|(?<![{HAN}])见",
    ),
    "talk": (
        word(r"spoke|speak|speaking|talk(?:ed|ing)?|chat(?:ted)? with|contacted"),
        "沟通|交流|洽谈|商谈|对接|联[系络]|聊了?(?=$|[ ,.:;])|聊天|谈话",
    ),
}
METHODS = tuple(_METHODS)
HOW = "|".join(
    f"(?P<{method}>{english}|{chinese})" for method, (english, chinese) in _METHODS.items()
)
# Who is met is as often a company; who is called or has lunch is a person.
OF_COMPANIES = re.compile("met|meet|mee?ting|mtg|vis|saw|site|drop|stop|拜|访|上门|登门|见", re.I)
OF_PLACES = re.compile("vis|site|drop|stop|访|上门|登门", re.I)  # with whom is said after it
# "Call Acme" at the start, without a word of what was said, is a plan.
PLAN = re.compile(word("call|meet|visit|e?mail|email|message|msg|text|see|phone|contact"), re.I)

TITLE = (
    r"(?:(?:the|their|its|our) )?(?:c[efotimps]o|(?:(?:e|s)?vp|vice president|head|director)"
    r"(?:(?: of)? (?:sales|purchasing|procurement|product|it|marketing|finance|legal|hr|ops"
    r"|operations|engineering|r&d|technology|supply chain|business development))?"
    r"|(?:(?:sales|purchasing|procurement|product|project|it|marketing|finance|account|general"
    r"|ops|operations|technical|regional|plant|office|senior) )?(?:director|manager|lead)"
    r"|president|founder|co-?founder|buyer|purchaser|engineer|architect|consultant|accountant"
    r"|controller|secretary|assistant|procurement|purchasing)"
)
HONORIFIC = (
    "(?:总干事|总务(?!长)|主委|督导|店总|董娘|经里|协理|襄理|副理|副?总(?:经理|监|工程师|工|裁)?|副总裁|(?:项目|产品|采购|技术|销售|市场|财务|运营|客户|区域|大区)?"
    "(?:经理|总监|主管|主任|专员)|部长|老师|先生|女士|小姐|太太|工程师|工|顾问|科长|处长|课长|局长|院长|校长|厂长"
    "|店长|组长|董事长|董|主席|博士|教授|老板娘?|秘书|助理|会计|代表|哥|姐"
    "|(?:副?理事|执行董事|副?[社会团队站村场馆园船行镇区所舰机台室班股排])长|师傅|师父|教练"
    "|大[哥姐姊叔]|阿姨|[副经]?理事|干事|医生|医师|药师|律师|技师|法师|住持|道长|主厨|副校|副总|副院"
    "|(?:护士|护理|车间|工务|总务|班组|生产|品管|厨师|教务|仓库|物业|业务|采购|财务)长|护士|姑娘|总厨|行政总厨"
    "|(?:设计|建筑|会计|营养|护理|美容|造型|造价|评估|摄影|调香|咖啡|调酒|面点|美甲|驯养|训犬|兽医)师)"
)
# What a person in brackets is: (head of IT), （采购经理）; or where: (ops), （采购部）.
ROLES = re.compile(
    word(
        "dir|mgr|mngr|(?:e|s)?vp|c[efotimps]o|eng|devs?|pm|po|boss|owner|intern|admin|lead"
        "|head|chief"
        "|officer|buyer|president|chairman|chairwoman|secretary|accountant|designer|analyst"
        "|engineer"
        "|developer|specialist|coordinator|supervisor|executive|principal|operator|technician"
        "|planner|director|manager|founder|co-?founder|architect|consultant|controller|assistant"
        "|purchaser"
    )
    + "|(?:经理|总监|主管|主任|专员|部长|老师|工程师|顾问|[科处课局院校厂店组]长|董事长?|主席|博士"
    "|教授|老板|秘书|助理|会计|总裁|总工|副?总|协理|襄理|副理|负责人|采购|技术|研发|销售|财务|市场部?|法务"
    "|运营|生产|品质|质量|项目|人事|行政|售后|商务|部门?|组|岗)$",
    re.I,
)
DEPARTMENTS = re.compile(
    "(?:(?:it|qa|hr|ops|r&d|sales|legal|finance|marketing|procurement|purchasing|logistics|quality"
    "|production|maintenance|tech|technical|product|user|operations|engineering|team|dept|and|&)"
    "(?: |$))+",
    re.I,
)
SURNAME = (  # 周五周总 is Mr Zhou on a Friday
    f"(?!周[一二三四五六日天]周)(?:{'|'.join(_LISTED['long_surnames'].split())}|[{''.join(_LISTED['surnames'].split())}])"
)
NO_NAME = frozenset(_LISTED["no_name"].split())
NO_CHINESE_NAME = re.compile(
    f"(?:补(?:个|一[个下]|记|录|登|写|充)|更正|.{{0,4}}什么|[我你他她它这那陪帮请想要会能可应在有没不还也都就又将先再正等让被把从对为]|客户|对方|大家|老板"
    f"|陌生|挂[掉断完了上]|接[到完起]|讲完|放下|打完|聊完|谈完|开完|刚[到从去跟和在给与同打接开]|头先|今朝|[寻琴]日|饮茶|食饭|吃饭|喝茶|头一回|头回|第一回|嗦|顺路|路上|刚刚|刚才|有个|有位|有家|一家|某|随便|分工|准备|计划|安排|打算|需要|已经|明天|后天|下周|下次|马上|今[天日早晚]|昨[天日晚]|第[{HAN}]次|[一二两三]次"
    "|[上下]午|早上|中午|晚上|[上本这]?周[一二三四五六日天末]|上周|星期|礼拜)"
)
# What starts with a surname, and is a word of a sentence: 方案, 高层; or goes on: 张总说.
NO_FULL_NAME = re.compile(
    ".+[食吃喝饮说的了要去问急催让给跟在没不你他她把被请约聊总我吗呢吧也都就还又与]|(?:方[案便式面向法]|高[层管级度兴效清铁]|安[排装全静心保检]|成[交本功果]|常[规见用务]"
    "|余[款额]|金[额融属]|温度|石[材膏英墨雕]|于是|何[时况]|严[重格]"
    "|白[天板]|马[上达]|章程|管[理道控]|华[东南北中为]|江[苏西]|黄金|石[油化]|万元|包[装括]|程[度序]|施工|文[件档章]"
    "|易用|康复|毛[利重]|阳台|司[机法]|周[一二三四五六日天期末边]|关[于键心注系]|尤其|纪要|路上|季[度末]|段落|汤姆|时[间候])"
)
RARE_SURNAME = f"(?!普[通遍及惠]|刀[具片架口头])[{''.join(_LISTED['surnames_with_title'].split())}]"
# A surname before a title: there it may be a rare one, too.
TITLED_SURNAME = f"(?:{SURNAME}|{RARE_SURNAME}(?=[{HAN}]{{2}}|总)(?!{SURNAME}{HONORIFIC}))"
COMPANY_ENDS = re.compile(
    r"(?:公司|集团|科技|银行|医院|大学|学院|工厂|电子|股份|实业|商贸|贸易|物流|软件|网络|信息|智能|机械"
    r"|药业|制药|能源|建设|地产|证券|保险|酒店|餐饮|传媒|中心|研究院|厂|(?<![饭酒饮牌棋球茶布格结])局)$"
)
CITIES = frozenset(_LISTED["cities"].split())
PINYIN = frozenset(_LISTED["surnames_in_latin_letters"].split())
