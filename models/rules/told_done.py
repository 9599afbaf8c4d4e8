"""What is told of as done, and which thing it was: 合同已发, "both invoices sent", 打给黄厂长了. It
may as well be news of a customer, which only what is open decides. Pure.
"""

from dataclasses import dataclass

from models.rules import deeds
from models.rules import lazy_re as re
from models.rules.direct_words import ENDS
from models.rules.oneline.vocabulary.words import fold

LONGEST, LONGEST_NOTE = 60, 300  # characters
_CLAUSE = re.compile(r"[,;!?，；。！？\n]|(?<=[了好完])、|\.(?=\s|$)| and (?=[^,;]{3,40}$)")
_JOINT = re.compile(r"^\s*(?:(?:and|also|plus|then)\s+|然后|然後|另外|还有|還有)?\s*", re.I)


@dataclass(frozen=True)
class ToldDone:
    """`thing` is folded; `deed`: of which kind it is, as models.rules.deeds has them."""

    thing: str
    deed: str


_ENGLISH, _CHINESE = deeds.one_of("en"), deeds.one_of("zh")
_RESULT = "完|好|过|掉|成|出去|出|毕|妥|到|上|定"
_SAID_WHEN = "刚刚?|刚才|今天|昨天|前天|今早|上午|下午|早上"
_BESIDE = f"(?:都|也|就|早就|终于|总算|全部?|{_SAID_WHEN}|我|给[他她它]们?| )*"
_NAMED = r"(?P<thing>[^,;.?!]{2,50}?)"
_PATTERNS = [
    re.compile(pattern)
    for pattern in (
        rf"(?:(?:i|we|just|already|finally|i.?ve|have|has been|the) )*(?:{_ENGLISH})(?: off| out)?"
        rf" {_NAMED}",
        rf"{_NAMED}(?: (?:is|are|was|were|has been|have been|got)|['’]s(?: been)?|['’]re)"
        rf"(?: (?:all|now|already|finally|both))* (?:{_ENGLISH}|out|ready|through|sorted|over)",
        rf"{_NAMED}(?: (?:all|both|already|now))* (?:sent|done|finished|completed|delivered|posted"
        r"|mailed|e-?mailed|shipped|submitted|ordered|booked|uploaded|fixed|checked|confirmed"
        r"|reviewed|tested|verified)",
        f"(?P<thing>[^,;?!]{{2,24}}?){_BESIDE}已经?{_BESIDE}(?:{_CHINESE})(?:{_RESULT})?[了啦咯]?",
        f"(?P<thing>[^,;?!]{{2,24}}?){_BESIDE}(?:{_CHINESE})(?:(?:{_RESULT})[了啦咯]|[了啦咯])",
        f"(?P<thing>[^,;?!]{{2,24}}?){_BESIDE}(?:{_CHINESE})(?:{_RESULT})?给[^,;?!]{{1,10}}了",
        f"(?P<thing>[^,;?!]{{2,24}}?){_BESIDE}已经?(?:{_CHINESE})(?:{_RESULT})?给[^,;?!]{{1,10}}",
        r"[a-z]+(?: [a-z]+)? (?:(?:has |have )?(?:got|received)|now has|already has)"
        rf" (?:the|our|my) {_NAMED}",
        f"(?P<thing>[^,;?!]{{2,24}}?){_BESIDE}(?:搞定|办妥|完成|弄妥)[了啦咯]?",
        f"(?P<thing>[^,;?!]{{2,24}}?){_BESIDE}(?:已经?)?{_BESIDE}(?:好|妥|齐)[了啦咯]",
        f"{_BESIDE}已经?(?:{_CHINESE})(?:{_RESULT})?[了过]?给?(?P<thing>[^,;?!]{{2,20}}?)了?",
        f"{_BESIDE}(?:{_CHINESE})(?:{_RESULT})?了(?P<thing>[^,;?!]{{2,20}}?)了?",
        f"{_BESIDE}(?:{_CHINESE})(?:{_RESULT})?给(?P<thing>[^,;?!]{{2,20}}?)了",
        f"(?P<thing>[^,;?!]{{2,24}}?){_BESIDE}(?:已经?)?{_BESIDE}给[^,;?!]{{1,10}}了",
    )
]
# What is not done, or is somebody else's, or is to be done.
_NOT = re.compile(
    r"\b(?:not|never|nothing|nobody|haven.?t|hasn.?t|isn.?t|aren.?t|wasn.?t|don.?t|didn.?t|wants?"
    r"|wanted|asks?|asked|needs?|must|should|will|would|to be|if|when|once|until|how|what|why|who"
    r"|where|whether|please|remind|check|make sure|get)\b"
    "|[没未别勿吗么]|不|(?<![摘纪需主重])要|想|需(?!求)|(?<![申邀聘])请|提醒|记得|(?:确认|检查|核实)(?!(?:好|完|过|妥)?了?$)|问(?!题)"
    "|(?<!解)说(?!明)|如果|等|什么|谁|哪|怎么|明天|后天|下周|是否|一旦|之前"
)
_THEIRS = re.compile("(?:he|she|they|we|it|this|that|i|客户|对方|[他她它]们?|已经?|都|刚刚?|刚才)")
_EDGES = re.compile(
    r"^(?:the|my|our|both|all|all the|[把将给跟和对]|[这那]个|那份|这份|the (?:to-?do|task)s?)\s*"
    r"|\s*(?:的|那个|那份|这个|那件事?|them|it)$"
)


def each(typed: str) -> list[ToldDone]:
    """What the clauses of a note tell of as done: "sent the plan to Dana, she's happy"."""
    if len(typed) > LONGEST_NOTE:
        return []
    clauses = _clauses(typed)
    return [told for one in clauses if (told := read(one))] if len(clauses) > 1 else []


def all_of(typed: str) -> list[tuple[ToldDone, str]]:
    """The same with their clauses, of a line that tells of nothing else."""
    told = [(read(one), one) for one in _clauses(typed)] if len(typed) <= LONGEST_NOTE else []
    found = [(one, clause) for one, clause in told if one is not None]
    return found if len(found) == len(told) else []


def _clauses(typed: str) -> list[str]:
    cut = (_JOINT.sub("", one).strip() for one in _CLAUSE.split(typed))
    return [one for one in cut if one]


def read(typed: str) -> ToldDone | None:
    said = fold(typed).strip().strip(ENDS).lower()
    if len(said) > LONGEST or typed.rstrip().endswith(("?", "？")) or _NOT.search(said):
        return None
    for pattern in _PATTERNS:
        found = pattern.fullmatch(said)
        thing = _EDGES.sub("", found["thing"].strip()).strip() if found else ""
        if thing and not _THEIRS.fullmatch(thing):
            return ToldDone(thing, deeds.kind_of(said.replace(thing, " ", 1)))
    return None
