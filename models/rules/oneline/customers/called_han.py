"""What a Chinese firm that nobody knows is called, where its name is a clause of its own: 叫糖心记,
店名岚野, before 新客 or after who sent them. Its trade or its town, which stand before it, are not
its name: 新客户 腾冲做翡翠的 叫石上缘."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.rules import data
from models.rules import lazy_re as re
from models.rules.oneline.people.people_words import ALONE_HAN, ROLE_HAN
from models.rules.oneline.vocabulary import names
from models.rules.oneline.vocabulary.words import (
    HAN,
    HONORIFIC,
    SHOPS,
    SURNAME,
    TITLED_SURNAME,
    TRADES,
    fold,
)

_PLACES = data.load("models.rules.names.said", "words.toml")["chinese_places"].split()
_FIRMS = data.load(__package__, "firms.toml")
_LOOKED_AT = 160  # characters
_CLAUSE = re.compile(r"[^\s,;。!?:()/]+")
_NAME = f"[{HAN}A-Za-z0-9&]{{2,10}}"
# No name begins so, where nothing but 叫 stands before it: 叫车, 叫小李去.
_NO_NAME = (
    "(?![我咱你他她它人大谁别车货快停不了小老阿苦价错到来去做送发给让把帮急外价单][^记号堂坊轩居]?)"
)
_BY_WORD = re.compile(
    rf"(?:[{HAN}]{{0,6}}(?:店|公司|厂|牌子?|品牌|字号|商号|名字|名)(?:就|是)?(?:叫[做作]?|名叫)|[店厂牌]名(?:是|叫|为)?|公司名(?:是|叫|为)?)"
    rf"(?P<name>{_NAME}?)(?:的(?:店|厂|公司|民宿|品牌)?)?"
)
_CALLED = re.compile(
    rf"(?:就|名|自称)?(?:叫[做作]?|名为|自称){_NO_NAME}(?P<name>{_NAME}?)(?:的(?:店|厂|公司|民宿|品牌|工作室)?)?"
)
_LATIN = re.compile(
    r"(?:^|[\s,;。!])(?:店名|公司名?)?叫[做作]?\s?"
    r"(?P<name>[A-Z][\w'’&.]*(?: (?:& )?[A-Z][\w'’&.]*){1,3})"
    r"(?=[\s,;。]|$)"
)
# So a line says that it is somebody new.
_IS_NEW = re.compile(
    r"新(?:客|的|单位|线索|询盘|询价|店|认识|接触|开发|朋友|加)|new ?客|陌拜|陌生|潜客"
    "|第[一1]次|头一?[回次]|首次|初次|没(?:往来|合作|做|买|接触|打过交道|交易)过|介绍|推荐|转介|展[会上位场]|摊位|私信|找上门|扫街|认识",
    re.I,
)
_LABEL = re.compile(
    "(?:是)?新(?:的?客户?|的|单位|线索|店家?)[喔哦啦的]?|没(?:往来|合作|做|买|接触)过的?|潜客|陌拜",
    re.I,
)
# 做竹编的, 和田的枣贩子
_DESCRIBED = re.compile(
    "的(?:[\u4e00-\u9fff]{0,3}(?:贩子?|老板娘?|人|[姐哥商户]|夫妻档?|夫妇|买家|头家|朋友))?$"
)
_SENT = re.compile(rf"[{HAN}]{{0,8}}(?:介绍|推荐|转介|牵线)(?:过?来)?的?")
# What they do, who they are or where they came from: 做竹编的, 一间民宿, 抖音私信来的.
_TOLD = re.compile(
    rf"[{HAN}A-Za-z]*(?:的|来)|[{HAN}]*(?:[一有这那某][间家个位])[{HAN}]*|[{HAN}]*(?:介绍|推荐|转介)"
)
_TOWN = f"(?:{'|'.join(sorted(_PLACES, key=len, reverse=True))})"
_PLACE = re.compile(
    rf"(?:{_TOWN}[市县区镇乡]?)+|[{HAN}]{{2,6}}[路街巷镇村乡区市县]|{_TOWN}(?P<more>[{HAN}]{{2}})"
)
_VERBS = re.compile(
    "[说问要想来去找跟和在有没不的了过把被让给就都还再先很太是会能刚完]|打[来给电]|拜访|约|今天|昨天|明天"
)
_SURE_VERBS = re.compile(
    "[说问要想找跟没不的了把被让给]|打[来给电]|拜访|今天|昨天|明天"
)  # 喜来小馆
_PERSON = re.compile(
    rf"(?:{ROLE_HAN}|{ALONE_HAN})?(?:{TITLED_SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}|[小老阿][{HAN}]|{SURNAME}[{HAN}]?[生太姐哥嫂伯叔姨]"
    rf"|[A-Z][a-z]+(?:姐|哥|小姐|先生)?|{ALONE_HAN}|{ROLE_HAN})"
)
_TRADE = (
    f"(?:{TRADES}|{SHOPS}|{'|'.join(sorted(_FIRMS['trades'].split(), key=len, reverse=True))}"
    "|[记号轩坊堂居阁斋苑馆园庄店铺行社厂场房院楼屋])"
)
_NAMED_SO = re.compile(rf"[{HAN}A-Za-z0-9&]{{1,9}}?{_TRADE}")
_SHOP = re.compile("[记号坊店馆铺行社厂斋苑居阁庄园]$")  # 甘露记 is nobody called 甘
_OWNER = re.compile(f"(?:老板娘?|负责人|店主|东家|主理人)(?:是|叫|姓)?[{HAN}]")


@dataclass(frozen=True)
class _Clause:
    start: int
    end: int
    text: str


def firm(typed: str) -> str:
    """The name as it is typed; "" where none is sure."""
    folded = fold(typed[:_LOOKED_AT])
    if not names.has_han(folded):
        return ""
    is_new = _IS_NEW.search(folded) is not None
    clauses = [_Clause(*one.span(), one[0]) for one in _CLAUSE.finditer(folded)]
    if is_new and (latin := _LATIN.search(folded)):
        return typed[slice(*latin.span("name"))]
    found = _by_word(clauses, folded, is_new=is_new) or (_by_label(clauses) if is_new else None)
    return typed[found[0] : found[1]] if found else ""


def is_no_name(text: str) -> bool:
    """Whether what stands where a new firm's name may stand is what they do, or where they are."""
    folded = fold(text)
    is_told = _DESCRIBED.search(folded) or folded.startswith("叫")
    return bool(is_told) or _SENT.fullmatch(folded) is not None


def _by_word(clauses: Sequence[_Clause], folded: str, *, is_new: bool) -> tuple[int, int] | None:
    """After 店名 or 叫."""
    for at, one in enumerate(clauses):
        found = _BY_WORD.fullmatch(one.text)
        if found is None and at and (is_new or clauses[at - 1].text.endswith("的")):
            found = _CALLED.fullmatch(one.text)
        if found is None or not _may_be(found["name"]):
            continue
        is_somebody = _PERSON.fullmatch(found["name"]) is not None
        is_either = names.is_full_name(found["name"]) and not _SHOP.search(found["name"])
        if not is_somebody and (not is_either or _OWNER.search(folded, one.end)):
            return one.start + found.start("name"), one.start + found.end("name")
    return None


def _by_label(clauses: Sequence[_Clause]) -> tuple[int, int] | None:
    """Before 新的, with nobody but their people between the two, or after who sent them."""
    for at, one in enumerate(clauses):
        if at and _LABEL.fullmatch(one.text):
            before = [each for each in clauses[:at] if not _PERSON.fullmatch(each.text)]
            if before and _is_name(before[-1].text):
                return before[-1].start, before[-1].end
        after = clauses[at + 1] if at + 1 < len(clauses) else None
        is_first = at == 0 or (after and _NAMED_SO.fullmatch(after.text))
        if after and is_first and _SENT.fullmatch(one.text) and _is_name(after.text):
            return after.start, after.end
        if after and _LABEL.fullmatch(one.text) and (first := _first_name(clauses[at + 1 :])):
            return first.start, first.end
    return None


def _first_name(clauses: Sequence[_Clause]) -> _Clause | None:
    """The first clause behind a label that may be a name, where one that is none stands before
    it; otherwise what follows the label is read as it always was."""
    for at, one in enumerate(clauses):
        follows = clauses[at + 1].text if at + 1 < len(clauses) else ""
        if _is_no_part_of_it(one.text, follows):
            continue
        is_sure = _NAMED_SO.fullmatch(one.text) is not None and _is_name(one.text)
        return one if at and is_sure else None
    return None


def _is_no_part_of_it(text: str, follows: str) -> bool:
    place = _PLACE.fullmatch(text)
    if place and place["more"]:
        return _NAMED_SO.fullmatch(follows) is not None
    return place is not None or _TOLD.fullmatch(text) is not None


def _is_name(text: str) -> bool:
    return _may_be(text) and re.fullmatch(_NAME, text) is not None and not _PERSON.fullmatch(text)


def _may_be(name: str) -> bool:
    is_so = _NAMED_SO.fullmatch(name) is not None
    is_told = (_SURE_VERBS if is_so else _VERBS).search(name) or names.tells_of_somebody(name)
    is_place = not is_so and _PLACE.fullmatch(name) is not None
    return len(name) > 1 and not (is_told or is_place) and names.is_company(name)
