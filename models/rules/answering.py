"""Whether somebody tells that a customer's question is answered: "told Acme about it", 已经答复了.
What fits it must be looked for, and is settled by its buttons alone. Pure.
"""

from collections.abc import Iterator
from itertools import pairwise

from models.rules import deeds
from models.rules import lazy_re as re
from models.rules.amounts.lexicon import fold
from models.rules.oneline.vocabulary.words import HAN, HONORIFIC, SURNAME, word

_CLAUSE = re.compile(r"[^,;.?!，；。？！、\n]+[?？]?")
_ENGLISH = word(
    "(?:answered|replied to|responded to|resolved|solved|fixed|sorted(?: out)?|explained|clarified"
    "|briefed|informed|notified|updated|replied|responded"
    "|got back to|came back to|told(?! (?:me|us|you)\\b)"
    "|(?:sent|gave|given) (?:\\w+ ){1,3}(?:an |the |our |my )?(?:answer|reply)"
    "|let (?:\\w+ ){1,3}know"
    "|(?:rang|called|phoned|wrote|e-?mailed|texted|messaged) (?!(?:me|us)\\b)(?:\\w+ ){1,3}back"
    "|(?:is|are|it.?s|they.?re|all) (?:back )?(?:up and running|back to normal)"
    "|(?:(?:is|are|it.?s|all) (?:back )?(?:working|running|up|online|live)|works?|runs?) again)"
)
# Before it in its clause: nothing is answered then, or it is the customer who says something.
_NOT_YET = (
    word(
        "not|n.?t|never|nobody|no one|nothing|to be|to get|will|shall|must|should|would|could|can"
        "|need|needs|want|wants|wanted|wait\\w*|until|till|once|before|if|when|whether|tomorrow|please|pls"
        "|todo|asked|un|hope|hopes|hoping|gets?|getting|how|why|remind|going to"
    )
    + "|\\b\\w+n't\\b|\\b(?:cant|wont|didnt|havent|hasnt|isnt|arent|dont)\\b"
)
_THEIRS = re.compile("(?:they|he|she|customer|client|who)(?: has| have| just| already|.?ve|.?s)*$")
_THEY_SAY = re.compile("(?:answered|replied|responded|told|explained|confirmed)")
_CALLED_BACK = re.compile(".* back$")
_BY_ME = re.compile(r"(?:\b(?:i|we|i.?ve|we.?ve|have|just|already|and|then|so|ok|also)\W*)*")
_SAID = "(?:答[复覆]|回[复覆]|告诉|告知|通知|解释|说明|转告|反馈|澄清)"
_WHOM = f"[他她您]们?|客户|对方|{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}"
_REPLIED = (
    "(?:问题|投诉|客诉|疑问|事情?|我们?|都|已经?)回(?:好|完|掉)?"
    f"(?:了?(?:$|[他她客对])|(?:{_WHOM})了)"
)
# It is who writes that did so where the clause begins with it. 回了公司 answers nobody.
_FIRST = "^(?:我们?|刚刚?|刚才|已经?|都|早就|今早|上午|下午|中午|今天|昨天|,| )*"
_BY = "(?:电话?|话|信|消息|微信|短信|邮件)?"
_REPLIED_FIRST = (
    f"{_FIRST}(?:回(?:过|好|完|给)?(?:{_WHOM})?{_BY}了|回[了过](?:{_WHOM})?{_BY}了?"
    f"|(?:电话)?(?:打|拨)?回(?:去|过去|拨)(?:给(?:{_WHOM}))?了)$"
)
_DONE = (
    "(?:解决|处理|修|修复|搞定|弄|恢复|排除|办)(?:好|完|妥)?(?:了|完毕|掉)|安排[好妥]了"
    "|(?:已经?|都|全部?|现在)(?:经)?(?:解决|处理[好完]|修[好复]|搞定|弄好|恢复|排除)"
    "|恢复(?:了)?正常|(?:系统|设备|机器|服务|网络)(?:已经?|都)?(?:恢复|正常)了?$"
)
_CHINESE = (
    f"(?:已经?|都|刚刚?|刚才|今天|昨天|上午|下午|中午|早上)[^,;]{{0,8}}?{_SAID}"
    f"|{_SAID}(?:了|过|完|给)|{_REPLIED}|(?:给|跟|和|向|对)[^,;]{{1,12}}?{_SAID}(?:了|过|完|清楚)"
    f"|(?:跟|和|给|对)(?![我咱])[^,;]{{1,10}}?(?:讲|说)(?:(?:清楚|明白|过|好)了?|了$)|{_REPLIED_FIRST}|{_DONE}"
)
# What is told is what will be done: that is a promise, and no answer yet.
_PROMISES = re.compile(
    r"(?: ?(?:him|her|them|it|everyone|[\w.'-]+))?(?: [\w.'-]+)?,? (?:that )?(?:i|we)"
    r"(?:.?d|.?ll| will| would| am going to| are going to|.?m going to|.?re going to) (?!be fine)"
    "|[^,;]{0,6}?(?:我们?|咱们?)?(?:会|马上|尽快|尽快地|去|先)(?:就|再|去|帮[他她您])*"
    "(?:查|看|确认|问|处理|安排|跟进|核实|回[复覆话]|给[他她您])"
)
_TELLS = re.compile(
    word(
        "answered|replied|responded|explained|clarified|briefed|informed|notified|updated|told"
        "|got back to|came back to|let (?:\\w+ ){1,3}know"
        "|(?:rang|called|phoned|wrote|e-?mailed|texted|messaged) (?:\\w+ ){1,3}back"
        "|(?:sent|gave|given) (?:\\w+ ){1,3}(?:an |the |our |my )?(?:answer|reply)"
    )
    + f"|{_SAID}|{_REPLIED}|{_REPLIED_FIRST}|(?:讲|说)(?:清楚|明白|过|好)?了"
)
_CHINESE_NOT_YET = re.compile(
    "[没未别勿]|不(?:能|会|用|知|想|肯)|[等待催请要需应该会想]|得(?=[答回告])|必须|之?前|如果|一旦"
    "|怎么|如何|是否|有没有|何时|什么时候|明天|后天|下周|尽快|记得|提醒"
)
_CHINESE_THEIRS = re.compile("(?:客户|对方|他们?|她们?|[总理长])(?:已经?|刚刚?|都)?$")
_THEY_TELL = re.compile(f"已?经?(?:{_SAID}|[跟和给对])")
_SAYS_US = re.compile(f"(?:{_SAID}|讲|说)了?(?:给)?(?:我|咱)")
_PATTERNS = re.compile(f"{_ENGLISH}|{_CHINESE}")
# Of what a clause begins with, and what it does not have then.
_STEP = re.compile(
    f"(?!{_FIRST[1:]}(?:拜访|见|[他她您]|客户|对方)){_FIRST[1:]}[^,;]{{1,14}}(?:了|过|好|完|[中去])$"
    r"|(?:(?:i|we|i.?ve|we.?ve|have|just|already|and|ok|it.?s|it|that.?s|is|are|now|been|all) )*"
    r"(?!met\b|visited\b|saw\b)"
    rf"(?:{deeds.one_of('en')}|swapped|replaced|restarted|put|gave|given|resolved|escalated)\b"
)
_STEP_NOT = f"[没未别勿想]|不(?!过)|{word('not|never|no|should|will|to be')}|n['’]t\\b"
_TITLED = re.compile(f"{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}")
_WORDS = re.compile(f"{_ENGLISH}|{_SAID}|{_DONE}|已经?|的?问题|客户|正常")
_A_QUESTION = re.compile(
    word("complaints?|issues?|problems?|questions?|tickets?|quer(?:y|ies)")
    + "|投诉|客诉|抱怨|问题|疑问"
)


def says_answered(typed: str) -> bool:
    """Whether any clause tells of an answer that was given, or of a trouble that is over."""
    return any(True for _ in _told(typed))


def tells_of_step(typed: str) -> bool:
    """Whether it begins with what the writer did, which after the reminder of a question may be
    what answers it: 已經派人去換了, "sent somebody over"."""
    clause = next((one[0].strip() for one in _CLAUSE.finditer(fold(typed).lower())), "")
    if clause.endswith(("?", "？")) or re.search("[吗么]$", clause):
        return False
    return bool(_STEP.match(clause)) and not re.search(_STEP_NOT, clause)


def tells_them(typed: str) -> bool:
    """Whether it is the customer who was told, so that they know the answer: "answered Helen",
    已经答复王总了; that it is fixed tells nobody."""
    return any(_TELLS.search(one) for _, one in _told(typed))


def known_by(typed: str) -> list[str]:
    """By what the question is known: each clause that tells, with the one before it, without the
    words of the answer."""
    return [
        _WORDS.sub(" ", said) for before, one in _told(typed) for said in (one, f"{before} {one}")
    ]


def names_a_question(typed: str) -> bool:
    """Whether a clause that tells, or the one before it, speaks of a complaint or a question."""
    return any(_A_QUESTION.search(f"{before} {one}") for before, one in _told(typed))


def _told(typed: str) -> Iterator[tuple[str, str]]:
    """Each clause that tells of an answer, after the one before it."""
    clauses = ["", *(one[0].strip() for one in _CLAUSE.finditer(fold(typed)))]
    return (pair for pair in pairwise(clauses) if _is_told(pair[1]))


def is_what_was_told(words: str, typed: str) -> bool:
    """Whether these words of a line are the answer: "told Acme about the delay: the roster was
    wrong"."""
    words = fold(words).strip()
    told = (one[0].partition(":") for one in _CLAUSE.finditer(fold(typed)))
    return bool(words) and any(words in said and _is_told(before) for before, _, said in told)


def titled_in(typed: str) -> list[str]:
    """The people who are named with their titles: 蔡店长."""
    return [one[0] for one in _TITLED.finditer(fold(typed))]


def _is_told(clause: str) -> bool:
    if clause.endswith(("?", "？")) or re.search("[吗么]$", clause.strip()):
        return False
    for said in _PATTERNS.finditer(clause):
        before = clause[: said.start()]
        if re.search(f"[{HAN}]", said[0]):
            within = clause[: said.end()]
            theirs = _CHINESE_THEIRS.search(before) and _THEY_TELL.match(said[0])
            if _CHINESE_NOT_YET.search(within) or _SAYS_US.match(clause, said.start()) or theirs:
                continue
        elif re.search(_NOT_YET, before) or _is_theirs(before.strip(), said[0]):
            continue
        if _TELLS.fullmatch(said[0]) and _PROMISES.match(clause, said.end()):
            continue
        return True
    return False


def _is_theirs(before: str, said: str) -> bool:
    """Whether it is the customer who answers, or calls back."""
    if _CALLED_BACK.match(said):
        return not _BY_ME.fullmatch(before)
    return bool(_THEIRS.search(before) and _THEY_SAY.match(said))
