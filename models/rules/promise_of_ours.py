"""Whether a to-do that belongs to a customer is what we promised them, and not what we do about
them: a call that was missed or is to be made, a check, a reminder, what they are to do themselves.
Pure.

A form proposes by it what a customer should not read, and whoever fills it decides.
"""

from collections.abc import Collection, Iterable

from models.rules import lazy_re as re
from models.rules.characters import simplified
from models.rules.oneline.channels import call_again

_HAN = "\u4e00-\u9fff"
_THEY = r"he|she|they|(?:the )?(?:customer|client)|their \w+"
_THEY_HAN = "他们?|她们?|对方|客户|客人|甲方|业主"
# A call, of which nothing is said but whom and when.
_CALL = re.compile(
    r"\W*(?:please |pls |then )?(?:try|call|ring|phone|dial|reach|contact|get hold of|speak to"
    r"|talk to)\b(?!.*\b(?:about|with|re|regarding|to|for|and|on whether|that|the)\b)",
    re.I,
)
_CALL_HAN = re.compile(
    rf"[\W\d今明后天早上下午中晚点半周一二三四五六日号月]*(?:再|先|要|记得|别忘了)?(?:[给跟同和向][{_HAN}]{{1,5}})?(?:再|先)?"
    r"(?:(?:打|回)(?:个|通|一下)?(?:电话|微信)|打给|致电|回电|回拨|再打|联[系络](?:一下)?)"
    rf"(?:给)?[{_HAN}\w\s.]{{0,6}}$"
)
_CHECK = re.compile(
    r"\W*(?:check *(?::|if|whether|that|with|on)|chase|wait(?:ing)? (?:for|on|to hear)"
    r"|see (?:if|whether)|find out|follow up (?:with|on)|make sure (?:that )?(?:he|she|they)\b)",
    re.I,
)
_CHECK_HAN = re.compile(
    r"\W*(?:确认是否|确认兑现|核实|核对[:：]|催|跟催|追问|等(?=.{0,8}(?:回|给|发|确认|签|付)))"
)
_ACTS = (
    r"(?:is |are )?(?:to|will|shall|should|must"
    r"|(?:needs?|has|have|promised|agreed|is going) to)"
    r" (?!(?:be|get|have|receive|hear|see|know)\b)|'ll |owes? (?:us|me)\b|promised (?:us|me)\b"
    r"|(?:sends?|pays?|signs?|confirms?|decides?|returns?|replies|answers?|sending|paying|signing"
    r"|confirming|deciding)\b"
)
_ACTS_HAN = (
    r"(?:[^的我给,，]{0,8}?)(?:发(?!现)|寄|回传|提供|提交|反馈|回复|答复|确认|决定|拍板|付|打款|汇|签|盖章|下单"
    r"|给(?:我们?|答复|回复|结果|消息|反馈|回音))"
)
_ASKED = r"\W*(?:please |pls )?(?:remind|ask|nudge|chase|tell|get)"


def called(names: Iterable[str]) -> set[str]:
    """The names of people, and their first names."""
    return {one for name in names for one in (name, name.split()[0] if name.isascii() else name)}


def is_one(text: str, theirs: Collection[str]) -> bool:
    """`theirs` are the names of the customer's people, and what they are called by."""
    said = simplified(text).replace("’", "'").strip()
    if call_again.tells_of_missed(said) or _CALL.match(said) or _CALL_HAN.match(said):
        return False
    return not (_CHECK.match(said) or _CHECK_HAN.match(said) or _is_theirs(said, theirs))


def _is_theirs(said: str, theirs: Collection[str]) -> bool:
    names = sorted((re.escape(simplified(one)) for one in theirs if one), key=len, reverse=True)
    who = "|".join([*names, _THEY])
    if re.match(rf"\W*(?:{who})(?!\w)(?: ?\([^)]*\))?,?\s*(?:{_ACTS})", said, re.I):
        return True
    if re.match(rf"{_ASKED} (?:{who})(?!\w) (?:to|for|about|whether|if)\b", said, re.I):
        return True
    who = "|".join([*names, _THEY_HAN])
    return (
        re.match(rf"\W*(?:催|提醒|等|问|请)?(?:一下)?(?:{who})(?!的){_ACTS_HAN}", said) is not None
    )
