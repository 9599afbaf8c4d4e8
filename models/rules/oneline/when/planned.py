"""Whether a line tells of nothing that took place, but only of what is to come: "lunch w/ Trey
Thurs noon at Rudy's", 后天中午和曾总吃饭. Its weekday is ahead, and nobody took part yet."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import lru_cache

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary import lookup
from models.rules.oneline.vocabulary.words import HAN, fold, word

_LOOKED_AT = 600  # characters
# What was said, done or agreed already, in whatever words.
_TOLD = re.compile(
    word(
        "(?!(?:need|speed|feed|proceed|shed|bed|red|wed|med|led|fred|ted|ned|revised|updated"
        r"|detailed|limited|signed (?:copy|contract))\b)[a-z]{2,}ed"
        "|met|saw|spoke|said|says?|told|rang|got|gave|gives? us|was|were|had|has|have been|came"
        "|went|been|took|sent|left|found|made|did|didn'?t|heard|thinks?|reckons?|wants|wanted"
        "|they (?:want|need)|needs|asks"
        "|loves?|likes?|hates?|hopes?|prefers?|keen|happy|unhappy|angry|upset|liao|already|alr"
        r"|no (?:answer|reply|show)|set for|fixed|set|sorted|confirm|agrees?|promis\w+|out of \d+"
        r"|yesterday|yest|last|ago|just|then he|moved|bumped|resched\w*|pushed|not|isn'?t|is|are"
        r"|new (?:lead|prospect|party|one|customer|client)|complain\w*|broken|down|leaking|done"
        r"|over|ok|fine|interest\w*"
    )
    + r"|\b\d ?/ ?(?:5|10)\b(?![/\d])|'s (?:not|been|got|happy|keen)\b"
    r"|了(?!解)|[见聊去打发问谈看说来试用装做联]过(?![去来])|[\u4e00-\u9fff]完|约(?=[好定到我在了]|\W*[\d下本这周星礼明后大今早晚上中])|(?<![点分半\d天日午])来(?:我们?|咱们?|公司|厂|店)"
    r"|有兴趣|[碰遇见撞聊谈]到|(?<!小)说|[讲谈聊]过|问(?!下|一下)|反映|反馈|觉得|嫌|催|夸|投诉|抱怨"
    r"|要求|希望|让我|叫我|请我|答应|同意|确认|昨|前天|上周|上礼拜|上星期|刚|已|没|不|改[到期约在成]"
    r"|打来|来电|想|满意|[打给]\d分|[1-5]星|收到|新客|通知",
    re.I,
)
# What somebody brings or does then, and what it will be about.
_THEN = re.compile(
    r"\W*(?:(?:he|she|they|we|i)(?:'s|'re|'m|'ll| is| are| will)(?: be)? |will |bring\w*\b|re\b"
    r"|about\b|to (?:go|run|talk|walk|look|sign|do|discuss|review)\b)"
    "|\\W*(?:[他她]们?|到时候?|顺便)?(?:会|带|过一?[下遍]?|谈|聊|倾|讨论|看|对|签|讲|说说|试|记得|准备)",
    re.I,
)

_WEEKDAY = re.compile(
    r"(?:周|星期|礼拜)[一二三四五六日天]|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b", re.I
)
# The first clause, whether it plans anything, and what tells that they talked.
_OPENING_ENDS = re.compile(r"[,;。\n]|[.!?](?=\s|$)|(?<=[\u4e00-\u9fff\d])\s+(?=[\u4e00-\u9fff])")
_DAY_GONE = re.compile(
    r"(?<![下本这每])(?:周|星期|礼拜)[一二三四五六日天](?![一二三四五六日天前])"
    r"|(?<!昨)今[天日早朝](?!一早)|(?<![明后下])[上下]午"
    r"|\b(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\b",
    re.I,
)
_PLANS = re.compile(
    "约[了好在定]|[要会将得]|再|下次|下[周个]|改[到期约]|准备|打算|预计|预约|之?前|安排|说|问|让|请|提醒"
    + word(
        "next|will|to|gonna|by|before|until|till|book\\w*|set|fixed|plan\\w*|should|need|needs|must"
        "|meeting|seeing|calling|visiting|call|see|meet|ring|visit|send|moved|pushed|postponed|on"
    ).join(("|", "")),
    re.I,
)
# 礼拜二顾主任问能不能…: whatever they ask, they have asked it.
_ASKED_THEN = re.compile(
    rf"^\W*(?:周|星期|礼拜)[一二三四五六日天](?:[早晚]上|[上下中]午)?[{HAN}]{{2,6}}?"
    "(?:问(?!一?下)|反映|反馈|投诉|抱怨|吐槽)"
)
_REPORTS = re.compile(
    "(?:[他她]们?|对方|客户|老板|[总工姐哥董长任师生理])(?:还|也|就|都)?(?:说(?![明服话])|讲(?![解座])|提|觉得|认为|嫌|反映|抱怨|夸|问|表示|同意|答应)"
    '|(?:聊|谈|讲|提|说|讨论|倾|试|看|签|验|参观)[到了过起]|过了一遍|[,;。\\s]说[“「『"]|满意|夸'
    "|"
    + word(
        "(?:he|she|they) (?:said|says|told|mentioned|likes?|liked|loves?|loved|wants?|wanted"
        "|thinks?|thought"
        "|asked|was|were|agreed|hates?|prefers?|(?:v |very |so |quite |super )?(?:happy|pleased"
        "|chuffed"
        "|impressed|upset|annoyed|cross))|fits? (?:nicely|well|perfectly|fine)|talked about|went"
        " through|discussed"
    ),
    re.I,
)


_STOP, _SHORT = re.compile(r"\.(?=\s)"), 90  # characters of a sentence
_DAY_LAST = re.compile(
    r"\b(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\W*$", re.I
)


@lru_cache(maxsize=256)  # a line is read again with the people of the customer it names
def tells(typed: str) -> bool:
    """Whether anything in it took place, was said or agreed."""
    return _TOLD.search(fold(typed[:_LOOKED_AT])) is not None


def is_more(said: Iterable[str], names: Iterable[str]) -> bool:
    """Whether a clause says more than who will be there, when, and what for."""
    for clause in said:
        rest = fold(clause)
        for name in names:
            rest = rest.replace(fold(name), "")
        if not _THEN.match(rest) and len(re.findall(rf"[a-z]{{2,}}|[{HAN}]{{2}}", rest, re.I)) > 1:
            return True
    return False


def is_ahead(sentence: str, typed: str, now: datetime) -> bool:
    """Whether a line opens with a weekday and its hour, which are ahead in this week."""
    may_be = _WEEKDAY.search(fold(sentence)) is not None and not tells(typed)
    found = lookup.find(sentence, now) if may_be else None
    if found is None or not isinstance(found.value, datetime):
        return False
    phrase = fold(sentence[found.start : found.end])
    sunday = now.date() + timedelta(days=6 - now.weekday())
    opens = re.search("[:：。;]", sentence[: found.start]) is None
    is_this_weeks = now.date() < found.value.date() <= sunday
    return opens and is_this_weeks and _WEEKDAY.search(phrase) is not None


@lru_cache(maxsize=256)
def is_over(typed: str) -> bool:
    """Whether a line opens with a weekday or a part of today, tells of no plan there, and goes on
    with what was talked of: 週五跟林主任通電話，他說報價可以."""
    folded = fold(typed[:_LOOKED_AT])
    if _ASKED_THEN.match(folded):
        return True
    end = _opening(folded)
    if not _DAY_GONE.search(folded[:end]):
        return False
    is_plan = _PLANS.search(folded[:end]) is not None
    return not is_plan and _REPORTS.search(folded, end) is not None


def _opening(folded: str) -> int:
    """Where what a line opens with ends: its first clause, or its first sentence, "kumar at the
    yard, 0830 tues.", where the day stands at the end of that."""
    clause = _OPENING_ENDS.search(folded)
    stop = _STOP.search(folded, 0, _SHORT)
    sentence = folded[: stop.start()] if stop else ""
    if stop and _DAY_LAST.search(sentence):
        return stop.start()
    return clause.start() if clause else 0


def who_came(
    named: tuple[tuple[str, str], ...], typed: str, said: Iterable[str]
) -> tuple[tuple[str, str], ...]:
    """Nobody, where a line with a next contact tells of nothing else."""
    is_told = tells(typed) or is_more(said, [name for name, _ in named])
    return named if is_told else ()
