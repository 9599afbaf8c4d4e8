"""A Chinese firm that nobody knows yet, by the words that lead to its name, and its trade at the
end of it: 识咗间锦田有机农场, 路过宜宾的金沙酒坊, 首次拜访 山东岱岳水泥制品, 公司叫亿彩工艺."""

from models.rules import data
from models.rules import lazy_re as re
from models.rules.oneline.people.people_words import ALONE_HAN, ROLE_HAN
from models.rules.oneline.vocabulary import names
from models.rules.oneline.vocabulary.words import HAN, HONORIFIC, TITLED_SURNAME, TRADES, fold

_FIRMS, _WORDS = (
    data.load(__package__, "firms.toml"),
    data.load("models.rules.oneline.vocabulary", "words.toml"),
)
_PLACES = data.load("models.rules.names.said", "words.toml")["chinese_places"].split()
_ENDS = sorted(
    " ".join([_FIRMS["trades"], _FIRMS["things"], _WORDS["shops"]]).split(), key=len, reverse=True
)
_CENTRE = "(?:教育|培训|月子|体检|检测|护理|养护|托管|艺术|活动|美容|健身|研发|购物)中心"
_TRADE = f"(?:{_CENTRE}|{TRADES}|{'|'.join(_ENDS)})"
_TOWN = f"(?:(?:{'|'.join(sorted(_PLACES, key=len, reverse=True))})[市县区镇]?)"
# A name neither begins with a day, a count or what they deal in, nor holds a verb.
_BEGINS = "(?!星期|礼拜|周[一二三四五六日天末]|[\\d一二三四五六两]|[午次月年做卖搞开干])"
_HOLDS = (
    "(?![我你他她它这那哪的了咗过个间位找见访去买送寄订吃喝说问让叫请跟同和与给"
    f"是没不把被又再就都也会要想]|有(?!机|限)|家(?![具居电纺政]))[{HAN}A-Za-z0-9&]"
)
_NAME = (
    rf"(?P<name>{_BEGINS}{_TOWN}?(?:{_HOLDS}){{1,8}}?{_TRADE}"
    "(?:总?[厂店行社部馆])?)"
)
_PERSON = (
    rf"(?:的|个|那位|那边的?)?(?:{ROLE_HAN})?\s?(?:{TITLED_SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}"
    rf"|[小老阿]{TITLED_SURNAME}|{ALONE_HAN}|(?-i:[A-Z])[a-z]+)"
)
_TAIL = rf"(?=\s*$|[\s,;。:(「]|的|{_PERSON})"
# Somebody came to know them.
_KNOWN_NOW = (
    "(?:认识|结识|识|碰|遇|撞|见|接触|谈)(?=[到见上了咗着过间家个一])"
    "(?:[到见上了咗着过]|一(?=[间家个]))*[间家个]?(?:新的)?"
)
_WHICH = "(?:(?<![上下])[那嗰][间家](?!公司|店))"
_FIRST = (
    "(?:新的一?[家间个]|[一有][家间个]新的|新来[询问咨][的问]?|[首初]访"
    "|(?:首次|初次|第[一1]次|头一?[次回])(?:拜访|上门|接触|去))[的了]?"
)
_LED = re.compile(
    rf"(?:{_KNOWN_NOW}|{_WHICH}|{_FIRST}[\s,:]*)(?:{_TOWN}的)?{_NAME}{_TAIL}"
    rf"|(?:[,;。\s]|^){_TOWN}(?:的|[那嗰][间家]){_NAME.replace('<name>', '<there>')}{_TAIL}"
    rf"|(?:公司|厂|店|铺头|学校|机构|档口)名?叫做?{_NAME.replace('<name>', '<called>')}",
    re.I,
)
# Somebody went there; "sent to" is no visit.
_WENT = (
    "(?:(?<![过出失回进])去|(?<![寄送发运放收得直遇碰见找感听看])到"
    "|(?<![早晚身路展会网线手街楼车船场马以加])上"
    "|入|跑|路过|经过|拜访|走访|探访|参观|visit)(?:了|咗|完|趟)?"
)
_VISITED = re.compile(
    rf"{_WENT}\s?(?:{_TOWN}的)?{_NAME}(?=[\s,;。(]|$|{_PERSON}|demo|[看睇找探量装修送谈倾聊])",
    re.I,
)
# What one goes to without selling there: 去顺丰物流寄样, 去山上烤肉.
_NO_GOAL = re.compile(
    "(?:快递|物流|货运|速运|会展|酒店|饭店|停车场|停车|车厂|餐厅|食堂|银行|烤肉|烤鱼|烧烤|烧鸟"
    "|火锅|串串|咖啡|奶茶|甜品|海鲜|卤味|快餐|学校|医院|中学|小学)$"
)
# Which of many it is: no name begins so.
_NO_NAME = frozenset(_FIRMS["no_name"].split()) | frozenset(
    "连锁 老牌 知名 合作 高级 新开 其他 别家 楼下 楼上 路口 巷口 中型 传统 日系 台资 外资".split()
)
_LOOKED_AT = 120  # characters
_SHORTEST = 4  # characters of a name


def firm(typed: str) -> str:
    """The name as it is typed; "" where none is sure."""
    folded = fold(typed[:_LOOKED_AT])
    if not names.has_han(folded):
        return ""
    for found in _LED.finditer(folded):
        group = found.lastgroup or "name"
        if _is_firm(found[group]):
            return typed[slice(*found.span(group))]
    for found in _VISITED.finditer(folded):
        if _is_firm(found["name"]) and not _NO_GOAL.search(found["name"]):
            return typed[slice(*found.span("name"))]
    return ""


def _is_firm(name: str) -> bool:
    if name[:2] in _NO_NAME or len(name) < _SHORTEST:
        return False
    return names.is_company(name) and not names.tells_of_somebody(name)
