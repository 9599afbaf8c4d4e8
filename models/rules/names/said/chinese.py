"""Chinese names as people shorten them: 东恒 for 东恒电缆集团, 润泽 for 台州润泽阀门, jiahe for
嘉禾粮油."""

from collections.abc import Iterator
from dataclasses import replace

from models.rules import data
from models.rules import lazy_re as re
from models.rules.names.said import deed_first
from models.rules.names.said.chinese_parts import (
    AREA,
    FORM,
    IS_HAN,
    LEAST,
    agreeing,
    is_shortened,
    later_part,
    parts,
    sounds_of,
    spellings,
    syllables_of,
)
from models.rules.names.said.found import How, Mention
from models.rules.names.said.typed import DAY, EVERYDAY, HEAD, LISTED, Typed, Word, flat
from models.rules.oneline.vocabulary.words import HAN, HONORIFIC, SURNAME

_SURE = 3  # characters that need nothing around them: 天成 stands in 今天成交 too
_PINYIN = range(4, 25)  # letters of a short name typed so
_COMMON = frozenset(data.load("models.rules.names", "words.toml")["common_beginnings"].split())
EVERYDAY_HAN = frozenset(LISTED["chinese_everyday"].split()) | _COMMON
_TRADES = "|".join(sorted(LISTED["chinese_trades"].split(), key=len, reverse=True))
# What is done with a customer, and no other firm's trade: 绿野教育训练.
_NO_TRADE = "(?!教育训练|咨询[了过]|租赁(?:期|费|合同)|物流(?:单|费|信息))"
_TRADE = re.compile(f"{_NO_TRADE}(?:{_TRADES})")
_GROUP = "集团"
_SHOPS = "厂店行社楼馆坊铺场站院所校"
_ANOTHER = re.compile(
    f"(?:(?![的那这跟和与要说让把请给向对在来去到回进我他她])[{HAN}]){{1,6}}?(?:有限|公司|集团)"
)
# After one of these a name may begin.
_BEFORE = re.compile(
    f"(?:^|[^{HAN}]|[跟和与同及给见访约到去在找陪请向对为了帮让由把从往回问是的家将被催邀等带送寄拜趟次过间完上落返跑畀喺经离访约晤陪络系看睇进逛巡追盯说]"
    "|[昨今明后前当]天|[看问聊谈跑查候催访约]了?一?下|路过|[挂接打]掉|了下|[上下]午|[早晚]上|中午|刚才|刚刚|客户|电话|微信|邮件|视频|[周期拜][一二三四五六日天]"
    "|联系|[去致来]电|老板|点半?|[跑走去来打转聊谈]了?[一两]?[趟圈会次]|刚好|顺路|顺便|今早|今晚|昨晚|明早|听日|寻日|琴日|头先|啱啱|line|call|mail)$"
)
# What is done to something of a customer's: 确认绿野的库存.
_DEALS_WITH = re.compile(
    "(?:确认|核对|核实|检查|盘点|清点|整理|准备|更新|处理|追踪|跟踪|查询|查看|查清|了解|打听|询问|落实|敲定|安排"
    "|统计|汇总|修改|补齐|补上|申请|登记|查|补|改|做|出|开|报|写|核|对|点|理|算|收|签|取|拿|交|备|列|印|订|换|修|验|测)$"
)
_OF_THEIRS = re.compile(f"(?:那边|那里|那儿|他们|家)?的(?=[{HAN}])")
# Before one of these a name may end.
_AFTER = re.compile(
    f"(?:集团|公司|总部|那边|那批|这边|方面|的?{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}"
    "|的?(?:报价|合同|合约|年约|年框|样品|样机|订单|单子|发票|请款单|对账单|尾款|货款|余款|定金|订金|首付"
    "|标书|方案书|提案|续约|续签|客诉|状况|情况|进度|案子)"
    "|的(?:资料|简报|文件|图纸?|款|货|会议|方案|需求|项目|专案))"
)
# Where nothing but somebody's name stands, be it one as common as 永安: 周一去永安，…
_GOES_TO = re.compile("(?:[去跑到]|拜访|走访|回访)[了过]?一?趟?$")
_STOPS = re.compile(r"$|\W")
# What a name is said without, between its first two characters: 海冠 for 海之冠.
_JOINTS = frozenset("之与和の")
# After a name that is not certain.
_ENDS = re.compile(
    rf"(?:[了的]?\s*(?:$|[^\w\s])|[打那这]|的人|的?{SURNAME}[{HAN}]{{0,2}}?(?:{HONORIFIC}|[厂处科董总])|集团|公司|那边|这边)"
)
_SYLLABLE = (
    "(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:a|o|e|i|u|v|ai|ei|ao|ou|an|en|ang|eng|ong|er|ia|ie|iao"
    "|iu|ian|in|iang|ing|iong|ua|uo|uai|ui|uan|un|uang|ue|ve)"
)
_IS_PINYIN = re.compile(f"(?:{_SYLLABLE}){{2,6}}")


def may_be_pinyin(word: str) -> bool:
    return len(word) in _PINYIN and word not in EVERYDAY and _IS_PINYIN.fullmatch(word) is not None


def find(
    name: str, typed: Typed, latin: dict[str, int], sounds: dict[str, list[int]]
) -> Iterator[Mention]:
    """Where a text says this name; `latin` are its words that may be pinyin or initials, and where
    they stand; `sounds` is what was `heard`."""
    bare, core = parts(name)
    yield from _within(name, bare, core, typed)
    for start in dict.fromkeys((0, core, core + LEAST if core == 0 else core)):
        opening, at = bare[start : start + LEAST], -1
        while (at := typed.flat.find(opening, at + 1)) >= 0:
            if mention := _beginning(name, bare, start, core, typed, at):
                yield mention
    if _JOINTS.intersection(bare[core + 1 : core + 2]):
        yield from _without_joint(name, bare, core, typed)
    # A whole name takes half a millisecond to be read: only one that begins so is.
    if mention := _sounding(name, bare[core:], typed, sounds):
        yield mention
    first = syllables_of(bare[core]) if latin else ()
    likely = (at for word, at in latin.items() if _may_begin(word, first, typed.words[at]))
    for said in (typed.words[at] for at in likely):
        if said.text in spellings(name):
            yield Mention(name, said.start, said.end, How.LIKELY)


def _without_joint(name: str, bare: str, core: int, typed: Typed) -> Iterator[Mention]:
    shorter = bare[: core + 1] + bare[core + 2 :]
    at = typed.flat.find(shorter[core : core + LEAST])
    found = _beginning(name, shorter, core, core, typed, at) if at >= 0 else None
    if found:
        yield replace(found, how=How.LIKELY)


def _within(name: str, bare: str, core: int, typed: Typed) -> Iterator[Mention]:
    """Some other part of the name, at its edges: 虾满塘 of 潜江虾满塘水产,
    缂丝所 of 平江缂丝工艺研究所."""
    text = typed.flat
    for start in range(core + 1, len(bare) - LEAST + 1):
        two = bare[start : start + LEAST]
        if two in EVERYDAY_HAN or not all(map(IS_HAN.match, two)) or two not in text[:HEAD]:
            continue
        at, rest = text.find(two), bare[start:]
        size = agreeing(rest, text[at:])
        is_cut = text[at + size : at + size + 1] == bare[-1] and bare[-1] in _SHOPS
        end = at + size + is_cut
        is_long = (
            size >= _SURE + (start > core + LEAST) or is_cut or (at == 0 and start == core + LEAST)
        )
        if not is_long or _is_trade(two, bare, start, size) or not _is_edged(text, at, end):
            continue
        if is_cut or (end < len(text) and not _is_of_another(rest, size, text[at:])):
            yield Mention(name, at, end, How.LIKELY)


def _is_trade(two: str, bare: str, start: int, size: int) -> bool:
    """Whether it says no more than what many firms do: 水产养殖."""
    trade = _TRADE.match(bare, start)
    return trade is not None and trade.end() - start >= size - LEAST


def heard(typed: Typed) -> dict[str, list[int]]:
    """Where two characters stand that may be a name with one of them mistaken, by each of them
    with what the other sounds like."""
    text, found = typed.flat, dict[str, list[int]]()
    for at in range(min(HEAD, len(text) - 1)):
        two = text[at : at + LEAST]
        if not all(map(IS_HAN.match, two)) or two in EVERYDAY_HAN or _TRADE.match(text, at):
            continue
        if _BEFORE.search(text[max(0, at - 4) : at]) or _is_after_place(text, at):
            for key in sounds_of(two):
                found.setdefault(key, []).append(at)
    return found


def _sounding(name: str, rest: str, typed: Typed, sounds: dict[str, list[int]]) -> Mention | None:
    """The name with one character that only sounds like its own: 顺杰物流 for 顺捷物流."""
    if not sounds or not all(map(IS_HAN.match, rest[:LEAST])) or rest[:LEAST] in EVERYDAY_HAN:
        return None
    text = typed.flat
    for key in sounds_of(rest[:LEAST]):
        for at in sounds.get(key, ()):
            if text.startswith(rest[:LEAST], at):
                continue
            more = agreeing(rest[LEAST:], text[at + LEAST :])
            end = at + LEAST + more
            said = rest[:LEAST] + text[at + LEAST : at + 2 * _SURE]
            if _is_of_another(rest, LEAST + more, said):
                continue
            if more or _ENDS.match(text, end):
                return Mention(name, at, end, How.LIKELY)
    return None


def _may_begin(word: str, syllables: tuple[str, ...], said: Word) -> bool:
    return word.startswith(syllables) or (
        said.is_in_capitals and word.startswith(tuple(one[0] for one in syllables))
    )


def _beginning(
    name: str, bare: str, start: int, core: int, typed: Typed, at: int
) -> Mention | None:
    text, rest = typed.flat, bare[start:]
    size = _before_half_a_trade(rest, agreeing(rest, text[at:]))
    is_whole = size == len(rest)
    end = at + size
    is_gone_to = size == LEAST and _STOPS.match(text, end) and _GOES_TO.search(text[:at])
    least = (core if start < core and not is_gone_to else 0) + LEAST
    if start > core:  # after a place that nobody lists, four characters agree by no chance
        least = 2 * LEAST
    if (not is_whole or start > core) and (
        size < least or at >= HEAD or _is_of_another(rest, size, text[at:])
    ):
        return None
    said = text[at:end]
    form = FORM.match(text, end)
    if not _is_apart(said, text, at, end):
        return None
    if not (is_whole and start == 0) and not form:
        if said in EVERYDAY_HAN:
            return Mention(name, at, end, How.LIKELY) if is_gone_to else None
        if size < _SURE and not _is_edged(text, at, end):
            is_of_deed = deed_first.is_between(text, at, end)
            return Mention(name, at, end, How.LIKELY) if is_of_deed else None
    if form and _GROUP in form[0] and _GROUP not in flat(name):
        return Mention(name, at, form.end(), How.LIKELY)  # of a group, perhaps another firm
    end = form.end() if form else end + later_part(rest[size:], text[end:])
    return Mention(name, at, end, How.FULL if is_whole and start == 0 else How.SHORT)


def _before_half_a_trade(rest: str, size: int) -> int:
    """Where the words agree up to the midst of its trade by chance, 鸿升电|访 and 鸿升电|子, the
    name ends before it."""
    begins = size > LEAST and _TRADE.match(rest, size - 1)
    return size - 1 if begins and begins.end() > size else size


def _is_of_another(rest: str, size: int, text: str) -> bool:
    """Whether the text goes on as another firm's name: 东恒科技 is not 东恒电缆."""
    if len(rest) - size == 1 and rest[-1] not in _SHOPS:
        return True
    if _ANOTHER.match(text, size) and not FORM.match(text, size):
        return True
    for at in range(LEAST, size + 1):
        trade = _TRADE.match(text, at)
        if trade and not rest.startswith(trade[0], at) and not deed_first.is_deed(text, at):
            return not is_shortened(trade[0], rest[at:])
    return False


def _is_apart(said: str, text: str, at: int, end: int) -> bool:
    """Whether Latin letters at its ends are no part of a longer word."""
    inside = "[^\\W_]"
    begins = re.match(rf"{inside}", said) and not IS_HAN.match(said)
    before = begins and at > 0 and re.match(inside, text[at - 1]) and not IS_HAN.match(text[at - 1])
    ends = not IS_HAN.match(said[-1]) and re.match(inside, said[-1])
    after = ends and re.match(inside, text[end : end + 1]) and not IS_HAN.match(text[end : end + 1])
    return not (before or (after and not DAY.match(text, end)))


def _is_after_place(text: str, at: int) -> bool:
    """义乌彩蝶"""
    return any(AREA.fullmatch(text, max(0, at - size), at) for size in (2, 3))


def _is_edged(text: str, at: int, end: int) -> bool:
    if _is_after_place(text, at):
        return True
    before = text[max(0, at - 3) : at]
    if _DEALS_WITH.search(before) and _OF_THEIRS.match(text, end):
        return True
    return _BEFORE.search(before) is not None or _AFTER.match(text, end) is not None
