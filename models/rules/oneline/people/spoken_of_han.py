"""Whether who is called by an office alone is only spoken of, in Chinese: 周会计说要延后 老板说ok,
王经理说好用 师傅也很专业."""

from collections.abc import Iterable

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import fold

# Whose work somebody speaks of: 说机器好用 师傅也很专业.
_AT_WORK = re.compile(
    "(?:这次|那天|上次)?(?:的?(?:手艺|态度|服务|技术))?(?:[也都还很挺蛮超真太]|特别|非常)*"
    "(?:专业|熟练|学|快|细心|认真|仔细|客气|负责|准时|上手|会用|会操作|不会|看[不得]懂|用得|有礼貌|不错)"
)
_WORKS = re.compile(
    "师傅|助理|工程师|司机|客服|技术员?|教练|店员|员工|技师|护士|老师|业务员?|安装师傅"
)
_BOSS = re.compile("老板|老细|老大|老总|主管|经理|总监|总经理|副总|领导|总部")
_AGREES = re.compile(
    "(?:那边|这边)?(?:也|就|都|已经?)*(?:说|讲|回)?(?:ok|可以|行|好|没问题|同意|批(?!发)|准了?|点头|答应|不同意|不肯|不批)"
    "(?:了|的|啊)?(?=$|[\\s,;。])",
    re.I,
)
# Who has yet to look at it, as another tells: 他说合同给法务走，何总要看报价.
_MUST_SEE = re.compile(
    "(?:那边|那里)?(?:也|还|都|最后|得|先)*(?:要|想|得|需要)(?:先|再|亲自|自己)*"
    "(?:看(?!样)|过目|审|批(?!发)|拍板|点头|签字|定夺|同意)"
)


def is_only(name: str, typed: str, others: Iterable[str]) -> bool:
    """After one of the `others`: a boss who agreed to what they asked is ours, or theirs and not
    there; and how somebody does their work is told by them."""
    at = typed.find(name)
    is_told = any(0 <= typed.find(other) < at for other in others if other != name)
    if not is_told or typed.count(name) != 1:
        return False
    called, after = fold(name), fold(typed[at + len(name) :])
    if _BOSS.fullmatch(called) and _AGREES.match(after):
        return True
    if _MUST_SEE.match(after):
        return True
    return bool(_WORKS.fullmatch(called) and _AT_WORK.match(after))
