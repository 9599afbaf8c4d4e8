"""A firm nobody knows, where no word says that it is new: by what it is called and by what stands
beside it, as in 仁愛商旅打來問…, 入元朗明記魚場探明叔, Dr. Leung診所追貨."""

from models.rules import data
from models.rules import lazy_re as re
from models.rules.oneline.people.people_words import ALONE_HAN, ROLE_HAN
from models.rules.oneline.vocabulary import names
from models.rules.oneline.vocabulary.words import HAN, HONORIFIC, SURNAME, TRADES, fold

_LISTED = data.load("models.rules.oneline.vocabulary", "words.toml")
_END = f"(?:{'|'.join(sorted(_LISTED['shops'].split(), key=len, reverse=True))})"
_STALL = f"(?:{'|'.join(_LISTED['stalls'].split())})"
# Which of many, where it is, or whose: no name begins so.
_NO_NAME = (
    "(?![这那哪我你他她它每各某两几本该有没去到跟在给被叫让请陪找约看问说要想会再就还也都被把对从为帮]"
    "|[一二三四五六七八九十\\d]+[间家个]|附近|隔壁|对面|楼[上下]|路口|巷口|门口|自家|大型|连锁|老牌"
    "|知名|合作|高级|新开|开发|其他|别家|整个|中小|外商|日商|上市|传统|上次|下次|[上下中][午周]|早[上餐]"
    "|晚[上餐]|午餐|今[天日早朝晚]|昨[天日晚]|前天|[明后][天日早]|同事|客户|工厂|公司|老板|会计)"
)
_NAME = (
    rf"{_NO_NAME}(?:(?![我你他她这那的了吗呢跟吃喝聊说问谈去在到])[{HAN}A-Za-z0-9&]){{2,8}}?{_END}"
)
_LATIN = rf"(?-i:(?:Dr\.? ?)?[A-Z][\w'&.]*(?: [A-Z][\w'&.]*){{0,3}}) ?{_END}"
_PERSON = (
    rf"(?:{ROLE_HAN})?\s?(?:{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}|{SURNAME}[生太]"
    rf"|[{HAN}]{{1,2}}[哥姐叔伯嫂姨])"
)
_WHEN = (
    "(?:[今昨前][天日早晚]|今朝|寻日|琴日|[上下][午周]|刚刚?|头先|一早|早上|晚上|中午|本周|这周)"
)
# What goes on after the name that opens a line: it is told what they did, or what becomes of it.
_TELLS = (
    rf"(?=\s*$|[\s,:;。(]|的?(?:老板|负责人|{_PERSON}|{ALONE_HAN})|{_WHEN}|[打来][来电]|来[电讯函]"
    "|[这那]边|[下这上本](?:周|星期|礼拜|个?月)|的(?:约|案|单|货|报价|合约|订单|样品)|[说问想要催嫌]"
    "|反映|抱怨|投诉|取消|回[信覆复]|传|line|终于|又|也|已|没|有|消防|复检|验收|施工|\\d)"
)
_OPENS = re.compile(rf"\s*(?P<name>{_LATIN}|{_NAME}){_TELLS}", re.I)
# Where somebody went, whom they talked to, or a name that stands alone.
_GOES = (
    "(?:(?<![出过失])去|(?<![寄送发运放])到|入|上|落|跑|返|经过|路过|拜访|走访|拜会|探|见|约|跟|同|和|与|打给|联络"
    "|认识|遇到|碰到|名片)"
)
_SENT = "(?:介绍|转介|推荐)的?"
_WITHIN = re.compile(
    rf"(?<![收想得直遇碰见找感听看])(?:{_GOES}(?:了|到|完|趟|一趟)?\s?|{_WHEN}去)"
    rf"(?P<name>{_NAME})(?=的?{_PERSON}|[探见找倾看坐谈聊量签收送装修交开拜吃食]|[\s,;。]|$)"
    rf"|(?:^|[\s,;。:])(?P<alone>{_NAME})(?=[\s,;。(]|$)"
    rf"|(?:^|[\s,;。:])(?P<sent>{_NO_NAME}[{HAN}]{{2,6}}?(?:{TRADES}|{_STALL}))"
    rf"(?=[\s,;。][{HAN}]{{0,6}}{_SENT})",
    re.I,
)
# What one visits a place for that buys nothing of us: a meal, somebody who is ill.
_VENUE = re.compile("(?:跟|同|和|与|约|请|陪|看病|挂号|住院|探病)")


# What they did, right after the name: 大發車行打電話來.
_DEED = re.compile(
    f"(?<=[{HAN}]{{3}})(?:打[电来过]|来[电信函]|加我|找我|传line|想[要问找买]|要[问买找]"
    "|(?<!学)问[我可有能怎]|说)"
)


def firm(typed: str, folded: str) -> str:
    """The firm that a line is about, by its name alone; "" where there is none."""
    return head(typed, folded) or within(typed, folded)


def without_deed(name: str) -> str:
    """A name without what they did, where nothing parts the two."""
    deed = _DEED.search(fold(name))
    return name[: deed.start()] if deed else name


def head(typed: str, folded: str) -> str:
    """The firm whose name opens a line; "" where none does."""
    return _name(typed, _OPENS.match(folded), "name") if names.has_han(folded) else ""


def within(typed: str, folded: str) -> str:
    """One that is named after it begins; "" where there is none."""
    if not names.has_han(folded):
        return ""
    found = _WITHIN.search(folded)
    if found and found["name"] and _VENUE.match(folded, found.end()):
        return ""
    return _name(typed, found, (found.lastgroup or "") if found else "")


def _name(typed: str, found: re.Match[str] | None, group: str) -> str:
    if found is None:
        return ""
    name = typed[slice(*found.span(group))].strip()
    is_firm = names.is_company(name) or not names.has_han(name[:1])
    return name if is_firm and not names.tells_of_somebody(fold(name)) else ""
