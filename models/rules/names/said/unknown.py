"""What looks like a customer's name where no customer is known by it: "Northwind" in "send the deck
to Northwind". Said beside what was kept, so a name that is missed costs nothing and a person who is
taken for a firm a glance."""

from models.rules import lazy_re as re
from models.rules.names.said.chinese import EVERYDAY_HAN
from models.rules.names.said.chinese_parts import AREA, is_chinese
from models.rules.names.said.latin_words import is_persons
from models.rules.names.said.typed import EVERYDAY, Typed
from models.rules.oneline.vocabulary.names import is_full_name, is_person
from models.rules.oneline.vocabulary.words import (
    COMPANY_ENDS,
    HAN,
    NO_CHINESE_NAME,
    PINYIN,
    fold,
    had_a_meal,
)

_COLON = re.compile(r"\s*(?:[:：]|\s[-–—]\s)")
_TO_WHOM = frozenset("to for with at from w visit call ring email mail chase meet".split())
_CHOOSES = frozenset("go goes going gone went lost switched switching moved moving signed".split())
_MOST = 3  # words of a name
_FAIR = re.compile(
    r"^(?:[\w-]+ ){1,3}(?:expo|fair|show|conference|exhibition|summit|office|plant"
    r"|unit|site|yard|depot|factory|branch|warehouse|hotel|godown|checkpoint|terminal|airport|station|mall|market"
    r"|gate|jetty|wharf|customs|exit|junction|toll|workshop|shop|store|outlet|stall|campus|hospital|school)\b",
    re.I,
)
_DAY = re.compile(
    r"(?:mon|tues?|wed|thur?s?|fri|sat|jan|feb|apr|june?|july?|aug|sept?|oct|nov|dec)"
)
_PLACE_AFTER = re.compile(
    r" (?:district|state|city|town|village|area|region|province|county|side|road|street)\b", re.I
)
_CODE = re.compile(r"^\d|^[A-Za-z]{1,3}\d+$")  # C12
_FIRM = re.compile(rf"(?:拜访|联系|[给跟和与找到去约向见]|^)([{HAN}]{{2,12}})")
# Where somebody went, and no town, nor whose place it is: 去大成，李总说太贵.
_GONE_TO = re.compile(
    r"(?:(?P<visits>拜访|走访|回访)[了过]?|(?:^|[天日早上午晚刚周拜期一二三四五])去[了过]?(?=[^,;。]{2,3}[,;。]))"
    "(?![看睇拜走回修换装调查送取拿谈聊见开吃喝参量验签收催交办做帮处了沟过试踩巡盘培考学接提领一])"
    rf"(?P<firm>(?:(?![他她我你厂店司里地场库边校院家展会门看上下山趟])[{HAN}]){{2,4}})(?=[\s,;。:]|$)"
)
_HEAD = re.compile(rf"([{HAN}]{{2,12}})\s*[:：]")
_COMES = re.compile(
    "[来去到回在](?:我们?|咱们?|[他她]们)?(?:公司|工厂|厂|中心|医院|酒店|学校|大学)$|请我|了"
)  # 丽卿姐来公司
_SHORTEST, _LONGEST = 4, 12  # characters of a firm's name in Chinese


def unknown(text: str) -> str:
    """The name, as it is typed; "" where nothing looks like one."""
    typed = Typed(text)
    names = (_at(typed, at) for at in range(len(typed.at_head)))
    return _chinese(text) or next(filter(None, names), "")


def gone_to(text: str) -> str:
    """The Chinese firm that a line says somebody went to; "" where it may be a person or a town."""
    found = _GONE_TO.search(fold(text))
    firm = found["firm"] if found else ""
    goes_on = found is not None and fold(text)[found.end() :].startswith(" ")
    may_be_met = found is not None and found["visits"] and not goes_on  # 拜访张伟，…
    is_another = is_person(firm) or (may_be_met and is_full_name(firm)) or AREA.fullmatch(firm)
    return "" if is_another or firm in EVERYDAY_HAN else firm


def _at(typed: Typed, at: int) -> str:
    words = typed.words
    if not _is_of_name(typed, at) or words[at].text in PINYIN or is_persons(typed, at):
        return ""
    last = at
    while last + 1 < len(words) and last - at + 1 < _MOST and _goes_on(typed, last + 1):
        last += 1
    name = typed.text[words[at].start : words[last].end]
    if at > 1 and words[at - 2].text in _CHOOSES and words[at - 1].text in _TO_WHOM:
        return ""  # they go with Canteen
    if _PLACE_AFTER.match(typed.text, words[last].end):
        return ""  # nets to Gadchiroli district
    if at > 0 and words[at - 1].text == "at" and _is_where(typed.text, words[at].start):
        return ""
    opens = at == 0 and _COLON.match(typed.text, words[last].end)
    is_after = at > 0 and words[at - 1].text in _TO_WHOM and not is_chinese(typed.gap(at))
    return name if opens or is_after else ""


def _is_where(text: str, start: int) -> bool:
    """ "coffee with Callum at Costa", "met Callum at Agri Expo": no firm that somebody is at."""
    return had_a_meal(text[:start]) or _FAIR.search(text[start:]) is not None


def _is_of_name(typed: Typed, at: int) -> bool:
    word = typed.words[at]
    is_word = word.text not in EVERYDAY and len(word.text) > 2 and not _CODE.search(word.typed)
    is_word = is_word and not _DAY.fullmatch(word.text)
    before = typed.text[word.start - 1] if word.start else " "
    return is_word and word.has_capital and before not in "@#/"


def _goes_on(typed: Typed, at: int) -> bool:
    word = typed.words[at]
    is_name = word.typed[0].isupper() and word.text not in PINYIN and not _DAY.fullmatch(word.text)
    return typed.gap(at) == " " and is_name


def _chinese(text: str) -> str:
    folded = fold(text)
    if head := _HEAD.match(folded):
        is_name = not NO_CHINESE_NAME.match(head[1])
        return text[head.start(1) : head.end(1)] if is_name and _is_firm(head[1]) else ""
    for found in _FIRM.finditer(folded):
        sizes = range(_SHORTEST, min(_LONGEST, len(found[1])) + 1)
        size = next((size for size in sizes if _is_firm(found[1][:size])), 0)
        if found[1].startswith("长", size):
            continue  # 打俾何厂长: nobody's factory
        if size and not NO_CHINESE_NAME.match(found[1]):
            return text[found.start(1) : found.start(1) + size]
    return ""


def _is_firm(name: str) -> bool:
    is_told = _COMES.search(name) is not None
    return len(name) >= _SHORTEST and COMPANY_ENDS.search(name) is not None and not is_told
