"""Whether somebody asks which deals are open: "what deals are open?", "what closes this month?",
还有哪些商机在谈. Pure."""

from models.rules import lazy_re as re
from models.rules.direct_words import ENDS
from models.rules.oneline.vocabulary.words import fold

_ASKED = re.compile(
    r"(?:(?:what|which|how many|show(?: me)?|list|give me|any)(?: are)? )?(?:all )?"
    r"(?:the |my |our |of our )?(?:open|pending) (?:deals|opportunities)"
    r"(?: (?:do (?:i|we) have|are there))?"
    r"|(?:what|which|how many) (?:deals|opportunities)(?: of (?:mine|ours))? (?:are|is)"
    r" (?:still )?(?:open|pending|in the pipeline|in play)"
    r"|(?:what|which)(?: deals)?(?:'s| is| are| will| should)? (?:(?:due|expected) )?"
    r"(?:to )?clos(?:es?|ing)"
    r"(?: (?:this|next) (?:week|month|quarter)| soon)?"
    r"|what(?:'s| is) (?:in )?(?:the|my|our) pipeline(?: like| look like)?"
    "|(?:我们?|团队|现在|目前|手上|手头)*(?:还?有)?(?:哪些|什么|多少)(?:个|笔)?(?:商机|单子?|deal)(?:还)?(?:在谈|在跟|没签|开着|进行中|没有?成交)?(?:的|呢)?"
    "|(?:本|这个?|下个?)(?:月|季度|周)(?:要|会|能|预计)*(?:成交|签|关)(?:的)?(?:单子?|商机)?(?:有)?(?:哪些|什么)(?:商机|单子?)?",
    re.I,
)


def is_it(typed: str) -> bool:
    return _ASKED.fullmatch(fold(typed).strip().strip(ENDS).lower()) is not None
