"""Words that hold a character or a word of time and are none: 未答复, 例会前, 到货, "before the
stand-up". What comes again on Fridays is found beside them as if they were not there."""

from dataclasses import dataclass

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import fold

_FIRST_MASK = 0xE100  # characters that are in no word
# What is called by how often it comes is no time: 周报, "the weekly report".
_CALLED_BY_TIME = (
    r"(?<!每)(?<!每个)[日周月季年](?:报(?!价)|会|刊|结|度?(?:报告|总结|计划))"
    r"|\b(?:daily|weekly|monthly|quarterly|annual|yearly) (?:reports?|updates?|summary|meetings?"
    r"|calls?|newsletters?|figures|numbers|forecasts?|reviews?)\b"
    r"|\bthis (?:week|month|quarter)['’]s (?=[a-z])"
    r"|[本当][周月季](?:度)?的?(?=[^\W\d_一二三四五六日天前内底末初中]{2})"
    r"|(?<!\d)[1一]对[1一](?!\d)|(?:到期|逾期|过期|长期|定期)(?![日前时])"
)
# What has not been done or is not so, as a name of things: 未答复的问题, 不良品.
_NOT_SO = (
    "未(?:能)?(?:答复|回复|完成|处理|付款?|回款|收款?|开票?|关闭|解决|跟进|联系|发货?|交货?|签约?|到货?"
    "|读|审|结|归档|确认|接通?|拜访|成交|提交|报销|更新|登记|录入?)|未结|未接来电"
    "|不(?:良|合格|活跃|满意|符|达标|足)"
)
# Before or after what is no day: 例会前, 出门前, "before the stand-up".
_BEFORE_WHAT = (
    "(?:例|晨|早|晚|夕|(?<!每)[周月]|班|部门|团队|销售|项目|开|内部|碰头)?会议?[之以]?前"
    "|(?:出门|出发|出差|上课|拜访|发货|出货|开工)[之以]?前"
    r"|\b(?:before|after) (?:the|our|my|their|his|her|each) (?:[a-z]+ )?(?:meeting|call|stand-?up"
    r"|review|visit|sync|huddle|catch-?up|demo|training|lunch|workshop|check-?in)\b"
    r"|\bby (?:e-?mail|phone|post|mail|text|hand|wechat|line|whatsapp)\b"
)
# Words of two characters, one of them as in a time.
_WORDS = (
    r"回(?:复|访|款|电|顾|执|信|覆|馈|收|函|应)|[账帐型公众编单文]+号|聊天|天气|天猫|生日"
    r"|(?<!每)日(?:志|程|常)|(?<!每)年(?:货|约|单|费)|(?<!每)月(?:饼|台)|[预合签邀违续]约"
    r"|约(?:见|访|谈|客户|拜访)|起(?:草|稿|诉)|[发提]起|到(?:货|店|账|款|岗|场|位|访)|[收签拿送找达]到"
    r"|(?<![一二三四五六日天号末底初\d])前(?:台|端|线)|售[前后]|后(?:台|续|勤|端)|内(?:部|容|勤|训)"
    r"|国内|室内|(?<![月年])初(?:稿|步|审)|除(?:尘|湿|草)|非(?:标|常)|(?<!每)次(?:品|要)|档次"
    r"|(?<![月年])底(?:稿|价|薪)"
)
_NO_TIME = re.compile("|".join((_CALLED_BY_TIME, _NOT_SO, _BEFORE_WHAT, _WORDS)), re.I)
_IS_JOINED = re.compile(r"\w{2}", re.ASCII)


@dataclass(frozen=True)
class Masked:
    """`text` without these words, of which each is one character in it."""

    text: str
    words: tuple[str, ...]

    def restored(self, text: str) -> str:
        for at, word in enumerate(self.words):
            before, mask, after = text.partition(chr(_FIRST_MASK + at))
            gap = " " if _IS_JOINED.search(f"{before[-1:]}{word[:1]}") else ""
            text = f"{before}{gap}{word}{after}" if mask else text
        return text


def blanked(text: str) -> str:
    """The text with all else where it was."""
    return _NO_TIME.sub(lambda found: chr(_FIRST_MASK) * len(found[0]), _plain(text))


def masked(text: str) -> Masked:
    words: list[str] = []
    parts: list[str] = []
    end = 0
    for found in _NO_TIME.finditer(_plain(text)):
        parts += [text[end : found.start()], chr(_FIRST_MASK + len(words))]
        words.append(text[found.start() : found.end()])
        end = found.end()
    return Masked("".join([*parts, text[end:]]), tuple(words))


def _plain(text: str) -> str:
    folded = fold(text)
    return folded if len(folded) == len(text) else text
