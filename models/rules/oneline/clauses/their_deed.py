"""What the customer will do, though the clause names nobody: they pay us and give us things, and we
answer them. 月底付订金 is no to-do of ours, 周五前答复 behind 我说回去申请 is one."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import TIME

_FIRST = rf"^[\W{TIME}]*(?:(?:会|再|先|就|才|要|一定|之?前|以前|[到在])[\W{TIME}]*)*"
_PAID = "(?:订金|定金|首付款?|预付款?|头款|头期款?|尾款|余款|货款|全款|全额|款项?|钱|保证金)"
_IS_THEIRS = re.compile(
    rf"{_FIRST}(?:[付打汇转补](?:清|齐|掉|来|过来)?(?:[一二三四五六七八九十半]成|\d+%)?的?{_PAID}"
    r"|(?:给|发|寄|传|回|交|送|带|拿|补|提供)(?:过?来)?(?:给)?(?:我们?|咱们?)(?!的)"
    r"|(?:pay|wire|transfer|remit|settle)s? (?:the|a|half|us|\d)"
    r"|(?:send|give|get|e-?mail|forward)s? (?:me|us)\b)",
    re.I,
)
_TO_OTHERS = re.compile("[给跟向](?!我|咱)|供应商|厂商|供货商|房东|物业|代我|替我|帮我")
_ANSWERS = re.compile(
    rf"{_FIRST}(?:给)?(?:[他她](?:们)?|对方|客户)?(?:个|一个)?(?:明确)?(?:答复|回复|回覆|答覆|准信|消息|回音)"
    r"(?:给?(?:[他她](?:们)?|对方|客户))?\W*$"
)


def is_one(masked: str) -> bool:
    """`masked`: the clause without its day and its owner."""
    return _IS_THEIRS.search(masked) is not None and not _TO_OTHERS.search(masked)


def is_answered(masked: str) -> bool:
    """Whether it says no more than that an answer is given."""
    return _ANSWERS.search(masked) is not None
