"""Whether a deed that nobody is named for is ours: a customer, a supplier or a machine does most
of what has no subject, "give 5", 先出30箱, 改在板橋分店. Where a line says neither who nor by when,
only what goes to them, or is ours by its verb, is taken for a promise."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.cues import one_of
from models.rules.oneline.vocabulary.words import HAN, KNOWN, TIME

_FIRST = rf"^[\W{KNOWN}{TIME}]*(?:(?:and|then|also|so|pls|please|kindly|just|still|to)\b\W*)*"
# To whom it goes: "drop him the list", "email it to Ravi", "get her a price".
_TO_THEM = re.compile(
    r"\b(?:him|her|them|his|their|these)\b(?! (?:is|was|are|were))|\bto (?:mr|mrs|ms|dr|mdm)\b"
    r"|\b(?:when|once|as soon as) (?:they|it|the|stock)\b",
    re.I,
)
# What nobody but us does.
_OURS = re.compile(
    rf"{_FIRST}(?:re-?send|send|forward|fwd|courier|drop (?:off|round|in)|chase|chase up|look into"
    r"|follow up|find out|prepare|prep|draft|write up|work out|sort out|dig out|pull|remind|loop in"
    r"|help|raise|bring|take (?:him|her|them|some|the|a)|escalate"
    r"|requote|log|update|book|set up|double check|re-?do|revise|print"
    rf"|[\w ]+ to (?:send|raise|issue|follow|sort|prepare|check|arrange))\b[\s{TIME}]*[\w{KNOWN}]",
    re.I,
)
_TO_THEM_HAN = re.compile(
    f"(?:给|回|复|覆|答|答复|回复|通知|告诉|发|寄|传|转|转发|转给|交|交给|报|报给|送|带给|send|email|mail|line|whatsapp|wa|ring|call)"
    rf"(?:返|埋|去|到|个|[{TIME}])*(?:[他她]们?|客户|客人|对方|[{HAN}A-Za-z{KNOWN}]{{2,6}}(?=\W*$))"
    f"|给[{HAN}A-Za-z]{{1,4}}(?:[发寄补传送开出做报看回]|价|样|图|报告|方案|资料)",
    re.I,
)
_OURS_HAN = re.compile(
    rf"{_FIRST}(?:先|再|就|要|一定|务必|另外|顺便|回头|等下|稍后|赶紧)*[{TIME}]*(?:先|再|就|一定|务必)*"
    rf"(?:寄|送(?![货修检])|补[寄发开送]|重[寄发传做]|发|传|回[他她]|报价|报个|(?:加[他她]?)?(?:微信|line|邮件|e-?mail|短信|whatsapp)(?:发|传|寄)|出(?:单|[{HAN}]{{0,3}}图|样|报价|方案|quotation|合同|效果图|发票)|开[单票发]|给(?:价|样|报价|方案|估价)"
    rf"|send|[我咱]|(?:去|上门)送|带(?:样|新|点|资料|图|货|一|两|几|上)|带[{HAN}]{{1,5}}[去到]|跟(?:老板|工厂|财务|技术|仓库|研发|公司|主管)|定[{HAN}]{{0,4}}方案|把|问(?:下|一下|问|清)?(?:技术|工厂|财务|仓库|研发|品管|品控|厂里|原厂|供应商)|附上|备|查|准备|整理|申请|安排|跟进)",
    re.I,
)
_GOODS_THEN_THEM = re.compile(
    f"(?:{one_of('goods')})[{HAN}]{{0,3}}?[{TIME}]*(?:再|就)?(?:发|给|寄|传|送|报|回)(?:[他她]|客户|\\W*$)"
)
# A score, a number of a paper, and somebody else who does it.
_NO_DEED = re.compile(
    rf"{_FIRST}(?:给|打|评|gives?|gave)[^,;。]{{0,4}}\d+(?:\.\d)?\s*(?:分|星|/|out of|stars?|$)"
    # What was talked of: 順便講到色選機年底想換.
    r"|^\W*(?:顺便|还有|另外|也|又|然后|最后)*(?:[我他她]们?)?(?:讲|聊|谈|提|说)[到起]"
    r"|^\W*(?:do|po|so|inv(?:oice)?|order|quote|ref|ticket|case|job|bill)"
    r" ?(?:no\.?|nos\.?|number|num|#|:)\s?[\w-]*\d"
    r"|(?:答|回|复|覆|话|通知|告诉)(?:到|返|番|埋|来)?[我咱]|要有个?(?:说法|结果|结论|答复|交代|交待|回音|消息)"
    rf"|(?:[他她]们?|对方|客户)(?:自己)?[{TIME}会再才就先要\s]*(?:给|寄|传|发|送|回|拿|补|交|带)(?:过?来|[我咱])",
    re.I,
)


def is_ours(text: str, *, is_han: bool) -> bool:
    """Of a clause that names no subject, no owner and no deadline."""
    if is_none(text):
        return False
    if is_han:
        return any(one.search(text) for one in (_TO_THEM_HAN, _OURS_HAN, _GOODS_THEN_THEM))
    return _TO_THEM.search(text) is not None or _OURS.search(text) is not None


def is_none(text: str) -> bool:
    """Whether it surely is nothing that anybody is to do."""
    return _NO_DEED.search(text) is not None
