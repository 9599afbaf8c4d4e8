"""Whether a customer's feedback is clearly negative.

Built for precision: negated words, fears and words about other suppliers do not count, and
feedback that also holds a positive word is taken as mixed.
"""

from models.rules import lazy_re as re
from models.rules.characters import in_place

LOW, HIGH = 2, 4  # of 1 to 5: what is so low is negative, what is so high is not
_CLAUSES = re.compile(r"[,，、。.;；:：!！?？\n]|\b(?:but|although|though)\b|但是?|不过|虽然|然而")
_BAD = re.compile(
    r"""\b(?: unhappy | dissatisfied | displeased | disappoint(?:ed|ing) | frustrated | annoyed
    | angry | furious | upset | complain(?:s|ed|ing)? | fed\ up | unacceptable
    | terrible | awful | (?:not|isn't|aren't|wasn't|never|less)\ (?:very\ |really\ |at\ all\ )?
      (?:happy|satisfied|pleased|interested) | lost\ (?:all\ )?(?:trust|confidence|interest)
    | (?:refused|rejected)\ (?:it|us|our|the)\b | turned\ (?:us|it)\ down | no\ interest )\b
    | 不(?:太|是?很|够|甚)?(?:满意?|高兴|开心|认可|信任|感兴趣) | 生气 | 失望 | 投诉 | 抱怨
    | 恼火 | 愤怒 | 发火 | (?:很|太|非常|极)(?:差|糟) | 糟糕 | 拒绝 | 没(?:有|什么)?兴趣
    | (?:终止|停止|取消)合作 | 不(?:想|愿|会)?再?(?:继续)?合作 | 无法接受 | 不能接受""",
    re.VERBOSE,
)
_GOOD = re.compile(
    r"""(?<!not\ )(?<!n't\ )(?<!never\ )(?<!less\ )(?<!not\ very\ )(?<!not\ really\ )
    \b(?: happy | satisfied | pleased | glad | great | excellent | love[sd]? | thank(?:s|ed|ful)?
    | excited | impressed | likes? | liked | resolved | solved | appreciate[sd]? | agreed
    | confirmed | (?:all|everything)(?:'s|\ is|\ are)?\ (?:fine|good|well|ok|okay|sorted|fixed)
    | (?:fine|good|ok|okay|works?|working|sorted|fixed)\ now )\b
    | (?<![不太够很是没])(?:满意|高兴|开心|认可|感谢|喜欢) | (?<!不)(?:很|非常|十分)(?:满意|高兴)
    | (?<!不)(?<!不太)(?<!不够)(?<!不是很)顺利(?!的话|与否|完成[后再])
    | 不错 | 很好 | 挺好 | 解决了 | 已解决 | 赞 | 没(?:有)?问题了 | 都好了 | 正常了 | 修好了""",
    re.VERBOSE,
)
_DENIED = re.compile(
    r"""\b(?:no|not|never|nobody|without|nothing|no\ longer|none|hardly|isn't|wasn't|aren't|didn't
    |doesn't|don't)\b[\w\s]*$ | (?:没有?|无|未|不再|并不|并非|不是|别|免|消除|从不|不会)\w{0,3}$""",
    re.VERBOSE,
)
_SUPPOSED = re.compile(
    r"""\b(?:if|would|might|could|may|avoid|afraid|worried|fears?|lest|unless)\b
    | 如果|假如|若|怕|担心|避免|以免|否则|会不会|可能会|流程|机制|热线|电话|渠道""",
    re.VERBOSE,
)
_RIVAL = re.compile(
    r"""\b(?:supplier|vendor|provider|competitor|rival|incumbent|previous|former|other)s?\b
    | 供应商|对手|竞品|竞争|友商|别家|其他家|另一家|原来的|上一家|厂商""",
    re.VERBOSE,
)


def is_negative(feedback: str, satisfaction: int | None = None) -> bool:
    """`feedback` is in English or Chinese; `satisfaction` is from 1 to 5 where it was asked."""
    if satisfaction is not None and satisfaction != (LOW + HIGH) // 2:
        return satisfaction <= LOW
    plain = in_place(feedback).lower()
    clauses = _CLAUSES.split(plain)
    return any(map(_is_bad, clauses)) and not any(map(_GOOD.search, clauses))


def is_content(feedback: str) -> bool:
    """Whether it says something good, and nothing bad."""
    clauses = _CLAUSES.split(in_place(feedback).lower())
    return any(map(_GOOD.search, clauses)) and not any(map(_is_bad, clauses))


def _is_bad(clause: str) -> bool:
    is_bad = any(not _DENIED.search(clause[: found.start()]) for found in _BAD.finditer(clause))
    return is_bad and not (_SUPPOSED.search(clause) or _RIVAL.search(clause))
