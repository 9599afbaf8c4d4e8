"""A Chinese firm that no word calls new, by how its name is built: with its trade at the end, or
its town at the front, where a clause opens with it and goes on with its people or with what only a
customer does: 湘味小厨试用到期了, 常州博瑞达 钱工, 老灶坊火锅那个店长说…."""

from itertools import chain

from models.rules import data
from models.rules import lazy_re as re
from models.rules.oneline.vocabulary import names
from models.rules.oneline.vocabulary.words import HAN, HONORIFIC, TITLED_SURNAME, TRADES, fold

_SAID = data.load("models.rules.names.said", "words.toml")
_LISTED = data.load(__package__, "firms.toml")
_TOWNS = "|".join(sorted(_SAID["chinese_places"].split(), key=len, reverse=True))
# Words that many lines open with, and no name does: 现场设备, 客户工厂.
_EVERYDAY = frozenset(_SAID["chinese_everyday"].split()) | frozenset(_LISTED["no_name"].split())
_TRADE = f"(?:{TRADES}|{'|'.join(sorted(_LISTED['trades'].split(), key=len, reverse=True))})"
# What carries goods or is bought itself says nothing of whom we sell to: 顺丰快递说…, 外箱包装要改.
_OF_OTHERS = re.compile(f"(?:{'|'.join(_LISTED['of_others'].split())})$")
_NO_PART = "的了这那我你他她们跟和与给在去到见说问让叫请是有没不把被又再就都也会要想得着过"
_OPENS = r"(?:^|(?<=[\s,;。:!?])|(?<=[一有][家个间位]))"
_ROLE = (
    "(?:老板娘?|老总|店长|厂长|院长|园长|校长|主任|经理|负责人|主管|总监|采购|会计|财务|前台|主理人|创始人|合伙人|店员|师傅"
    f"|{TITLED_SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}|[小老阿]{TITLED_SURNAME})"
)
_OFFICE = (
    "(?:后勤|总务|福委会?|人资|人事|厂务|研发部?|设备课|工务|工地|品保|资材|采购[部处]?|财务部?|设备科?|工程部?|生产部?|品质部?"
    "|检验科|药剂科|护理部|[内外儿骨眼]科|行政|教务|基建|仓库|运营|市场部?|技术部?|食堂|院办|信息科)"
)
_PERSON = rf"(?:那个|这个|的|那边|这边|那位|他们|家)?\s?(?:{_OFFICE}的?)?{_ROLE}"
# Hospitals and schools as everybody calls them: 湘雅二院检验科段主任, 德阳七中.
_NUMBERED = (
    "(?:[一二三四五六七八九附]院|[一二三四五六七八九十]{1,2}中|[一二三四五六七八九]小"
    "|中医院|妇幼|人民医院|卫生院)"
)
# What only who buys does, or who may buy.
_BUYS = (
    "(?:那单|那个单|那边|这单|项目|这次)?(?:最后|终于|最终|还是|又|已经?|今[天早晚日]|昨[天晚日]|刚刚?|早上|上午|下午|上周|这周|突然|临时|今年|去年|现在)*"
    "(?:选了|选定|定了(?!义)|签了|签约|续了|续约|续费|不续|没续|黄了|丢了|没中|中标|流标|开标|招标|要招标|下单|下了单|返单|加单|付款|付了|打款|回款"
    "|试用|试用期|试吃|试样|来电|来函|来信|来访|打(?:了个?)?电话|打来|致电|询价|来问|来询|问价|咨询|加了?我|找我|找过来|联系我|约我|催|投诉|嫌|说(?!明)"
    "|回复|答应|同意|拒绝|换了?供应商|换(?:成|了)别?家|不做了|不用了|停用|想[要换看试找做订买上]|要求|需要|考虑|对比|比价|砍价|压价|退货|退了|收到|验收|反映|反馈|表示)"
)
_BY_TRADE = re.compile(
    rf"{_OPENS}(?P<name>(?:(?:{_TOWNS})(?:[市县区])?)?(?:(?![{_NO_PART}])[{HAN}A-Za-z]){{2,6}}?{_TRADE}(?:总?[厂店行社公部]司?)?)"
    rf"(?:(?={_PERSON}|个?(?-i:[A-Z])[a-z]+[\s,]*(?:话|说|讲|嫌|想|要|问|打|跟))|(?=\s?{_BUYS})|(?P<end>(?=[\s,;。:(]|$)))",
    re.I,
)
# Nothing but a town and a name, before one of its people.
_BY_TOWN = re.compile(
    rf"{_OPENS}(?P<name>(?:{_TOWNS})(?:[市县区])?(?![{HAN}]*(?:出差|客户|办事|分公|总部|总公|工厂$|厂里|展|路上|机场|高铁|仓库|那单|那家|老板|同事"
    rf"|[这那]边|会场|酒店$|回来|项目|工地|现场|市场|片区|区域|代理|经销|一带))"
    rf"(?:(?![{_NO_PART}碰遇找约谈聊回打请]|{_OFFICE})[{HAN}]){{2,6}})"
    rf"\s?(?:的)?(?:{_OFFICE}的?)?(?:{TITLED_SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}|[小老阿]{TITLED_SURNAME}(?![{HAN}]))"
)
_INSTITUTE = re.compile(
    rf"{_OPENS}(?P<name>(?:(?![{_NO_PART}碰遇找约谈聊回打请])[{HAN}]){{1,5}}?{_NUMBERED})(?={_PERSON}|\s?{_OFFICE}?\s?{_ROLE})"
)
_NEAR = 80  # characters
_HEAD = re.compile(rf"\s*(?P<name>[{HAN}]{{4,14}})\s*:")
_TITLE_LAST = re.compile(f"{HONORIFIC}$")
# Where a fair is held, in a line that tells of one.
_VENUE = re.compile("(?:会展|博览|展览|会议|展示)中心$|展览馆$|展馆$|体育馆$|国博$")
_OF_A_FAIR = re.compile(
    "展会|展位|展台|展商|参展|逛展|看展|展上|摊位|名片|博览会|[博交]会(?!议)|展(?=人|逛|看)"
)


def firm(typed: str) -> str:
    """The name as it is typed; "" where none is sure."""
    folded = fold(typed[:_NEAR])
    if not names.has_han(folded):
        return ""
    for found in _BY_TRADE.finditer(folded):
        stands_alone = found["end"] is not None
        if stands_alone and found.start("name") > 0:
            continue
        if _is_firm(found["name"], is_told=not stands_alone):
            return typed[slice(*found.span("name"))]
    for found in chain(_INSTITUTE.finditer(folded), _BY_TOWN.finditer(folded)):
        if _is_firm(found["name"], is_told=True) and not is_venue(found["name"], typed):
            return typed[slice(*found.span("name"))]
    return ""


def head(typed: str) -> str:
    """What stands before a colon and may be a firm's Chinese name: 绿洲农机 of 绿洲农机：刘总…."""
    found = _HEAD.match(fold(typed[:_NEAR]))
    is_firm = found is not None and names.is_company(found["name"]) and is_firms(found["name"])
    return found["name"] if found and is_firm else ""


def is_firms(name: str) -> bool:
    """Whether a name is no person's."""
    return not names.tells_of_somebody(name) and not _TITLE_LAST.search(name)


def is_venue(name: str, typed: str) -> bool:
    """Whether a firm's name is sooner where a fair was: 上海国家会展中心."""
    folded = fold(name)
    return _VENUE.search(folded) is not None and bool(
        _OF_A_FAIR.search(fold(typed).replace(folded, ""))
    )


def _is_firm(name: str, *, is_told: bool) -> bool:
    first = name[:2]
    is_what_they_do = first[:1] in "做卖搞"  # 一个做冷冻食品的老板
    if (
        is_what_they_do
        or first in _EVERYDAY
        or not names.is_company(name)
        or names.tells_of_somebody(name)
    ):
        return False
    return not _OF_OTHERS.search(name) if is_told else True
