"""A customer's short name between what is to be done and to what: 周四安排绿野教育训练, 查绿野账款.
Two characters alone might stand there by chance, so it is a guess."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import HAN

_DEED = re.compile(
    f"(?:^|[^{HAN}]|[周期拜][一二三四五六日天]|[今明后]天|[午早晚点半前底号日])(?:先|再|要|去|记得|提醒我)?"
    "(?:提供|安排|确认|核对|核实|检查|盘点|清点|整理|准备|更新|处理|追踪|跟踪|跟进|查询|查看|了解|询问|落实"
    "|敲定|统计|汇总|修改|补齐|补上|申请|登记|制作|完成|提交|发送|寄送|回复|答复|查|补|写|核|印|寄|送|催|拍|排)$"
)
_THING = re.compile(f"[{HAN}\\d]{{2}}")
# Begins as a trade is called, and is a deed or a bill: 教育训练 is no 教育.
_NO_TRADE = re.compile("教育(?:训练|培训)|(?:物流|印刷|包装|保险)(?:费|单)")


def is_between(text: str, start: int, end: int) -> bool:
    return _DEED.search(text[:start]) is not None and _THING.match(text, end) is not None


def is_deed(text: str, at: int) -> bool:
    return _NO_TRADE.match(text, at) is not None
