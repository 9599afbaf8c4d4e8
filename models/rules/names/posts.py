"""What a line tells of the posts of a customer's people: who has left or moved, who takes over, who
is there after all, and who is to be taken out of the decision chain: 吴小姐离职了，接手的是陈小姐,
"Ben left, Dana takes over". Pure; whether it knows them is asked elsewhere."""

from collections.abc import Iterator
from dataclasses import dataclass

from models.rules import lazy_re as re
from models.rules.characters import in_place
from models.rules.oneline.vocabulary.words import HAN, HONORIFIC, SURNAME

_WORDS_FIRST = "(?![说讲要已就也都还的是了和跟与把被])"
_HAN_NAME = (
    rf"(?:[老小阿]{SURNAME}|{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}"
    rf"|{SURNAME}{_WORDS_FIRST}[{HAN}](?:{_WORDS_FIRST}[{HAN}])??)"
)
_NAME = r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?"
_OFFICE = f"(?P<title>[{HAN}]{{1,6}}?)?"
_WHEN = (
    "(?:那边|这边|[这上下本]?个?[周月][初中底末]?|去年|今年|年底|昨天|今天|已经?|刚|要|会|将|被"
    "|就|也|都|又|突然|可能|准备)*"
)
_GOES = (
    "(?:离职|辞职|辞了|离开了?公司|走了(?![以之]后|过来|一?[趟圈遍])|走人|不做了|不干了|调[走到去离任岗]|退休"
    "|跳槽|被裁|被开|高升"
    "|休产假|不在(?:公司|这|那边)?[做干]?了|换人了)"
)
_LEFT_HAN = (
    rf"(?P<name>{_HAN_NAME}){_WHEN}{_GOES}",
    rf"(?:离职|辞职|调走|退休|走|离开)(?:了)?的(?:人)?(?:是|叫)(?P<name>{_HAN_NAME})",
    rf"(?P<name>{_HAN_NAME})(?:被|已经?|要|会|就)*换(?:成|了|掉)",
)
_CAME_HAN = (
    rf"(?:接手|接任|接替|接班|新来|新上任|新任|新换)的?(?:人)?{_OFFICE}(?:是|叫|:)\s*"
    rf"(?P<name>{_HAN_NAME})",
    rf"(?P<name>{_HAN_NAME})(?:会|来|将|要|已经?)*(?:接手|接任|接替|接[他她]的?班?)",
    rf"换成了?(?P<name>{_HAN_NAME})|改由(?P<other>{_HAN_NAME})",
)
# Said of somebody new only where another one goes.
_NOW_HAN = (
    "(?:以后|之后|今后|往后|现在|后面)(?:都|就|改|请)*(?:找|联系|对接|由|跟|是|问)"
    rf"(?P<name>{_HAN_NAME})"
)
_STAYS_HAN = (
    rf"(?P<name>{_HAN_NAME})(?:还在|没走|没有?离职|没有?调走|不走了?|又?回来了)"
    rf"(?![{HAN}]*(?:开会|忙|等|休假))"
)
_LEFT = (
    rf"\b(?P<name>{_NAME})(?: (?:at|from|of) [A-Z]\w+)?(?:'s| has| is| was| had| have| will be)?"
    r"(?: just| already| now)? (?:left(?! (?:us|me|an?|his|her|my|the (?:room|meeting|call))\b)"
    r"|leaving|resigned|quit|retired|retiring|no longer (?:there|with|works|at)|moved on"
    r"|been (?:replaced|let go|transferred|moved)|transferred|replaced by)\b",
    r"\b(?:replaces|replaced|takes over from|took over from|is replacing|succeeds) "
    rf"(?P<name>{_NAME})",
)
_CAME = (
    r"\b(?:replacement|successor)(?: is| will be|:| is called)? (?P<name>{name})",
    r"\b(?:new|incoming) (?P<title>(?:[a-z]+ ){{0,2}}[a-z]+)(?: is| will be|:| is called) "
    r"(?P<name>{name})",
    r"\breplaced by (?P<name>{name})",
    r"\b(?P<name>{name}) (?:takes over|is taking over|took over|replaces|replaced|is replacing"
    r"|succeeds)\b",
)
_NOW = (
    rf"\b(?:talk to|contact|call|deal with|it's|ask) (?P<name>{_NAME}) "
    r"(?:from now on|now|instead|in future)\b"
)
_STAYS = (
    rf"\b(?P<name>{_NAME}) (?:is still there|hasn't left|didn't leave|has not left|is back|stays)\b"
)
_CHAIN = "(?:决策链|联系人|联络人|名单|参与人员?|人员)"
_OUT = "(?:去掉|删掉|删除|移除|移出|拿掉|删了|去除|移走)"
_DROP = (
    rf"\W*(?:请|麻烦)?(?:把|将)(?P<name>.{{2,8}}?)从.{{1,20}}?{_CHAIN}[里中上]*{_OUT}了?\W*",
    rf"\W*从?.{{0,16}}?{_CHAIN}[里中上]?的?{_OUT}(?P<name>.{{2,8}}?)\W*",
    rf"\W*(?:please )?(?:remove|delete|take|drop) (?P<name>{_NAME}) (?:from|off|out of) .{{0,40}}?"
    r"(?:chain|contacts?|people|list)\b.{0,30}",
)
_SPEAKS = re.compile(
    r"\s*(?:(?:自己|刚|今天|昨天)*(?:说|讲|问|告诉|通知|来电|打来|发来)"
    r"|(?:said|says|told|called|rang|wrote)\b)",
    re.I,
)


@dataclass(frozen=True)
class Posts:
    """Names as they are said; `came` with their titles."""

    left: tuple[str, ...] = ()
    came: tuple[tuple[str, str], ...] = ()
    stays: tuple[str, ...] = ()
    dropped: str = ""  # who is to be taken out, where the line says nothing else

    def __bool__(self) -> bool:
        return bool(self.left or self.came or self.stays or self.dropped)


_LONGEST = 600  # characters that are read


def read(typed: str) -> Posts:
    typed = typed[:_LONGEST]
    text = in_place(typed).replace("’", "'")
    for order in _DROP:
        if found := re.fullmatch(order, text, re.I):
            return Posts(dropped=typed[slice(*found.span("name"))].strip())
    stays = tuple(_names(text, typed, (_STAYS_HAN, _STAYS)))
    left = tuple(one for one in _names(text, typed, (*_LEFT_HAN, *_LEFT)) if one not in stays)
    patterns = [*_CAME_HAN, *(one.format(name=_NAME) for one in _CAME)]
    came = list(_came(text, typed, [*patterns, *([_NOW_HAN, _NOW] if left else [])]))
    new = {name: title for name, title in came if name not in left}
    return Posts(left, tuple(new.items()), stays)


def present(theirs: tuple[tuple[str, str], ...], typed: str) -> tuple[tuple[str, str], ...]:
    """Those of them who took part: not whom the line only tells of as gone."""
    gone = read(typed).left
    return tuple(
        one
        for one in theirs
        if spoke(typed, one[0]) or not any(name.endswith(one[0]) for name in gone)
    )


def spoke(typed: str, name: str) -> bool:
    """Whether somebody of whom it is told has said something themselves."""
    after = in_place(typed[typed.find(name) + len(name) :]) if name in typed else ""
    return _SPEAKS.match(after) is not None


def _names(text: str, typed: str, patterns: tuple[str, ...]) -> Iterator[str]:
    for pattern in patterns:
        for found in re.finditer(pattern, text):
            yield typed[slice(*found.span("name"))]


def _came(text: str, typed: str, patterns: list[str]) -> Iterator[tuple[str, str]]:
    for pattern in patterns:
        for found in re.finditer(pattern, text):
            groups = found.groupdict()
            at = "name" if groups.get("name") else "other"
            title = typed[slice(*found.span("title"))] if groups.get("title") else ""
            yield typed[slice(*found.span(at))], title.strip()
