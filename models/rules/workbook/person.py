"""One person as a cell tells them: name, title and concern, however they are parted."""

from models.rules import lazy_re as re
from models.rules.names import decision_chain
from models.rules.names.decision_chain import Link
from models.rules.workbook import hints, looks

_DASHES = re.compile(r"\s+[-–—|]\s+|\s*[:：|｜=＝]\s*|(?<=[\u4e00-\u9fff])[-–—](?=[\u4e00-\u9fff])")
_ENDS = (
    r"(?:经理|經理|总监|總監|主任|主管|专员|專員|采购|採購|负责人|負責人|工程师|工程師|助理|秘书|秘書|会计|會計|出纳|出納|财务|財務"
    r"|[长長总總董员員师師])"
)
# 毛经理 工程部经理: a name, and what ends as titles do. 會計 林小姐: the other way round.
_NAME_AND_TITLE = re.compile(rf"([\u4e00-\u9fff]{{2,4}})\s+([\u4e00-\u9fff]{{0,10}}{_ENDS})")
_TITLE_AND_NAME = re.compile(rf"([\u4e00-\u9fff]{{0,10}}{_ENDS})\s+([\u4e00-\u9fff]{{2,4}})")
# 段雪松 老板 盯价格: name, title and concern.
_THREE = re.compile(r"([\u4e00-\u9fff]{2,4})\s+([\u4e00-\u9fff]{1,8})\s+(\S+)")
_BEHIND = re.compile(r"([^(（]+)[(（]([^()（）]*)[)）]\s*(?:[-–—:：,，|=]\s*|\s)(.+)")
# "Teddy Voss, barn mgr (wet floors)"
_TITLED = re.compile(r"([^,，(（]+)[,，]\s*([^,，(（]+?)\s*[(（]([^()（）]*)[)）]")
_WITH_BRACKET = re.compile(r"([^(（]+?)\s*[(（]([^()（）]*)[)）]")
_IN_BRACKET = re.compile(r"\s*[、;；:：|]\s*|\s+[-–—]\s+")


def read(said: str) -> list[Link]:
    """None, or one: several that decision_chain parts stay several."""
    if "(" in said or "（" in said:
        return _bracketed(said)
    if apart := _NAME_AND_TITLE.fullmatch(said):
        return [Link(apart[1], apart[2])]
    if (apart := _TITLE_AND_NAME.fullmatch(said)) and looks.is_person(apart[2]):
        return [Link(apart[2], apart[1])]
    if (three := _THREE.fullmatch(said)) and hints.is_title(three[2]) and looks.is_person(three[1]):
        return [Link(*three.groups())]
    if (told := looks.title_and_name(said)) is not None:
        return [Link(told[1], told[0])]
    first, *rest = _DASHES.split(said, maxsplit=2)
    if rest and first:
        return decision_chain.parse(f"{first} ({', '.join(rest)})")
    return decision_chain.parse(said)


def _bracketed(said: str) -> list[Link]:
    """ "Tom Lee (CFO) – cost" and "Tom Lee (CFO: cost)" as "Tom Lee (CFO, cost)"; what is behind
    主委 蔡清課 in a bracket is his concern."""
    if (whole := _WITH_BRACKET.fullmatch(said)) and (told := looks.title_and_name(whole[1])):
        return [Link(told[1], told[0], whole[2].strip())]
    titled = _TITLED.fullmatch(said)
    if titled and (titled[2].islower() or hints.is_title(titled[2])):
        return [Link(*(one.strip() for one in titled.groups()))]
    if behind := _BEHIND.fullmatch(said):
        name, title, concern = (one.strip() for one in behind.groups())
        return [Link(name, title, concern)]
    at = max(said.find("("), said.find("（"))
    if "," not in said[at:] and "，" not in said[at:]:
        said = said[:at] + _IN_BRACKET.sub(",", said[at:], count=1)
    return decision_chain.parse(said)
