"""How well what is open fits words that somebody says of it: "done with the case study" fits the
to-do "write the case study for Acme". Pure.
"""

from collections.abc import Sequence
from datetime import datetime

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.amounts.lexicon import fold

LEAST = 0.3  # of the words that have to be there
_CLOSE = 0.6  # of the best one's share: what fits less is not shown beside it
_WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?|[\u3400-\u9fff]+")
_SAYS_NOTHING = frozenset(
    "a about all already an and as at back been by can change close complete completed could"
    " cross delay did do done due finish finished for from get has have i in is it its just"
    " last lets mark me message move my note now of off on one ones out please pls postpone"
    " push put record reminder reschedule revert roll shift take task that the thing this tick"
    " till to todo todos undo until was we were with would you bump defer snooze slide hold over"
    " forward bring let instead make schedule hey hi hello ok okay so yes thanks dos"
    " he she they him her them his hers their i'll i'd so told".split()
)
_CHINESE_NOTHING = re.compile(
    "撤[销回]|取消|还原|复原|恢复|一下|刚才|上一|[那这](?:件事|[件个条项家笔单张趟次场])|可以|已经|勾掉|划掉|打勾|完成|搞定|做完|办完|弄完|处理|标记|设为|推迟|延期|延后"
    "|往[后前]|推后|顺延|提前|改期|[改挪移调推延拖缓放等留][到至成]|[改挪移调推延拖缓放等留](?=\\s|$)|再(?:说|弄|做|办|处理|跟进|跟|看)|待办|任务|提醒|麻烦|帮我|(?<![申邀聘])请|[把将给的了吧啦啊和跟去要先就都也到至改挪移为事]"
)
_ONLY_DONE = re.compile(
    r"(?:(?:all|it'?s|i(?:'ve)?|just|already) )*"
    r"(?:done|sent|finished|completed)(?: (?:it|this|that))?"
    r"|(?:我|都)?已经?(?:发|寄|送|交|做|办|完成|搞定|处理)(?:给[他她]|出去|出|好|完|掉)?了?"
    r"|(?:我|都)?(?:发|寄|送|交|做|办|完成|搞定|处理)(?:给[他她]|出去|出|好|完|掉)?了"
)
_AND = re.compile(
    r"\s*(?:,|;|&|，|、|；)\s*(?:and\b|和)?|\s+(?:and|plus|as well as)\s+|[和跟與与及]", re.I
)
_FEW = 2  # things that are several
_HAN = re.compile("[\u3400-\u9fff]")


def says_only_done(said: str) -> bool:
    """Whether it is told that something is done, and not what: "sent it", 已经寄了."""
    return _ONLY_DONE.fullmatch(fold(said).strip(" .,!。，！~")) is not None


def parts(said: str, now: datetime) -> frozenset[str]:
    """The words by which a thing is known, without its new day; of Chinese, two characters each."""
    day = dates.find(said, now)
    plain = fold(f"{said[: day.start]} {said[day.end :]}" if day else said)
    return _parts(_CHINESE_NOTHING.sub(" ", plain))


def words(said: str) -> frozenset[str]:
    """The same of words that name no day."""
    return _parts(_CHINESE_NOTHING.sub(" ", fold(said)))


def last_word(said: str) -> str:
    """By which a thing is known in the end: its noun; of Chinese, two characters."""
    plain = _WORD.findall(fold(said).strip())
    last = plain[-1] if plain else ""
    return next(iter(_parts(last[-2:] if _HAN.match(last) else last)), "")


def share(asked: frozenset[str], text: str) -> float:
    """Of the words that are asked for, how many a text has."""
    there = _parts(fold(text))
    return len(asked & there) / len(asked) if asked else 0.0


def best(shares: Sequence[float], least: float = LEAST) -> list[int]:
    """The places of those that fit best, the best first."""
    top = max(shares, default=0.0)
    enough = max(least, top * _CLOSE)
    found = [place for place, one in enumerate(shares) if one >= enough]
    return sorted(found, key=lambda place: -shares[place])


def best_of_all(said: str, texts: Sequence[str], now: datetime, least: float) -> list[int]:
    """The places of the texts that fit what is said best; where it names several things ("done with
    the credit note and the usage stats") and a text fits each, of those of them all."""

    def fits(words: str) -> list[int]:
        asked = parts(words, now)
        return best([share(asked, text) for text in texts], least)

    whole, asked = fits(said), parts(said, now)
    is_one = any(share(asked, texts[at]) == 1.0 for at in whole)
    each = [] if is_one else [one for one in _AND.split(said) if parts(one, now)]
    found = [fits(one) for one in each]
    if len(each) < _FEW or (whole and not all(found)):
        return whole
    return list(dict.fromkeys(at for one in found for at in one))


def _parts(folded: str) -> frozenset[str]:
    found = set[str]()
    for word in _WORD.findall(folded):
        if _HAN.match(word):
            found |= {word[at : at + 2] for at in range(len(word) - 1)} or {word}
        elif word not in _SAYS_NOTHING:
            found.add(_stem(word))
    return frozenset(found)


def _stem(word: str) -> str:
    word = word.removesuffix("'s")
    is_long = len(word) > 3
    return word.removesuffix("s") if is_long and not word.endswith("ss") else word
