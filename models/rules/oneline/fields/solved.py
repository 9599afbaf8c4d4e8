"""Whether what is wrong, or asked, is put right or answered further on in the line."""

from collections.abc import Sequence

from models.rules import lazy_re as re
from models.rules.oneline.clauses.reading import Reading
from models.rules.oneline.todos import no_promise
from models.rules.oneline.vocabulary.asked_words import WE_ANSWERED
from models.rules.oneline.vocabulary.words import fold

_ASKS_WHEN = re.compile(r"几时|什么时候|何时|哪天|几点|\bwhen\b|what (?:day|time)", re.I)
# What we told them, and nothing that is still to be found out: 我说工厂最低2000起.
_WE_SAID = re.compile(
    "\\W*(?:我们?|咱们?)(?:就|直接|当场|都|也|跟[他她]|给[他她])*(?:说|答|回答|回复|讲|告诉[他她]?|报了\\s?(?=\\d)|报的|回(?=\\s?\\d))了?"
    "(?![^,;。]*(?:不清|不好说|不知|不晓|不确|没底|回去|回头|要问|去问|得问|查|先问|晚点|再说|再给|尽快|马上|帮|\ufffb|想想|看看|考虑|不了解|会[给发让问跟]))"
    "|\\W*(?:都|也|资料|型录|档案)?(?:已经?|刚刚?|当场|马上)就?(?:寄|发|传|给|报|回|答)(?:了|出去?|过去|给?[他她]们?)*\\W*$"
)
_REPLIED = re.compile("回[复覆]|答[复覆]|致歉|道歉|我回了")
_TOOK_IT_WELL = re.compile(
    r"\b(?:fine|ok|okay) (?:with|about) (?:it|that)\b|\btook it well\b|\bno hard feelings\b"
    r"|\b(?:he|she|they) (?:understood|understands)\b|\baccepted (?:the|our) apology\b",
    re.I,
)


def is_it(read_: Sequence[Reading], at: int) -> bool:
    return _is_solved(read_, at) or _is_fixed(read_, at)


def _is_solved(read_: Sequence[Reading], at: int) -> bool:
    """Whether it is put right further on. That they took it well solves nothing, where we are
    still to do something about it."""
    after = read_[at:]
    is_open = any(one.role == "todo" for one in after)
    return any(
        _is_put_right(one, read_[at]) and not (is_open and _TOOK_IT_WELL.search(one.masked))
        for one in after
    )


def _is_put_right(one: Reading, wrong: Reading) -> bool:
    """What we are going to do puts nothing right yet, nor does an answer: 3盒破损，…，已回复."""
    is_only_answered = wrong.signs.trouble and not wrong.signs.asks and _REPLIED.search(one.masked)
    is_done = one.signs.solved and one.role not in ("todo", "next")
    return is_done and not is_only_answered


def _is_fixed(read_: Sequence[Reading], at: int) -> bool:
    """Whether they ask, and the next clause is what we said, or the day we gave them."""
    after = read_[at + 1] if at + 1 < len(read_) else None
    if after is None:
        return False
    is_told = (
        no_promise.tells_when(after.masked)
        or _WE_SAID.match(after.masked)
        or WE_ANSWERED.match(after.masked)
    )
    if read_[at].signs.asks and after.role == "said" and is_told:
        return True
    return bool(after.role == "next" and _ASKS_WHEN.search(fold(read_[at].typed)))
