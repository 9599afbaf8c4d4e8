"""A customer that somebody asks to have added, with what is told of it: 加个新客户 前海智造;
"add a new customer Acme, contact Ann Lee". Pure."""

from dataclasses import dataclass

from models.rules import lazy_re as re
from models.rules.names import people
from models.rules.oneline.vocabulary.words import fold

_LONGEST = 300  # characters
_CALLED = "(?:叫做?|名称(?:是|为)?"
_ASKED = re.compile(
    "(?:请|麻烦|帮我|帮忙)*(?:(?:新建|新增"
    "|(?:添加|增加|加入?|创建|建立?|登记|录入)(?:一下|[一个家]+)?新的?)[一个家]*(?:客户|公司)"
    rf"{_CALLED}|是)?[ :,]*"
    "|(?:添加|增加|加入?|创建|建立?|登记|录入)(?:一下|[一个家]+)?(?:客户|公司)"
    rf"{_CALLED}|[ :,])[ :,]*)(?P<zh>[^,;:。\n]{{2,40}}?)"
    r"(?:[,;。\n]\s*(?P<more>[\s\S]+))?"
    r"|(?:(?:please |pls )?(?:add|create|set up|enter) (?:an? |the )?(?:new )?(?:customer|client"
    r"|account)(?: called| named|:)? |new (?:customer|client|account): ?)"
    r"(?P<en>[^,;:\n]{2,60}?)(?:[,;:\n]\s*(?P<rest>[\s\S]+))?",
    re.I,
)
_PARTS = re.compile("[,;，；。、\n]")
_ROLE = re.compile(
    "(?:联系人|联络人|对接人|窗口|负责人)(?:是|为|:|：)?|(?:the )?contact(?: is|:)? ", re.I
)
_REACHED = re.compile(
    r"[\s:：(（]*(?:电话|手机|tel|phone|mobile)?[\s:：]*\+?\d[\d\s-]{5,}\d[)）]*\s*$", re.I
)
# No name of a customer: 新建客户跟进表.
_NO_NAME = re.compile(
    "的|投诉|满意|关系|微信|反馈|需求|问题|黏性|粘性|跟进|资料|档案|表|列表|分组|群|画像|信息|记录"
    "|拜访|to |for |in ",
    re.I,
)


@dataclass(frozen=True)
class NewCustomer:
    """`told` is what else was said of it, as typed; `contact` who is called its contact in that."""

    name: str
    told: str = ""
    contact: str = ""


def read(typed: str) -> NewCustomer | None:
    said = typed.strip(" \t.。!！")
    found = _ASKED.fullmatch(fold(said)) if len(said) <= _LONGEST else None
    if found is None:
        return None
    kind, more = ("zh", "more") if found["zh"] else ("en", "rest")
    name = said[slice(*found.span(kind))].strip()
    if not name or _NO_NAME.search(fold(name)):
        return None
    told = said[slice(*found.span(more))].strip() if found[more] else ""
    return NewCustomer(name, told, contact(told))


def contact(told: str) -> str:
    """Who is named first in it, by a title or as the contact; "" for nobody."""
    for part in _PARTS.split(told):
        role = _ROLE.match(part.strip())
        name = part.strip()[role.end() :] if role else part.strip()
        name = _REACHED.sub("", name).strip()
        if name and (people.is_titled(name) or (role and len(name) <= 20)):
            return name
    return ""
