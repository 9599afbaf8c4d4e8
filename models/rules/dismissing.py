"""Whether a line says that what a customer seems to wait for is no issue, or is to be closed: 宏达
那个不是投诉, 把安和那个问题关了, "the Acme one isn't a complaint, close it". Pure. What is meant
must be looked for, and nothing is done without a button."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import fold

_LONGEST = 80  # characters
_CLAUSE = re.compile(r"[^,;.!，；。！\n]+")
_ISSUE = "(?:客户)?(?:问题|投诉|客诉|抱怨|疑问|申诉)"
_ONE = "(?:那|这|上)一?(?:个|条|件|笔|则|单|桩)(?:事情?)?"
_TAIL = "(?:了|掉|吧|一下|就行|就好|即可|啊|哈)*"
_CLOSE = "(?:关|结|撤|取消|删|作废|去掉|销掉?|关闭|结案|撤销|撤回|删除|移除)"
_DENIED = re.compile(
    rf".*{_ONE}(?:{_ISSUE})?(?:其实|根本|真的|应该)*不(?:是|算|能算)"
    rf"(?:什么|个|真的?|一个|紧急|客户)*{_ISSUE}{_TAIL}"
    rf"|.*{_ISSUE}(?:其实|可以|也|都)*(?:不算|不用管|不用答复|不用回复?){_TAIL}"
    r"|(?:no,? |sorry,? )*(?:(?:that|the|this)\b.*\b(?:one|thing|issue|question|complaint|ticket)"
    r")(?: is|'s|’s| was)?(?:n't|n’t| not)(?: really| actually)?"
    r" (?:an? )?(?:real |urgent |open )?(?:issue|question|complaint|ticket|problem)",
    re.I,
)
_ALONE = re.compile(
    rf"(?:其实|根本|应该)*不(?:是|算)(?:什么|个|真的)*{_ISSUE}{_TAIL}"
    r"|(?:it|that|this)(?: is|'s|’s| was)?(?:n't|n’t| not)(?: really| actually)?"
    r" (?:an? )?(?:real |urgent |open )?(?:issue|question|complaint|ticket|problem)",
    re.I,
)
_CLOSED = re.compile(
    rf"(?:请|麻烦|帮我|可以|先)*(?:把|将).*{_ISSUE}(?:都|先|给我)*{_CLOSE}{_TAIL}"
    rf"|.*{_ISSUE}(?:可以|请|都|先|帮我)*(?:关|关掉|关闭|结案)(?:了|吧|一下|掉)*"
    rf"|(?:请|麻烦|帮我)*(?:关掉?|关闭|撤销|删掉|取消)(?:掉|了)?.*{_ISSUE}{_TAIL}"
    r"|(?:please |pls |can you |you can )*(?:close|drop|withdraw|remove|delete|dismiss|take off)"
    r" .*\b(?:issue|question|complaint|ticket)\b.*",
    re.I,
)
_CLOSE_IT = re.compile(
    rf"(?:请|麻烦|帮我|就|可以|那就|先)*(?:把[它他]|将其)?{_CLOSE}{_TAIL}"
    r"|(?:(?:and|so|please|pls|just|you can) )*(?:close|drop|withdraw|remove|delete|dismiss|take)"
    r"(?: (?:it|that|this))?(?: off| away)?(?: please)?",
    re.I,
)
# To be done later, or told of somebody else: a to-do, or news.
_NO_ORDER = re.compile(
    "前|之后|以后|明天|后天|下周|记得|提醒|待办|如果|希望|想要?|要求|让我们|什么时候|客户(?:说|想|要)"
    r"|\b(?:by|before|after|until|if|when|tomorrow|remind|todo|to-do|wants?|asked|will|would"
    r"|should|must|need\w*)\b",
    re.I,
)
_ASKS = re.compile("[?？]$|[吗么]$")


def says_so(typed: str) -> bool:
    """Whether every clause says so, or one says so and another that it is to be closed."""
    said = fold(typed).strip()
    if not said or len(said) > _LONGEST or "\n" in said or _ASKS.search(said):
        return False
    if _NO_ORDER.search(said):
        return False
    clauses = [one[0].strip() for one in _CLAUSE.finditer(said) if one[0].strip()]
    is_named = [bool(_DENIED.fullmatch(one) or _CLOSED.fullmatch(one)) for one in clauses]
    is_beside = [bool(_CLOSE_IT.fullmatch(one) or _ALONE.fullmatch(one)) for one in clauses]
    if not any(is_named):
        return False
    left = sum(not (named or beside) for named, beside in zip(is_named, is_beside, strict=True))
    return left == 0 or (left == 1 and len(clauses) > 2 and any(is_beside))
