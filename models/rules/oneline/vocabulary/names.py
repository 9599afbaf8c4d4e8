"""Tells names of people from names of companies."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import (
    CITIES,
    COMPANY_ENDS,
    COMPANY_WORDS,
    DEPARTMENTS,
    FIRST_NAMES,
    GOODS,
    HAN,
    HONORIFIC,
    NO_CHINESE_NAME,
    NO_FULL_NAME,
    NO_NAME,
    PINYIN,
    ROLES,
    SURNAME,
    TITLE,
    TRADES,
    fold,
)

_HAS_HAN = re.compile(f"[{HAN}]")
_PERSON = re.compile(rf"(?:{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}|[小老阿]{SURNAME})")
_FULL_NAME = re.compile(rf"{SURNAME}[{HAN}]{{1,2}}")
# 李处、张科, but 万科 alone is a company.
_SHORT = rf"(?:{_PERSON.pattern}|(?!万科|金科|安科){SURNAME}[处科部局院])"
_LIST = re.compile(rf"{_SHORT}(?:\s*[、/&和与及]\s*{_SHORT})+")
_LIST_MARK = re.compile(r"\s*[、/&和与及]\s*")
_HAN_APART = re.compile(rf"[{HAN}]\s+[{HAN}]")
_DATE = re.compile(r"\d+[/:]\d+|\d+(?:am|pm|st|nd|rd|th|h)?", re.I)
_BETWEEN = re.compile(r"[\s,、&/和与及]+$")
_ENGLISH_NAME = re.compile(r"[^\W\d_][\w.'-]*(?: [^\W\d_][\w.'-]*){0,2}")
_COMPANY_WORDS = re.compile(r"\S+(?: \S+){0,4}")
_SMALL = frozenset({"of", "and", "&", "de", "the", "for"})
_GOODS_FIRST = re.compile(rf"{GOODS}(?:$|[已发寄送给的])")
# Whose title alone says who of a company it is.
_ALONE = "老板娘?|老总|厂长|店长|采购|会计|财务|仓管|品管|主任|经理|负责人|总监"
_OF_COMPANY = re.compile(
    rf"(?P<company>(?:[\w&]{{1,10}}?{TRADES}(?={SURNAME}[{HAN}]{{1,2}}$)"
    rf"|[\w&]{{2,12}}?(?=的?(?:{_ALONE})$)))"
    r".+"
)
# BH Mrs Lau
_TITLED_LAST = re.compile(
    r"(?P<company>\S.*?) (?=(?:mr|mrs|ms|mdm|madam|dr|miss|prof)\.? (?-i:[A-Z])).+", re.I
)
_SOMEBODY = re.compile(
    rf"(?:[{HAN}][哥姐叔伯嫂姨婶](?:$|的|老婆|太太|[接说打来问催讲])|[{HAN}]{{2,8}}[A-Z][a-z]{{2,}}$"
    rf"|{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}|阿[{HAN}]$|{SURNAME}[{HAN}]{{1,2}}(?=出差|休假|请假|不在|生病|结婚|生日|来电|打来))"
    rf"|.*[同跟和与](?:[A-Z][a-z]+|{SURNAME}(?:{HONORIFIC}|[生太]))"
    r"|.*(?:那件|这件|那个|这个|那家|这家|的事|主管|同事|我们|他们|已经|因为|所以|请[吃喝客]|出差|休假|请假|不在|打来|来电|突然|请我|[改再]约|约[我在了好]|打不|联[系络]不|[^a-zA-Z]{2,3}回$|带[我着]|.*\d/\d)"
)
_NO_FIRM = re.compile(
    rf"^{SURNAME}[{HAN}]{{2}}$|(?:礼拜|星期|周)[一二三四五六日天]|[今明昨后前][天日晚]|[上下]午|早上"
    "|(?:总干事|干事|主委|主任|经理|厂长|店长|园长|校长|小姐|先生|太太|女士|师傅)"
)
# What opens a sentence in a firm's place: a day, what was received, one whom all know: 8号老佟.
_NO_NAME_FIRST = re.compile(
    rf"^(?:\d{{1,2}}(?:号|日|[点:/]\d)|(?:\d{{1,2}}[号日])?[小老阿]{SURNAME}$"
    "|(?:首次|初次|第[一二三]次|补记|补录|补登|复盘|[早晚]上|[上中下]午|凌晨|收到|接到|看到|听到|见到|碰到|遇到|得知|听说|据说|发现|登门|致电|去电|来电|刚刚|本来|原来|原本|原定|终于|总算|后来|结果"
    "|没见|没碰|没接|没人|没找|又去|又来|又打|打给|打了|跑了|跑去|顺便|顺带|陪着?|替|帮))"
)
# A sentence, and no name: 陆佳说你们的售后.
_TOLD_WITHIN = re.compile("[你我他她咱]们|(?<![小传])说|.[问嫌催](?!鼎)|那个|这个|的那|的这")
# Where buyers are found, and no buyer: 小红书私信来的.
_PLATFORM = (
    "(?:小红书|抖音|快手|微博|微信|企微|视频号|公众号|朋友圈|淘宝|天猫|京东|拼多多|闲鱼|1688|阿里(?:巴巴|国际站?)?|国际站|美团|大众点评"
    "|饿了么|百度|官网|网站|领英|脸书|谷歌|58同城|58|b站|知乎|得物|携程|虾皮|亚马逊|展会|客服|后台|总机|前台)"
)
_FOUND_ON = re.compile(f"^{_PLATFORM}(?:上|里|那边)?$", re.I)
_RUNS_ON = re.compile(f"[a-z][{HAN}]", re.I)  # Mr Yip唔聽電話
_LONGEST_PERSON = 12
_MOST = 40  # characters of a name


def has_han(text: str) -> bool:
    return _HAS_HAN.search(text) is not None


def people_at_end(text: str) -> tuple[str, list[str]]:
    """科技公司王经理、李总 → (科技公司, [王经理, 李总])."""
    found: list[str] = []
    rest = text.strip()
    if _LIST.fullmatch(folded := fold(rest)):
        cuts = [0, *(at for mark in _LIST_MARK.finditer(folded) for at in mark.span()), len(rest)]
        return "", [rest[cuts[at] : cuts[at + 1]] for at in range(0, len(cuts), 2)]
    while rest and (start := _start_of_last_person(fold(rest))) is not None:
        found.insert(0, rest[start:])
        between = _BETWEEN.search(rest[:start])
        rest = rest[:start].strip() if between is None else rest[: between.start()]
        if between is None or not between[0].strip():
            break
    # 小米的雷总 is of 小米, but 美的王总 of 美的.
    return (rest[:-1] if found and rest.endswith("的") and len(rest) > 2 else rest), found


def _start_of_last_person(text: str) -> int | None:
    """The shortest person fits: 万科王总 is 王总 of 万科. A company has two characters at least."""
    starts = range(max(0, len(text) - _LONGEST_PERSON), len(text))
    fitting = [at for at in starts if _PERSON.fullmatch(text, at)]
    if not fitting:
        return None
    return 0 if fitting[0] == 0 and fitting[-1] == 1 else fitting[-1]


def is_person(text: str) -> bool:
    """李总, 张经理, 小王: by what is said after or before a surname."""
    return people_at_end(text) == ("", [text])


def is_full_name(text: str) -> bool:
    """李伟, 王小明: two or three characters that start with a surname."""
    folded = fold(text)
    return bool(_FULL_NAME.fullmatch(folded)) and not NO_FULL_NAME.match(folded)


def is_place(text: str) -> bool:
    """A branch of the customer: Acme (Shanghai)."""
    return text.lower() in CITIES


def is_title(text: str) -> bool:
    """What stands in brackets after a person: CTO, head of IT, 采购; but not their company."""
    folded = fold(text)
    if folded.startswith("不是"):
        return False
    is_role = ROLES.search(folded) or DEPARTMENTS.fullmatch(folded)
    return is_role is not None or (text.islower() and " " in text)


def is_name(text: str, *, typed_small: bool = False) -> bool:
    """A person's name in letters; in small letters only where it can be nothing else."""
    if not _ENGLISH_NAME.fullmatch(text) or len(text) > _MOST or has_han(text):
        return False
    if text.endswith("'s"):
        return False
    words = text.split()
    if any(word.lower() in NO_NAME for word in words) or ends_as_company(text):
        return False
    if (len(text) < 2 and text.isascii()) or _is_long(words):
        return False
    caseless = all(word.upper() == word.lower() for word in words)
    return caseless or all(map(_is_capital, words)) or (typed_small and len(words) == 1)


def _is_long(words: list[str]) -> bool:
    """Whether three words with capitals are sooner a firm's name: none that people begin theirs by
    opens it."""
    first = words[0].rstrip(".").lower()
    is_named = first in FIRST_NAMES or first in PINYIN or re.fullmatch(TITLE, words[0], re.I)
    return len(words) > 2 and words[0].isascii() and not is_named


def is_surely_person(text: str) -> bool:
    """Mr Chen, Li Wei: by a title or a common Chinese surname."""
    words = [word.rstrip(".").lower() for word in text.split()]
    if _RUNS_ON.search(text):
        return False
    if not 1 <= len(words) <= 3 or any(word in NO_NAME for word in words):
        return False
    return words[0] in PINYIN or (len(words) == 2 and words[1] in PINYIN)


def ends_as_company(text: str) -> bool:
    """TBK Packaging, Kulkarni Mills."""
    words = text.lower().split()
    last = words[-1] if words else ""
    is_trade = last in COMPANY_WORDS or last.removesuffix("s") in COMPANY_WORDS
    return is_trade and (len(words) > 1 or last not in FIRST_NAMES)


def is_first_name(text: str) -> bool:
    """Didier, Pam: sooner a person than a company, but for those that people name theirs by."""
    return text[:1].isupper() and text.lower() in FIRST_NAMES


def is_whole_name(text: str) -> bool:
    """Amy Ostrander, by the first of two names."""
    first, _, last = text.partition(" ")
    is_two = bool(last) and " " not in last and last[:1].isupper() and last.isalpha()
    return is_two and is_first_name(first) and not ends_as_company(text)


def company_and_person(text: str) -> tuple[str, str]:
    """鑫达老板 as 鑫达 and 老板, 百合日化何芳 as 百合日化 and 何芳; "" for who is not said."""
    match = _OF_COMPANY.fullmatch(fold(text)) or _TITLED_LAST.fullmatch(text)
    at = match.end("company") if match else len(text)
    return text[:at].removesuffix("的"), text[at:].strip()


def is_company(text: str) -> bool:
    if has_han(text):
        is_one = 2 <= len(text) <= 20 and not _HAN_APART.search(text)
        no_name = NO_CHINESE_NAME.match(fold(text)) or _GOODS_FIRST.match(fold(text))
        return is_one and not no_name
    words = text.split()
    if not _COMPANY_WORDS.fullmatch(text) or len(text) > _MOST or not words[0][0].isalnum():
        return False
    if not any(char.isalpha() for char in text) or any(_DATE.fullmatch(word) for word in words[1:]):
        return False
    if len(words) == 2 and len(words[1].rstrip(".")) == 1:
        return False  # Col B
    if "/" in words[0] or (len(words) == 2 and is_first_name(words[0]) and len(words[1]) < 3):
        return False  # Craig D.
    if any(word.lower() in NO_NAME - _SMALL for word in words) or words[0].lower() in NO_NAME:
        return False
    return all(_is_capital(word) or word in _SMALL for word in words)


def tells_of_somebody(text: str) -> bool:
    """阿芳, 沈国平出差, 潘总干事请吃火锅: a person, or what they do, and no firm's name."""
    return _SOMEBODY.match(fold(text)) is not None and not COMPANY_ENDS.search(fold(text))


def is_somebodys_or_none(text: str) -> bool:
    """Whether what stands where a firm's name may stand is sooner a person, a day or half a name:
    何璐回, 合作社礼拜一, the T of T&W."""
    if not has_han(text):
        return len(text) == 1 and text.isascii()
    folded = fold(text)
    if any(one.search(folded) for one in (_NO_NAME_FIRST, _FOUND_ON, _TOLD_WITHIN)):
        return True
    return len(text) > 2 and not is_surely_company(text) and _NO_FIRM.search(folded) is not None


def is_surely_company(text: str) -> bool:
    """A name that ends as companies' do, where nothing else says that it is one."""
    return COMPANY_ENDS.search(fold(text)) is not None and is_company(text)


def _is_capital(word: str) -> bool:
    return word[0].isupper() or word[0].isdigit() or word[0].upper() == word[0].lower()


def may_be_customer(text: str, known: str) -> bool:
    """Whether a label is the customer's name; `known` is "" if nobody knows it yet."""
    name = text.strip(" \t*_~")
    if known:
        return fold(name).lower() == fold(known).lower()
    return is_surely_company(name) or (is_company(name) and not has_han(name))
