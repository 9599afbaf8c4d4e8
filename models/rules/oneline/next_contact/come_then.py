"""A clause that tells that somebody of theirs comes to us on a day, 古总说这周五要来公司看看, "is
visiting our office next Tuesday", or has us come or ring again then, 让我们10号再来: the next
contact, whoever told of it. Matched in `fold`ed text in which the day is masked."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import HAN, TIME, word
from models.rules.oneline.when import planned
from models.rules.oneline.when.days import Spot

HERE_HAN = (
    "(?:我们?(?!说|的)|我司|咱们?|公司|总部|工?厂|办公室|展厅|店里|门店|仓库|机房|这[边里]"
    "|参观|考察|走访|验厂|看厂)"
)
_COMES = (
    rf"(?:会|要|想|准备|打算|计划|亲自|带[{HAN}]{{1,4}}|一起|再|也|就)*(?:过来|来)(?:一?趟|一下)?"
)
_TO_US = re.compile(rf"{TIME}+[\s,]?(?P<sure>{_COMES}){HERE_HAN}[^,;。了过]{{0,12}}$")
_OVER = re.compile(
    rf"{TIME}+[\s,]?(?P<sure>{_COMES}(?<=过来))(?:谈|聊|开会|签约?|坐坐|看)[^,;。了过]{{0,12}}$"
)
# Who is called, and that they said so: what stands before the day.
_WILL = re.compile("说|讲|表示|要|会|想|准备|打算|计划|约|答应|决定|通知")
_AGAIN = re.compile(
    rf"(?:[让叫请喊要约](?:我们?|咱们?)|(?:说|讲|建议|要求)(?:我们?|咱们?)?(?:等|到)?){TIME}+(?:[之以]?后|的时候|左右)?"
    "再?(?:(?:过来|过去|来|去)(?![电信货料])(?:一?趟|一下|看看|找[他她]|拜访|谈|聊|沟通)?"
    "|(?:联[系络]|聊|谈|碰|沟通|约|跟进|拜访|打电话|找)[他她]?(?:一下|一次|们)?)(?:吧|了)?$"
)


_VISITS = re.compile(
    word(
        "(?:(?:is|are|will be|(?:he|she|they)(?:'s|'re|'ll be))"
        " (?:coming|visiting|popping|dropping|stopping|swinging|driving|flying)"
        "|(?:will|wants? to|plans? to|would like to|(?:is|are) going to|(?:he|she|they)'ll)"
        " (?:come|visit|pop|drop|stop|swing|drive|fly))"
        "(?: (?:by|over|in|out|round|to|see|up|down|and))*"
        r" (?:us|here|our (?:[a-z]+ )?(?:office|hq|headquarters|site|plant|factory|showroom"
        r"|warehouse|shop|store|depot|works|lab|place|yard))(?: (?:on|at|for|this|in|from))?"
    )
    + rf"[ ,]*{TIME}",
    re.I,
)
_SAY_SO = re.compile(
    word(
        "(?:says?|said|told (?:me|us)|confirm(?:s|ed)|promised)(?: that)?"
        " (?:he|she|they)(?: all| both)? ?(?:'s|'re|'ll|will|is|are)(?: be)?"
        " (?:com(?:e|ing)|(?:stop|drop|pop)(?:ping)?|swing(?:ing)?|fly(?:ing)?|driv(?:e|ing))"
        " (?:over|by|round|around|down|up)"
    )
    + rf"(?: \w+){{0,3}}? ?(?:on |at )?{TIME}",
    re.I,
)


def is_one(masked: str, spot: Spot, after: str, *, may_be_gone: bool) -> bool:
    """`after` is what follows the clause; a weekday that may be gone is one to come where it says
    that they will, or where nothing that was said follows."""
    if not tells(masked, spot):
        return False
    comes = _TO_US.search(_bare(masked)) or _OVER.search(_bare(masked))
    if comes is None:
        return True
    is_sure = _WILL.search(comes.string, 0, comes.start()) or _WILL.search(comes["sure"])
    return bool(is_sure) or not (may_be_gone and planned.tells(after))


def tells(masked: str, spot: Spot | None) -> bool:
    """Whether it says so, be the day gone or ahead."""
    if spot is None or spot.is_deadline:
        return False
    return any(one.search(_bare(masked)) for one in (_AGAIN, _TO_US, _OVER, _VISITS, _SAY_SO))


def _bare(masked: str) -> str:
    return masked.strip(" ,;。!")
